import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UserError } from '../base/user-error.js';

/** Where the weights lie, from `src/io/` and from `dist/io/` alike. */
const weightsPath = fileURLToPath(new URL('../../src/language/weights/english.bin', import.meta.url));

/**
 * The trained weights of the English engine, which are part of the package.
 * @throws UserError where the package is incomplete.
 */
export async function readWeights(): Promise<Uint8Array> {
  try {
    return await readFile(weightsPath);
  } catch {
    throw new UserError(
      `The language weights are missing: ${weightsPath}. Install quizpress again, or make them as src/language/training/neural/README.md tells.`,
    );
  }
}
