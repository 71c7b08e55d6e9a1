import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from '../../base/collections.js';
import { UserError } from '../../base/user-error.js';
import { compareReports } from '../../compare/compare.js';
import type { Report } from '../../compare/report.js';
import { createSyntax, type Syntax } from '../../language/syntax.js';
import type { Share } from '../quality/interval.js';
import { alignLevels } from './pairs.js';
import { scoreRound } from './score.js';
import { drawSheets } from './sheets.js';
import { type LevelledReport, readLevels, readReport } from './texts.js';

// npm run bench:compare -- DATA [--sheets FOLDER]: what aligning the levels of OneStopEnglish gives, without a judge,
// and sheets for judges; npm run bench:compare -- --score FOLDER: what their marks say.

const weights = new URL('../../../src/language/weights/english.bin', import.meta.url);
/** Reports of the run that is timed, and words of each. */
const timedReports = 20;
const timedWords = 800;

function main(words: readonly string[]): void {
  const [first, flag, folder] = words;
  if (first === '--score' && flag !== undefined) {
    printScore(flag);
    return;
  }
  if (first === undefined)
    throw new UserError('Give the folder with the data: npm run bench:compare -- DATA');
  const syntax = createSyntax(readFileSync(weights));
  const articles = readLevels(first, syntax);
  const pairs = articles.map((article) => alignLevels(article, 0, 2));
  const statements = sum(
    pairs.map((pair) => pair.statements.filter(({ report }) => report.number === 1).length),
  );
  const copied = sum(pairs.map((pair) => pair.copied));
  print([
    `${articles.length} articles, hardest and easiest level: ${statements} statements of the easiest level`,
    `aligned pairs: ${sum(pairs.map((pair) => pair.pairs.length))}`,
    `statements copied word for word that were found: ${percent(sum(pairs.map((pair) => pair.copiedFound)), copied)}`,
    ...refusals(articles),
    ...time(articles, syntax),
  ]);
  if (flag !== '--sheets' || folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of drawSheets(pairs, 'quizpress')) writeFileSync(join(folder, name), content);
  print([`sheets for judges in ${folder}; give them pairs.csv and recall.csv, not the keys`]);
}

/** Levels of one report must be taken for reports of one event, and texts of different articles must not. */
function refusals(articles: readonly LevelledReport[]): readonly string[] {
  const isRefused = (reports: readonly Report[]): boolean => compareReports(reports, '').notices.length > 0;
  const related = articles.map(({ reports }) => isRefused(reports));
  const hardest = articles.flatMap(({ reports }) => reports.slice(0, 1));
  const strangers = hardest.flatMap((one, at) =>
    hardest.slice(at + 1).map((other) => isRefused([one, other])),
  );
  return [
    `three levels taken for one event: ${percent(related.filter((refused) => !refused).length, related.length)}`,
    `pairs of different articles refused: ${percent(strangers.filter(Boolean).length, strangers.length)}`,
  ];
}

/** Reading and comparing many reports: the levels of one article in turn, each cut or filled up to the same length. */
function time(articles: readonly LevelledReport[], syntax: Syntax): readonly string[] {
  const [article] = articles;
  if (article === undefined) return [];
  const texts = article.reports.map(({ analysis }) => analysis.article.text);
  const bytes = (number: number): Uint8Array => {
    const words = (texts[number % texts.length] ?? '').split(/(?<=\s)(?=\S)/u);
    const filled = Array.from({ length: Math.ceil(timedWords / words.length) }, () => words).flat();
    return new TextEncoder().encode(filled.slice(0, timedWords).join(''));
  };
  const seconds = [timedReports / 2, timedReports].map((count) => {
    const start = processorSeconds();
    const reports = Array.from({ length: count }, (_, number) =>
      readReport(bytes(number), `r${number}`, number, syntax),
    );
    const middle = processorSeconds();
    compareReports(reports, '');
    return { read: middle - start, compare: processorSeconds() - middle };
  });
  return seconds.map(
    ({ read, compare }, at) =>
      `${(timedReports / 2) * (at + 1)} reports of ${timedWords} words: read in ${read.toFixed(1)} s, compared in ${compare.toFixed(1)} s of one processor`,
  );
}

/** Time of the processor: it does not depend on what else the machine does. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function printScore(folder: string): void {
  const { precision, missedDecoys, recall } = scoreRound(folder);
  print([
    `aligned pairs that tell the same: ${interval(precision)}`,
    `decoys that tell the same: ${interval(missedDecoys)}`,
    `told statements that were found: ${interval(recall)}`,
  ]);
}

function interval(share: Share | null): string {
  if (share === null) return 'nothing marked';
  const [middle, low, high] = [share.share, share.low, share.high].map((value) => (100 * value).toFixed(0));
  return `${middle} % (${low} to ${high}, of ${share.count})`;
}

function percent(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
