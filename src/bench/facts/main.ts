import { join } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../../base/user-error.js';
import { formatTable } from '../../cli/table.js';
import { goldRows } from './gold-rows.js';
import { leadRows } from './lead-rows.js';
import { scorePanel, writePanel } from './panel/command.js';
import { loadParts } from './readings.js';
import type { MeasureRow } from './rows.js';
import { readExamples } from './salience/examples.js';
import { fitSalience } from './salience/fit.js';
import { printWeights } from './salience/print-weights.js';
import { salienceRows } from './salience/salience-rows.js';
import { timeRow } from './time-row.js';

// `npm run bench:facts -- SHARED`: how good the facts are, and how well they are ranked, in one table.

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function measure(shared: string): readonly MeasureRow[] {
  const { read, syntax, parse } = loadParts();
  const data = join(shared, 'data');
  return [
    ...salienceRows(readExamples(data, read)),
    ...leadRows(data, read),
    ...goldRows(shared, parse),
    timeRow(syntax),
  ];
}

function formatRows(rows: readonly MeasureRow[]): string {
  const cells = rows.map(({ measure: name, figure, goal }) => [name, figure, goal]);
  return formatTable([['measure', 'figure', 'goal or comparison'], ...cells], ['left', 'left', 'left']);
}

interface FactsFlags {
  readonly fit?: true;
  readonly panel?: string;
  readonly seed: string;
}

function run(shared: string, { fit, panel, seed }: FactsFlags): string {
  const data = join(shared, 'data');
  if (panel !== undefined) return writePanel(data, panel, seed, loadParts().read);
  if (fit === true) return printWeights(fitSalience(readExamples(data, loadParts().read)));
  return formatRows(measure(shared));
}

const program = new Command('npm run bench:facts --').showHelpAfterError();

program
  .command('measure', { isDefault: true })
  .description('measure facts and their salience, in one table')
  .argument('<shared>', 'folder with the shared data')
  .option('--fit', 'print the weights of salience that the data asks for, instead')
  .option('--panel <folder>', 'write a sheet of facts for judges into a folder, instead')
  .option('--seed <text>', 'fixes which facts are drawn for judges', 'quizpress')
  .action((shared: string, flags: FactsFlags) => print(run(shared, flags)));

program
  .command('score')
  .description('score a sheet of facts that judges have filled')
  .argument('<key>', 'key.csv of the sheet')
  .argument('<judges...>', 'filled copies of judge.csv')
  .action((key: string, judges: readonly string[]) => print(scorePanel(key, judges)));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
