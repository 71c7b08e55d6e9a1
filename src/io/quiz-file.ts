import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault } from './file-fault.js';
import { hashFile } from './made.js';
import { isFolder } from './make-folder.js';

/** Whether a folder has a quiz.json. */
export async function hasQuiz(folder: string): Promise<boolean> {
  return (await hashFile(join(folder, 'quiz.json'))) !== null;
}

/**
 * Reads a quiz.json by its path or its folder's.
 * @throws UserError where there is none.
 */
export async function readQuiz(name: string): Promise<{ readonly path: string; readonly text: string }> {
  const path = (await isFolder(name)) ? join(name, 'quiz.json') : name;
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    throw fileFault(error, path, 'read');
  }
}
