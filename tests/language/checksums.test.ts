import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/base/hash.js';
import { analyze } from '../../src/language/analyze.js';
import { createSyntax } from '../../src/language/syntax.js';
import type { Article, Paragraph } from '../../src/model/article.js';

// The same bytes on every machine: checksums of everything the engine finds in the sample articles. Where the engine or an
// article is changed on purpose, `npx vitest run --config tests/vitest.config.ts tests/language/checksums --update`
// writes them anew.

const content = new URL('../../content/', import.meta.url);
const syntax = createSyntax(readFileSync(new URL('../../src/language/weights/english.bin', import.meta.url)));

/** An article of blocks between blank lines, front matter left out: what cleaning does is no part of this. */
function articleOf(file: string): Article {
  const whole = file.replaceAll('\r\n', '\n').replace(/^---\n[\s\S]*?\n---\n/u, '');
  const blocks = whole.split(/\n\s*\n/u).map((block) => block.trim().replaceAll('\n', ' '));
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const block of blocks.filter((one) => one !== '')) {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? block : `${text}\n\n${block}`;
    paragraphs.push({ id: `a1p${paragraphs.length + 1}`, kind: 'body', span: { start, end: text.length } });
  }
  const source = {
    author: null,
    publisher: null,
    url: null,
    published: '2024-05-15',
    licence: null,
    sha256: '',
    words: 0,
    readability: null,
  };
  return { id: 'a1', slug: 'checksum', title: '', text, paragraphs, source, dateline: null };
}

test('analyses of the sample articles are the same bytes everywhere', async () => {
  const names = readdirSync(content).toSorted();
  expect(names.length).toBeGreaterThan(5);
  const lines = names.map((name) => {
    const { article: _, ...found } = analyze(
      articleOf(readFileSync(new URL(name, content), 'utf8')),
      syntax,
    ).value;
    return `${sha256Hex(JSON.stringify(found))}  ${name}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('checksums.txt');
});

test('the checksum tells one changed head', () => {
  const { tokens } = analyze(articleOf('The ferry sails.'), syntax).value;
  const changed = tokens.map((token, index) => (index === 0 ? { ...token, head: token.head + 1 } : token));
  expect(sha256Hex(JSON.stringify(changed))).not.toBe(sha256Hex(JSON.stringify(tokens)));
});
