import { strToU8, zipSync } from 'fflate';

/** A file of a package, as text or as bytes. */
export type PackageFile = {
  /** Path in the package, with `/`. */
  readonly path: string;
} & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** A ZIP file of the files in their order: the same files give the same bytes. */
export function zipFiles(files: readonly PackageFile[]): Uint8Array {
  // ZIP writes local time without its zone: made from local digits, it is the same everywhere.
  const noon = new Date(1980, 0, 1, 12);
  const entries = files.map((file) => [file.path, 'text' in file ? strToU8(file.text) : file.bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: noon });
}
