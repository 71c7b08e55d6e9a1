import type { Upos } from '../../model/analysis.js';
import { easyWords } from './dale-chall.js';
import { glosses } from './glosses.js';
import { newsWords } from './news-words.js';
import { nounClassOf } from './noun-classes.js';
import { synonymsOf } from './synonyms.js';
import { verbs } from './verbs.js';

const explained: ReadonlySet<string> = new Set(
  [...glosses, ...newsWords].flatMap(({ word, meaning }) => [word, ...meaning.split(/[^a-z]+/u)]),
);
const classes: readonly Upos[] = ['NOUN', 'VERB', 'ADJ'];

/** Whether any of the lexicons holds a word in lower case: `problem`, and not `probem`. Rare words are in none. */
export function isListedWord(word: string): boolean {
  return (
    nounClassOf(word) !== null ||
    verbs.has(word) ||
    easyWords.has(word) ||
    explained.has(word) ||
    classes.some((upos) => synonymsOf(word, upos).length > 0)
  );
}
