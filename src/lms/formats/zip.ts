import { strToU8, zipSync } from 'fflate';

/** A file of a package. */
export interface PackageFile {
  /** Path in the package, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** ZIP has no earlier time. It counts local time without a zone, so these digits are written everywhere. */
const fixedTime = new Date(1980, 0, 1);

/** A ZIP file of the files in their order: the same files give the same bytes. */
export function zipFiles(files: readonly PackageFile[]): Uint8Array {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: fixedTime });
}
