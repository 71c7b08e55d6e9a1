import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../base/collections.js';
import { sha256Hex } from '../base/hash.js';
import type { OutputFile } from '../model/file.js';
import { errorCode, fileFault } from './file-fault.js';
import { findEdited, hashFile, type Made, madeFile, readMade, recordFiles } from './made.js';
import { makeFolder } from './make-folder.js';

/** What became of the files. */
interface UpdatedFolder {
  readonly written: readonly string[];
  /** Files that somebody edited or put there; they were left as they are. */
  readonly kept: readonly string[];
}

/** Pages of a pack; one that a pack no longer has is out of date. */
const pageName = /^(?:worksheet|answer-key|summary)(?:-[a-z])?\.html$/u;

/**
 * Writes files into a folder one by one, each whole or not at all, and adds them to its record. A file that somebody
 * edited or put there is left as it is unless `force` is set; one that has the right content already is not touched.
 * Recorded pages that are not among the files are removed.
 * @throws UserError where the folder cannot be written.
 */
export async function updateFolder(
  folder: string,
  files: readonly OutputFile[],
  force: boolean,
): Promise<UpdatedFolder> {
  try {
    await makeFolder(folder);
    const made = (await readMade(folder)) ?? {};
    const kept = force ? [] : await findForeign(folder, files, made);
    const written = files.filter(({ name }) => !kept.includes(name));
    for (const file of written) await replaceFile(folder, file);
    const edited = await findEdited(folder, made);
    const names = files.map(({ name }) => name);
    const stale = Object.keys(made).filter(
      (name) => pageName.test(name) && !names.includes(name) && !edited.includes(name),
    );
    for (const name of stale) await rm(join(folder, name), { force: true });
    const record = { ...without(made, stale), ...recordFiles(written) };
    await replaceFile(folder, madeFile(record));
    return { written: written.map(({ name }) => name).toSorted(compareText), kept };
  } catch (error) {
    throw errorCode(error) === '' ? error : fileFault(error, folder, 'written');
  }
}

async function findForeign(
  folder: string,
  files: readonly OutputFile[],
  made: Made,
): Promise<readonly string[]> {
  const foreign: string[] = [];
  for (const { name, content } of files) {
    const current = await hashFile(join(folder, name));
    if (current !== null && current !== made[name] && current !== sha256Hex(content)) foreign.push(name);
  }
  return foreign;
}

/** Renaming takes the place of a link too, instead of writing through it. */
async function replaceFile(folder: string, { name, content }: OutputFile): Promise<void> {
  const part = join(folder, `.${name}.part`);
  try {
    await rm(part, { recursive: true, force: true });
    await writeFile(part, content, { flag: 'wx' });
    await rename(part, join(folder, name));
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

function without(made: Made, names: readonly string[]): Made {
  return Object.fromEntries(Object.entries(made).filter(([name]) => !names.includes(name)));
}
