import { join } from 'node:path';
import type { Command } from 'commander';
import { slugOf, suffixedSlug } from '../../base/slug.js';
import { UserError } from '../../base/user-error.js';
import { planFolders } from '../../io/folder-names.js';
import { findInputs, type InputPlace } from '../../io/inputs.js';
import { writeFolder } from '../../io/write-folder.js';
import type { Comparison } from '../../model/comparison.js';
import type { StudyPack } from '../../model/quiz.js';
import type { Input } from '../../pipeline.js';
import { type Context, type ExitCode, writeNotices } from '../context.js';
import { readExtras } from '../extras.js';
import { folderSource, openInput, refuseAddresses } from '../inputs.js';
import { explainKept } from '../make-one.js';
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
import { refuseOtherArticle } from '../other-article.js';
import { formatTable } from '../table.js';
import { UsageError } from '../usage-error.js';

interface CompareFlags extends PageFlags, PackageFlags, ContentFlags {
  readonly out: string;
  readonly force?: true;
}

/** Options of `make` that narrow a pack within one article say nothing about several. */
const ofOneArticle = ['--paragraphs', '--keep'];

/** `quizpress compare INPUT INPUT...` */
export function defineCompare(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  const command = program
    .command('compare')
    .description('compare several reports of one event: what all tell, what one alone, what differs')
    .argument('<inputs...>', 'two text files or more, a folder of them, or - for standard input')
    .addOption(outOption('where the folder of the comparison goes').default('out'));
  const content = contentOptions().filter(({ long }) => !ofOneArticle.includes(long ?? ''));
  for (const option of [...content, ...packageOptions(), ...pageOptions()]) command.addOption(option);
  command
    .option('--force', 'make the folder anew even where files in it were edited')
    .action(async (inputs: readonly string[], flags: CompareFlags) =>
      finish(await compare(inputs, flags, context)),
    );
}

async function compare(
  names: readonly string[],
  flags: CompareFlags,
  { terminal, loadCore }: Context,
): Promise<ExitCode> {
  refuseAddresses(names);
  const { places, passedOver } = await findInputs(names, flags.out);
  for (const path of passedOver) terminal.writeMessage(`${path}: passed over, it is no text.\n`);
  if (places.length < 2)
    throw new UsageError('Comparing needs two reports or more: quizpress compare INPUT INPUT...');
  const inputs = await Promise.all(
    places.map(async (place, index) => ({
      ...(await openInput(place, terminal)),
      slug: slugOfPlace(place, index),
    })),
  );
  const slug = folderName(places, inputs);
  const core = await loadCore(flags.templates ?? null);
  const engine = await core.createEngine();
  const { value, notices } = engine.compare(inputs, slug, contentOf(flags));
  requireFindings(value.comparison);
  const { paper, style, article } = flags;
  const pages = core.print(value.pack, { paper, style, article });
  const packages = core.exportPack(value.pack, flags.formats, await readExtras(flags.h5pLibraries));
  const files = [
    core.printComparison(value.pack, value.comparison, { paper, style, article }),
    core.comparisonFile(value.comparison),
    ...pages.value,
    ...core.packFiles(value.pack, value.facts),
    ...packages.value,
  ];
  if (flags.force !== true) await refuseOtherArticle(join(flags.out, slug), value.pack, core);
  const written = await writeFolder(flags.out, slug, files, flags.force === true);
  if (written.kind === 'kept') throw new UserError(explainKept(written.path, written.edited));
  writeNotices(terminal, [...notices, ...pages.notices, ...packages.notices]);
  terminal.write(describeComparison(value.comparison, value.pack, written.path));
  return 0;
}

function slugOfPlace(place: InputPlace, index: number): string {
  return slugOf(folderSource(place)) || `article-${index + 1}`;
}

/** The first report gives the name: of two comparisons with one first report the later takes the place of the other. */
function folderName(places: readonly InputPlace[], inputs: readonly Input[]): string {
  const [slug = ''] = planFolders(places.map(folderSource)).slugs;
  return suffixedSlug(slug || (inputs[0]?.slug ?? 'article'), 'compared');
}

/** Reports of one event that share no statement that could be read: there is nothing to print. */
function requireFindings({ shared, differs, only }: Comparison): void {
  if (shared.length + differs.length + only.length > 0) return;
  throw new UserError('Nothing in these reports could be read with enough certainty to compare it.');
}

function describeComparison(
  { shared, differs, only, articles }: Comparison,
  pack: StudyPack,
  path: string,
): string {
  const rows = [
    ['told by several', String(shared.length)],
    ['told differently', String(differs.length)],
    ...articles.map(({ id, label, title }) => [
      `only in ${label}, “${title}”`,
      String(only.filter(({ telling }) => telling.article === id).length),
    ]),
    ['questions', String(pack.items.length)],
  ];
  return `${formatTable(rows, ['left', 'right'])}${articles.length} articles compared in ${path}\n`;
}
