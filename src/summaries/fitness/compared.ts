import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

/** Whether somebody or something is compared with a name that stands earlier in the article. */
export function isMeasuredAgainst(
  { analysis, firstName, tree }: Knowledge,
  sentence: Sentence,
  token: Token,
): boolean {
  return analysis.tokens
    .slice(token.index, sentence.end)
    .some(
      ({ text, upos, head }) =>
        upos === 'PROPN' &&
        head === token.index &&
        (firstName.get(text) ?? Number.MAX_SAFE_INTEGER) < tree.sentenceOf(token.index),
    );
}

/** `his later work`: later than his own. */
export function isOwned({ tree }: Knowledge, token: Token): boolean {
  const noun = tree.parent(token.index);
  return noun !== null && tree.child(noun.index, 'nmod:poss') !== null;
}

/** `another refugee`, `a further 56,000 people`: besides those told of. */
export function isOneMore({ analysis, tree }: Knowledge, { index, relation, text }: Token): boolean {
  const lower = text.toLowerCase();
  if (lower === 'another') return relation === 'det' || relation === 'amod';
  const before = analysis.tokens[index - 1]?.text.toLowerCase();
  return (
    (lower === 'further' || lower === 'additional') &&
    (before === 'a' || before === 'an') &&
    (tree.children(analysis.tokens[index]?.head ?? -1).some((child) => child.relation === 'nummod') ||
      analysis.tokens[index + 1]?.upos === 'NUM')
  );
}
