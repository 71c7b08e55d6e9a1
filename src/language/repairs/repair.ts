import type { Upos } from '../../model/analysis.js';

/** A word of a sentence as the parser gave it; heads count within the sentence, -1 is the root. */
export interface RepairWord {
  readonly text: string;
  readonly upos: Upos;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  /** Probability that head and relation are right, 0..1. */
  readonly confidence: number;
}

/** What a rule would have otherwise of one word; what is not named stays. An index alone says that the word is right as it hangs. */
export interface Change {
  readonly index: number;
  readonly upos?: Upos;
  readonly xpos?: string;
  readonly head?: number;
  readonly relation?: string;
}

/** Looks for one construction that parsers misread, with one change a word at most; no changes where the sentence has none or is read right. */
export type RepairRule = (sentence: RepairSentence) => readonly Change[];

/** A sentence with what stands below each word. */
export interface RepairSentence {
  readonly words: readonly RepairWord[];
  /** Indexes of the words with this head, in order. */
  readonly children: (index: number) => readonly number[];
  /** The first child with one of the relations; -1 where there is none. */
  readonly child: (index: number, ...relations: readonly string[]) => number;
  /** First and last word below this one, itself included. */
  readonly reach: (index: number) => { readonly first: number; readonly last: number };
  /** The word in lower case; empty beyond the ends. */
  readonly lower: (index: number) => string;
}

/** Prepares a sentence for the rules. */
function repairSentence(words: readonly RepairWord[]): RepairSentence {
  const lowered = words.map(({ text }) => text.toLowerCase());
  const below: number[][] = words.map(() => []);
  for (const [index, { head }] of words.entries()) below[head]?.push(index);
  const children = (index: number): readonly number[] => below[index] ?? [];
  const reach = (index: number): { readonly first: number; readonly last: number } => {
    let first = index;
    let last = index;
    const open = [...children(index)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      first = Math.min(first, next);
      last = Math.max(last, next);
      open.push(...children(next));
    }
    return { first, last };
  };
  return {
    words,
    children,
    child: (index, ...relations) =>
      children(index).find((child) => relations.includes(words[child]?.relation ?? '')) ?? -1,
    reach,
    lower: (index) => lowered[index] ?? '',
  };
}

/** Confidence of an arc that a rule made: of those it makes in the training parts of EWT and GUM about so many are right. */
const repairedConfidence = 0.75;

/**
 * Applies the rules one after another. Changes that would leave no tree are dropped with their rule.
 *
 * @returns the same array where no rule changes anything.
 */
export function repair<Word extends RepairWord>(
  words: readonly Word[],
  rules: readonly RepairRule[],
): readonly Word[] {
  let current = words;
  let sentence = repairSentence(current);
  for (const rule of rules) {
    const changes = rule(sentence);
    if (changes.length === 0) continue;
    const next = applyChanges(current, changes);
    if (!isTree(next)) continue;
    current = next;
    sentence = repairSentence(current);
  }
  return current;
}

function applyChanges<Word extends RepairWord>(
  words: readonly Word[],
  changes: readonly Change[],
): readonly Word[] {
  const byIndex = new Map(changes.map(({ index, ...change }) => [index, change]));
  return words.map((word, index): Word => {
    const change = byIndex.get(index);
    if (change === undefined) return word;
    const isKept =
      (change.head ?? word.head) === word.head && (change.relation ?? word.relation) === word.relation;
    const confidence = isKept ? Math.max(word.confidence, repairedConfidence) : repairedConfidence;
    return { ...word, ...change, confidence };
  });
}

/** Whether one word is the root and every other one leads up to it. */
function isTree(words: readonly RepairWord[]): boolean {
  return (
    words.filter(({ head }) => head < 0).length === 1 &&
    words.every((word) => {
      let above: RepairWord | undefined = word;
      for (let steps = 0; above !== undefined && above.head >= 0; steps += 1) {
        if (steps > words.length) return false;
        above = words[above.head];
      }
      return above !== undefined;
    })
  );
}
