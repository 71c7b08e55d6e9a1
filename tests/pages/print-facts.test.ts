import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Fact } from '../../src/model/fact.js';
import { defaultPageOptions } from '../../src/model/options.js';
import { printFacts } from '../../src/pages/print-facts.js';

function article(title: string, ...paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n\n');
  return {
    id: 'a1',
    slug: 'report',
    title,
    text,
    paragraphs: paragraphs.map((words, index) => {
      const start = text.indexOf(words);
      return { id: `a1p${index + 1}`, kind: 'body', span: { start, end: start + words.length } };
    }),
    source: {
      author: null,
      publisher: null,
      url: null,
      published: null,
      licence: null,
      sha256: '',
      words: 9,
      readability: null,
    },
    dateline: null,
  };
}

/** A fact that rests on these words of the article, wherever they stand. */
function factOn(text: string, quotes: readonly string[], parts: Partial<Fact> = {}): Fact {
  return {
    id: 'f',
    kind: 'event',
    text: `${quotes[0]}.`,
    standAlone: `${quotes[0]}.`,
    action: null,
    roles: {},
    members: [],
    modality: 'asserted',
    attribution: null,
    confidence: 0.876,
    salience: 0.61,
    evidence: quotes.map((quote) => {
      const start = text.indexOf(quote);
      const paragraph = text.slice(0, start).split('\n\n').length;
      return { sentence: `a1p${paragraph}s1`, quote, span: { start, end: start + quote.length } };
    }),
    ...parts,
  };
}

function page(of: Article, facts: readonly Fact[], options = defaultPageOptions): string {
  return String(printFacts({ article: of, facts }, options).content);
}

const boat = article('The boat', 'The old boat sank.', 'It sank off Bergen.');

describe('printFacts', () => {
  test('sets a fact beside the paragraph that tells it, and its number before its words', () => {
    const html = page(boat, [factOn(boat.text, ['It sank off Bergen'])]);
    const [before = '', after = ''] = html.split('<span class="mark">2</span>');
    expect(before).not.toContain('id="f1"');
    expect(after).toContain('<sup>1</sup><span class="evidence e1">It sank off Bergen</span>.');
    expect(after).toContain('id="f1"');
  });

  test('says how much a fact matters, how sure it is, and how the text puts it', () => {
    const claim = factOn(boat.text, ['The old boat sank'], {
      modality: 'hypothetical',
      attribution: { speaker: 'the captain', verb: 'said' },
    });
    const html = page(boat, [claim]);
    for (const words of ['●●●○○', '0.61', 'sure 0.88', '>hypothetical<', '>says the captain (said)<'])
      expect(html).toContain(words);
  });

  test('says nothing of standing where the article asserts a fact', () => {
    const html = page(boat, [factOn(boat.text, ['The old boat sank'])]);
    expect(html).not.toContain('asserted');
    expect(html).not.toContain('says');
  });

  test('names other paragraphs that tell the same, but not its own', () => {
    const twice = factOn(boat.text, ['The old boat sank', 'It sank off Bergen']);
    expect(page(boat, [twice])).toContain('also ¶ 2');
    expect(page(boat, [factOn(boat.text, ['The old boat sank', 'old boat'])])).not.toContain('also');
  });

  test('lets no text of the article become markup', () => {
    const hostile = '<script>alert(1)</script> "quoted" & </style><img src=x onerror=alert(2)>';
    const report = article(hostile, `Eve said ${hostile} today.`);
    const fact = factOn(report.text, [hostile], { attribution: { speaker: hostile, verb: hostile } });
    const html = page(report, [fact]);
    expect(html).not.toMatch(/<script|<img|alert\(1\)<\/script/u);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('needs nothing but itself', () => {
    const html = page(boat, [factOn(boat.text, ['The old boat sank'])]);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|@import|url\(|https?:/u);
  });

  test('takes paper and style', () => {
    expect(page(boat, [], { ...defaultPageOptions, paper: 'letter' })).toContain('8.5in 11in');
    expect(page(boat, [])).not.toContain('8.5in 11in');
  });
});
