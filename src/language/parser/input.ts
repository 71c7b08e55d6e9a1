import type { WordColumns } from '../tagger/words.js';

/** A tagged sentence as parser and labeller read it; every array has n + 2 places, as `WordColumns`. */
export interface ParserInput {
  readonly words: WordColumns;
  /** Class of the tagger: a pair of UPOS and Penn tag. */
  readonly tag: Int32Array;
  /** Number of the UPOS. */
  readonly upos: Int32Array;
  /** For each place and landmark, the last place up to it where the landmark stands; 0 for none. */
  readonly landmarks: readonly Int32Array[];
}

/** Which words part a sentence: verbs, commas, coordinators, subordinators and relatives, quotation marks, dashes and colons. */
export type Landmark = 'verb' | 'comma' | 'coordinator' | 'subordinator' | 'quote' | 'break';

const landmarks = ['verb', 'comma', 'coordinator', 'subordinator', 'quote', 'break'] as const;

/** What the parser wants to know of the classes of a tagger, by class number; made once from their names. */
export interface TagTraits {
  readonly upos: Int32Array;
  readonly landmark: readonly (Landmark | null)[];
}

/** Reads the traits of classes written as `VERB/VBD`; two more stand for root and end mark. */
export function readTagTraits(classes: readonly string[]): TagTraits {
  const names: string[] = [];
  const upos = new Int32Array(classes.length + 2);
  const landmark = classes.map((name, index) => {
    const [coarse = '', fine = ''] = name.split('/', 2);
    let number = names.indexOf(coarse);
    if (number < 0) number = names.push(coarse) - 1;
    upos[index] = number + 2;
    return landmarkOf(coarse, fine);
  });
  upos[classes.length + 1] = 1;
  return { upos, landmark: [...landmark, null, null] };
}

function landmarkOf(upos: string, xpos: string): Landmark | null {
  if (upos === 'VERB' || /^VB[DPZ]$/.test(xpos) || xpos === 'MD') return 'verb';
  if (xpos === ',') return 'comma';
  if (upos === 'CCONJ') return 'coordinator';
  if (upos === 'SCONJ' || /^W/.test(xpos)) return 'subordinator';
  if (xpos === '``' || xpos === "''") return 'quote';
  return xpos === ':' || xpos === '-LRB-' || xpos === '-RRB-' ? 'break' : null;
}

export function prepareInput(words: WordColumns, tag: Int32Array, traits: TagTraits): ParserInput {
  const size = words.length + 2;
  const upos = new Int32Array(size);
  for (let at = 0; at < size; at += 1) upos[at] = traits.upos[tag[at] ?? 0] ?? 0;
  const columns = landmarks.map((landmark) => {
    const column = new Int32Array(size);
    let last = 0;
    for (let at = 1; at < size; at += 1) {
      if (traits.landmark[tag[at] ?? 0] === landmark) last = at;
      column[at] = last;
    }
    return column;
  });
  return { words, tag, upos, landmarks: columns };
}

/** Bit set of the landmarks that stand between two places, neither included. */
export function landmarksBetween(input: ParserInput, from: number, to: number): number {
  let found = 0;
  for (let index = 0; index < landmarks.length; index += 1) {
    if ((input.landmarks[index]?.[to - 1] ?? 0) > from) found |= 1 << index;
  }
  return found;
}

/** Distances 1..4 apart as they are, then 5-6, 7-10, 11 and more. */
export function distanceClass(from: number, to: number): number {
  const distance = Math.abs(to - from);
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  return distance <= 10 ? 6 : 7;
}
