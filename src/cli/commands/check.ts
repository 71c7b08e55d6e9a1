import type { Command } from 'commander';
import { readQuiz } from '../../io/quiz-file.js';
import { mendedCodes } from '../../lms/place-items.js';
import type { Context, ExitCode } from '../context.js';

/** `quizpress check QUIZ.json` */
export function defineCheck(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('look for mistakes in an edited quiz.json')
    .argument('<quiz>', 'the quiz.json, or its folder')
    .action(async (quiz: string) => finish(await check(quiz, context)));
}

async function check(quiz: string, { terminal, loadCore }: Context): Promise<ExitCode> {
  const { path, text } = await readQuiz(quiz);
  const found = (await loadCore(null)).checkPack(text);
  const faults = found.filter(({ code }) => !mendedCodes.includes(code));
  const mended = found.filter(({ code }) => mendedCodes.includes(code));
  for (const { code, message } of faults) terminal.write(`${code}: ${message}\n`);
  // An item more or less is no fault of its editor's: whatever reads the quiz brings the lists in line.
  for (const { message } of mended) terminal.write(`when exported: ${message}\n`);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  terminal.write(faults.length === 0 ? `${path} is in order.\n` : `${path} has ${count}.\n`);
  return faults.length === 0 ? 0 : 1;
}
