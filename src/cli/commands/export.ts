import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../base/user-error.js';
import { readQuiz } from '../../io/quiz-file.js';
import { updateFolder } from '../../io/update-folder.js';
import { type Context, type ExitCode, writeNotices } from '../context.js';
import { readExtras } from '../extras.js';
import { outOption, type PackageFlags, type PageFlags, packageOptions, pageOptions } from '../options.js';

interface ExportFlags extends PageFlags, PackageFlags {
  readonly out?: string;
  readonly force?: true;
}

/** `quizpress export QUIZ.json` */
export function defineExport(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  const command = program
    .command('export')
    .description('make all pages and packages again from an edited quiz.json')
    .argument('<quiz>', 'the quiz.json, or its folder')
    .addOption(outOption('where the pages go (default: beside the quiz.json)'));
  for (const option of [...packageOptions(), ...pageOptions()]) command.addOption(option);
  command
    .option('--force', 'write over pages that were edited')
    .action(async (quiz: string, flags: ExportFlags) => finish(await exportQuiz(quiz, flags, context)));
}

async function exportQuiz(quiz: string, flags: ExportFlags, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const { path, text } = await readQuiz(quiz);
  const core = await context.loadCore(flags.templates ?? null);
  const pack = core.parsePack(text);
  const { paper, style, article } = flags;
  const pages = core.print(pack.value, { paper, style, article });
  const folder = flags.out ?? dirname(path);
  const beside = resolve(folder) === resolve(dirname(path));
  // Beside it the edited quiz.json stays as its editor left it; elsewhere a copy makes the folder whole.
  const files = core.packFiles(pack.value, null).filter(({ name }) => !(beside && name === 'quiz.json'));
  const packages = core.exportPack(pack.value, flags.formats, await readExtras(flags.h5pLibraries));
  const all = [...pages.value, ...files, ...packages.value];
  const result = await updateFolder(folder, all, flags.force === true);
  writeNotices(terminal, [...pack.notices, ...pages.notices, ...packages.notices]);
  for (const name of result.written) terminal.write(`${folder}/${name}\n`);
  if (result.kept.length === 0) return 0;
  throw new UserError(
    `In ${folder} these files were left alone, since they are your own or edited: ${result.kept.join(', ')}. Give another --out, or --force to write over them.`,
  );
}
