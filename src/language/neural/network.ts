import { type Kernel, type Pointer, STATE_SCALE } from './kernel.js';
import type { PackedBatch } from './layout.js';
import { roundToEven, softmax } from './numbers.js';
import { type Arena, createArena, type PlacedMatrix, padded, placeMatrix } from './placement.js';
import type { NeuralWeights } from './weights.js';

/** One unit of a quantized state. */
const STATE_UNIT = 1 / STATE_SCALE;

interface PlacedDirection {
  readonly input: PlacedMatrix;
  readonly state: PlacedMatrix;
}

interface PlacedLayer {
  readonly ahead: PlacedDirection;
  readonly back: PlacedDirection;
}

/** What the encoder says of a batch. Words stand in the order of the text. */
interface Encoding {
  /** 16-bit states of the last layer, `2 * size` for each word. */
  readonly states: Pointer;
  /** Scores of all tags, first UPOS, then XPOS, `tagRows` for each word. */
  readonly tags: Float32Array;
  readonly tagRows: number;
}

/** The three recurrent layers with their tags. */
interface Encoder {
  /**
   * Runs them. `typeFeatures`: one vector for each distinct form of the batch; `types`: for each word in the order of
   * the text the number of its form. `arena` lends the memory; the result lies in it.
   */
  readonly encode: (
    arena: Arena,
    batch: PackedBatch,
    typeFeatures: readonly Float32Array[],
    types: Int32Array,
  ) => Encoding;
}

/** Copies the encoder's weights into the kernel's memory. */
export function createEncoder(kernel: Kernel, arena: Arena, weights: NeuralWeights): Encoder {
  const { size } = weights;
  const uposCount = weights.upos.length;
  const tagCount = uposCount + weights.xpos.length;
  const inputs = padded(weights.matrix('first.ahead.input').columns, 8);
  const thirdInputs = padded(2 * size + tagCount, 8);

  const direction = (name: string, depth: number, unit: number): PlacedDirection => ({
    input: placeMatrix(kernel, arena, weights, `${name}.input`, depth, unit, weights.matrix(`${name}.bias`)),
    state: placeMatrix(kernel, arena, weights, `${name}.state`, size, STATE_UNIT, null),
  });
  const layer = (name: string, depth: number, unit: number): PlacedLayer => ({
    ahead: direction(`${name}.ahead`, depth, unit),
    back: direction(`${name}.back`, depth, unit),
  });
  const first = layer('first', inputs, 1);
  const second = layer('second', 2 * size, STATE_UNIT);
  const third = layer('third', thirdInputs, STATE_UNIT);
  const tags = (name: string, depth: number) =>
    placeMatrix(kernel, arena, weights, name, depth, STATE_UNIT, weights.matrix(`${name}.bias`));
  const early = tags('earlyTags', thirdInputs);
  const late = tags('lateTags', 2 * size);

  const multiply = (matrix: PlacedMatrix, x: Pointer, xScale: Pointer, count: number, out: Pointer) => {
    kernel.multiply(
      x,
      xScale,
      count,
      matrix.depth,
      matrix.weights,
      matrix.scales,
      matrix.rows,
      matrix.bias,
      0,
      out,
    );
  };

  return {
    encode: (outer, batch, typeFeatures, types) => {
      const { words, steps } = batch;
      const sentences = batch.active[0] ?? 0;
      const place = (values: Int32Array): Pointer => {
        const pointer = outer.take(values.byteLength);
        new Int32Array(kernel.buffer(), pointer, values.length).set(values);
        return pointer;
      };
      const active = place(batch.active);
      const offset = place(batch.offset);
      const ownRow = place(Int32Array.from({ length: words }, (_, row) => row));
      const packedTypes = new Int32Array(words);
      for (const [word, row] of batch.packedRow.entries()) {
        packedTypes[row] = types[word] ?? 0;
      }
      const typeOfRow = place(packedTypes);
      const states = outer.take(words * 2 * size * 2);
      const tagScores = outer.take(words * late.rows * 4);

      // From here on the memory is free again when the encoder has run.
      const scratch = createArena(kernel, outer.end());
      const features = scratch.take(typeFeatures.length * inputs * 4);
      const quantized = scratch.take(typeFeatures.length * inputs * 2);
      const featureScales = scratch.take(typeFeatures.length * 4);
      const projected = scratch.take(Math.max(words, typeFeatures.length) * 4 * size * 4);
      const gates = scratch.take(sentences * 4 * size * 4);
      const hidden = scratch.take(sentences * size * 2);
      const cells = scratch.take(sentences * size * 4);
      const lower = scratch.take(words * 2 * size * 2);
      const middle = scratch.take(words * thirdInputs * 2);

      const run = (
        side: PlacedDirection,
        backward: number,
        index: Pointer,
        out: Pointer,
        outStride: number,
      ) => {
        new Uint8Array(kernel.buffer(), hidden, cells - hidden).fill(0);
        new Uint8Array(kernel.buffer(), cells, sentences * size * 4).fill(0);
        const { weights: matrix, scales } = side.state;
        kernel.recur(
          steps,
          backward,
          active,
          offset,
          index,
          projected,
          matrix,
          scales,
          size,
          hidden,
          cells,
          gates,
          out,
          outStride,
        );
      };
      const runLayer = (
        sides: PlacedLayer,
        x: Pointer,
        xScale: Pointer,
        count: number,
        index: Pointer,
        out: Pointer,
        outStride: number,
      ) => {
        multiply(sides.ahead.input, x, xScale, count, projected);
        run(sides.ahead, 0, index, out, outStride);
        multiply(sides.back.input, x, xScale, count, projected);
        run(sides.back, 1, index, out + size * 2, outStride);
      };

      const floats = new Float32Array(kernel.buffer());
      for (const [type, vector] of typeFeatures.entries()) {
        floats.fill(0, features / 4 + type * inputs, features / 4 + (type + 1) * inputs);
        floats.set(vector, features / 4 + type * inputs);
      }
      kernel.quantize(features, typeFeatures.length, inputs, 1, quantized, featureScales);
      runLayer(first, quantized, featureScales, typeFeatures.length, typeOfRow, lower, 2 * size * 2);
      new Uint8Array(kernel.buffer(), middle, words * thirdInputs * 2).fill(0);
      runLayer(second, lower, 0, words, ownRow, middle, thirdInputs * 2);

      multiply(early, middle, 0, words, projected);
      const shorts = new Int16Array(kernel.buffer());
      const probabilities = new Float64Array(tagCount);
      for (let row = 0; row < words; row += 1) {
        const scores = projected / 4 + row * early.rows;
        softmax(floats, scores, uposCount, probabilities, 0);
        softmax(floats, scores + uposCount, tagCount - uposCount, probabilities, uposCount);
        const target = middle / 2 + row * thirdInputs + 2 * size;
        for (let tag = 0; tag < tagCount; tag += 1) {
          shorts[target + tag] = roundToEven(Math.fround((probabilities[tag] ?? 0) * STATE_SCALE));
        }
      }
      runLayer(third, middle, 0, words, ownRow, lower, 2 * size * 2);

      // Back to the order of the text, so that each sentence lies in one piece.
      for (const [word, row] of batch.packedRow.entries()) {
        const from = lower / 2 + row * 2 * size;
        shorts.copyWithin(states / 2 + word * 2 * size, from, from + 2 * size);
      }
      multiply(late, states, 0, words, tagScores);
      return {
        states,
        tags: new Float32Array(kernel.buffer(), tagScores, words * late.rows).slice(),
        tagRows: late.rows,
      };
    },
  };
}
