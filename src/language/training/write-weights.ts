import type { Calibration } from '../weights/read.js';
import { weightsMark } from '../weights/read.js';

/** A model with its cells as bytes (see `quantize`). */
export interface PackedModel {
  readonly filter: Uint8Array;
  readonly cells: Int8Array;
}

/** What `writeWeights` packs. */
export interface WeightParts {
  readonly tagClasses: readonly string[];
  readonly relations: readonly string[];
  readonly calibration: Calibration;
  readonly words: {
    readonly keys: Int32Array;
    readonly fine: Uint16Array;
    readonly broad: Uint8Array;
    readonly marks: Uint8Array;
  };
  readonly tagger: PackedModel;
  readonly trees: PackedModel;
  readonly labels: PackedModel;
}

/** Packs weights in the layout that `readWeights` reads; the same parts give the same bytes. */
export function writeWeights(parts: WeightParts): Uint8Array {
  const text = new TextEncoder();
  const { calibration, words } = parts;
  const keys = new Uint8Array(words.keys.length * 4);
  const keyView = new DataView(keys.buffer);
  for (const [index, key] of words.keys.entries()) keyView.setInt32(index * 4, key, true);
  const fine = new Uint8Array(words.fine.length * 2);
  const fineView = new DataView(fine.buffer);
  for (const [index, cluster] of words.fine.entries()) fineView.setUint16(index * 2, cluster, true);
  const sections: readonly Uint8Array[] = [
    text.encode(parts.tagClasses.join('\n')),
    text.encode(parts.relations.join('\n')),
    text.encode(calibration.weights.join(' ')),
    text.encode(calibration.sums.join(' ')),
    text.encode(calibration.probabilities.join(' ')),
    keys,
    fine,
    words.broad,
    words.marks,
    parts.tagger.filter,
    asBytes(parts.tagger.cells),
    parts.trees.filter,
    asBytes(parts.trees.cells),
    parts.labels.filter,
    asBytes(parts.labels.cells),
  ];
  const mark = text.encode(weightsMark);
  const total = sections.reduce((sum, section) => sum + 4 + section.length, mark.length);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  bytes.set(mark);
  let at = mark.length;
  for (const section of sections) {
    view.setUint32(at, section.length, true);
    bytes.set(section, at + 4);
    at += 4 + section.length;
  }
  return bytes;
}

function asBytes(numbers: Int8Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
