import { capitalizeFirst } from '../../base/text.js';
import { closeDates, inStatementOrder, type PhraseInRole, wordPart } from '../../language/phrasing.js';
import type { Action, Phrase, Role } from '../../model/fact.js';

/** Roles that may open a sentence. */
const frontRoles = new Set<Role>(['time', 'place', 'duration']);

/**
 * One plain sentence: subject, verb group, parts. `The truce was extended by one day on Thursday.`
 * What opened the sentence stays there where a clause ends it: `In Nepal, kings used to stand on tiger skins.`
 */
export function stateFact(subject: Phrase, action: Action, parts: readonly PhraseInRole[]): string {
  const closes = parts.some(({ role, phrase }) => phrase.type === 'clause' && role !== 'time');
  const isFronted = ({ role, phrase }: PhraseInRole) =>
    closes && frontRoles.has(role) && phrase.marker !== null && phrase.range.first < subject.range.first;
  const front = parts.filter(isFronted).map((part) => `${wordPart(part)},`);
  const rest = inStatementOrder(
    subject,
    parts.filter((part) => !isFronted(part)),
  ).map(wordPart);
  const text = closeDates(
    [...front, subject.text, action.finite, ...rest].filter((word) => word !== '').join(' '),
  );
  // `called for “a ban on all salt.”` and `sailed to the U.S.` have their full stop.
  return /[.!?]["”’']?$/u.test(text) ? capitalizeFirst(text) : `${capitalizeFirst(text)}.`;
}
