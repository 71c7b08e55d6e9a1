import { capitalizeFirst, normalizeText } from '../../base/text.js';
import { gerundOf } from '../../language/inflection/verbs.js';
import type { Evidence, Fact } from '../../model/fact.js';
import type { VerbPhrase } from '../clauses/verb-phrases.js';
import { contentWords } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Distractor, DistractorTask } from './distractor.js';

/** Longest option over the shortest, in characters (ITEMS rule 7). */
const maxRatio = 2;
/** Share of the words of a clause that key or stem may have before it tells the same. */
const mostShared = 0.4;

/** Least confidence in a fact that is printed as a reason. */
const gate = 0.7;
const aimMarkers = new Set([
  'to',
  'in order to',
  'so as to',
  'in an attempt to',
  'in an effort to',
  'in a bid to',
]);
/** Verbs of what nobody does for a purpose. */
const aimless = new Set(
  'be have boast go say come happen seem appear become know think believe like want need hope fear mean look see hear feel get face lose die fall remain stay coincide develop suffer'.split(
    ' ',
  ),
);

/** A clause of the text in the key's form, and where it stands. */
interface Clause {
  readonly text: string;
  readonly evidence: Evidence;
}

/**
 * What the text tells elsewhere, in the form of a key that is a clause: for `To rescue a climber` other infinitives,
 * for `By eating tuna` other gerunds, for `Because demand fades` other facts behind `because`. Empty for other keys.
 */
export function clauseDistractors(task: DistractorTask): readonly Distractor[] {
  const { fact, key, stem, article } = task;
  const marker = markerOf(task);
  if (marker === null) return [];
  const own = new Set(fact.evidence.map(({ sentence }) => sentence));
  // What is told of the same subject may be so, or be wished, as well.
  const subject = fact.roles[subjectRole(fact)];
  const head = contentWords(subject?.text ?? '').at(-1) ?? '';
  const speaksOfSubject = (sentence: string): boolean =>
    marker !== 'because' &&
    (article.entitiesIn.get(sentence)?.has(subject?.entity ?? '') === true ||
      article.sentenceWords.get(sentence)?.has(head) === true);
  return clausesBehind(task, marker)
    .filter(
      ({ text, evidence }) =>
        !own.has(evidence.sentence) &&
        !speaksOfSubject(evidence.sentence) &&
        !/\b(?:his|her|their|its|it)\b/i.test(text),
    )
    .map((clause) => ({ ...clause, text: capitalizeFirst(`${marker} ${clause.text}`) }))
    .filter(({ text }) => isOfOneLength(text, key.text) && !shares(text, key.text) && !shares(text, stem))
    .map(({ text, evidence }) => ({
      text,
      source: 'other-sentence' as const,
      rationale: `Paragraph ${article.paragraphOf(evidence.sentence)} speaks of this, but not as the answer to this question.`,
      evidence,
    }));
}

/** The words that the key begins with and every option must; null where it does not begin so. */
function markerOf({ asked, key }: DistractorTask): string | null {
  const { marker } = key.phrase;
  if (marker === null || !normalizeText(key.text).startsWith(`${normalizeText(marker)} `)) return null;
  if (asked === 'cause') return marker === 'because' ? marker : null;
  if (asked === 'means') return marker === 'by' ? marker : null;
  return ['purpose', 'complement'].includes(asked) && aimMarkers.has(marker) ? marker : null;
}

function clausesBehind({ fact, article }: DistractorTask, marker: string): readonly Clause[] {
  if (marker === 'because') return article.facts.flatMap((other) => statedBy(other, fact));
  return article.verbPhrases.flatMap((phrase) => {
    // `urge residents to urge the public`, and what else was urged.
    if ([phrase.head.lemma, phrase.above].includes(fact.action?.lemma ?? '')) return [];
    const text = marker === 'by' ? asGerund(phrase) : asInfinitive(phrase);
    return text === null ? [] : [{ text, evidence: phrase.evidence }];
  });
}

/** A plain fact as a clause: its subject without a sentence's capital. */
function statedBy(other: Fact, fact: Fact): readonly Clause[] {
  const subject = other.roles[subjectRole(other)];
  const [evidence] = other.evidence;
  if (
    other.id === fact.id ||
    !['event', 'state'].includes(other.kind) ||
    other.modality !== 'asserted' ||
    other.confidence < gate ||
    // `flared just days before the Games`, cut behind `days`.
    /\b(?:just|only) \p{L}+\.$/u.test(other.text)
  )
    return [];
  if (subject === undefined || evidence === undefined || !other.text.endsWith('.')) return [];
  if (!other.text.toLowerCase().startsWith(`${subject.text.toLowerCase()} `)) return [];
  return [{ text: `${subject.text}${other.text.slice(subject.text.length, -1)}`, evidence }];
}

/** Only what the text itself calls an aim: what somebody did, nobody need have wished. */
function asInfinitive({ form, text, head }: VerbPhrase): string | null {
  return form !== 'infinitive' || aimless.has(head.lemma) || /^to be\b/u.test(text)
    ? null
    : text.replace(/^to /u, '');
}

function asGerund(phrase: VerbPhrase): string | null {
  if (phrase.form === 'gerund') return phrase.text;
  const infinitive = asInfinitive(phrase);
  return infinitive?.startsWith(`${phrase.head.lemma} `)
    ? `${gerundOf(phrase.head.lemma)}${infinitive.slice(phrase.head.lemma.length)}`
    : null;
}

function isOfOneLength(one: string, other: string): boolean {
  return Math.max(one.length, other.length) <= maxRatio * Math.min(one.length, other.length);
}

function shares(clause: string, other: string): boolean {
  const own = contentWords(clause);
  const told = new Set(contentWords(other));
  return own.filter((word) => told.has(word)).length > mostShared * own.length;
}
