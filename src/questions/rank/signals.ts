import { normalizeText, wordCount, words } from '../../base/text.js';
import type { Phrase } from '../../model/fact.js';
import { costlyDoubts } from '../doubts/costly.js';
import type { Asking } from '../doubts/doubt.js';
import { tellingWords } from '../stem.js';
import { partsOf, subjectRole } from '../view.js';

/** Forms that judges printed more or less often than their other signals tell. */
const markedForms = [
  'event-agent-country',
  'event-agent-organization',
  'event-agent-what',
  'event-agent-who',
  'event-claim-about',
  'event-complement-do',
  'event-complement-what',
  'event-how-many',
  'event-passive-what',
  'event-patient-what',
  'event-purpose',
  'event-what-did',
  'event-what-else',
  'event-when',
  'event-when-occasion',
  'event-when-weekday',
  'event-when-year',
  'event-where',
  'reason-purpose',
  'role-occupation',
  'role-office',
  'role-person',
  'saying-quote-speaker',
  'saying-report-speaker',
  'state-subject-what',
] as const;

/** Mentions from which on somebody or something matters for the article as much as can be. */
const manyMentions = 6;
/** Share of the mentions of what is named most, from which on the article is about it. */
const mainShare = 0.6;
/** Share of the telling words of a stem that another sentence has when it may answer too. */
const rivalShare = 0.5;
/** Sentences that may answer too, and phrases in words of ours, from which on more make no difference. */
const manyRivals = 3;
/** Definite phrases without a name in a stem, from which on more make no difference. */
const manyDefinites = 3;
/** `the small northern community`: somebody who has only the stem may ask which. */
const bareDefinite = /\bthe(?: \p{Ll}[\p{Ll}-]*){1,3}/gu;

