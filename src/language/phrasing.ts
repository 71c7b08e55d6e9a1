import type { Phrase, Role } from '../model/fact.js';
import { anyMonth } from './lexicons/calendar.js';

/** A phrase in its role. */
export interface PhraseInRole {
  readonly role: Role;
  readonly phrase: Phrase;
}

/** Words with the preposition or subordinator that goes before them: `by one day`; the words alone where it is null. */
export function withMarker(phrase: Pick<Phrase, 'text' | 'marker'>): string {
  return phrase.marker === null ? phrase.text : `${phrase.marker} ${phrase.text}`;
}

/**
 * Parts behind a verb in the order to print them: objects first, then as the text has them, what stood before the
 * subject behind those, whole clauses last (`told leaders on Thursday that …`).
 */
export function inStatementOrder<Part extends PhraseInRole>(
  subject: Phrase | undefined,
  parts: readonly Part[],
): readonly Part[] {
  const rank = ({ role, phrase }: Part) => {
    if (role === 'patient' || role === 'hearer') return 0;
    // `told Anna a story`, `sounded glad in a statement`, but `looks liberal to tourists`.
    if ((role === 'recipient' || role === 'complement') && phrase.marker === null) return 0;
    if (phrase.type === 'clause' && role !== 'complement') return 3;
    return subject !== undefined && phrase.range.first < subject.range.first ? 2 : 1;
  };
  return [...parts].sort(
    (one, other) => rank(one) - rank(other) || one.phrase.range.first - other.phrase.range.first,
  );
}

/** `how the crew sleeps` of `studied how the crew sleeps`: a question inside a statement has no `that`. */
const questionInside = /^(?:how|why|what|when|where|whether|which|who|whom|whose|if)\b/iu;

/** A part as it stands behind the verb; reported words get their `that`. */
export function wordPart({ role, phrase }: PhraseInRole): string {
  const isReport =
    role === 'content' &&
    phrase.marker === null &&
    !/^["“‘']/.test(phrase.text) &&
    !questionInside.test(phrase.text);
  return isReport ? `that ${phrase.text}` : withMarker(phrase);
}

const monthBeforeYear = new RegExp(`\\b(${anyMonth}), (?=(?:1\\d|20)\\d\\d\\b)`, 'gu');

/** Sets the comma behind a date with its year where words follow (`on March 12, 1838, in London`), and none in `May 1750`. */
export function closeDates(text: string): string {
  return text
    .replace(monthBeforeYear, '$1 ')
    .replace(/(\b\p{Lu}\p{Ll}+ \d{1,2}, \d{4})(?= [\p{L}\d])/gu, '$1,');
}
