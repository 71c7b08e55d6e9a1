import { InvalidArgumentError, Option } from 'commander';
import type { Format } from '../lms/formats/exporter.js';
import { formats } from '../lms/formats/exporters.js';
import type { ItemType } from '../model/item.js';
import { defaultContentOptions, defaultPageOptions, type PageStyle, type Paper } from '../model/options.js';
import { refuseNotYet } from './usage-error.js';

/** Most items that may be asked for; no article carries more. */
const mostQuestions = 200;

/** Most shuffled copies: they are named by letters. */
const mostVersions = 26;

/** Whether quizpress makes items of a type yet. */
const itemTypes: Readonly<Record<ItemType, boolean>> = {
  choice: true,
  'true-false': true,
  'short-answer': true,
  numeric: true,
  cloze: true,
  'word-bank': true,
  matching: true,
  list: true,
  ordering: false,
  open: true,
};

const papers: readonly Paper[] = ['a4', 'letter'];
const styles: readonly PageStyle[] = ['standard', 'large', 'dyslexia'];

/** How the pages look, as the command line has it. */
export interface PageFlags {
  readonly paper: Paper;
  readonly style: PageStyle;
  readonly article: boolean;
  readonly templates?: string;
}

/** The options that shape pages. */
export function pageOptions(): readonly Option[] {
  return [
    new Option('--paper <size>', 'paper size').choices(papers).default(defaultPageOptions.paper),
    new Option('--style <style>', 'type and spacing').choices(styles).default(defaultPageOptions.style),
    new Option('--no-article', 'leave the article out of the worksheet'),
    new Option('--templates <folder>', 'your own templates, laid over the built-in ones'),
  ];
}

/** The option for packages of learning management systems: names with commas between, `all` or `none`. */
export function formatsOption(): Option {
  return new Option('--formats <list>', `packages for learning systems: ${formats.join(', ')}, all or none`)
    .default([], 'none')
    .argParser(parseFormats);
}

function parseFormats(value: string): readonly Format[] {
  if (value === 'none') return [];
  if (value === 'all') return formats;
  return value.split(',').map((word) => {
    const format = formats.find((name) => name === word.trim());
    if (format === undefined)
      throw new InvalidArgumentError(
        `"${word.trim()}" is no format; there are ${formats.join(', ')}, all and none.`,
      );
    return format;
  });
}

/** The options that shape content. */
export function contentOptions(): readonly Option[] {
  return [
    new Option('--questions <number>', 'questions for each article')
      .default(defaultContentOptions.questions)
      .argParser((value) => parseNumber(value, mostQuestions)),
    new Option('--types <list>', 'kinds of questions, with commas between (default: a mix)').argParser(
      parseTypes,
    ),
    new Option('--seed <text>', 'another text gives another choice of questions').default(
      defaultContentOptions.seed,
    ),
    new Option('--versions <number>', 'copies in another order')
      .default(defaultContentOptions.versions)
      .argParser((value) => parseNumber(value, mostVersions)),
    new Option('--level <level>', 'how hard')
      .choices(['easy', 'standard', 'hard'])
      .default(defaultContentOptions.level)
      .argParser(parseLevel),
  ];
}

function parseLevel(value: string): string {
  if (value === 'easy' || value === 'hard')
    refuseNotYet(`--level ${value}`, 'Leave it out: the level is standard.');
  if (value !== 'standard') throw new InvalidArgumentError('Allowed choices are easy, standard, hard.');
  return value;
}

function parseNumber(value: string, most: number): number {
  const number = /^\d{1,4}$/u.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  return number;
}

/** `choice, cloze` gives both; the order does not matter for the result, so it is not kept. */
function parseTypes(value: string): readonly ItemType[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const ready = typeNames.filter((name) => itemTypes[name]);
  const unknown = names.find((name) => !typeNames.some((type) => type === name));
  if (unknown !== undefined || names.length === 0) {
    throw new InvalidArgumentError(`Allowed are, with commas between: ${ready.join(', ')}.`);
  }
  const later = typeNames.find((name) => names.includes(name) && !itemTypes[name]);
  if (later !== undefined) refuseNotYet(`--types ${later}`, `There are: ${ready.join(', ')}.`);
  return ready.filter((name) => names.includes(name));
}

const typeNames: readonly ItemType[] = [
  'choice',
  'true-false',
  'short-answer',
  'numeric',
  'cloze',
  'word-bank',
  'matching',
  'list',
  'ordering',
  'open',
];
