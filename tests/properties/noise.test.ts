import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../src/base/text.js';
import { summaryClaims } from './evidence.js';
import { printedTexts } from './items.js';
import { articles, candidatesOf, packOf, understand } from './studies.js';

// The two reports on the cable car carry what a page leaves around an article; none of it may come through. Each
// row is words that stand in the noise of that file only.
const noise: Readonly<Record<string, readonly string[]>> = {
  'velan-cable-car-agency': [
    'kl/mbt',
    '©',
    'Copyright',
    'Meridian News Agency',
    'All rights reserved',
    'rights reserved',
  ],
  'velan-cable-car-website': [
    'top_story_banner',
    'main img',
    'Edited By',
    'Lena Ostrow',
    'Updated',
    '11:42',
    '(File)',
    'Photograph',
    'Velan Tourism',
    'Story highlights',
    'highlights',
    'Watch |',
    'Rescuers climb an icy pylon',
    'Also read',
    "How safe are Europe's mountain lifts",
    'Share this story',
    'Facebook',
    'WhatsApp',
    'With inputs from agencies',
  ],
};

describe.each(Object.entries(noise))('%s', (slug, words) => {
  const input = articles.find((article) => article.slug === slug);
  if (input === undefined) throw new Error(`content/ lacks ${slug}.`);
  const understanding = understand(input);
  const items = candidatesOf(understanding, 'quizpress').map(({ item }) => item);
  const { summary, articles: printed } = packOf(input);
  const texts: Readonly<Record<string, readonly string[]>> = {
    questions: items.flatMap(printedTexts),
    facts: understanding.facts.map(({ text }) => text),
    summaries: summaryClaims(summary).map(({ text }) => text),
    'the article': printed.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ),
  };

  test.each(words)('%s is in the input', (word) => {
    expect(new TextDecoder().decode(input.bytes)).toContain(word);
  });

  test.each(Object.entries(texts))('%s hold none of its noise', (_, held) => {
    expect(held).not.toEqual([]);
    const found = words.filter((word) => held.some((text) => contains(text, word)));
    expect(found).toEqual([]);
  });
});

/** Whether words stand in a text, whatever their case; words of marks alone are looked for as they are. */
function contains(text: string, word: string): boolean {
  const plain = normalizeText(word);
  return plain === '' || /[|()©_/]/u.test(word)
    ? text.includes(word)
    : ` ${normalizeText(text)} `.includes(` ${plain} `);
}
