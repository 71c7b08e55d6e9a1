import type { Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

const reactions = new Set('react respond retaliate reply'.split(' '));
const triggers = new Set('to after when as following because if against'.split(' '));

/**
 * Whether a verb tells a reaction without saying to what, so that only the sentence before it says so: `Schools reacted
 * with new rules`, not `Schools reacted to the storm`. A noun clause or a quotation is the reply itself.
 */
export function isReaction({ analysis, tree }: Knowledge, { index, lemma, upos }: Token): boolean {
  if (upos !== 'VERB' || !reactions.has(lemma.toLowerCase())) return false;
  const sentence = analysis.sentences[tree.sentenceOf(index)];
  return !analysis.tokens
    .slice(sentence?.first ?? index, sentence?.end ?? index)
    .some(({ text }) => triggers.has(text.toLowerCase()));
}
