import type { Sentence } from '../../model/analysis.js';
import type { Aside } from '../fitness/asides.js';
import type { Knowledge } from '../knowledge.js';

/** `Born in Brask in 1901, she is known for …`: up to the comma right before the subject, wherever the parser hangs it. */
export function bornBefore({ analysis, quoted, tree }: Knowledge, sentence: Sentence): readonly Aside[] {
  const subject = tree.child(sentence.root, 'nsubj', 'nsubj:pass');
  if (analysis.tokens[sentence.first]?.text !== 'Born' || subject === null) return [];
  const { first } = tree.subtree(subject.index);
  const opening = analysis.tokens.slice(sentence.first, first);
  const isPlain = !opening.some(({ index, xpos }) => quoted.has(index) || /^(?:VB[DPZ]|MD)$/u.test(xpos));
  return isPlain && opening.at(-1)?.text === ','
    ? [{ kind: 'detail', first: sentence.first, end: first }]
    : [];
}
