import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { takeFrontMatter } from '../../src/read/front-matter.js';
import { largestText, read } from '../../src/read/read.js';
import { body } from './article-of.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('read', () => {
  test('gives name, text and hash of the bytes', () => {
    const { value } = read({ name: 'news/Cup final.v2.txt', bytes: encode('abc') });
    expect(value).toEqual({
      name: 'Cup final.v2',
      text: 'abc',
      metadata: {},
      // FIPS 180-4, example of one block.
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  test.each([
    ['a picture', 'a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a PNG picture'],
    ['a ZIP archive', 'a.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'a ZIP archive or an office document'],
    ['a PDF under another name', 'a.md', encode('%PDF-1.7\nabc'), 'a PDF document'],
    ['zeros', 'a.txt', Uint8Array.of(65, 0, 66, 67, 0, 68, 69, 70), 'bytes that no text has'],
    ['control characters', 'a.txt', Uint8Array.of(1, 2, 3, 65, 66, 5, 6), 'bytes that no text has'],
    ['HTML', 'a.html', encode('<p>Hello</p>'), 'HTML pages are not yet supported'],
    ['HTML under another name', 'a.txt', encode('\n<!DOCTYPE html>\n<p>Hello</p>'), 'HTML pages are not yet'],
    ['a Word document', 'a.docx', Uint8Array.of(0x50, 0x4b, 3, 4), 'Word documents are not yet supported'],
    ['a PDF', 'A.PDF', encode('%PDF-1.7'), 'PDF documents are not yet supported'],
    [
      'too much',
      'a.txt',
      new Uint8Array(largestText + 1).fill(65),
      'has 2.1 MB; the most a text may have is 2.0 MB',
    ],
  ])('refuses %s and says what to do', (_, name, bytes, message) => {
    const reading = (): unknown => read({ name, bytes });
    expect(reading).toThrow(UserError);
    expect(reading).toThrow(message);
    expect(reading).toThrow(/text file|Split it/u);
  });

  test.each([
    ['text', 'a.txt'],
    ['an unknown ending', 'a.news'],
    ['no ending', 'a'],
    ['an ending like a property of every object', 'a.constructor'],
    ['standard input', ''],
    ['the largest text', 'a.txt', largestText],
  ])('takes %s', (_, name, size = 3) => {
    expect(read({ name, bytes: new Uint8Array(size).fill(65) }).value.text).toHaveLength(size);
  });

  test('keeps angle brackets and ampersands that belong to the text', () => {
    const text = 'Smith & Jones <Ltd> said "5 < 6" and AT&T; a <script>alert(1)</script>';
    expect(read({ name: 'a.txt', bytes: encode(text) }).value.text).toBe(text);
  });

  test('drops tags and references that shape pasted text', () => {
    const text = 'The <b>last</b> cup<br/>of <a href="x">tea &amp; milk</a>&#8217;s';
    expect(read({ name: 'a.txt', bytes: encode(text) }).value.text).toBe('The last cup\nof tea & milk’s');
  });
});

describe('front matter', () => {
  test('is taken off, with lower-case keys', () => {
    const text = `---\nTitle: "The \\"cup\\""\nauthor: 'O''Neill'\nempty:\nlong: one\n  two\nurl: https://a.org/b\n---\n\n${body[0]}`;
    expect(takeFrontMatter(text)).toEqual({
      metadata: { title: 'The "cup"', author: "O'Neill", empty: '', long: 'one two', url: 'https://a.org/b' },
      text: `\n${body[0]}`,
    });
  });

  test.each([
    ['a rule on the page', `---\n${body[0]}\n---\n`],
    ['no end', `---\ntitle: a\n${body[0]}`],
    ['not at the start', `${body[0]}\n---\ntitle: a\n---\n`],
    ['plain text', body.join('\n')],
  ])('is not found: %s', (_, text) => {
    expect(takeFrontMatter(text)).toEqual({ metadata: {}, text });
  });
});
