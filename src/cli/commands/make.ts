import type { Command } from 'commander';
import { planFolders } from '../../io/folder-names.js';
import { findInputs } from '../../io/inputs.js';
import { baseName } from '../../read/input.js';
import { describeCleaning } from '../cleaning-note.js';
import { type Context, type ExitCode, explainFailure, writeNotices } from '../context.js';
import { readExtras } from '../extras.js';
import { folderSource, inputName, openInput, refuseAddresses } from '../inputs.js';
import { type Made, makeOne, type Run, reasonOfFew } from '../make-one.js';
import {
  type ContentFlags,
  contentOf,
  contentOptions,
  outOption,
  type PackageFlags,
  type PageFlags,
  packageOptions,
  pageOptions,
} from '../options.js';
import { showProgress } from '../progress.js';
import { formatTable } from '../table.js';
import { UsageError } from '../usage-error.js';

interface MakeFlags extends PageFlags, PackageFlags, ContentFlags {
  readonly out: string;
  readonly force?: true;
}

/** What became of one input; `made` is null where it gave nothing, `note` tells why. */
interface Result {
  readonly name: string;
  readonly made: Made | null;
  readonly failed: boolean;
  readonly note: string;
}

/** `quizpress make INPUT...` */
export function defineMake(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  const command = program
    .command('make')
    .description('make a worksheet, an answer key, a summary and quiz.json of each article')
    .argument('<inputs...>', 'text files, folders of them, or - for standard input')
    .addOption(outOption('where the folders of the articles go').default('out'));
  for (const option of [...contentOptions(), ...packageOptions(), ...pageOptions()])
    command.addOption(option);
  command
    .option('--force', 'make a folder anew even where files in it were edited, or are those of another text')
    .action(async (inputs: readonly string[], flags: MakeFlags) =>
      finish(await make(inputs, flags, context)),
    );
}

async function make(inputs: readonly string[], flags: MakeFlags, context: Context): Promise<ExitCode> {
  refuseAddresses(inputs);
  const { terminal } = context;
  const { places, passedOver } = await findInputs(inputs, flags.out);
  for (const path of passedOver) terminal.writeMessage(`${path}: passed over, it is no text.\n`);
  if (flags.keep !== undefined && places.length > 1)
    throw new UsageError('--keep is for one article at a time: name that article alone.');
  const plan = planFolders(places.map(folderSource));
  const run = await startRun(flags, plan.shared, context);
  const progress = showProgress(terminal);
  const results: Result[] = [];
  for (const [index, place] of places.entries()) {
    const name = inputName(place);
    progress.show(index + 1, places.length, name);
    try {
      const made = await makeOne(await openInput(place, terminal), plan.slugs[index] ?? '', run);
      progress.clear();
      // One text is looked at closely; of many, each has one line, so that failures are not hidden.
      if (places.length === 1 && made !== null) writeNotices(terminal, made.notices);
      const cleaned = made === null || places.length === 1 ? '' : describeCleaning(made.notices);
      if (cleaned !== '') terminal.writeMessage(`${name}: ${cleaned}. Made alone, it tells more.\n`);
      results.push({
        name,
        made,
        failed: false,
        note: made === null ? 'the same text as another' : reasonOfFew(made.notices),
      });
    } catch (error) {
      progress.clear();
      terminal.writeMessage(`${name}: ${withoutName(name, explainFailure(error))}\n`);
      results.push({ name, made: null, failed: true, note: 'not made, see above' });
    }
  }
  terminal.write(describeResults(results, run));
  return results.some(({ failed }) => failed) ? 1 : 0;
}

/** The message without the name it begins with: `notes.txt holds no text` gives `holds no text`. */
function withoutName(name: string, message: string): string {
  const own = [name, baseName(name)].find((one) => message.startsWith(`${one} `));
  return own === undefined ? message : message.slice(own.length + 1);
}

async function startRun(flags: MakeFlags, shared: readonly string[], { loadCore }: Context): Promise<Run> {
  const { paper, style, article } = flags;
  const core = await loadCore(flags.templates ?? null);
  return {
    core,
    engine: await core.createEngine(),
    content: contentOf(flags),
    pages: { paper, style, article },
    formats: flags.formats,
    extras: await readExtras(flags.h5pLibraries),
    outFolder: flags.out,
    force: flags.force === true,
    shared,
    taken: new Map(),
  };
}

function describeResults(results: readonly Result[], { content, outFolder }: Run): string {
  const rows = results.map(({ name, made, note }) =>
    made === null
      ? [name, '-', '-', note]
      : [made.slug, `${made.items} of ${content.questions}`, String(made.words), note],
  );
  const table = formatTable(
    [['article', 'questions', 'words', ''], ...rows],
    ['left', 'right', 'right', 'left'],
  );
  const count = results.filter(({ made }) => made !== null).length;
  return `${table}${count} of ${results.length} ${results.length === 1 ? 'article' : 'articles'} made in ${outFolder}\n`;
}
