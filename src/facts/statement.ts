import { capitalizeFirst } from '../base/text.js';
import { inStatementOrder, type PhraseInRole, wordPart } from '../language/phrasing.js';
import type { Action, Phrase } from '../model/fact.js';

/** One plain sentence: subject, verb group, parts. `The truce was extended by one day on Thursday.` */
export function stateFact(subject: Phrase, action: Action, parts: readonly PhraseInRole[]): string {
  const words = [subject.text, action.finite, ...inStatementOrder(subject, parts).map(wordPart)];
  const text = words.filter((word) => word !== '').join(' ');
  return `${capitalizeFirst(text)}.`;
}
