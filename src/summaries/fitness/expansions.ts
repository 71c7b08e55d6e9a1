import { oncePer } from '../../base/once.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

/** What an abbreviation stands for, where the article first says it. */
export interface Expansion {
  /** `Brask Ferry Users`, without an article. */
  readonly text: string;
  /** Whether the article puts `the` before it. */
  readonly hasArticle: boolean;
  readonly sentence: Sentence;
}

/** Words of a name whose first letters its abbreviation may leave out. */
const smallWords = new Set('a an and at by for from in of on the to with'.split(' '));
const abbreviation = /^\p{Lu}{2,6}$/u;

/**
 * The abbreviations that an article explains by the words before them, each by its letters: of `Brask Ferry Users (BFU)`
 * the words whose first letters it has. The first explanation of each.
 */
export const expansionsOf = oncePer(({ analysis, tree }: Knowledge): ReadonlyMap<string, Expansion> => {
  const expansions = new Map<string, Expansion>();
  for (const token of analysis.tokens) {
    const [before, after] = [analysis.tokens[token.index - 1], analysis.tokens[token.index + 1]];
    if (before?.text !== '(' || after?.text !== ')' || !abbreviation.test(token.text)) continue;
    const sentence = analysis.sentences[tree.sentenceOf(token.index)];
    if (sentence === undefined || expansions.has(token.text)) continue;
    const first = firstWordOf(analysis.tokens, sentence.first, before.index, token.text);
    const [start, end] = [analysis.tokens[first ?? -1], analysis.tokens[before.index - 1]];
    if (start === undefined || end === undefined) continue;
    expansions.set(token.text, {
      text: analysis.article.text.slice(start.span.start, end.span.end).replace(/\s+/gu, ' '),
      hasArticle: analysis.tokens[start.index - 1]?.text.toLowerCase() === 'the',
      sentence,
    });
  }
  return expansions;
});

/** The word from which on the words before `end` have the letters of an abbreviation; null where none is. */
function firstWordOf(tokens: readonly Token[], least: number, end: number, letters: string): number | null {
  let rest = letters.length;
  for (let index = end - 1; index >= least; index--) {
    const word = tokens[index]?.text ?? '';
    if (word.charAt(0) === letters.charAt(rest - 1)) rest--;
    else if (!smallWords.has(word)) return null;
    if (rest === 0) return index;
  }
  return null;
}

/** Whether an abbreviation can be written in full where it stands: not `the BFU’s boats`, nor `the BFU Trust`. */
export function canExpand(knowledge: Knowledge, token: Token): boolean {
  const next = knowledge.analysis.tokens[token.index + 1]?.text ?? '';
  return expansionsOf(knowledge).has(token.text) && !/^(?:['’]|\p{Lu})/u.test(next);
}
