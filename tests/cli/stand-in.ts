import type { Context, ExitCode } from '../../src/cli/context.js';
import type { Core } from '../../src/cli/core.js';
import { run } from '../../src/cli/run.js';
import type { Fact } from '../../src/model/fact.js';
import type { StudyPack } from '../../src/model/quiz.js';
import { clean } from '../../src/read/clean.js';
import { read } from '../../src/read/read.js';
import { ferryComparison } from '../samples/comparison.js';
import { samplePack } from '../samples/pack.js';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: ExitCode;
  readonly output: string;
  readonly messages: string;
}

/** A terminal that remembers, and a core that reads and cleans in earnest but always asks the same questions. */
export async function runWith(
  words: readonly string[],
  { core = {}, standardInput = '', interactive = false }: Settings = {},
): Promise<Ran> {
  let output = '';
  let messages = '';
  const context: Context = {
    terminal: {
      write: (text) => {
        output += text;
      },
      writeMessage: (text) => {
        messages += text;
      },
      interactive,
      readStandardInput: async () => new TextEncoder().encode(standardInput),
    },
    loadCore: async () => ({ ...standInCore, ...core }),
  };
  const code = await run(words, context);
  return { code, output, messages };
}

interface Settings {
  readonly core?: Partial<Core>;
  readonly standardInput?: string;
  readonly interactive?: boolean;
}

/** A fact, with every part that is listed. */
export const fact: Fact = {
  id: 'f1',
  kind: 'event',
  text: 'The ferry left on Monday.',
  standAlone: 'The ferry left on Monday.',
  action: null,
  roles: {
    agent: phrase('the ferry', null),
    time: phrase('Monday', 'on'),
  },
  members: [],
  modality: 'asserted',
  attribution: { speaker: 'the captain', verb: 'said' },
  confidence: 0.9,
  salience: 0.5,
  evidence: [{ sentence: 'a1p1s1', quote: 'The ferry left on Monday', span: { start: 0, end: 24 } }],
};

function phrase(text: string, marker: string | null): NonNullable<Fact['roles']['agent']> {
  return {
    text,
    marker,
    type: 'thing',
    entity: null,
    number: 'singular',
    range: { first: 0, end: 1 },
    head: 0,
    quantity: null,
  };
}

export const standInCore: Core = {
  createEngine: async () => ({
    make: (input, options) => {
      const document = read(input);
      const article = clean(document.value, { id: 'a1', slug: input.slug });
      const { slug, title } = article.value;
      const sample = samplePack();
      const items = sample.items.slice(0, options.questions);
      const few = {
        stage: 'select',
        code: 'too-few-items',
        message: `${items.length} of ${options.questions} questions: no more facts.`,
      } as const;
      return {
        value: { pack: { ...sample, title, items }, facts: [fact], candidates: [], slug },
        notices: [
          ...document.notices,
          ...article.notices,
          ...(items.length < options.questions ? [few] : []),
        ],
      };
    },
    facts: (input) => {
      const { value, notices } = clean(read(input).value, { id: 'a1', slug: '' });
      return { value: { article: value, facts: [fact, fact] }, notices };
    },
    compare: () => ({
      value: { pack: samplePack(), comparison: ferryComparison, facts: [fact] },
      notices: [],
    }),
  }),
  print: (pack, { paper }) => ({
    value: [{ name: 'worksheet.html', content: `${pack.title} ${paper}` }],
    notices: [],
  }),
  printFacts: ({ article }, { paper }) => ({ name: 'facts.html', content: `${article.title} ${paper}` }),
  printComparison: (pack) => ({ name: 'comparison.html', content: pack.title }),
  comparisonFile: (comparison) => ({ name: 'comparison.json', content: JSON.stringify(comparison) }),
  exportPack: (_, formats) => ({
    value: formats.map((format) => ({ name: `${format}.package`, content: format })),
    notices: [],
  }),
  packFiles: (pack, facts) => [
    { name: 'quiz.json', content: quizText(pack) },
    { name: 'quiz.student.json', content: '{}' },
    ...(facts === null ? [] : [{ name: 'facts.json', content: JSON.stringify(facts) }]),
  ],
  parsePack: (text) => ({ value: samplePack({ title: text.trim() }), notices: [] }),
  checkPack: (text) =>
    text === 'bad' ? [{ stage: 'export', code: 'two-right', message: 'Item 3 has two right choices.' }] : [],
};

function quizText({ title, items }: StudyPack): string {
  return JSON.stringify({ title, items: items.map(({ id }) => id) });
}
