import { UserError } from '../../base/user-error.js';
import { dequantize, type LinearModel } from '../linear.js';
import { fileWords, type WordTable } from '../tagger/words.js';

/** How a parser score becomes a probability; fitted on held-out sentences (`training/calibration.ts`). */
export interface Calibration {
  /** Weights of the numbers `describeCertainty` gives, and one for each relation after them. */
  readonly weights: Float64Array;
  /** Points of a rising curve from weighted sum to probability. */
  readonly sums: Float64Array;
  readonly probabilities: Float64Array;
}

/** Everything training leaves behind. */
export interface EnglishModel {
  readonly words: WordTable;
  /** Tag classes as `UPOS/XPOS`, by class number of `tagger`. */
  readonly tagClasses: readonly string[];
  /** Relations but `root`, by class number of `labels`. */
  readonly relations: readonly string[];
  readonly tagger: LinearModel;
  readonly trees: LinearModel;
  readonly labels: LinearModel;
  readonly calibration: Calibration;
}

/** First bytes of a weights file; the digit is the version of the layout. */
export const weightsMark = 'quizpress-english-2\n';

/**
 * Reads the bytes of `english.bin`: the mark, then sections, each a length (4 bytes, little endian) and its bytes, in
 * the order in which they are read here.
 * @throws UserError for bytes that are no weights of this version.
 */
export function readWeights(bytes: Uint8Array): EnglishModel {
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, weightsMark.length)) !== weightsMark) {
    throw new UserError(
      'The English weights are not readable: make them anew with `npm run language:train`.',
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = weightsMark.length;
  const next = (): Uint8Array => {
    const length = at + 4 <= bytes.length ? view.getUint32(at, true) : Number.POSITIVE_INFINITY;
    if (at + 4 + length > bytes.length) {
      throw new UserError('The English weights end too early: copy or make the file again.');
    }
    at += 4 + length;
    return bytes.subarray(at - length, at);
  };
  const tagClasses = text.decode(next()).split('\n');
  const relations = text.decode(next()).split('\n');
  const calibration = {
    weights: readNumbers(text.decode(next())),
    sums: readNumbers(text.decode(next())),
    probabilities: readNumbers(text.decode(next())),
  };
  const keyBytes = next();
  const keys = new Int32Array(keyBytes.length / 4);
  const keyView = new DataView(keyBytes.buffer, keyBytes.byteOffset, keyBytes.byteLength);
  for (let index = 0; index < keys.length; index += 1) keys[index] = keyView.getInt32(index * 4, true);
  const fineBytes = next();
  const fine = Uint16Array.from(
    keys,
    (_, index) => (fineBytes[index * 2] ?? 0) | ((fineBytes[index * 2 + 1] ?? 0) << 8),
  );
  const broad = next();
  const marks = next();
  return {
    words: fileWords(keys, fine, broad, marks),
    tagClasses,
    relations,
    calibration,
    tagger: readModel(next(), next(), tagClasses.length),
    trees: readModel(next(), next(), 3),
    labels: readModel(next(), next(), relations.length),
  };
}

function readNumbers(list: string): Float64Array {
  return Float64Array.from(list === '' ? [] : list.split(' '), Number);
}

function readModel(filter: Uint8Array, bytes: Uint8Array, classes: number): LinearModel {
  const cells = dequantize(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return { cells, mask: cells.length - classes - 1, classes, filter };
}
