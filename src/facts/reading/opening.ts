import { oncePer } from '../../base/once.js';
import type { Sentence } from '../../model/analysis.js';
import type { Tree } from '../tree.js';

/** Fewest words of a first sentence: shorter ones are slogans and datelines. */
const fewestWords = 6;

/**
 * Whether a token stands in the sentence that a text opens with. Nothing is told before it, so what it takes for known it
 * has told itself, or everybody knows it.
 */
export function isInOpening(tree: Tree, index: number): boolean {
  const sentence = openingOf(tree);
  return sentence !== null && index >= sentence.first && index < sentence.end;
}

const openingOf = oncePer(({ analysis: { sentences, article } }: Tree): Sentence | null => {
  const first = sentences.find(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'body');
  return first === undefined || first.end - first.first < fewestWords ? null : first;
});
