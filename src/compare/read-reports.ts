import { type Cast, unifyEntities } from './cast.js';
import { type IndexedReport, indexReport, type Report } from './report.js';
import { findStatements, type Statement } from './statements.js';
import { type Weights, weighTerms } from './weights.js';

/** Reports taken apart into statements that can be held against each other. */
export interface ReadReports {
  readonly reports: readonly IndexedReport[];
  readonly cast: Cast;
  readonly statements: readonly Statement[];
  readonly weights: Weights;
}

/** Takes reports apart; each becomes as many statements as it has clauses with something to say. */
export function readReports(given: readonly Report[]): ReadReports {
  const reports = given.map(indexReport);
  const cast = unifyEntities(reports);
  const statements = findStatements(reports, cast);
  return { reports, cast, statements, weights: weighTerms(statements, reports.length) };
}
