import { type Kernel, type Pointer, STATE_SCALE } from './kernel.js';
import { type Arena, createArena, padded, placeMatrix } from './placement.js';
import type { NeuralWeights } from './weights.js';

/** Slope of the leaky rectifier below zero, as in fit-tagger.py. */
const SLOPE = 0.1;
/** One unit of a quantized state. */
const STATE_UNIT = 1 / STATE_SCALE;

/** Scores of name tags over a batch: `stride` for each word, those beyond the tags mean nothing. */
export interface NameScores {
  readonly scores: Float32Array;
  readonly stride: number;
}

/** A layer of hidden units over the encoder's states and the features of the word, and name tags over these. */
interface NameScorer {
  /** `types`: for each word in the order of the text the number of its form in `typeFeatures`. */
  readonly score: (
    arena: Arena,
    states: Pointer,
    typeFeatures: readonly Float32Array[],
    types: Int32Array,
  ) => NameScores;
}

/** Copies the weights of the name tags into the kernel's memory. */
export function createNameScorer(kernel: Kernel, arena: Arena, weights: NeuralWeights): NameScorer {
  const inputs = padded(weights.matrix('nameWord').columns, 8);
  const ofStates = placeMatrix(kernel, arena, weights, 'nameState', 2 * weights.size, STATE_UNIT, null);
  const ofWord = placeMatrix(kernel, arena, weights, 'nameWord', inputs, 1, weights.matrix('nameWord.bias'));
  const tags = placeMatrix(
    kernel,
    arena,
    weights,
    'nameTags',
    ofStates.rows,
    1,
    weights.matrix('nameTags.bias'),
  );
  return {
    score: (outer, states, typeFeatures, types) => {
      const words = types.length;
      const hiddenSize = ofStates.rows;
      const scratch = createArena(kernel, outer.end());
      const typeOfWord = scratch.take(types.byteLength);
      const features = scratch.take(typeFeatures.length * inputs * 4);
      const quantized = scratch.take(typeFeatures.length * inputs * 2);
      const featureScales = scratch.take(typeFeatures.length * 4);
      const projected = scratch.take(typeFeatures.length * hiddenSize * 4);
      const hidden = scratch.take(words * hiddenSize * 4);
      const hiddenShorts = scratch.take(words * hiddenSize * 2);
      const hiddenScales = scratch.take(words * 4);
      const out = scratch.take(words * tags.rows * 4);

      new Int32Array(kernel.buffer(), typeOfWord, words).set(types);
      const floats = new Float32Array(kernel.buffer());
      for (const [type, vector] of typeFeatures.entries()) {
        const start = features / 4 + type * inputs;
        floats.fill(0, start, start + inputs);
        floats.set(vector, start);
      }
      kernel.quantize(features, typeFeatures.length, inputs, 1, quantized, featureScales);
      kernel.multiply(
        quantized,
        featureScales,
        typeFeatures.length,
        inputs,
        ofWord.weights,
        ofWord.scales,
        hiddenSize,
        ofWord.bias,
        0,
        projected,
      );
      kernel.multiply(
        states,
        0,
        words,
        ofStates.depth,
        ofStates.weights,
        ofStates.scales,
        hiddenSize,
        projected,
        typeOfWord,
        hidden,
      );
      kernel.quantize(hidden, words, hiddenSize, SLOPE, hiddenShorts, hiddenScales);
      kernel.multiply(
        hiddenShorts,
        hiddenScales,
        words,
        hiddenSize,
        tags.weights,
        tags.scales,
        tags.rows,
        tags.bias,
        0,
        out,
      );
      return { scores: new Float32Array(kernel.buffer(), out, words * tags.rows).slice(), stride: tags.rows };
    },
  };
}
