import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupBy } from '../../base/collections.js';
import { UserError } from '../../base/user-error.js';
import { createSyntax } from '../../language/syntax.js';
import { findAlarms } from '../../questions/reread/alarms.js';
import { parseStemsBy } from '../../questions/reread/parse-stems.js';
import { readStem } from '../../questions/reread/parsed-stem.js';
import { withoutSource } from '../../questions/reread/reread.js';
import { readQuestions } from './read-questions.js';

/**
 * How often the second reading takes a question that people wrote for bad English: `npm run bench:stems -- ../shared`.
 * Prints each kind of alarm with its share, and with `--show` the questions themselves.
 */
function main(args: readonly string[]): void {
  const folder = args.find((argument) => !argument.startsWith('--'));
  if (folder === undefined)
    throw new UserError('Give the folder with the shared data: npm run bench:stems -- ../shared');
  const file = join(folder, 'data', 'onestop', 'qa.jsonl');
  const questions = readQuestions(readFileSync(file, 'utf8'), file);
  const weights = readFileSync(
    fileURLToPath(new URL('../../../src/language/weights/english.bin', import.meta.url)),
  );
  const parsed = parseStemsBy(createSyntax(weights))(questions.map(withoutSource));
  const alarmed = questions.flatMap((question, index) => {
    const stem = readStem(parsed[index] ?? []);
    const names = stem === null ? ['unread'] : findAlarms(stem);
    return names.map((name) => ({ name, question }));
  });
  const share = (count: number) => `${((100 * count) / questions.length).toFixed(1)} %`;
  const stems = new Set(alarmed.map(({ question }) => question)).size;
  process.stdout.write(`${questions.length} questions by experts; false alarms ${stems}, ${share(stems)}\n`);
  for (const [name, group] of groupBy(alarmed, (alarm) => alarm.name)) {
    process.stdout.write(`  ${name}: ${group.length}, ${share(group.length)}\n`);
    if (args.includes('--show')) for (const { question } of group) process.stdout.write(`    ${question}\n`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
