import type { Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

const reflexives = /^(?:him|her|it|them)sel(?:f|ves)$/iu;

/**
 * Whether a word only sets its subject against others that the article has told of, and may go without a loss:
 * `Quartz itself was rare`, not `The town calls itself free`. By what stands on both sides of it, since parsers take it for an object.
 */
export function isEmphasis({ analysis: { tokens }, quoted }: Knowledge, { index, text }: Token): boolean {
  if (!reflexives.test(text) || quoted.has(index)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  // `show that quartz itself may …`: a first word of a clause is its subject, whatever its tag.
  const isSubject =
    before?.upos === 'NOUN' || before?.upos === 'PROPN' || tokens[index - 2]?.text.toLowerCase() === 'that';
  return isSubject && (after?.upos === 'AUX' || /^VB[DPZ]$/u.test(after?.xpos ?? ''));
}
