import { basename, join } from 'node:path';
import { readJudge } from './marks.js';
import { calibrationReport, scoreReport } from './report.js';
import { type JudgedItem, type KeyRow, readCalibration, readKey } from './score.js';
import { readText } from './shared.js';

function judge(rows: readonly KeyRow[], files: readonly string[]): readonly JudgedItem[] {
  const ids = rows.map(({ id }) => id);
  const judges = files.map((file) => readJudge(readText(file), file, ids));
  return rows.map((row) => ({ ...row, judgements: judges.flatMap((judged) => judged.get(row.id) ?? []) }));
}

const nameOf = (file: string): string => basename(file, '.csv');

/**
 * The report on a sheet that one or more judges have filled.
 * @throws UserError when a file is missing or a mark is none.
 */
export function scoreSheet(
  keyFile: string,
  judgeFiles: readonly string[],
  system: string,
  failures: boolean,
): string {
  const rows = readKey(readText(keyFile), keyFile);
  return scoreReport(judge(rows, judgeFiles), judgeFiles.map(nameOf), system, failures);
}

/**
 * The reports on judges who have filled the calibration sheet, each beside the standard.
 * @returns whether all of them are sound, and the reports.
 * @throws UserError when a file is missing or a mark is none.
 */
export function calibrateJudges(
  sharedFolder: string,
  judgeFiles: readonly string[],
): { readonly sound: boolean; readonly report: string } {
  const file = join(sharedFolder, 'panel', 'calibration.jsonl');
  const standard = readCalibration(readText(file), file);
  const calibrations = judgeFiles.map((judgeFile) =>
    calibrationReport(standard, judge(standard, [judgeFile]), nameOf(judgeFile)),
  );
  return {
    sound: calibrations.every(({ sound }) => sound),
    report: calibrations.map(({ report }) => report).join('\n'),
  };
}
