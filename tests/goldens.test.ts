import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFacts } from '../src/cli/fact-listing.js';
import { comparisonFile } from '../src/lms/comparison-file.js';
import { packFiles } from '../src/lms/pack.js';
import { defaultContentOptions } from '../src/model/options.js';
import { articles, engine, inputOf } from './properties/studies.js';

// Each folder holds an article and what quizpress makes of it. `npm run goldens` writes the expected files anew: read
// the difference before committing it, since every line of it changes what a teacher would hand out.

const folder = join(import.meta.dirname, 'goldens');
const slugs = readdirSync(folder).toSorted();

test('there are goldens', () => {
  expect(slugs.length).toBeGreaterThan(1);
});

describe.each(slugs)('%s', (slug) => {
  const article = readFileSync(join(folder, slug, 'article.md'), 'utf8');
  const input = { ...inputOf('article.md', article), slug };
  const { value, notices } = engine.make(input, defaultContentOptions);

  test('quiz.json', async () => {
    const quiz = packFiles(value.pack, value.facts).find(({ name }) => name === 'quiz.json');
    await expect(quiz?.content).toMatchFileSnapshot(`goldens/${slug}/quiz.json`);
  });

  test('facts.txt', async () => {
    await expect(formatFacts(engine.facts(input).value)).toMatchFileSnapshot(`goldens/${slug}/facts.txt`);
  });

  test('notices.txt', async () => {
    const lines = notices.map(({ stage, code, message }) => `${stage}: ${code}: ${message}\n`);
    await expect(lines.join('')).toMatchFileSnapshot(`goldens/${slug}/notices.txt`);
  });
});

describe('two reports of one event', () => {
  const pair = articles.filter(({ slug }) => slug.startsWith('velan-cable-car'));
  const { value } = engine.compare(pair, 'velan-cable-car', defaultContentOptions);

  test('comparison.json', async () => {
    const { content } = comparisonFile(value.comparison);
    await expect(content).toMatchFileSnapshot('goldens-compared/velan-cable-car/comparison.json');
  });

  test('quiz.json without its articles', async () => {
    const { items, sections, summary } = value.pack;
    const text = `${JSON.stringify({ items, sections, short: summary.short }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('goldens-compared/velan-cable-car/quiz.json');
  });
});
