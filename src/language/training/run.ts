import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../../base/user-error.js';
import { readTreebank, type TreebankSentence } from '../conllu.js';

/** The weights in the working tree, from the folder of the project. */
export const weightsFile = 'src/language/weights/english.bin';

/** @throws UserError where there is no such file. */
export function readExisting(path: string): Buffer {
  if (!existsSync(path)) throw new UserError(`There is no ${path}. Run in the folder of the project.`);
  return readFileSync(path);
}

/** @throws UserError where there is no such file. */
export function readTreebankFile(path: string): readonly TreebankSentence[] {
  return readTreebank(readExisting(path).toString('utf8'));
}

/** Runs a program on its arguments; a `UserError` is told without a stack. */
export function run(main: (options: readonly string[]) => void): void {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
