import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../base/user-error.js';
import type { ContentOptions } from '../../model/options.js';
import { createEngine } from '../../pipeline.js';
import type { PackMaker } from './sheet-command.js';

/** The weights in the working tree: this bench is for developers, who may have just trained them. */
const weightsPath = fileURLToPath(new URL('../../../src/language/weights/english.bin', import.meta.url));

function readWeights(): Uint8Array {
  try {
    return readFileSync(weightsPath);
  } catch {
    throw new UserError(
      `Cannot read ${weightsPath}; make it as src/language/training/neural/README.md tells.`,
    );
  }
}

/**
 * The engine as a teacher's run has it.
 * @throws UserError when there are no weights.
 */
export async function createPackMaker(options: ContentOptions): Promise<PackMaker> {
  const engine = await createEngine(readWeights());
  return (article, bytes) => {
    const { pack, candidates } = engine.make({ name: `${article}.txt`, bytes, slug: article }, options).value;
    const origins = new Map(candidates.map(({ item, form, family }) => [item.id, { form, family }]));
    return { pack, origins };
  };
}
