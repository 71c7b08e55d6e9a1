import { nounsOfVerb, synonymsOf, verbsOfNoun } from '../language/lexicons/synonyms.js';
import type { Token } from '../model/analysis.js';
import type { Cast } from './cast.js';
import type { IndexedReport } from './report.js';

/** A word, name, number or date of a statement, in the form in which reports can share it. */
export interface Term {
  /** Tells what it is and which: `word:truce`, `name:p3`, `number:200`, `date:10-07`. */
  readonly key: string;
  /** Keys under which another report may have the same: those of synonyms, of a noun for the verb. */
  readonly related: readonly string[];
}

/** Words that carry no topic, or stand in every report. */
const emptyLemmas = new Set(
  'accord be have do say tell make get go take come give put let seem use one other such many much more most some any own same thing way lot kind'.split(
    ' ',
  ),
);
const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The terms of some tokens of a report, each once. */
export function termsOf(report: IndexedReport, cast: Cast, tokens: readonly Token[]): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const token of tokens) {
    for (const term of termsOfToken(report, cast, token)) if (!terms.has(term.key)) terms.set(term.key, term);
  }
  return [...terms.values()];
}

function termsOfToken(report: IndexedReport, cast: Cast, token: Token): readonly Term[] {
  const time = report.timeAt.get(token.index);
  if (time?.value != null && time.head === token.index && /^\d{4}/u.test(time.value))
    return [...dateTerms(time.value), ...wordTerms(token)];
  const mention = report.mentionAt.get(token.index);
  if (mention !== undefined && (mention.form !== 'nominal' || mention.head === token.index)) {
    const member = cast.memberOf(report.number, mention.entity);
    const name = member === null ? [] : [{ key: `name:${member}`, related: [] }];
    // A description names somebody, and says what kind it is.
    return mention.form === 'nominal' ? [...name, ...wordTerms(token)] : name;
  }
  const quantity = report.quantityAt.get(token.index);
  if (quantity?.number === token.index && quantity.value !== null)
    return [{ key: `number:${quantity.value}`, related: [] }];
  return wordTerms(token);
}

/** `2023-10-07` gives the day without its year and the whole: another report may have only one of them. */
function dateTerms(value: string): readonly Term[] {
  const day = value.slice(5, 10);
  return [
    { key: `date:${value}`, related: [] },
    ...(day.length === 5 ? [{ key: `date:${day}`, related: [] }] : []),
  ];
}

function wordTerms({ lemma, upos }: Token): readonly Term[] {
  const word = lemma.toLowerCase();
  if (!contentTags.has(upos) || emptyLemmas.has(word) || !/[\p{L}\p{N}]{2}/u.test(word)) return [];
  return [{ key: `word:${word}`, related: relatedWords(word, upos).map((other) => `word:${other}`) }];
}

/** Synonyms of a lemma, and nouns and verbs for the same act. */
export function relatedWords(word: string, upos: Token['upos']): readonly string[] {
  const across =
    upos === 'VERB' ? nounsOfVerb.get(word) : upos === 'NOUN' ? verbsOfNoun.get(word) : undefined;
  return [...synonymsOf(word, upos), ...(across ?? [])];
}
