import { createRandom, shuffle } from '../../base/random.js';
import { wordsOf } from '../../compare/report.js';
import type { Statement } from '../../compare/statements.js';
import { writeCsv } from '../quality/csv.js';
import type { LevelPair, StatementPair } from './pairs.js';

/** A file of a judging round. */
interface SheetFile {
  readonly name: string;
  readonly content: string;
}

const pairCount = 100;
const decoyCount = 25;
const recallCount = 100;

/**
 * Sheets for judges who do not know how a pair was made: `pairs.csv` with aligned pairs and decoys mixed, for precision;
 * `recall.csv` with statements of the easiest level, each to be looked for in the text of the hardest. The keys are for
 * whoever scores.
 */
export function drawSheets(levels: readonly LevelPair[], seed: string): readonly SheetFile[] {
  const random = createRandom(`${seed} compare`);
  const draw = <Of>(values: readonly Of[], count: number): readonly Of[] =>
    shuffle(random, values).slice(0, count);
  const aligned = draw(
    levels.flatMap(({ pairs }) => pairs),
    pairCount,
  );
  const decoys = draw(
    levels.flatMap((level) => level.decoys),
    decoyCount,
  );
  const pairs = shuffle(random, [...aligned, ...decoys]);
  const told = new Map(levels.map((level) => [level, new Set(level.pairs.map(({ other }) => other))]));
  const asked = draw(
    levels.flatMap((level) =>
      level.statements.flatMap((statement) => (statement.report.number === 1 ? [{ level, statement }] : [])),
    ),
    recallCount,
  );
  return [
    csv(
      'pairs.csv',
      ['id', 'statement 1', 'sentence 1', 'statement 2', 'sentence 2', 'same', 'why'],
      pairs,
      pairRow,
    ),
    csv('pairs.key.csv', ['id', 'aligned'], pairs, ({ aligned: isAligned }) => [isAligned ? '1' : '0']),
    csv(
      'recall.csv',
      ['id', 'statement', 'sentence', 'text to look in', 'told', 'why'],
      asked,
      ({ level, statement }) => [words(statement), sentence(statement), hardestText(level), '', ''],
    ),
    csv('recall.key.csv', ['id', 'found'], asked, ({ level, statement }) => [
      told.get(level)?.has(statement) ? '1' : '0',
    ]),
  ];
}

function csv<Of>(
  name: string,
  header: readonly string[],
  values: readonly Of[],
  row: (value: Of) => readonly string[],
): SheetFile {
  return {
    name,
    content: writeCsv([header, ...values.map((value, index) => [String(index + 1), ...row(value)])]),
  };
}

function pairRow({ one, other }: StatementPair): readonly string[] {
  return [words(one), sentence(one), words(other), sentence(other), '', ''];
}

function words(statement: Statement): string {
  return wordsOf(statement.report, statement.range);
}

function sentence({ report, sentence: { span } }: Statement): string {
  return report.analysis.article.text.slice(span.start, span.end);
}

function hardestText({ statements }: LevelPair): string {
  return statements.find(({ report }) => report.number === 0)?.report.analysis.article.text ?? '';
}
