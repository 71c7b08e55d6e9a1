import { type Command, Option } from 'commander';
import { UserError } from '../../base/user-error.js';
import { findInputs } from '../../io/inputs.js';
import { defaultContentOptions, defaultPageOptions } from '../../model/options.js';
import { type Context, type ExitCode, writeNotices } from '../context.js';
import { formatFacts } from '../fact-listing.js';
import { openInput, refuseAddresses } from '../inputs.js';
import { type PageFlags, pageOptions } from '../options.js';

interface FactsFlags extends PageFlags {
  readonly json?: true;
  readonly html?: true;
}

/** `quizpress facts INPUT` */
export function defineFacts(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  const command = program
    .command('facts')
    .description('show what was extracted from an article, with evidence')
    .argument('<input>', 'a text file, or - for standard input')
    .addOption(new Option('--json', 'as facts.json has it').conflicts('html'))
    .option('--html', 'as a page: the article, with the facts beside its paragraphs')
    .action(async (input: string, flags: FactsFlags) => finish(await listFacts(input, flags, context)));
  for (const option of pageOptions().filter(({ long }) => long !== '--no-article')) command.addOption(option);
}

async function listFacts(
  name: string,
  flags: FactsFlags,
  { terminal, loadCore }: Context,
): Promise<ExitCode> {
  refuseAddresses([name]);
  const { places } = await findInputs([name], 'out');
  const [place, another] = places;
  if (place === undefined || another !== undefined) {
    throw new UserError(`${name} holds ${places.length} texts. Give one of them.`);
  }
  const input = { ...(await openInput(place, terminal)), slug: '' };
  const core = await loadCore(flags.templates ?? null);
  const engine = await core.createEngine();
  if (flags.json === true) {
    const { value } = engine.make(input, defaultContentOptions);
    const file = core.packFiles(value.pack, value.facts).find((one) => one.name === 'facts.json');
    terminal.write(String(file?.content ?? ''));
    return 0;
  }
  const facts = engine.facts(input);
  writeNotices(terminal, facts.notices);
  const options = { ...defaultPageOptions, paper: flags.paper, style: flags.style };
  terminal.write(
    flags.html === true ? String(core.printFacts(facts.value, options).content) : formatFacts(facts.value),
  );
  return 0;
}
