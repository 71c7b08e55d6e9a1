import { type Tree, treeOf } from '../language/tree.js';
import type { Analysis, Mention, Quantity, Quotation, TimeExpression } from '../model/analysis.js';
import type { Fact } from '../model/fact.js';

/** What is known about one of the reports. */
export interface Report {
  readonly analysis: Analysis;
  readonly facts: readonly Fact[];
}

/** A report with its trees, and its names, numbers, times and quotations by token. */
export interface IndexedReport extends Report {
  /** Its place among the reports, from 0. */
  readonly number: number;
  readonly tree: Tree;
  /** By every token inside. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  readonly quantityAt: ReadonlyMap<number, Quantity>;
  readonly timeAt: ReadonlyMap<number, TimeExpression>;
  readonly quotationAt: ReadonlyMap<number, Quotation>;
}

/** Indexes a report; linear in its tokens. */
export function indexReport(report: Report, number: number): IndexedReport {
  const { mentions, quantities, times, quotations } = report.analysis;
  return {
    ...report,
    number,
    tree: treeOf(report.analysis),
    mentionAt: byToken(mentions),
    quantityAt: byToken(quantities),
    timeAt: byToken(times),
    quotationAt: byToken(quotations),
  };
}

function byToken<Range extends { readonly first: number; readonly end: number }>(
  ranges: readonly Range[],
): ReadonlyMap<number, Range> {
  const found = new Map<number, Range>();
  for (const range of ranges) {
    for (let index = range.first; index < range.end; index++) {
      // A name inside another (`US` in `US Secretary of State Antony Blinken`) does not hide it.
      const known = found.get(index);
      if (known === undefined || known.end - known.first < range.end - range.first) found.set(index, range);
    }
  }
  return found;
}

/** The exact words from one token to another, with all that stands between them. */
export function wordsOf(
  { analysis }: Report,
  { first, end }: { readonly first: number; readonly end: number },
): string {
  const start = analysis.tokens[first]?.span.start ?? 0;
  return analysis.article.text.slice(start, analysis.tokens[end - 1]?.span.end ?? start);
}
