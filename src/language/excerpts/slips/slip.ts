import type { Token } from '../../../model/analysis.js';

/** Whether something is wrong in the source at this word; `tokens` are those of the article. */
export type Slip = (tokens: readonly Token[], token: Token) => boolean;

/** The words that hang on a word, in the order of the text. */
export function childrenOf(tokens: readonly Token[], { index }: Token): readonly Token[] {
  // Near enough: what hangs on a noun or a verb and is asked for here stands within a sentence's reach.
  const reach = 40;
  return tokens.slice(Math.max(0, index - reach), index + reach).filter(({ head }) => head === index);
}
