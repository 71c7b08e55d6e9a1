import { describe, expect, test } from 'vitest';
import type { ItemType } from '../../src/model/item.js';
import { type ContentOptions, defaultContentOptions } from '../../src/model/options.js';
import { select, selectionTask } from '../../src/questions/select/select.js';
import { articles, candidatesOf, engine, inputOf, understand } from './studies.js';

const numbers = Array.from({ length: 15 }, (_, index) => index + 1);
/** Counted lists with a heading that tells what is listed are rarer than the sample articles. */
const counted = inputOf(
  'three-goals.txt',
  'The council of Arden named three goals: saving the old pool, opening a new library and lowering the rents. Mayor Anna Karlsen said on Monday that the work would begin in May. Builders finished the pool in 1931. A storm damaged its roof in 2019. More than 300 visitors signed a letter to the council. Farmers from the valley paid for the letter.',
);
const samples = [...articles, counted].map((input) => {
  const understood = understand(input);
  return {
    slug: input.slug,
    task: selectionTask(understood.analysis),
    candidates: candidatesOf(understood, defaultContentOptions.seed),
  };
});
type Sample = (typeof samples)[number];

/** Selection alone: the candidates do not depend on how many of them, or which types, are asked for. */
function choose({ task, candidates }: Sample, options: Partial<ContentOptions>) {
  return select(candidates, { ...defaultContentOptions, ...options }, task);
}

describe.each(samples)('$slug', (sample) => {
  test('--questions 1 to 15: never more, and why where fewer', () => {
    for (const questions of numbers) {
      const { value, notices } = choose(sample, { questions });
      const made = value.items.length;
      expect(made).toBeLessThanOrEqual(questions);
      expect(made).toBeGreaterThan(0);
      const told = notices.filter(({ code }) => code === 'too-few-items');
      expect(told).toHaveLength(made < questions ? 1 : 0);
      if (made < questions) expect(told[0]?.message).toContain(`${made} of ${questions}`);
    }
  });

  test('asking for more gives no fewer', () => {
    const made = numbers.map((questions) => choose(sample, { questions }).value.items.length);
    expect(made).toEqual(made.toSorted((one, other) => one - other));
  });
});

test('the engine hands the options on', () => {
  const [input] = articles;
  if (input === undefined) throw new Error('content/ is empty');
  const options: ContentOptions = { ...defaultContentOptions, questions: 2, types: ['choice', 'true-false'] };
  const { pack } = engine.make(input, options).value;
  expect(pack.items.map(({ type }) => type)).toHaveLength(2);
  expect(pack.items.filter(({ type }) => type !== 'choice' && type !== 'true-false')).toEqual([]);
  expect(pack.generator.options).toEqual(options);
});

const types: readonly ItemType[] = [
  'choice',
  'true-false',
  'short-answer',
  'list',
  'cloze',
  'word-bank',
  'matching',
  'open',
];

describe.each(types)('--types %s', (type) => {
  const items = samples.flatMap((sample) => choose(sample, { types: [type] }).value.items);

  test('gives nothing else', () => {
    expect(items.filter((item) => item.type !== type)).toEqual([]);
  });

  test('gives some in some article', () => {
    expect(items).not.toEqual([]);
  });
});
