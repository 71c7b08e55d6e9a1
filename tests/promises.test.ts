import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exporters, formats } from '../src/lms/formats/exporters.js';
import { packFiles } from '../src/lms/pack.js';
import { parsePack } from '../src/lms/parse.js';
import type { Item } from '../src/model/item.js';
import { defaultContentOptions, defaultPageOptions } from '../src/model/options.js';
import type { StudyPack } from '../src/model/quiz.js';
import { print } from '../src/pages/print.js';
import { createEngine } from '../src/pipeline.js';
import { parseStemsBy } from '../src/questions/reread/parse-stems.js';
import { rereadBy } from '../src/questions/reread/reread.js';
import { select, selectionTask } from '../src/questions/select/select.js';
import { clean } from '../src/read/clean.js';
import { read } from '../src/read/read.js';
import { summarize } from '../src/summaries/summarize.js';
import { builtInTemplates } from '../src/template/built-in.js';
import { readSources } from './architecture/source.js';
import { proveBadText } from './promises/bad-text.js';
import { proveExports } from './promises/exports.js';
import { freezeDeep } from './promises/freeze.js';
import { proveNeutral } from './promises/neutral.js';
import { itemClaims, summaryClaims, unsupported } from './properties/evidence.js';
import { answerDoubts } from './properties/items.js';
import {
  articles,
  candidatesOf,
  engine,
  inputOf,
  packOf,
  root,
  syntax,
  understand,
  weights,
} from './properties/studies.js';
import { samplePack } from './samples/pack.js';

// The ten promises of quizpress, each with its proof or with the place where the whole proof is.

const samples = articles.filter(({ slug }) => ['mary-anning', 'great-stink'].includes(slug));
const studies = samples.map((input) => {
  const understanding = understand(input);
  return {
    input,
    ...understanding,
    candidates: candidatesOf(understanding, 'quizpress'),
    pack: packOf(input),
  };
});

afterEach(() => vi.restoreAllMocks());

/** A pack whose items were tampered with. */
function withItems(pack: StudyPack, change: (item: Item) => Item): StudyPack {
  return { ...pack, items: pack.items.map(change) };
}

test('the promises have samples to be shown on', () => {
  expect(studies.map(({ pack }) => pack.items.length > 5)).toEqual([true, true]);
});

// All articles and several seeds: properties/packs.test.ts.
describe('1. Evidence or nothing', () => {
  test('every fact, item and summary sentence quotes the article exactly', () => {
    for (const { facts, candidates, pack } of studies) {
      const claims = [
        ...facts,
        ...candidates.flatMap(({ item }) => itemClaims(item)),
        ...summaryClaims(pack.summary),
      ];
      expect(unsupported(claims, pack)).toEqual([]);
    }
  });

  test.each<readonly [string, (item: Item) => Item]>([
    ['without evidence', (item) => ({ ...item, evidence: [] })],
    [
      'with a word changed',
      (item) => ({ ...item, evidence: [{ sentence: 'a1p1s1', quote: 'No such words.' }] }),
    ],
    [
      'from a sentence that is not there',
      (item) => ({ ...item, evidence: [{ sentence: 'a1p99s1', quote: 'The' }] }),
    ],
  ])('an item %s is refused', (_, change) => {
    for (const { pack, facts } of studies)
      expect(() => packFiles(withItems(pack, change), facts)).toThrow(/evidence/u);
  });
});

// All articles and several seeds: properties/packs.test.ts; the named faults: questions/faults.
describe('2. One right answer', () => {
  test('every item has one', () => {
    const items = studies.flatMap(({ candidates }) => candidates.map(({ item }) => item));
    expect(items.flatMap(answerDoubts)).toEqual([]);
  });

  test('a second right choice is refused', () => {
    const both = withItems(samplePack(), (item) =>
      item.type === 'choice'
        ? { ...item, choices: item.choices.map((choice) => ({ ...choice, correct: true })) }
        : item,
    );
    expect(() => packFiles(both, [])).toThrow(/choices are right/u);
  });

  test('too few good questions are told, with the reason', () => {
    const text =
      'A library bus will visit the hills from Monday.\n\nIt was bought by the county council in March for 84,000 pounds, and it carries about 3,000 books to 14 villages. Ellen Marsh, the head librarian, drove it to Corby on Tuesday.';
    const { value, notices } = engine.make(inputOf('bus.txt', text), {
      ...defaultContentOptions,
      questions: 40,
    });
    expect(value.pack.items.length).toBeLessThan(40);
    expect(notices.find(({ code }) => code === 'too-few-items')?.message).toMatch(
      /^\d+ of 40 questions: \w+/u,
    );
  });
});

// All articles: properties/sameness.test.ts; ids: properties/stability.test.ts; time zones: readme.test.ts.
describe('3. Same in, same out', () => {
  test('a new engine writes the same bytes', async () => {
    const other = await createEngine(weights);
    for (const { input, pack, facts } of studies) {
      const again = other.make(input, defaultContentOptions).value;
      expect(packFiles(again.pack, again.facts)).toEqual(packFiles(pack, facts));
      expect(print(again.pack, defaultPageOptions)).toEqual(print(pack, defaultPageOptions));
    }
  });

  test('chance and clock have no say', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.123);
    vi.useFakeTimers({ now: 0 });
    try {
      for (const { input, pack } of studies) expect(packOf(input)).toEqual(pack);
    } finally {
      vi.useRealTimers();
    }
  });

  test('the id of an item does not depend on the other items', () => {
    const ids = (items: readonly Item[]) => items.map(({ id }) => id);
    for (const { analysis, candidates } of studies) {
      const few = select(candidates.slice(0, 5), defaultContentOptions, selectionTask(analysis)).value;
      expect(ids(candidates.map(({ item }) => item))).toEqual(expect.arrayContaining(ids(few.items)));
      expect(few.items.length).toBeGreaterThan(0);
    }
  });
});

