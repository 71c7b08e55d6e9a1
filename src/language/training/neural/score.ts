import type { ParsedWord } from '../../neural/parser.js';
import type { TreebankSentence } from './treebank.js';

/** Counts over a treebank; shares are in percent. */
export interface ParserScore {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  /** Heads, and heads with relations, over all words. */
  readonly uas: number;
  readonly las: number;
  /** The same over words that are no punctuation. */
  readonly uasWords: number;
  readonly lasWords: number;
  /** Sentences in which all subjects, objects and obliques are right, both ways. */
  readonly coreSentences: number;
  /** F1 of each relation, and how often it stands in the treebank. */
  readonly relations: readonly { readonly relation: string; readonly f1: number; readonly count: number }[];
}

/** Relations whose rightness makes a fact: core arguments and obliques. */
const CORE = /^(nsubj|csubj|obj|iobj|ccomp|xcomp|obl)(:|$)/;

/** Compares parses with the treebank they were made of. */
export function scoreParses(
  gold: readonly TreebankSentence[],
  parses: readonly (readonly ParsedWord[])[],
): ParserScore {
  const sum = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0, counted: 0, uasWords: 0, lasWords: 0, core: 0 };
  const relations = new Map<string, { right: number; gold: number; given: number }>();
  const tally = (relation: string) => {
    const found = relations.get(relation) ?? { right: 0, gold: 0, given: 0 };
    relations.set(relation, found);
    return found;
  };
  for (const [number, sentence] of gold.entries()) {
    let core = true;
    for (const [position, word] of (parses[number] ?? []).entries()) {
      const relation = sentence.relations[position] ?? '';
      const attached = word.head === sentence.heads[position];
      const right = attached && word.relation === relation;
      const counts = sentence.upos[position] !== 'PUNCT';
      sum.words += 1;
      sum.upos += Number(word.upos === sentence.upos[position]);
      sum.xpos += Number(word.xpos === sentence.xpos[position]);
      sum.uas += Number(attached);
      sum.las += Number(right);
      sum.counted += Number(counts);
      sum.uasWords += Number(attached && counts);
      sum.lasWords += Number(right && counts);
      core &&= right || !(CORE.test(relation) || CORE.test(word.relation));
      tally(relation).gold += 1;
      tally(word.relation).given += 1;
      tally(relation).right += Number(right);
    }
    sum.core += Number(core);
  }
  const percent = (part: number, whole: number) => (100 * part) / Math.max(1, whole);
  return {
    words: sum.words,
    upos: percent(sum.upos, sum.words),
    xpos: percent(sum.xpos, sum.words),
    uas: percent(sum.uas, sum.words),
    las: percent(sum.las, sum.words),
    uasWords: percent(sum.uasWords, sum.counted),
    lasWords: percent(sum.lasWords, sum.counted),
    coreSentences: percent(sum.core, gold.length),
    relations: Array.from(relations, ([relation, { right, gold: count, given }]) => ({
      relation,
      f1: percent(2 * right, count + given),
      count,
    })).sort((a, b) => b.count - a.count),
  };
}
