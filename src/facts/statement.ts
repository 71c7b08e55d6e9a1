import type { Action, Phrase, Role } from '../model/fact.js';

/** A phrase with its preposition, as it stands after a verb: `by one day`. */
export function withMarker(phrase: Phrase): string {
  return phrase.marker === null ? phrase.text : `${phrase.marker} ${phrase.text}`;
}

/**
 * The parts of a statement in the order to print them: as the text has them, what stood before the subject moved
 * behind the verb, whole clauses last (`told leaders on Thursday that …`).
 */
export function inStatementOrder<Part extends { readonly role: Role; readonly phrase: Phrase }>(
  subject: Phrase,
  parts: readonly Part[],
): readonly Part[] {
  const rank = ({ role, phrase }: Part) => {
    if (role === 'patient' || role === 'recipient') return 0;
    if (phrase.type === 'clause') return 3;
    return phrase.range.first < subject.range.first ? 2 : 1;
  };
  return [...parts].sort(
    (one, other) => rank(one) - rank(other) || one.phrase.range.first - other.phrase.range.first,
  );
}

/** One plain sentence: subject, verb group, parts. `The truce was extended by one day on Thursday.` */
export function stateFact(
  subject: Phrase,
  action: Action,
  parts: readonly { readonly role: Role; readonly phrase: Phrase }[],
): string {
  const words = [
    subject.text,
    action.finite,
    ...inStatementOrder(subject, parts).map(({ role, phrase }) =>
      role === 'content' && phrase.marker === null ? `that ${phrase.text}` : withMarker(phrase),
    ),
  ];
  const text = words.filter((word) => word !== '').join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
