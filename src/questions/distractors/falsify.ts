import { capitalizeFirst, normalizeText } from '../../base/text.js';
import type { Phrase } from '../../model/fact.js';
import type { Change, FalsifyTask } from './change.js';
import { changeName } from './name-changes.js';
import { numberDistractors } from './numbers.js';
import { turnRound } from './opposites.js';

/**
 * A statement with one thing changed within its kind, every way that is clearly false and nowhere said: another
 * person or place of the article, a number twice as large, a word's opposite. A year is a detail, and left alone.
 * `Peter Hale visited Madrid in 1999.` gives `Anna Karlsen visited Madrid in 1999.`.
 */
export function falsify(task: FalsifyTask): readonly string[] {
  const { fact, statement } = task;
  const phrases = [...Object.values(fact.roles), ...fact.members];
  const changes = [...phrases.flatMap((phrase) => changesOf(task, phrase)), ...turnRound(statement)];
  return usableOf(task, changes);
}

function usableOf({ statement, article }: FalsifyTask, changes: readonly Change[]): readonly string[] {
  return changes
    .filter(({ from, to }) => occursOnce(statement, from) && !occurs(statement, to))
    .map(({ from, to }) => capitalizeFirst(statement.replace(from, () => to)))
    .filter((changed) => !` ${article.normalizedText} `.includes(` ${normalizeText(changed)} `));
}

function changesOf(task: FalsifyTask, phrase: Phrase): readonly Change[] {
  if (phrase.quantity !== null) return changeNumber(task, phrase);
  return task.isEvent ? changeName(task, phrase) : [];
}

/** A share above the whole and a number with a `%`, `m` or `bn` that nobody would write so are no options. */
const wholeShare = 100;
const largestShortened = 1000;

function changeNumber({ statement, article, random }: FalsifyTask, { quantity }: Phrase): readonly Change[] {
  if (quantity === null || quantity.value === null || !['count', 'money', 'percent'].includes(quantity.kind))
    return [];
  const { amount, value, kind } = quantity;
  const after = statement.slice(statement.indexOf(amount) + amount.length);
  // `a 17-year-old`, `7–6`, `one of the`: parts of something else than a count; `two sons, Ola and Nils` counts itself.
  if (/^[-–/]|^ (?:of|in|per|out of)\b|^ \p{Ll}+, \p{Lu}/u.test(after) || /\b(?:one|1)\b/i.test(amount))
    return [];
  const isShortened = /\d ?(?:k|m|bn|million|billion|trillion)\b/i.test(amount + after.slice(0, 9));
  return numberDistractors({ key: { text: amount }, article, random }, 'far')
    .filter(({ text }) => {
      const number = Number(/\d[\d,.]*/u.exec(text)?.[0].replaceAll(',', '') ?? 0);
      if (kind === 'percent' && value <= wholeShare && number >= wholeShare) return false;
      return !(isShortened && number >= largestShortened) && !/\b(?:one|1)\b/i.test(text);
    })
    .slice(0, 1)
    .map(({ text }) => ({ from: amount, to: text }));
}

function occursOnce(text: string, part: string): boolean {
  return text.split(part).length === 2;
}

function occurs(text: string, part: string): boolean {
  return ` ${normalizeText(text)} `.includes(` ${normalizeText(part)} `);
}
