import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { defineCheck } from './commands/check.js';
import { defineCompare } from './commands/compare.js';
import { defineExport } from './commands/export.js';
import { defineFacts } from './commands/facts.js';
import { defineFormats } from './commands/formats.js';
import { defineMake } from './commands/make.js';
import { type Context, type ExitCode, explainFailure } from './context.js';
import { UsageError } from './usage-error.js';

/**
 * Runs one command line, without the names of program and script. Never throws: failures are told on the terminal.
 * @returns 0 done, 1 an input or quiz is at fault, 2 wrong usage.
 */
export async function run(words: readonly string[], context: Context): Promise<ExitCode> {
  const { terminal } = context;
  let code: ExitCode = 0;
  const program = defineProgram(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const usage = error instanceof UsageError;
    terminal.writeMessage(`${usage ? error.message : explainFailure(error)}\n`);
    return usage ? 2 : 1;
  }
}

function defineProgram(context: Context, finish: (code: ExitCode) => void): Command {
  const { write, writeMessage } = context.terminal;
  const program = new Command('quizpress')
    .description(
      'Turns news articles and reading passages into questions and summaries for a class, with evidence.',
    )
    .version(version, '--version')
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: writeMessage })
    .showHelpAfterError('(quizpress --help tells more)')
    .showSuggestionAfterError();
  defineMake(program, context, finish);
  defineExport(program, context, finish);
  defineCheck(program, context, finish);
  defineFacts(program, context, finish);
  defineCompare(program, context, finish);
  defineFormats(program, context);
  program.addHelpText('after', '\nquizpress make --help tells the options of make; so for each command.');
  for (const command of program.commands)
    command.showHelpAfterError(`(quizpress ${command.name()} --help tells more)`);
  return program;
}
