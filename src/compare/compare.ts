import type { Comparison } from '../model/comparison.js';
import type { Outcome } from '../model/notice.js';
import { alignStatements } from './align.js';
import { findDifferences } from './differences.js';
import { differingFindings, inOrder, onlyFindings, sharedFindings } from './findings.js';
import { findLooseFigures } from './loose-figures.js';
import { findExclusives } from './only.js';
import { findWordingDifferences, isMisquoted } from './quotations.js';
import { readReports } from './read-reports.js';
import { findStrangers } from './relatedness.js';
import type { Report } from './report.js';
import { findRivalFigures } from './rival-figures.js';
import { findRivalTimes } from './rival-times.js';
import { makeSheet } from './sheet.js';

/**
 * Holds several reports of one event against each other: what all or some tell, what one alone tells, what they tell
 * differently. Time and memory grow with the number of statements, not with its square.
 *
 *     Report[] -> Cast, Statement[] -> Alignment[] -> SharedFinding[], DifferingFinding[], OnlyFinding[]
 *
 * Reports that do not tell of the event the others tell of have a notice `unrelated` each; then nothing is found.
 * @param seed decides the order of the sheet.
 */
export function compareReports(given: readonly Report[], seed: string): Outcome<Comparison> {
  const { reports, cast, statements, weights } = readReports(given);
  const articles = reports.map(({ analysis: { article } }, number) => ({
    id: article.id,
    label: `Article ${number + 1}`,
    title: article.title,
  }));
  const strangers = findStrangers(statements, reports.length);
  if (strangers.length > 0) {
    const notices = strangers.map((number) => ({
      stage: 'compare' as const,
      code: 'unrelated',
      message: `${articles[number]?.label ?? ''}, “${articles[number]?.title ?? ''}”, does not tell of the same event as the ${reports.length === 2 ? 'other' : 'others'}.`,
    }));
    return { value: { articles, shared: [], differs: [], only: [], sheet: [] }, notices };
  }
  const alignments = alignStatements(statements, weights);
  const found = findDifferences(alignments, cast);
  const differences = [
    ...found.map(({ difference }) => difference),
    ...findLooseFigures(statements, weights),
    ...findRivalFigures(statements, cast, weights),
    ...findRivalTimes(statements),
  ];
  const contested = new Set(
    differences.flatMap(({ sides }) => sides.flat().map(({ statement }) => statement)),
  );
  const disputed = new Set(found.map(({ alignment }) => alignment));
  const wordings = findWordingDifferences(reports);
  const agreed = alignments.filter(
    (alignment) =>
      !disputed.has(alignment) &&
      !alignment.members.every(({ report, range }) => isMisquoted(wordings, report, range)),
  );
  const exclusives = findExclusives(statements, alignments, cast, weights, contested);
  const shared = inOrder(sharedFindings(agreed, cast, weights));
  const only = inOrder(onlyFindings(exclusives, cast, weights));
  const differs = inOrder(differingFindings(differences, wordings));
  const sheet = makeSheet(
    shared,
    only,
    articles.map(({ id }) => id),
    seed,
  );
  return { value: { articles, shared, differs, only, sheet }, notices: [] };
}
