import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';
import type { Report } from '../../compare/report.js';
import { extract } from '../../facts/extract.js';
import { analyze } from '../../language/analyze.js';
import type { Syntax } from '../../language/syntax.js';
import { clean } from '../../read/clean.js';
import { read } from '../../read/read.js';

/** The levels of OneStopEnglish (Vajjala & Lučić 2018): three versions of one report, for learners. */
const levels = ['adv', 'int', 'ele'] as const;

/** One report at three levels. */
export interface LevelledReport {
  readonly name: string;
  /** In the order of `levels`. */
  readonly reports: readonly Report[];
}

/** Articles that have been looked at; the others are kept for judging questions. */
const seenFile = 'tests/quality/seen.txt';

/**
 * Reads the levelled reports under `folder/onestop/articles` that were looked at before.
 * @throws UserError when the folder is not there.
 */
export function readLevels(folder: string, syntax: Syntax): readonly LevelledReport[] {
  const articles = join(folder, 'onestop', 'articles');
  if (!existsSync(articles))
    throw new UserError(`There is no folder ${articles}: npm run bench:compare -- DATA`);
  const files = new Set(readdirSync(articles));
  const names = readFileSync(seenFile, 'utf8')
    .split('\n')
    .filter((name) => name !== '' && levels.every((level) => files.has(`${name}.${level}.txt`)));
  return names.map((name) => ({
    name,
    reports: levels.map((level, number) =>
      readReport(readFileSync(join(articles, `${name}.${level}.txt`)), `${name}-${level}`, number, syntax),
    ),
  }));
}

/** Reads one text as the report with this number. */
export function readReport(bytes: Uint8Array, slug: string, number: number, syntax: Syntax): Report {
  const document = read({ name: `${slug}.txt`, bytes }).value;
  const analysis = analyze(clean(document, { id: `a${number + 1}`, slug }).value, syntax).value;
  return { analysis, facts: extract(analysis).value };
}
