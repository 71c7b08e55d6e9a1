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

/** Words of degree that measure against what was told: `even larger losses`. */
const measuring = new Set('even much far still yet slightly somewhat'.split(' '));
/** Comparatives of time, which count from what was told. */
const ofTime = new Set('earlier later former latter'.split(' '));

/**
 * `stronger patrols`, `younger adults`, `part of a larger plan`: more than now, or than most; not `an even bigger loss`,
 * nor `The larger dog` and `A smaller blast followed`, which are held beside another.
 */
export function isPlainDegree({ tree }: Knowledge, token: Token): boolean {
  const noun = tree.parent(token.index);
  if (noun === null || ofTime.has(token.text.toLowerCase())) return false;
  // `Greater Brask`: a name.
  if (noun.upos === 'PROPN' && /^\p{Lu}/u.test(token.text)) return true;
  if (tree.children(token.index).some(({ lemma }) => measuring.has(lemma.toLowerCase()))) return false;
  const determiner = tree.child(noun.index, 'det');
  if (determiner === null) return tree.child(noun.index, 'nummod', 'nmod:poss') === null;
  return /^an?$/iu.test(determiner.text) && !noun.relation.startsWith('nsubj');
}
