import { InvalidArgumentError, Option } from 'commander';
import type { Format } from '../lms/formats/exporter.js';
import { formats } from '../lms/formats/exporters.js';
import type { ItemType, Skill } from '../model/item.js';
import {
  type ContentOptions,
  defaultContentOptions,
  defaultPageOptions,
  type Level,
  type PageStyle,
  type Paper,
  type Reading,
} from '../model/options.js';

/** Most items that may be asked for; no article carries more. */
const mostQuestions = 200;

/** Bounds of the longer summary: shorter is the short one, longer no summary. */
const fewestSummaryWords = 30;
const mostSummaryWords = 400;

/** Most shuffled copies: they are named by letters. */
const mostVersions = 26;

const papers: readonly Paper[] = ['a4', 'letter'];
const styles: readonly PageStyle[] = ['standard', 'large', 'dyslexia'];

/** `--out`; the empty name of a folder is that of a variable that was not set. */
export function outOption(description: string): Option {
  return new Option('--out <folder>', description).argParser((value: string) => {
    if (value.trim() === '') throw new InvalidArgumentError('Give the name of a folder.');
    return value;
  });
}

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

/** The packages for learning systems, as the command line has them. */
export interface PackageFlags {
  readonly formats: readonly Format[];
  /** Where the libraries lie that an H5P package is to bring along. */
  readonly h5pLibraries?: string;
}

/** The options for packages of learning systems; formats are names with commas between, `all` or `none`. */
export function packageOptions(): readonly Option[] {
  return [
    new Option('--formats <list>', `packages for learning systems: ${formats.join(', ')}, all or none`)
      .default([], 'none')
      .argParser(parseFormats),
    new Option('--h5p-libraries <folder>', 'H5P libraries to put into quiz.h5p, for sites that lack them'),
  ];
}

function parseFormats(value: string): readonly Format[] {
  if (value === 'none') return [];
  if (value === 'all') return formats;
  return listOf(value).map((word) => {
    if (word === 'all' || word === 'none')
      throw new InvalidArgumentError(`"${word}" stands alone: --formats ${word}.`);
    const format = formats.find((name) => name === word);
    if (format === undefined)
      throw new InvalidArgumentError(
        `"${word}" is no format; there are ${formats.join(', ')}, all and none.`,
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
      (value) => namesOf(value, typeNames),
    ),
    new Option('--seed <text>', 'another text gives another choice of questions').default(
      defaultContentOptions.seed,
    ),
    new Option('--versions <number>', 'copies in another order')
      .default(defaultContentOptions.versions)
      .argParser((value) => parseNumber(value, mostVersions)),
    new Option('--three-options', 'one more copy with three options, for those who need fewer'),
    new Option('--summary-words <number>', 'words of the longer summary')
      .default(defaultContentOptions.summaryWords)
      .argParser((value) => parseNumber(value, mostSummaryWords, fewestSummaryWords)),
    new Option('--reading <level>', 'easy adds the facts in short sentences')
      .choices(readings)
      .default(defaultContentOptions.reading),
    new Option('--level <level>', 'how hard').choices(levels).default(defaultContentOptions.level),
    new Option('--skills <list>', `what students do, with commas between: ${skills.join(', ')}`).argParser(
      (value) => namesOf(value, skills),
    ),
    new Option('--focus <words>', 'ask about one topic or name only').argParser(parseFocus),
    new Option('--paragraphs <range>', 'ask about these paragraphs only: 4 or 3-5').argParser(
      parseParagraphs,
    ),
    new Option(
      '--keep <ids>',
      'keep these questions of the quiz.json made before, and replace the others',
    ).argParser(parseIds),
  ];
}

/** What the command line gives of the options that shape content; what has no default may be missing. */
export type ContentFlags = Omit<ContentOptions, OptionalFlag> & Partial<Pick<ContentOptions, OptionalFlag>>;

type OptionalFlag = 'types' | 'skills' | 'focus' | 'paragraphs' | 'keep' | 'threeOptions';

/** The options of a run, each set. */
export function contentOf(flags: ContentFlags): ContentOptions {
  const { questions, seed, versions, level, summaryWords, reading } = flags;
  const { types = null, skills = null, focus = null, paragraphs = null } = flags;
  const { keep = [], threeOptions = false } = flags;
  return {
    questions,
    types,
    seed,
    versions,
    level,
    skills,
    focus,
    paragraphs,
    keep,
    threeOptions,
    summaryWords,
    reading,
  };
}

const readings: readonly Reading[] = ['standard', 'easy'];
const levels: readonly Level[] = ['easy', 'standard', 'hard'];
const skills: readonly Skill[] = ['retrieve', 'infer', 'interpret', 'evaluate', 'vocabulary'];

function listOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `choice, cloze` of the names allowed; the order does not matter for the result, so it is not kept. */
function namesOf<Name extends string>(value: string, allowed: readonly Name[]): readonly Name[] {
  const names = listOf(value);
  const isUnknown = names.some((name) => !allowed.some((one) => one === name));
  if (isUnknown || names.length === 0)
    throw new InvalidArgumentError(`Allowed are, with commas between: ${allowed.join(', ')}.`);
  return allowed.filter((one) => names.includes(one));
}

function parseIds(value: string): readonly string[] {
  const ids = listOf(value);
  if (ids.length === 0)
    throw new InvalidArgumentError('Give the ids of questions as quiz.json has them, with commas between.');
  return ids;
}

function parseFocus(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('Give a word or a name.');
  return value.trim();
}

function parseParagraphs(value: string): ContentOptions['paragraphs'] {
  const [, from, to = from] = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/u.exec(value.trim()) ?? [];
  const [first, last] = [Number(from ?? 0), Number(to ?? 0)];
  if (first < 1 || last < first)
    throw new InvalidArgumentError('Give the number of a paragraph, or two with a hyphen: 3-5.');
  return { first, last };
}

function parseNumber(value: string, most: number, least = 1): number {
  const number = /^\d{1,4}$/u.test(value) ? Number(value) : 0;
  if (number < least || number > most)
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  return number;
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
