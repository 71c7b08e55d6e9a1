import type { Token } from '../../model/analysis.js';
import { type Tree, tokenAt } from '../tree.js';

/** Comparatives that compare with nothing that was told: `older people`, `higher education`. */
const plainComparatives = new Set(
  'elder former further greater higher inner later longer lower older outer upper younger'.split(' '),
);
/** Nouns of what is measured: `at a younger age` is younger than somebody else’s. */
const measures = new Set('age cost level number pace price rate risk share speed temperature'.split(' '));
/** Words for one thing beside another that only an earlier sentence tells. */
const relatingWords = new Set([
  'different',
  'same',
  'similar',
  'comparable',
  'opposite',
  'parallel',
  'resulting',
]);
/** Words with which every comparative compares with what was told: `an even lower number`. */
const comparingWords = new Set(['even', 'far', 'much', 'still']);

/** `bigger losses`, `a different set`: than and from what, another sentence tells. */
export function isOpenComparison(tree: Tree, token: Token, tokens: readonly Token[]): boolean {
  const lower = token.text.toLowerCase();
  const before = tree.analysis.tokens[token.index - 1];
  const next = tree.analysis.tokens[token.index + 1];
  if (relatingWords.has(lower)) {
    if (lower === 'different' && token.xpos === 'JJ' && tokenAt(tree, Math.max(0, token.head)).xpos === 'NNS')
      return false;
    return !tokens.some(
      ({ index, lemma }) => index > token.index && ['from', 'to', 'as', 'than', 'between'].includes(lemma),
    );
  }
  const compares = ['JJR', 'RBR'].includes(token.xpos) || ['more', 'less', 'fewer'].includes(lower);
  const isMeasured = token.relation === 'amod' && measures.has(tokenAt(tree, token.head).lemma);
  const isPlain = plainComparatives.has(lower) && !isMeasured && !comparingWords.has(before?.lemma ?? '');
  if (!compares || isPlain || lower === 'better') return false;
  if (before?.lemma === 'no' || before?.lemma === 'or' || (next?.lemma === 'and' && before?.lemma !== 'than'))
    return false;
  return !tokens.some(
    ({ lemma, index }) =>
      index > token.index &&
      (lemma === 'than' ||
        (lemma === 'by' && ['NUM', 'SYM'].includes(tree.analysis.tokens[index + 1]?.upos ?? ''))),
  );
}
