import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from '../base/collections.js';
import { UserError } from '../base/user-error.js';
import type { Article } from '../model/article.js';
import { clean } from '../read/clean.js';
import { read } from '../read/read.js';

// Measures how well the cleaning tells an article from the page around it:
// npm run bench:noise -- ../shared/data prints the shares, and each line on the wrong side.

interface LabelledLine {
  readonly text: string;
  readonly label: string;
}

interface LabelledText {
  readonly file: string;
  readonly lines: readonly LabelledLine[];
}

/** Lines that should have stayed or gone, and those of them that did not. */
interface Tally {
  readonly total: number;
  readonly wrong: readonly string[];
}

function main(): void {
  const folder = process.argv[2];
  const labels = join(folder ?? '', 'noise', 'synth.labels.jsonl');
  if (folder === undefined || !existsSync(labels)) {
    throw new UserError(
      'Give the folder with noise/synth.labels.jsonl and the texts it names: npm run bench:noise -- FOLDER',
    );
  }
  const rows = readFileSync(labels, 'utf8')
    .split('\n')
    .filter((row) => row !== '');
  const texts = rows.map(parseRow);
  const articles = texts.map(({ file }) => cleanFile(join(folder, file), file));
  const count = (label: string, isWrong: (article: Article, line: string) => boolean): Tally => {
    const results = texts.map(({ lines }, index) => {
      const article = articles[index];
      const wanted = lines.filter((line) => line.label === label).map((line) => line.text);
      return {
        total: wanted.length,
        wrong: wanted.filter((line) => article === undefined || isWrong(article, line)),
      };
    });
    return { total: sum(results.map(({ total }) => total)), wrong: results.flatMap(({ wrong }) => wrong) };
  };
  report(
    'body lines kept',
    count('body', (article, line) => !article.text.includes(squeeze(line))),
  );
  report(
    'noise lines gone',
    count('noise', (article, line) => `\n${article.text}\n`.includes(`\n${squeeze(line)}\n`)),
  );
  report(
    'titles found',
    count('title', (article, line) => article.title !== squeeze(line)),
  );
}

function cleanFile(path: string, file: string): Article {
  return clean(read({ name: file, bytes: readFileSync(path) }).value, { id: 'a1', slug: 'article' }).value;
}

function squeeze(line: string): string {
  return line.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function parseRow(row: string): LabelledText {
  const value: unknown = JSON.parse(row);
  if (!isLabelledText(value)) throw new UserError('A row of synth.labels.jsonl lacks `file` or `lines`.');
  return value;
}

function isLabelledText(value: unknown): value is LabelledText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    'lines' in value &&
    Array.isArray(value.lines)
  );
}

function report(name: string, { total, wrong }: Tally): void {
  const right = total - wrong.length;
  process.stdout.write(`${name}: ${right} of ${total} (${((100 * right) / total).toFixed(1)} %)\n`);
  for (const line of wrong) process.stdout.write(`  wrong: ${line.slice(0, 200)}\n`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
