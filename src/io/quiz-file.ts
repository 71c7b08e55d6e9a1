import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault } from './file-fault.js';

/**
 * Reads a quiz.json by its path or its folder's.
 * @throws UserError where there is none.
 */
export async function readQuiz(name: string): Promise<{ readonly path: string; readonly text: string }> {
  try {
    const path = (await stat(name)).isDirectory() ? join(name, 'quiz.json') : name;
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    throw fileFault(error, name, 'read');
  }
}
