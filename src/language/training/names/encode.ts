import { packSentences } from '../../neural/layout.js';
import { createEncoder } from '../../neural/network.js';
import { createKernel } from '../../neural/parser.js';
import { createArena } from '../../neural/placement.js';
import { readWeights } from '../../neural/weights.js';
import { createWordFeatures, normalizeForm } from '../../neural/word-features.js';

/** What the parser's net makes of sentences: the states of its last layer and what it reads of each form. */
interface Encoded {
  /** For each word in order, in units of 1/8191. */
  readonly states: Int16Array;
  readonly forms: readonly string[];
}

/** Runs the encoder alone. */
export function createEncodingReader(file: Uint8Array): {
  readonly encode: (sentences: readonly (readonly string[])[]) => Encoded;
  readonly featuresOf: (form: string) => Float32Array;
} {
  const weights = readWeights(file);
  const kernel = createKernel();
  const fixed = createArena(kernel, 16);
  const featuresOf = createWordFeatures(weights);
  const encoder = createEncoder(kernel, fixed, weights);
  return {
    featuresOf,
    encode: (sentences) => {
      const forms = sentences.flat().map(normalizeForm);
      const numbers = new Map([...new Set(forms)].map((form, number) => [form, number]));
      const types = Int32Array.from(forms, (form) => numbers.get(form) ?? 0);
      const arena = createArena(kernel, fixed.end());
      const batch = packSentences(sentences.map(({ length }) => length));
      const { states } = encoder.encode(arena, batch, Array.from(numbers.keys(), featuresOf), types);
      return {
        states: new Int16Array(kernel.buffer(), states, forms.length * 2 * weights.size).slice(),
        forms,
      };
    },
  };
}
