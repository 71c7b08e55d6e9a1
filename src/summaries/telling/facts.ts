import { capitalizeFirst, joinList, wordCount } from '../../base/text.js';
import { inStatementOrder, type PhraseInRole, withMarker, wordPart } from '../../language/phrasing.js';
import type { Fact, Phrase, Role } from '../../model/fact.js';
import { presuppositionsOf, tellingsOf } from '../fitness/presupposed.js';
import { isKnownDefinite } from '../fitness/stand-alone.js';
import { type SummaryForms, word } from '../forms.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { conceptsOf } from '../weighing/concepts.js';
import { movesOf } from '../weighing/moves.js';
import { hasPairedMarks } from './wording.js';

/** Facts less sure than this are not told. */
export const minConfidence = 0.55;
/** A negated fact is told only where it matters this much: what did not happen is rarely the news. */
const minNegatedSalience = 0.5;
const maxWords = 40;

/** Whether a fact may be told as what the article says: sure enough, and put forward as so. */
export function isTellable(fact: Fact): boolean {
  if (fact.confidence < minConfidence || fact.evidence.length === 0) return false;
  if (fact.modality === 'asserted' || fact.modality === 'future') return true;
  return fact.modality === 'negated' && fact.salience >= minNegatedSalience;
}

/** The phrase that stands as grammatical subject; undefined for kinds without a verb. */
function subjectOf(fact: Fact): Phrase | undefined {
  const { roles } = fact;
  if (fact.kind === 'saying') return roles.speaker;
  if (fact.kind === 'state') return roles.subject;
  return fact.action?.voice === 'passive' ? roles.patient : roles.agent;
}

/** The roles of a fact but its subject, each with its phrase. */
function partsOf(fact: Fact): readonly PhraseInRole[] {
  const subject = subjectOf(fact);
  return roleNames.flatMap((role) => {
    const phrase = fact.roles[role];
    return phrase === undefined || phrase === subject ? [] : [{ role, phrase }];
  });
}

/** A fact as a clause without capital and full stop: `the truce was extended by one day`; null without a verb. */
function clauseOf(fact: Fact): string | null {
  const subject = subjectOf(fact);
  if (subject === undefined || fact.action === null) return null;
  return [subject.text, fact.action.finite, ...inStatementOrder(subject, partsOf(fact)).map(wordPart)]
    .filter((part) => part !== '')
    .join(' ');
}

/** A fact as a whole sentence with its source; null where it cannot be told so. */
function tellFact(fact: Fact, forms: SummaryForms): string | null {
  if (fact.kind === 'list') return tellList(fact, forms);
  const { content, speaker } = fact.roles;
  if (
    fact.kind === 'saying' &&
    content !== undefined &&
    speaker !== undefined &&
    /^["“‘']/.test(content.text)
  )
    return capitalizeFirst(
      word(forms, 'quotation', {
        source: speaker.text,
        verb: fact.action?.finite ?? 'said',
        quotation: closeQuotation(content.text),
      }),
    );
  const clause = clauseOf(fact);
  if (clause === null) return null;
  const { attribution } = fact;
  if (attribution === null)
    return word(forms, 'statement', { statement: `${capitalizeFirst(clause)}.`, clause });
  const part =
    /^according to$/i.test(attribution.verb) || !/^\p{L}+$/u.test(attribution.verb)
      ? 'sourced-statement'
      : 'reported-statement';
  return capitalizeFirst(word(forms, part, { source: attribution.speaker, verb: attribution.verb, clause }));
}

/** A quoted sentence with its full stop, which the fact goes without: `“The ferry is back”`. */
function closeQuotation(quotation: string): string {
  return quotation.replace(/(?<![.!?])(["”’'])$/u, '.$1');
}

function tellList(fact: Fact, forms: SummaryForms): string | null {
  const { heading } = fact.roles;
  if (heading === undefined || fact.members.length < 2) return null;
  const members = joinList(fact.members.map(withMarker));
  return capitalizeFirst(word(forms, 'list', { statement: '', heading: heading.text, members }));
}

/**
 * Whether a fact in words points at something it does not name (`a bill to clean it`), or has lost the comma behind an
 * apposition (`Disraeli, the Chancellor of the Exchequer introduced a bill`).
 */
function isLoose(text: string): boolean {
  const own = text.replace(/“[^”]*”|"[^"]*"/gu, '');
  return (
    /\b(?:it|they|them|this|these|those)\b/i.test(own) ||
    /^\p{Lu}\S*(?: \p{Lu}[^\s,]*)*, (?:the|an?) [^,]+$/u.test(own)
  );
}

/** A `statement` is a sentence of the article, and told as such; a `role` and a `quantity` are no sentences. */
const toldKinds: ReadonlySet<Fact['kind']> = new Set(['event', 'state', 'saying', 'list']);

/** `David Bowie's album appeared on David Bowie's birthday`: a fact that calls somebody by name wherever it can. */
function namesTwice({ analysis }: Knowledge, text: string): boolean {
  return analysis.entities.some(
    ({ type, name }) => type === 'person' && text.indexOf(name) !== text.lastIndexOf(name),
  );
}

/** A tellable fact as a statement of the summary; null where it cannot stand as a sentence of its own. */
export function stateFact(knowledge: Knowledge, fact: Fact, forms: SummaryForms): Statement | null {
  const text = isTellable(fact) && toldKinds.has(fact.kind) ? tellFact(fact, forms) : null;
  const [evidence] = fact.evidence;
  if (text === null || evidence === undefined) return null;
  const words = wordCount(text);
  if (words > maxWords || !isVerbatim(knowledge, fact, text) || !hasPairedMarks(text) || isLoose(text))
    return null;
  if (namesTwice(knowledge, text)) return null;
  const spans = fact.evidence.map((one) => one.span);
  const inside = knowledge.analysis.tokens.filter(
    (token) =>
      spans.some((span) => token.span.start >= span.start && token.span.end <= span.end) &&
      text.includes(token.text),
  );
  const position = knowledge.positionOf.get(evidence.sentence) ?? 0;
  const sentence = knowledge.analysis.sentences[position];
  if (sentence === undefined || inside.some((token) => isKnownDefinite(knowledge, sentence, token)))
    return null;
  return {
    text,
    inPlace: text,
    position,
    origin: 'fact',
    leans: false,
    needs: presuppositionsOf(knowledge, sentence, inside),
    tells: tellingsOf(knowledge, inside),
    whole: false,
    continuity: null,
    introduces: new Set(),
    fact: fact.id,
    evidence: fact.evidence.map(({ sentence, quote }) => ({ sentence, quote })),
    concepts: conceptsOf(inside),
    moves: movesOf(text),
    words,
    confidence: fact.confidence,
  };
}

/**
 * Whether bodies and places go by the names they have in the evidence: which `Miami` is meant by a longer name is less
 * certain than which person by a surname.
 */
function isVerbatim(knowledge: Knowledge, fact: Fact, text: string): boolean {
  return knowledge.analysis.entities.every(
    ({ type, name }) =>
      type === 'person' || !text.includes(name) || fact.evidence.some(({ quote }) => quote.includes(name)),
  );
}

const roleNames = [
  'agent',
  'patient',
  'recipient',
  'subject',
  'attribute',
  'speaker',
  'hearer',
  'content',
  'topic',
  'place',
  'source',
  'destination',
  'time',
  'duration',
  'frequency',
  'cause',
  'purpose',
  'means',
  'manner',
  'condition',
  'concession',
  'exchange',
  'extent',
  'amount',
  'counted',
  'companion',
  'complement',
] as const satisfies readonly Role[];
