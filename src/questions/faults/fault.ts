import { normalizeText } from '../../base/text.js';
import type { Item } from '../../model/item.js';
import { contentWords, type OptionSet, optionSets, visibleTexts, withoutQuotations } from './texts.js';

/** What may be looked at beside the item itself. */
export interface FaultContext {
  /** The whole text of the pack's articles, normalized, a space at both ends. */
  readonly article: string;
}

/** What several rules look at, made once for an item. */
export interface Seen extends FaultContext {
  /** As `optionSets` gives them. */
  readonly optionSets: readonly OptionSet[];
  /** As `visibleTexts` gives them. */
  readonly texts: readonly string[];
  /** The prompt without what it quotes. */
  readonly asking: string;
  /** The content words of the prompt. */
  readonly askedWords: readonly string[];
}

/** What the rules look at, from the text of the articles. */
export function faultContext(articleText: string): FaultContext {
  return { article: ` ${normalizeText(articleText)} ` };
}

/** What the rules look at of one item. */
export function seenOf(item: Item, context: FaultContext): Seen {
  return {
    ...context,
    optionSets: optionSets(item),
    texts: visibleTexts(item),
    asking: withoutQuotations(item.prompt),
    askedWords: contentWords(item.prompt),
  };
}

/** A rule of item writing that an item may break. */
export interface FaultRule {
  /** What is wrong and how it should be, as a sentence for the teacher. */
  readonly message: string;
  /** The words or figures that break the rule, to be shown after the message; null where the item keeps it. */
  readonly find: (item: Item, seen: Seen) => string | null;
}

/** A table of rules of one kind, by name. */
export type FaultRules = Readonly<Record<string, FaultRule>>;
