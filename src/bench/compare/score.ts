import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';
import { readCsv } from '../quality/csv.js';
import { type Share, wilson } from '../quality/interval.js';

/** What the marks of a filled round say. */
interface Score {
  /** Of the aligned pairs, those that tell the same. */
  readonly precision: Share | null;
  /** Of the decoys, those that tell the same after all. */
  readonly missedDecoys: Share | null;
  /** Of the statements that the other text tells, those that were found. */
  readonly recall: Share | null;
}

/**
 * Scores a folder with filled sheets: `same` and `told` are 1 or 0; rows without a mark are passed over.
 * @throws UserError when a file is not there, or a column is missing.
 */
export function scoreRound(folder: string): Score {
  const pairs = joined(folder, 'pairs', 'same', 'aligned');
  const asked = joined(folder, 'recall', 'told', 'found');
  const share = (rows: readonly Row[], isCounted: (row: Row) => boolean, isRight: (row: Row) => boolean) => {
    const counted = rows.filter(isCounted);
    return wilson(counted.filter(isRight).length, counted.length);
  };
  return {
    precision: share(
      pairs,
      ({ key }) => key,
      ({ mark }) => mark,
    ),
    missedDecoys: share(
      pairs,
      ({ key }) => !key,
      ({ mark }) => mark,
    ),
    recall: share(
      asked,
      ({ mark }) => mark,
      ({ key }) => key,
    ),
  };
}

interface Row {
  /** What the judge says. */
  readonly mark: boolean;
  /** What the program says. */
  readonly key: boolean;
}

function joined(folder: string, name: string, mark: string, key: string): readonly Row[] {
  const keys = new Map(
    readSheet(folder, `${name}.key.csv`, ['id', key]).map((row) => [row.get('id'), row.get(key) === '1']),
  );
  return readSheet(folder, `${name}.csv`, ['id', mark]).flatMap((row) => {
    const given = row.get(mark) ?? '';
    return given === '' ? [] : [{ mark: given === '1', key: keys.get(row.get('id')) === true }];
  });
}

function readSheet(folder: string, name: string, columns: readonly string[]) {
  const path = join(folder, name);
  try {
    return readCsv(readFileSync(path, 'utf8'), path, columns);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot read ${path}: draw the sheets first, and fill them in.`);
  }
}
