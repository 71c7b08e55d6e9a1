import { type Knowledge, sentenceText } from '../knowledge.js';

/** What people hold for true, told by a writer who mostly goes on to say what is. */
const view =
  /\b(?:impression|perception|misconception|myth|notion|assumption|conventional wisdom|(?:widely|often|commonly|generally|long been|once) (?:seen|held|believed|thought|assumed|portrayed|regarded))\b/i;
/** What somebody thought would happen; what did follows. */
const forecast = /\b(?:predicted|doubted|expected|feared|believed|thought|assumed)\b.{0,120}\bwould\b/i;
/** Opens a sentence that takes back what the ones before it told. */
const turn =
  /^(?:But|Yet|However|Nevertheless|Nonetheless|In (?:fact|reality|truth)|Actually|On the contrary|The (?:truth|reality) is|That is (?:wrong|not))\b/u;
/** Sentences after a view among which it is taken back. */
const turnWithin = 8;

/** Position of the sentence in which the article begins to take back a view that another sentence tells; null where it tells none. */
export function turnAfter({ analysis }: Knowledge, position: number): number | null {
  const { sentences } = analysis;
  const own = sentences[position];
  if (own === undefined || !view.test(sentenceText(analysis, own))) return null;
  const after = sentences
    .slice(position + 1, position + 1 + turnWithin)
    .findIndex((sentence) => turn.test(sentenceText(analysis, sentence)));
  return after < 0 ? null : position + 1 + after;
}

/** Whether a sentence tells a view that the article goes on to take back. */
export function isRebutted(knowledge: Knowledge, position: number): boolean {
  return turnAfter(knowledge, position) !== null;
}

/** Position of the sentence that turns what the lead tells, right behind it; null where none does. */
export function turnOfLead({ analysis, lead }: Knowledge): number | null {
  const after = analysis.sentences
    .slice(lead + 1, lead + 1 + leadWithin)
    .findIndex((sentence) => turn.test(sentenceText(analysis, sentence)));
  return lead < 0 || after < 0 ? null : lead + 1 + after;
}

/** Whether the lead tells a forecast, which only the turn after it makes news. */
export function isForecast({ analysis, lead }: Knowledge): boolean {
  const first = analysis.sentences[lead];
  return first !== undefined && forecast.test(sentenceText(analysis, first));
}

/** Sentences behind the lead among which its turn stands. */
const leadWithin = 2;
