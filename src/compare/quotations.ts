import { normalizeText } from '../base/text.js';
import type { Quotation, TokenRange } from '../model/analysis.js';
import type { IndexedReport } from './report.js';

/** Words in quotation marks with what is needed to compare them. */
export interface QuotedWords {
  readonly report: IndexedReport;
  readonly quotation: Quotation;
  /** Normalized words without the marks. */
  readonly words: readonly string[];
  /** Index of the token of each word. */
  readonly tokens: readonly number[];
}

/** Two tellings of one quotation that are not word for word the same, with the words that differ. */
export interface WordingDifference {
  readonly one: QuotedWords;
  readonly other: QuotedWords;
  readonly range: TokenRange;
  readonly otherRange: TokenRange;
}

const fewestWords = 6;
/** Least share of the shorter quotation's words that stand in the longer one in the same order. */
const alikeGate = 0.6;
/** Runs of this many words are looked up: shorter ones recur by chance. */
const runLength = 3;
/** Cuts and insertions are not the speaker's. */
const edited = /\.\.\.|…|[[\]()]/u;

/** The quotations of a report that are long enough to be told again. */
function quotedWordsOf(report: IndexedReport): readonly QuotedWords[] {
  const { tokens, quotations } = report.analysis;
  return quotations.flatMap((quotation) => {
    const own = tokens
      .slice(quotation.first, quotation.end)
      .map(({ text, index }) => ({ word: normalizeText(text), index }));
    const spoken = own.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
    if (spoken.length < fewestWords) return [];
    return [
      { report, quotation, words: spoken.map(({ word }) => word), tokens: spoken.map(({ index }) => index) },
    ];
  });
}

/** Where reports quote the same words differently; found through runs of three words, each quotation in its first other form. */
export function findWordingDifferences(reports: readonly IndexedReport[]): readonly WordingDifference[] {
  const index = new Map<string, QuotedWords>();
  return reports.flatMap((report) => {
    const quoted = quotedWordsOf(report);
    const differences = quoted.flatMap((own) => {
      const known = earlierForm(own, index);
      const difference = known === null ? null : differenceOf(known, own);
      return difference === null ? [] : [difference];
    });
    for (const own of quoted) for (const run of runsOf(own)) if (!index.has(run)) index.set(run, own);
    return differences;
  });
}

function runsOf({ words }: QuotedWords): readonly string[] {
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

function earlierForm(own: QuotedWords, index: ReadonlyMap<string, QuotedWords>): QuotedWords | null {
  const counts = new Map<QuotedWords, number>();
  for (const run of runsOf(own)) {
    const known = index.get(run);
    if (known !== undefined && known.report !== own.report) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best === undefined ? null : best[0];
}

/** The words in the middle that are not shared; null for equal quotations, for a part of the other, and for other words altogether. */
function differenceOf(one: QuotedWords, other: QuotedWords): WordingDifference | null {
  if (one.words.join('') === other.words.join('')) return null;
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `)) return null;
  if (commonLength(one.words, other.words) < alikeGate * short.words.length) return null;
  const head = one.words.findIndex((word, at) => word !== other.words[at]);
  const reversed = other.words.toReversed();
  const tail = one.words.toReversed().findIndex((word, at) => word !== reversed[at]);
  const range = middle(one, head, tail);
  const otherRange = middle(other, head, tail);
  if (range === null || otherRange === null) return null;
  const isEdited = [
    [one, range],
    [other, otherRange],
  ] as const;
  return isEdited.some(([{ report }, { first, end }]) =>
    report.analysis.tokens.slice(first, end).some(({ text }) => edited.test(text)),
  )
    ? null
    : { one, other, range, otherRange };
}

/** The words between those shared at both ends; null where there are none: what is only left out is no other wording. */
function middle({ words, tokens }: QuotedWords, head: number, tail: number): TokenRange | null {
  // Without a shared word at either end, one report may only begin or stop quoting elsewhere.
  if (head <= 0 && tail <= 0) return null;
  const [first, last] = [tokens[head], tokens[words.length - tail - 1]];
  return first === undefined || last === undefined || first > last ? null : { first, end: last + 1 };
}

/** Length of the longest common subsequence (Wagner & Fischer 1974). */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, otherWord] of other.entries())
      next.push(word === otherWord ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Whether words reach into one of the quotations that reports word differently. */
export function isMisquoted(
  differences: readonly WordingDifference[],
  report: IndexedReport,
  { first, end }: TokenRange,
): boolean {
  return differences.some(({ one, other }) =>
    [one, other].some(
      (quoted) => quoted.report === report && quoted.quotation.first < end && first < quoted.quotation.end,
    ),
  );
}
