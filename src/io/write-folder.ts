import { cp, lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../base/user-error.js';
import type { OutputFile } from '../model/file.js';
import { errorCode, fileFault } from './file-fault.js';
import { findEdited, type Made, madeFile, readMade, recordFiles } from './made.js';
import { makeFolder } from './make-folder.js';

/** What became of a folder: written, or left alone because of these files that somebody edited or put there. */
type WrittenFolder =
  | { readonly kind: 'written'; readonly path: string }
  | { readonly kind: 'kept'; readonly path: string; readonly edited: readonly string[] };

/**
 * Writes a pack's files into `outFolder/slug`, whole or not at all: they are written into a hidden folder beside it,
 * which then takes its place. Files that quizpress did not write are carried over. A folder whose files were edited
 * is left alone unless `force` is set. Nothing is written through a link.
 * @throws UserError where the folder cannot be written, or a link or file stands in its place.
 */
export async function writeFolder(
  outFolder: string,
  slug: string,
  files: readonly OutputFile[],
  force: boolean,
): Promise<WrittenFolder> {
  const path = join(outFolder, checkName(slug));
  const part = join(outFolder, `.${slug}.part`);
  try {
    await makeFolder(outFolder);
    const exists = await isOwnFolder(path);
    const made = exists ? await readMade(path) : {};
    const edited = exists && !force ? await findReasonsToKeep(path, made) : [];
    if (edited.length > 0) return { kind: 'kept', path, edited };
    await rm(part, { recursive: true, force: true });
    await mkdir(part);
    for (const { name, content } of [...files, madeFile(recordFiles(files))]) {
      await writeFile(join(part, checkName(name)), content, { flag: 'wx' });
    }
    if (exists) {
      await carryOver(path, part, made ?? {});
      await replaceFolder(path, part, join(outFolder, `.${slug}.old`));
    } else {
      await rename(part, path);
    }
    return { kind: 'written', path };
  } catch (error) {
    // Where not even this is possible, nothing was written; the first failure is the one to tell.
    await rm(part, { recursive: true, force: true }).catch(() => {});
    throw errorCode(error) === '' ? error : fileFault(error, path, 'written');
  }
}

/** Whether the folder is there, as a folder of its own. */
async function isOwnFolder(path: string): Promise<boolean> {
  try {
    const found = await lstat(path);
    if (found.isDirectory()) return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
  throw new UserError(
    `${path} is a link or a file and was not written over. Move it away, or choose another --out.`,
  );
}

/** The edited files; in a folder without a record every file is somebody's own. */
async function findReasonsToKeep(path: string, made: Made | null): Promise<readonly string[]> {
  return made === null ? await readdir(path) : await findEdited(path, made);
}

/** Copies what the teacher put beside quizpress's own files; a file that is made anew wins. */
async function carryOver(from: string, to: string, made: Made): Promise<void> {
  const anew = new Set(await readdir(to));
  for (const name of await readdir(from)) {
    if (anew.has(name) || Object.hasOwn(made, name)) continue;
    await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
  }
}

async function replaceFolder(path: string, part: string, old: string): Promise<void> {
  await rm(old, { recursive: true, force: true });
  await rename(path, old);
  try {
    await rename(part, path);
  } catch (error) {
    await rename(old, path);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** @throws Error for a name that would lead out of its folder; names come from the program, so this is a fault in it. */
function checkName(name: string): string {
  if (!/^\.?[A-Za-z\d][\w.-]*$/u.test(name)) throw new Error(`Not a plain file name: ${name}`);
  return name;
}
