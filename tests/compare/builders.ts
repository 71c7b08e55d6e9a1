import { compareReports } from '../../src/compare/compare.js';
import { type ReadReports, readReports } from '../../src/compare/read-reports.js';
import type { Report } from '../../src/compare/report.js';
import type { Statement } from '../../src/compare/statements.js';
import { extract } from '../../src/facts/extract.js';
import { analyze } from '../../src/language/analyze.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { Outcome } from '../../src/model/notice.js';
import { clean } from '../../src/read/clean.js';
import { read } from '../../src/read/read.js';
import { inputOf, syntax } from '../properties/studies.js';

/** Texts as reports, in order: articles `a1`, `a2`, … */
export function reportsOf(...texts: readonly string[]): readonly Report[] {
  return texts.map((text, index) => {
    const slug = `report-${index + 1}`;
    const article = clean(read(inputOf(`${slug}.txt`, text)).value, { id: `a${index + 1}`, slug }).value;
    const analysis = analyze(article, syntax).value;
    return { analysis, facts: extract(analysis).value };
  });
}

/** What comparing texts gives. */
export function compareTexts(...texts: readonly string[]): Outcome<Comparison> {
  return compareReports(reportsOf(...texts), 'quizpress');
}

/** The statements of texts with the cast and weights that all of them share. */
export function statementsOf(...texts: readonly string[]): ReadReports {
  return readReports(reportsOf(...texts));
}

/** The first statement of each text: what a row of a table is about. */
export function firstStatements(...texts: readonly string[]): readonly Statement[] {
  const { statements } = statementsOf(...texts);
  return texts.flatMap((_, number) =>
    statements.filter(({ report }) => report.number === number).slice(0, 1),
  );
}
