import { sum, uniqueBy } from '../../base/collections.js';
import type { Tree } from '../tree.js';
import { type ArticleMeasures, isContentWord } from './article.js';
import type { Features } from './features.js';
import type { Passage } from './passage.js';

/** Features read off the words of the evidence. */
export type WordFeatures = Pick<
  Features,
  'headline' | 'repetition' | 'names' | 'number' | 'amount' | 'time' | 'extreme' | 'comparison'
>;

/** A fact of fewer content words is weighed as if it had so many: one word of the title alone is not yet the headline. */
const leastContent = 4;
/** So many names in one fact tell as much as more of them. */
const manyNames = 3;
const amountKinds: ReadonlySet<string> = new Set(['money', 'percent', 'measure']);
const extremeWords = /^(?:only|first|most|best|worst|never|every|all)$/iu;

export function wordFeatures(tree: Tree, measures: ArticleMeasures, { tokens }: Passage): WordFeatures {
  const content = uniqueBy(tokens.filter(isContentWord), (token) => token.lemma.toLowerCase());
  const counted = Math.max(leastContent, content.length);
  const inTitle = content.filter(
    (token) =>
      tree.titleWords.has(token.lemma.toLowerCase()) || tree.titleWords.has(token.text.toLowerCase()),
  );
  const weights = content.map(
    (token) =>
      Math.log(measures.lemmaCounts.get(token.lemma.toLowerCase()) ?? 1) / Math.log(measures.mostOfALemma),
  );
  const names = tokens.filter((token) => tree.mentionOf.get(token.index)?.form === 'name').length;
  const quantities = tokens.flatMap((token) => tree.quantityOf.get(token.index) ?? []);
  return {
    headline: Math.min(1, (2 * inTitle.length) / counted),
    repetition: sum(weights) / counted,
    names: Math.min(1, names / manyNames),
    number: toNumber(quantities.length > 0 || tokens.some((token) => token.upos === 'NUM')),
    amount: toNumber(quantities.some((quantity) => amountKinds.has(quantity.kind))),
    time: toNumber(tokens.some((token) => tree.timeOf.has(token.index))),
    extreme: toNumber(
      tokens.some((token) => extremeWords.test(token.text) || ['JJS', 'RBS'].includes(token.xpos)),
    ),
    comparison: toNumber(tokens.some((token) => ['JJR', 'RBR'].includes(token.xpos))),
  };
}

/** 1 for what is so. */
export function toNumber(isSo: boolean): number {
  return isSo ? 1 : 0;
}
