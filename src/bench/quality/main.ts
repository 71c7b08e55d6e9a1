import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { UserError } from '../../base/user-error.js';
import { defaultContentOptions } from '../../model/options.js';
import { createPackMaker, createQuestioner } from './engine.js';
import { crossValidate, fitWeights, readJudgedQuestions } from './fit.js';
import { gatherQuestions } from './gather-command.js';
import { type Drawing, drawings } from './questions.js';
import { writeQuestions } from './questions-command.js';
import { calibrateJudges, scoreSheet } from './score-command.js';
import { writeSheet } from './sheet-command.js';

// The quality bench: writes blinded judging sheets, calibrates judges and scores filled sheets.

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) {
    throw new InvalidArgumentError('It must be a whole number from 1.');
  }
  return Number(text);
}

const names = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

interface QuestionsFlags {
  readonly articles?: readonly string[];
  readonly count: number;
  readonly draw: Drawing;
  readonly most?: number;
  readonly seed: string;
  readonly out: string;
  readonly seen: string;
}

interface SheetFlags extends Omit<QuestionsFlags, 'draw' | 'most'> {
  readonly packs?: readonly string[];
  readonly questions: number;
}

/** Questions with what judges said of them, without their words. */
const judgedQuestions = 'tests/quality/questions.csv';

const program = new Command('npm run quality --')
  .description('Has questions judged blind: sheets for judges, their calibration, and the score.')
  .showHelpAfterError();

program
  .command('sheet', { isDefault: true })
  .description('write a blinded judging sheet: a quarter of experts’ items among the program’s')
  .argument('<shared>', 'folder with the shared data')
  .option('--count <n>', 'unseen articles to draw', wholeNumber, 8)
  .option('--articles <names>', 'these articles instead, parted by commas', names)
  .option('--packs <files...>', 'judge these quiz.json files instead; each named after its folder')
  .option('--questions <n>', 'items an article', wholeNumber, 10)
  .option('--seed <text>', 'fixes the draw and every order', 'quizpress')
  .option('--out <folder>', 'folder for the sheet', 'out/quality')
  .option('--seen <file>', 'articles that were used before', 'tests/quality/seen.txt')
  .action(async (shared: string, flags: SheetFlags) => {
    const options = { ...flags, articles: flags.articles ?? null, packs: flags.packs ?? null };
    const prepare = () => createPackMaker({ ...defaultContentOptions, questions: flags.questions });
    print((await writeSheet(shared, options, prepare)).join('\n'));
  });

program
  .command('score')
  .description('score a sheet that judges have filled')
  .argument('<key>', 'key.csv of the sheet')
  .argument('<judges...>', 'filled copies of judge.csv')
  .option('--system <name>', 'the system to break down', 'quizpress')
  .option('--failures', 'list the items not to be printed, with their prompts', false)
  .action(
    (
      key: string,
      judges: readonly string[],
      flags: { readonly system: string; readonly failures: boolean },
    ) => {
      print(scoreSheet(key, judges, flags.system, flags.failures));
    },
  );

program
  .command('calibrate')
  .description('compare judges with the standard on the calibration sheet; exit 1 when one is off')
  .argument('<shared>', 'folder with the shared data')
  .argument('<judges...>', 'their marks of panel/calibration-blind.md')
  .action((shared: string, judges: readonly string[]) => {
    const { sound, report } = calibrateJudges(shared, judges);
    print(report);
    process.exitCode = sound ? 0 : 1;
  });

program
  .command('questions')
  .description('write a blinded sheet of every question that can be worded, also those never asked')
  .argument('<shared>', 'folder with the shared data')
  .option('--count <n>', 'articles to draw from those that rounds have used', wholeNumber, 8)
  .option('--articles <names>', 'these articles instead, parted by commas', names)
  .addOption(
    new Option(
      '--draw <questions>',
      'every question, every one that names its paragraph, or those that are asked',
    )
      .choices(drawings)
      .default('all'),
  )
  .option('--most <n>', 'questions an article, by chance', wholeNumber)
  .option('--seed <text>', 'fixes the draw and every order', 'quizpress')
  .requiredOption('--out <folder>', 'folder for the sheet')
  .option('--seen <file>', 'articles that rounds have used', 'tests/quality/seen.txt')
  .action((shared: string, flags: QuestionsFlags) => {
    const options = { ...flags, articles: flags.articles ?? null, most: flags.most ?? null };
    print(writeQuestions(shared, options, () => createQuestioner(flags.draw)).join('\n'));
  });

program
  .command('gather')
  .description('add the questions of a filled sheet to those that `fit` learns from')
  .argument('<key>', 'key.csv of the sheet')
  .argument('<judges...>', 'filled copies of judge.csv; printed is what all of them would print')
  .option('--into <file>', 'CSV of signals and marks', judgedQuestions)
  .action((key: string, judges: readonly string[], { into }: { readonly into: string }) => {
    print(gatherQuestions(key, judges, into).join('\n'));
  });

program
  .command('fit')
  .description('fit the weights of src/questions/rank/weights.ts to judged questions and print them')
  .argument('[questions]', 'CSV of signals and marks', judgedQuestions)
  .action((path: string) => {
    const questions = readJudgedQuestions(readFileSync(path, 'utf8'), path);
    const { base, doubt, signals } = fitWeights(questions);
    print([...signals].map(([name, weight]) => `${name}: ${weight}`).join('\n'));
    print(`base: ${base}\na doubt: ${doubt}`);
    const { all, asked } = crossValidate(questions);
    print(
      `in order, articles left out: ${all.toFixed(3)} of ${questions.rows.length}, ${asked.toFixed(3)} of those asked`,
    );
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
