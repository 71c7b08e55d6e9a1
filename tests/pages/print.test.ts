import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { defaultPageOptions } from '../../src/model/options.js';
import type { StudyPack } from '../../src/model/quiz.js';
import { print } from '../../src/pages/print.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { compileTemplates } from '../../src/template/compile.js';
import { layTemplates } from '../../src/template/layers.js';
import { ferrySummary, samplePack } from '../samples/pack.js';

function pages(pack: StudyPack, options = defaultPageOptions): ReadonlyMap<string, string> {
  const { value } = print(pack, options);
  return new Map(value.map(({ name, content }) => [name, String(content)]));
}

// `npx vitest run --config tests/vitest.config.ts tests/pages -u` writes them anew; look at them before committing.
test.each(['worksheet.html', 'answer-key.html', 'summary.html'])('golden %s', async (name) => {
  await expect(pages(samplePack()).get(name)).toMatchFileSnapshot(`golden/${name}`);
});

test('the same pack gives the same bytes', () => {
  expect(print(samplePack(), defaultPageOptions)).toEqual(print(samplePack(), defaultPageOptions));
});

test('several versions have sheets and keys of their own, one summary', () => {
  const versions = [
    { name: 'A', items: ['c1', 'c2', 'c3'], mostChoices: null, choices: {} },
    {
      name: 'B',
      items: ['c3', 'c1', 'c2'],
      mostChoices: null,
      choices: { c1: ['c1d', 'c1c', 'c1b', 'c1a'] },
    },
  ];
  const made = pages(samplePack({ versions }));
  expect([...made.keys()]).toEqual([
    'worksheet-a.html',
    'answer-key-a.html',
    'worksheet-b.html',
    'answer-key-b.html',
    'summary.html',
    'summary-sheet.html',
    'summary-sheet-key.html',
  ]);
  expect(made.get('worksheet-b.html')).toContain('Version B');
  expect(made.get('worksheet-b.html')).not.toBe(made.get('worksheet-a.html'));
  expect(made.get('answer-key-b.html')).toMatch(/<dt>2<\/dt><dd>C<\/dd>/);
});

test('no version at all prints the stored order', () => {
  const without = pages(samplePack({ versions: [] }));
  expect(without.get('worksheet.html')).toBe(pages(samplePack()).get('worksheet.html'));
});

test('the article is left out on demand', () => {
  const sheet = pages(samplePack(), { ...defaultPageOptions, article: false }).get('worksheet.html');
  expect(sheet).not.toContain('class="passage"');
  expect(sheet).toContain('Why was the old ferry service stopped');
});

test('each page needs nothing but itself', () => {
  for (const page of pages(samplePack()).values()) {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:|\son[a-z]+=/i);
  }
});

test('parts of a summary that are empty are left out', () => {
  const full = pages(samplePack()).get('summary.html');
  const headings = (page: string | undefined) =>
    [...(page ?? '').matchAll(/<h2>(.*?)<\/h2>/g)].map((found) => found[1]);
  expect(headings(full)).toEqual([
    'In short',
    'Summary',
    'Key facts',
    'The five Ws and how',
    'Timeline',
    'People',
    'Numbers',
    'Words',
  ]);
  expect(full).not.toContain('How?');
  const nobody = { who: [], what: [], when: [], where: [], why: [], how: [] };
  const bare = {
    gist: null,
    short: [],
    standard: [],
    easy: null,
    keyFacts: [],
    fiveW: nobody,
    timeline: [],
    people: [],
    numbers: [],
    vocabulary: [],
    reading: null,
    speakers: [],
    causes: [],
    outline: [],
    gapped: null,
  };
  expect(headings(pages(samplePack({ summary: bare })).get('summary.html'))).toEqual([]);
  const easy = { ...bare, easy: ferrySummary.short };
  expect(headings(pages(samplePack({ summary: easy })).get('summary.html'))).toEqual(['In easy words']);
});

describe('hostile text', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><svg onload=alert(1)>',
    '</title><b>',
    '{{constructor}} {{{x}}}',
    '&lt;b&gt;',
    '\u202Ereversed\u202C',
    '💥'.repeat(50),
  ])('%s stays text', (text) => {
    const item = samplePack().items[0];
    if (item?.type !== 'choice') throw new Error('the first sample is a choice item');
    const choices = item.choices.map((choice) => ({ ...choice, text, rationale: text }));
    const hostile = {
      ...item,
      prompt: text,
      choices,
      explanation: text,
      evidence: [{ sentence: 'a1p1s1', quote: text }],
    };
    const escaped = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#x27;')
      .replaceAll('=', '&#x3D;');
    for (const [name, page] of pages(samplePack({ title: text, items: [hostile] }))) {
      expect(page).toContain(`<h1>${escaped}</h1>`);
      if (escaped !== text) expect(page).not.toContain(text);
      if (name === 'worksheet.html') expect(page).toContain(`<p class="prompt">${escaped}</p>`);
    }
  });
});

describe('a teacher’s own templates', () => {
  const lay = (path: string, source: string) =>
    layTemplates(builtInTemplates, compileTemplates([{ path, source }], 'mine'));

  test('shape the pages', () => {
    const { value } = print(
      samplePack(),
      defaultPageOptions,
      lay('partials/item-choice.hbs', 'OPTIONS {{options.length}}'),
    );
    expect(String(value[0]?.content)).toContain('OPTIONS 4');
  });

  test('that ask for what there is not are told where', () => {
    const broken = () =>
      print(samplePack(), defaultPageOptions, lay('partials/item-choice.hbs', '\n{{answer}}'));
    expect(broken).toThrow(new UserError('mine/partials/item-choice.hbs:2: the view has no "answer".'));
  });
});
