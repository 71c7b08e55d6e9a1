import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from '../base/collections.js';
import { fileFault } from './file-fault.js';

/** A file of a templates folder. */
interface TemplateText {
  /** With `/`, from the folder on: `questions/event-agent.hbs`. */
  readonly path: string;
  readonly source: string;
}

/**
 * The files of a teacher's templates folder, sorted by path; hidden ones are passed over.
 * @throws UserError where the folder cannot be read.
 */
export async function readTemplateFiles(folder: string): Promise<readonly TemplateText[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
    const files: TemplateText[] = [];
    for (const path of paths.toSorted(compareText)) {
      const source = await readFile(path, 'utf8');
      files.push({ path: relative(folder, path).split(sep).join('/'), source });
    }
    return files;
  } catch (error) {
    throw fileFault(error, folder, 'read');
  }
}
