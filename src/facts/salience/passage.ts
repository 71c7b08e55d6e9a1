import type { Sentence, Token } from '../../model/analysis.js';
import type { FactDraft } from '../draft.js';
import { type Tree, tokenAt } from '../tree.js';
import type { ArticleMeasures } from './article.js';

/** The words that a fact rests on, where the text tells it first. */
export interface Passage {
  readonly sentence: Sentence;
  /** In the order of the text, at least one. */
  readonly tokens: readonly Token[];
  /** The word that the others hang from. */
  readonly head: Token;
}

/** The passage of a draft's first evidence. @throws RangeError for evidence that begins within a word. */
export function passageOf(tree: Tree, { tokenAtStart }: ArticleMeasures, draft: FactDraft): Passage {
  const span = draft.evidence[0]?.span ?? { start: -1, end: -1 };
  const first = tokenAtStart.get(span.start);
  const sentence = first === undefined ? undefined : tree.sentenceOf[first];
  if (first === undefined || sentence === undefined) throw new RangeError('evidence begins with a word');
  const all = tree.analysis.tokens;
  const tokens: Token[] = [tokenAt(tree, first)];
  for (let next = all[first + 1]; next !== undefined && next.span.end <= span.end; next = all[next.index + 1])
    tokens.push(next);
  const end = first + tokens.length;
  const head = tokens.find((token) => token.head < first || token.head >= end) ?? tokenAt(tree, first);
  return { sentence, tokens, head };
}
