import { alignStatements } from '../../compare/align.js';
import { readReports } from '../../compare/read-reports.js';
import { wordsOf } from '../../compare/report.js';
import type { Statement } from '../../compare/statements.js';
import { overlapOf } from '../../compare/weights.js';
import type { LevelledReport } from './texts.js';

/** Two statements of two levels of a report, to be judged as telling the same or not. */
export interface StatementPair {
  readonly article: string;
  readonly one: Statement;
  readonly other: Statement;
  /** Whether the program holds them to be the same; false for a decoy. */
  readonly aligned: boolean;
}

/** What two levels of a report give. */
export interface LevelPair {
  readonly article: string;
  readonly statements: readonly Statement[];
  readonly pairs: readonly StatementPair[];
  /** Statements with the most in common among those that were not aligned. */
  readonly decoys: readonly StatementPair[];
  /** Statements of the second level whose words all stand in the first in the same order, and how many of them were aligned. */
  readonly copied: number;
  readonly copiedFound: number;
}

/** Aligns two levels of a report. */
export function alignLevels({ name, reports }: LevelledReport, one: number, other: number): LevelPair {
  const chosen = [one, other].flatMap((number) => reports.slice(number, number + 1));
  const { statements, weights } = readReports(chosen);
  const alignments = alignStatements(statements, weights).filter(({ members }) => members.length > 1);
  const pairs = alignments.flatMap(({ members: [first, second] }) =>
    first === undefined || second === undefined
      ? []
      : [{ article: name, one: first, other: second, aligned: true }],
  );
  const aligned = new Set(alignments.flatMap(({ members, repeats }) => [...members, ...repeats]));
  const firstLevel = statements.filter(({ report }) => report.number === 0);
  const secondLevel = statements.filter(({ report }) => report.number === 1);
  const text = ` ${chosen[0]?.analysis.article.text.replace(/\s+/gu, ' ')} `;
  const copied = secondLevel.filter(({ report, range }) =>
    text.includes(wordsOf(report, range).replace(/\s+/gu, ' ')),
  );
  const decoys = secondLevel.flatMap((statement) => {
    const keys = new Set(statement.terms.map(({ key }) => key));
    const near = firstLevel
      .filter((candidate) => !pairs.some((pair) => pair.one === candidate && pair.other === statement))
      .map((candidate) => ({ candidate, shared: overlapOf(candidate.terms, keys, weights).shared }))
      .toSorted((left, right) => right.shared - left.shared)[0];
    return near === undefined || near.shared < leastShared
      ? []
      : [{ article: name, one: near.candidate, other: statement, aligned: false }];
  });
  return {
    article: name,
    statements,
    pairs,
    decoys,
    copied: copied.length,
    copiedFound: copied.filter((statement) => aligned.has(statement)).length,
  };
}

/** Decoys with less in common are seen at a glance. */
const leastShared = 3;
