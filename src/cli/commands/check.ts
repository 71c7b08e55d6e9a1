import type { Command } from 'commander';
import { readQuiz } from '../../io/quiz-file.js';
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
  const faults = (await loadCore(null)).checkPack(text);
  for (const { code, message } of faults) terminal.write(`${code}: ${message}\n`);
  const found = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  terminal.write(faults.length === 0 ? `${path} is in order.\n` : `${path} has ${found}.\n`);
  return faults.length === 0 ? 0 : 1;
}