describe('4. Forward only', () => {
  test('no stage writes to what it is given', () => {
    for (const { input, analysis, facts, summary, candidates, pack } of studies) {
      const document = freezeDeep(read(input).value);
      expect(clean(document, { id: 'a1', slug: input.slug }).value).toEqual(analysis.article);
      freezeDeep(analysis);
      freezeDeep(facts);
      freezeDeep(summary);
      expect(candidatesOf({ analysis, facts, summary }, 'quizpress')).toEqual(candidates);
      freezeDeep(candidates);
      const task = selectionTask(analysis, null, rereadBy(parseStemsBy(syntax), facts));
      expect(select(candidates, defaultContentOptions, task).value.items).toEqual(pack.items);
      expect(summarize(facts, analysis, builtInTemplates).value).toEqual(pack.summary);
      freezeDeep(pack);
      expect(() => [print(pack, defaultPageOptions), packFiles(pack, facts)]).not.toThrow();
    }
  });

  test('what is frozen would not bear to be written to', () => {
    const list = freezeDeep({ items: [1] });
    expect(() => list.items.push(2)).toThrow(TypeError);
  });
});

describe('5. One ruler', () => {
  test('spans are half-open, in order, and cut out exactly their text', () => {
    for (const { analysis, facts } of studies) {
      const { article, sentences, tokens } = analysis;
      const { paragraphs, text } = article;
      const cut = ({ start, end }: { readonly start: number; readonly end: number }) =>
        text.slice(start, end);
      expect(paragraphs.map(({ span }) => cut(span)).join('\n\n')).toBe(text);
      expect(tokens.filter((token) => cut(token.span) !== token.text)).toEqual([]);
      expect(tokens.map(({ span }) => span.start)).toEqual(
        tokens.map(({ span }) => span.start).toSorted((a, b) => a - b),
      );
      for (const { span, paragraph, first, end } of sentences) {
        const around = paragraphs[paragraph]?.span ?? { start: 0, end: 0 };
        expect(around.start <= span.start && span.start < span.end && span.end <= around.end).toBe(true);
        expect([tokens[first]?.span.start, tokens[end - 1]?.span.end]).toEqual([span.start, span.end]);
      }
      const quotes = facts.flatMap(({ evidence }) => evidence);
      expect(quotes.filter(({ span, quote }) => cut(span) !== quote)).toEqual([]);
      expect(quotes.length).toBeGreaterThan(5);
    }
  });
});

// The command line and its files: cli/make.test.ts and io/writing.test.ts; reading: read.
describe('6. Bad text is not an exception', proveBadText);

describe('7. Printers do not think', () => {
  test('pages need quiz.json and nothing else', () => {
    for (const { pack, facts } of studies) {
      const quiz = packFiles(pack, facts).find(({ name }) => name === 'quiz.json');
      const parsed = parsePack(String(quiz?.content)).value;
      expect(print(parsed, defaultPageOptions)).toEqual(print(pack, defaultPageOptions));
    }
  });

  test('another seed in a finished pack changes no page and no package', () => {
    const pack = samplePack();
    const other = { ...pack, generator: { ...pack.generator, seed: 'other' } };
    expect(print(other, defaultPageOptions)).toEqual(print(pack, defaultPageOptions));
    for (const format of formats)
      expect(exporters[format].export(other)).toEqual(exporters[format].export(pack));
  });

  test('pages and formats have neither chance nor English at hand', () => {
    const printers = readSources(join(root, 'src')).filter(({ path }) => /^(?:pages|lms)\//u.test(path));
    const banned = /^(?:base\/random|language|questions|summaries|facts)\b/u;
    expect(printers.length).toBeGreaterThan(20);
    expect(printers.filter(({ imports }) => imports.some((path) => banned.test(path)))).toEqual([]);
  });
});

describe('8. The core is silent, offline and portable', () => {
  test.each([
    ['browser/core.test.ts', /wasm-unsafe-eval[\s\S]*createEngine/u],
    ['architecture.test.ts', /forbiddenUses\(files\)/u],
  ])('the whole proof is in %s', (path, proof) => {
    const file = join(root, 'tests', path);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(proof);
  });

  test('making, printing and exporting say nothing and call nowhere', () => {
    const refuse = (): never => {
      throw new Error('the core touched the outside');
    };
    vi.spyOn(globalThis, 'fetch').mockImplementation(refuse);
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, method).mockImplementation(refuse);
    vi.spyOn(process.stdout, 'write').mockImplementation(refuse);
    vi.spyOn(process.stderr, 'write').mockImplementation(refuse);
    const [sample] = samples;
    if (sample === undefined) throw new Error('no sample');
    const { pack, facts } = engine.make(sample, defaultContentOptions).value;
    print(pack, defaultPageOptions);
    packFiles(pack, facts);
    for (const format of formats) exporters[format].export(pack);
    expect(pack.items.length).toBeGreaterThan(0);
  });
});

// Each format by itself, read back: lms/formats.
describe('9. Nothing lost in an export', () =>
  proveExports([samplePack(), ...studies.map(({ pack }) => pack)]));

describe('10. Neutral', () => proveNeutral(studies));
