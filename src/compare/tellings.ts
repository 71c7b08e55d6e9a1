import type { Sentence, Token, TokenRange } from '../model/analysis.js';
import type { Telling } from '../model/comparison.js';
import { type IndexedReport, wordsOf } from './report.js';

/** Pronouns that a reader of one line cannot place. */
const pointing = /^(?:he|she|it|they|him|them|his|her|its|their)$/iu;
const openingMarks = /["“]/u;
const marks = /["“”]/u;

/** Words of a report as evidence, and for reading: quotation marks closed, the name behind the first pronoun. */
export function tellingOf(report: IndexedReport, range: TokenRange, sentence: Sentence): Telling {
  const whole = closeMarks(report, range, sentence);
  return {
    article: report.analysis.article.id,
    text: withNames(report, whole),
    evidence: [{ sentence: sentence.id, quote: wordsOf(report, whole) }],
  };
}

/** A range that cuts a quotation takes in the mark beside it, or else the whole sentence. */
function closeMarks(report: IndexedReport, range: TokenRange, sentence: Sentence): TokenRange {
  const { tokens } = report.analysis;
  const count = ({ first, end }: TokenRange): number =>
    tokens.slice(first, end).filter(({ text }) => marks.test(text)).length;
  if (count(range) % 2 === 0) return range;
  const isMark = (token: Token | undefined): boolean => token !== undefined && marks.test(token.text);
  const { first, end } = range;
  if (end < sentence.end && isMark(tokens[end])) return { first, end: end + 1 };
  if (end + 1 < sentence.end && isMark(tokens[end + 1])) return { first, end: end + 2 };
  if (first > sentence.first && isMark(tokens[first - 1])) return { first: first - 1, end };
  return { first: sentence.first, end: sentence.end };
}

/** `He made the remarks` gives `He [Antony Blinken] made the remarks`; a possessive gets the name's: `their [Hamas’s]`. */
function withNames(report: IndexedReport, { first, end }: TokenRange): string {
  const { tokens, entities } = report.analysis;
  const named = new Set<string>();
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    const mention = report.mentionAt.get(index);
    if (token === undefined || mention === undefined) continue;
    const isPronoun = mention.form === 'pronoun' && pointing.test(token.text);
    if (!isPronoun) named.add(mention.entity);
    const entity = entities.find(({ id }) => id === mention.entity);
    if (!isPronoun || named.has(mention.entity) || entity === undefined || token.xpos === 'PRP$') continue;
    const head = wordsOf(report, { first, end: index + 1 });
    const rest = wordsOf(report, { first, end }).slice(head.length);
    return openingMarks.test(head) ? head + rest : `${head} [${entity.name}]${rest}`;
  }
  return wordsOf(report, { first, end });
}
