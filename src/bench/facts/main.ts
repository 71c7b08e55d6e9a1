import { join } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../../base/user-error.js';
import { createReader } from './readings.js';
import { readExamples } from './salience/examples.js';
import { fitSalience } from './salience/fit.js';
import { printWeights } from './salience/print-weights.js';
import { salienceReport } from './salience/report.js';

// `npm run bench:facts -- SHARED`: how good the facts are, and how well they are ranked, in one table.

const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface FactsFlags {
  readonly fit?: true;
}

const program = new Command('npm run bench:facts --')
  .argument('<shared>', 'folder with the shared data')
  .option('--fit', 'print the weights of salience that the data asks for, instead of measuring')
  .action((shared: string, { fit }: FactsFlags) => {
    const examples = readExamples(join(shared, 'data'), createReader());
    print(fit === true ? printWeights(fitSalience(examples)) : salienceReport(examples));
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