/** What can be counted of a question, 0..1 each; what is not listed is 0. */
const readers = {
  /** The stem names the paragraph that it asks about. */
  placed: (_, { isPlaced }) => isPlaced,
  attributed: ({ fact }) => fact.attribution !== null,
  event: ({ fact }) => fact.kind === 'event',
  saying: ({ fact }) => fact.kind === 'saying',
  role: ({ fact }) => fact.kind === 'role',
  active: ({ fact }) => fact.action?.voice === 'active',
  future: ({ fact }) => fact.action?.tense === 'future',
  particle: ({ fact }) => fact.action?.lemma.includes(' ') ?? false,
  purposeInStem: ({ fact, form }) => form.asks !== 'purpose' && fact.roles.purpose !== undefined,
  contentInStem: ({ fact, form }) => form.asks !== 'content' && fact.roles.content !== undefined,
  comma: ({ stem }) => /,/u.test(withoutSource(stem)),
  conjunction: ({ stem }) => /\b(?:and|or)\b/i.test(stem),
  digit: ({ stem }) => /\d/u.test(stem),
  quotation: ({ stem }) => /[“”"]/u.test(stem),
  /** Beside the number of its paragraph few words tell enough. */
  short: (_, { length, isPlaced }) => length <= 6 && !isPlaced,
  middling: (_, { length }) => length >= 10 && length <= 14,
  long: (_, { length }) => length >= 15,
  /** Whoever is to answer has no name to go by. */
  nameless: ({ stem }) => !/ \p{Lu}/u.test(withoutSource(stem)),
  definites: ({ stem }) =>
    Math.min(manyDefinites, [...withoutSource(stem).matchAll(bareDefinite)].length) / manyDefinites,
  subjectThing: (_, { subject }) => subject?.type === 'thing',
  subjectPerson: (_, { subject }) => subject?.type === 'person',
  subjectNamed: (_, { subject }) => /\p{Lu}/u.test(subject?.text ?? ''),
  subjectIndefinite: (_, { subject }) => /^an? /iu.test(subject?.text ?? ''),
  keyOrganization: ({ key }) => key.phrase.type === 'organization',
  keyPerson: ({ key }) => key.phrase.type === 'person',
  keyNumber: ({ key }) => key.isAmount,
  keyOfTwoWords: ({ key }) => [2, 3].includes(wordCount(key.text)),
  keyLong: ({ key }) => wordCount(key.text) >= 8,
  keyNameless: ({ key }) => !/\p{Lu}/u.test(key.text.slice(1)),
  /** A cause or a result takes a clause to tell: what holds of long keys elsewhere does not hold of it. */
  asksCause: ({ form }) => form.asks === 'cause' || form.asks === 'result',
  keyMentions: ({ key, article }) => Math.min(1, mentionsOf(key.phrase, article) / manyMentions),
  /** The key is what the article is about, and does what is asked: everybody knows. */
  keyMainAgent: (asking, { share }) => asking.form.asks === subjectRole(asking.fact) && share >= mainShare,
  keyMain: (_, { share }) => share === 1,
  keyInTitle: ({ key, analysis }) => {
    const title = new Set(tellingWords(analysis.article.title));
    return tellingWords(key.text).some((word) => title.has(word));
  },
  /** Phrases that are not the words of the text, one after another. */
  editedPhrases: ({ fact, analysis }) =>
    Math.min(manyRivals, partsOf(fact).filter(({ phrase }) => !isVerbatim(phrase, analysis)).length) /
    manyRivals,
  /** Other sentences with most of the words of the stem. */
  rivals: rivalsOf,
  inQuotation: (_, { tokens }) => tokens.some(({ text }) => /[“”"]/u.test(text)),
  leastConfidence: ({ fact, analysis }) =>
    Math.min(
      1,
      ...partsOf(fact).flatMap(({ phrase }) =>
        analysis.tokens.slice(phrase.range.first, phrase.range.end).map(({ confidence }) => confidence),
      ),
    ),
  sentenceConfidence: (_, { tokens }) => Math.min(1, ...tokens.map(({ confidence }) => confidence)),
  /** Neighbours in the stem that are neighbours in the text. */
  pairsInText,
} as const satisfies Readonly<Record<string, (asking: Asking, seen: Seen) => number | boolean>>;

const readerNames = Object.keys(readers).filter(isReaderName);

function isReaderName(name: string): name is keyof typeof readers {
  return Object.hasOwn(readers, name);
}

/** A property of a question, or the name of the form it was made by, or of a doubt that does not refuse it. */
export type SignalName = keyof typeof readers | (typeof markedForms)[number] | (typeof costlyDoubts)[number];

/** The names of all signals. */
export const signalNames: readonly SignalName[] = [...readerNames, ...markedForms, ...costlyDoubts];

/** Whether a word names a signal. */
export function isSignalName(name: string): name is SignalName {
  return signalNames.some((known) => known === name);
}

/** What tells how probably a question is printed, 0..1 each. */
export type Signals = ReadonlyMap<SignalName, number>;

/** What several signals look at. */
interface Seen {
  readonly isPlaced: boolean;
  /** Words of the stem. */
  readonly length: number;
  /** The grammatical subject; null where it is asked for. */
  readonly subject: Phrase | null;
  /** Mentions of the key by those of what is named most, 0..1. */
  readonly share: number;
  /** The tokens of the sentence behind the fact. */
  readonly tokens: Asking['analysis']['tokens'];
}

/**
 * Reads the signals of a question.
 * @param doubts the names of what is doubtful about it.
 * @param isPlaced whether its stem names the paragraph.
 */
export function signalsOf(asking: Asking, doubts: readonly string[], isPlaced: boolean): Signals {
  const { fact, form, key, stem, article, analysis } = asking;
  const sentence = analysis.sentences.find(({ id }) => id === fact.evidence[0]?.sentence);
  const most = Math.max(1, ...[...article.parts.values()].map(({ mentions }) => mentions));
  const seen: Seen = {
    isPlaced,
    length: wordCount(stem),
    subject: form.asks === subjectRole(fact) ? null : (fact.roles[subjectRole(fact)] ?? null),
    share: mentionsOf(key.phrase, article) / most,
    tokens: sentence === undefined ? [] : analysis.tokens.slice(sentence.first, sentence.end),
  };
  const signals = new Map<SignalName, number>();
  for (const name of readerNames) signals.set(name, Number(readers[name](asking, seen)));
  for (const name of markedForms) signals.set(name, Number(form.name === name));
  for (const name of costlyDoubts) signals.set(name, Number(doubts.includes(name)));
  return signals;
}

/** The stem behind `According to Anna Karlsen, `. */
function withoutSource(stem: string): string {
  return stem.replace(/^According to .+?, /u, '');
}

function mentionsOf({ entity }: Phrase, { parts }: Asking['article']): number {
  return entity === null ? 0 : (parts.get(entity)?.mentions ?? 0);
}

function isVerbatim({ range, text }: Phrase, { article, tokens }: Asking['analysis']): boolean {
  const first = tokens[range.first];
  const last = tokens[range.end - 1];
  return (
    first !== undefined &&
    last !== undefined &&
    normalizeText(article.text.slice(first.span.start, last.span.end)) === normalizeText(text)
  );
}

function rivalsOf({ fact, stem, article }: Asking): number {
  const telling = tellingWords(stem);
  const own = fact.evidence[0]?.sentence;
  let rivals = 0;
  for (const [id, here] of article.sentenceWords)
    if (id !== own && telling.filter((word) => here.has(word)).length >= rivalShare * telling.length)
      rivals += 1;
  return Math.min(manyRivals, rivals) / manyRivals;
}

function pairsInText({ fact, stem }: Asking): number {
  const told = ` ${words(normalizeText(fact.evidence[0]?.quote ?? '')).join(' ')} `;
  const inner = words(normalizeText(stem)).slice(1);
  const pairs = inner.slice(1).map((word, index) => `${inner[index] ?? ''} ${word}`);
  return pairs.filter((pair) => told.includes(` ${pair} `)).length / Math.max(1, pairs.length);
}
