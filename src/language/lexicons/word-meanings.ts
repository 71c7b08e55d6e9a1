import type { Upos } from '../../model/analysis.js';

/** What a word means as one part of speech. */
export interface WordMeaning {
  /** Lemma in lower case. */
  readonly word: string;
  readonly upos: Upos;
  /** A phrase that could stand in the word's place: `a person who works for political or social change`. */
  readonly meaning: string;
}

const parts: ReadonlyMap<string, Upos> = new Map([
  ['noun', 'NOUN'],
  ['verb', 'VERB'],
  ['adj', 'ADJ'],
  ['adv', 'ADV'],
]);

/** Reads a table of word, part of speech and meaning, parted by tabs, a word a line. */
export function readMeanings(table: string): readonly WordMeaning[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [word = '', part = '', meaning = ''] = row.split('\t');
      return { word, upos: parts.get(part) ?? 'X', meaning };
    });
}
