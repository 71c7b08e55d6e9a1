import type { Notice } from '../../../model/notice.js';
import type { PackageFile } from '../zip.js';
import type { Dependency } from './libraries.js';

/** The libraries that a package brings along, and a notice of those that the site must have still. */
interface Bundle {
  readonly files: readonly PackageFile[];
  readonly notices: readonly Notice[];
}

/**
 * Every library of a folder, since they need one another: `H5P.Column-1.18/library.json` and what stands beside it is
 * `H5P.Column` 1.18. Other files of the folder, such as the content of the package they came with, are passed over.
 */
export function bundleLibraries(
  given: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  needed: readonly Dependency[],
): Bundle {
  const libraries = new Set(
    given.filter(({ path }) => isDescription.test(path)).map(({ path }) => folderOf(path)),
  );
  const missing = needed
    .map(({ machineName, majorVersion, minorVersion }) => `${machineName}-${majorVersion}.${minorVersion}`)
    .filter((folder) => !libraries.has(folder));
  return {
    files: given.filter(({ path }) => libraries.has(folderOf(path))),
    notices: given.length === 0 || missing.length === 0 ? [] : [notBundled(missing)],
  };
}

const isDescription = /^[^/]+\/library\.json$/u;

function folderOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

function notBundled(missing: readonly string[]): Notice {
  return {
    stage: 'export',
    code: 'library-not-bundled',
    message: `H5P: the folder of libraries lacks ${missing.join(', ')}, so the site must have them.`,
  };
}
