import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from '../base/collections.js';
import { UserError } from '../base/user-error.js';
import { fileFault } from './file-fault.js';

/** A file of a folder of libraries, by its path from that folder on, with `/`. */
interface FolderFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a folder of H5P libraries, each library in a folder of its own, sorted by path; hidden ones are passed
 * over. Such folders stand in every .h5p file that a site exports, once it is unzipped.
 * @throws UserError where the folder cannot be read, or no folder in it has a library.json.
 */
export async function readLibraryFiles(folder: string): Promise<readonly FolderFile[]> {
  const files: FolderFile[] = [];
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.toSorted(compareText)) {
      files.push({ path: relative(folder, path).split(sep).join('/'), bytes: await readFile(path) });
    }
  } catch (error) {
    throw fileFault(error, folder, 'read');
  }
  if (!files.some(({ path }) => /^[^/]+\/library\.json$/u.test(path))) {
    throw new UserError(
      `${folder} holds no H5P libraries: each has a folder with a library.json. Unzip a .h5p file that your site exported.`,
    );
  }
  return files;
}
