import { normalizeText } from '../../base/text.js';
import type { Item } from '../../model/item.js';

/** What may be looked at beside the item itself. */
export interface FaultContext {
  /** The whole text of the pack's articles. */
  readonly articleText: string;
  /** The same as `normalizeText` has it, made once for all items. */
  readonly normalizedText: string;
}

/** What the rules look at, from the text of the articles. */
export function faultContext(articleText: string): FaultContext {
  return { articleText, normalizedText: normalizeText(articleText) };
}

/** A rule of item writing that an item may break. */
export interface FaultRule {
  /** What is wrong and how it should be, as a sentence for the teacher. */
  readonly message: string;
  /** The words or figures that break the rule, to be shown after the message; null where the item keeps it. */
  readonly find: (item: Item, context: FaultContext) => string | null;
}

/** A table of rules of one kind, by name. */
export type FaultRules = Readonly<Record<string, FaultRule>>;
