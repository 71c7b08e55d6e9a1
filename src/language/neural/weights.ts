import { UserError } from '../../base/user-error.js';

/** A matrix of the weights file: `rows * columns` small integers, each row with its scale, or plain floats. */
export interface StoredMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Row after row; the value of an integer is `values[i] * scales[row]`. */
  readonly values: Int8Array | Float32Array;
  /** One for each row; ones where the values are floats. */
  readonly scales: Float32Array;
}

/** Coefficients of the logistic curves that turn raw probabilities into calibrated ones; see calibration.ts. */
interface CalibrationCoefficients {
  readonly arc: readonly number[];
  readonly both: readonly number[];
}

/** Everything in the weights file, as `export.py` wrote it. */
export interface NeuralWeights {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  /** Characters the net knows, in the order of their rows, after the reserved ones. */
  readonly characters: readonly string[];
  /** Words of the vocabulary in the order of their rows; the first is the unknown word. */
  readonly words: readonly string[];
  /** States of one direction of an LSTM layer. */
  readonly size: number;
  readonly calibration: CalibrationCoefficients;
  /** Throws when the file has no matrix of that name. */
  readonly matrix: (name: string) => StoredMatrix;
}

const MAGIC = 'QPNP';
const VERSION = 1;

interface TensorPlace {
  readonly kind: 'rows8' | 'floats';
  readonly rows: number;
  readonly columns: number;
  readonly offset: number;
}

interface Header {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly characters: readonly string[];
  readonly size: number;
  readonly calibration: CalibrationCoefficients;
  readonly words: { readonly offset: number; readonly length: number };
  readonly tensors: Readonly<Record<string, TensorPlace>>;
}

/**
 * Reads a weights file: `QPNP`, version, header length (both 32 bits, little-endian), header (JSON), padding to a
 * multiple of four, tensors.
 * @throws UserError when it is none of this version, or not whole.
 */
export function readWeights(file: Uint8Array): NeuralWeights {
  // A copy, so that floats lie at multiples of four wherever the file came from.
  const bytes = new Uint8Array(file);
  const view = new DataView(bytes.buffer);
  const decoder = new TextDecoder();
  if (
    bytes.length < 12 ||
    decoder.decode(bytes.subarray(0, 4)) !== MAGIC ||
    view.getUint32(4, true) !== VERSION
  ) {
    throw new UserError(
      'The English weights are no weights file of this version: install quizpress again, or make them anew.',
    );
  }
  const headerLength = view.getUint32(8, true);
  if (12 + headerLength > bytes.length) {
    throw cutOff();
  }
  const header = parseHeader(decoder.decode(bytes.subarray(12, 12 + headerLength)));
  const body = Math.ceil((12 + headerLength) / 4) * 4;
  const wordStart = body + header.words.offset;
  const ends = Object.values(header.tensors).map((place) => place.offset + lengthOf(place));
  if (wordStart + header.words.length > bytes.length || body + Math.max(0, ...ends) > bytes.length) {
    throw cutOff();
  }
  return {
    ...header,
    words: decoder.decode(bytes.subarray(wordStart, wordStart + header.words.length)).split('\n'),
    matrix: (name) => {
      const place = header.tensors[name];
      if (place === undefined) {
        throw new Error(`The weights file lacks ${name}`);
      }
      return readMatrix(bytes.buffer, body + place.offset, place);
    },
  };
}

function cutOff(): UserError {
  return new UserError('The English weights end too early: copy the file again.');
}

/** Bytes of a tensor in the file, with its scales. */
function lengthOf({ kind, rows, columns }: TensorPlace): number {
  const count = rows * columns;
  return kind === 'floats' ? 4 * count : Math.ceil(count / 4) * 4 + 4 * rows;
}

function parseHeader(text: string): Header {
  // The file is ours and its version was checked: its header has this shape.
  const header: Header = JSON.parse(text);
  return header;
}

function readMatrix(buffer: ArrayBuffer, start: number, place: TensorPlace): StoredMatrix {
  const { rows, columns } = place;
  const count = rows * columns;
  if (place.kind === 'floats') {
    return {
      rows,
      columns,
      values: new Float32Array(buffer, start, count),
      scales: new Float32Array(rows).fill(1),
    };
  }
  const scaleStart = start + Math.ceil(count / 4) * 4;
  return {
    rows,
    columns,
    values: new Int8Array(buffer, start, count),
    scales: new Float32Array(buffer, scaleStart, rows),
  };
}
