import { existsSync, writeFileSync } from 'node:fs';
import { UserError } from '../../base/user-error.js';
import { readCsv, writeCsv } from './csv.js';
import { readJudge } from './marks.js';
import { questionColumns } from './questions.js';
import { readText } from './shared.js';

/** A row of `tests/quality/questions.csv`. */
type Row = ReadonlyMap<string, string>;

/** What is known of a question but for the verdict: no two questions of an article are likely to share it. */
const asked = (row: Row): string =>
  questionColumns.map((column) => (column === 'printed' ? '' : row.get(column))).join();

function readJudged(keyFile: string, judgeFiles: readonly string[]): readonly Row[] {
  const columns = questionColumns.filter((column) => column !== 'printed');
  const key = readCsv(readText(keyFile), keyFile, ['id', ...columns]);
  const ids = key.map((row) => row.get('id') ?? '');
  const judges = judgeFiles.map((file) => readJudge(readText(file), file, ids));
  return key.map((row, index) => {
    const isPrinted = judges.every((judge) => judge.get(ids[index] ?? '')?.marks.USE === 1);
    return new Map([...row, ['printed', isPrinted ? '1' : '0']]);
  });
}

/**
 * Adds the questions of a sheet to those that the weights are fitted on, without their words. Printed is what every
 * judge would print.
 * @returns what to tell the person at the keyboard, line by line.
 * @throws UserError when a file is missing, a mark is none, the signals are not those of the program any more, or the
 * questions have been added before.
 */
export function gatherQuestions(
  keyFile: string,
  judgeFiles: readonly string[],
  into: string,
): readonly string[] {
  const added = readJudged(keyFile, judgeFiles);
  const known = existsSync(into) ? readCsv(readText(into), into, questionColumns) : [];
  const knownAsked = new Set(known.map(asked));
  if (added.every((row) => knownAsked.has(asked(row)))) {
    throw new UserError(`${into} has the questions of ${keyFile} already.`);
  }
  const rows = [...known, ...added].map((row) => questionColumns.map((column) => row.get(column) ?? ''));
  writeFileSync(into, writeCsv([questionColumns, ...rows]));
  const printed = added.filter((row) => row.get('printed') === '1').length;
  return [
    `${into}: ${added.length} questions added, ${printed} of them to be printed; ${rows.length} in all`,
    'Fit the weights of src/questions/rank/weights.ts to them: npm run quality -- fit',
  ];
}
