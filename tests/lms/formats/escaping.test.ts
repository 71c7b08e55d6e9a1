import { describe, expect, test } from 'vitest';
import { escapeGift } from '../../../src/lms/formats/gift.js';
import { escapeHtml, htmlOf } from '../../../src/lms/formats/html.js';
import { escapeGap } from '../../../src/lms/formats/moodle/cloze.js';
import { escapeXml } from '../../../src/lms/formats/xml.js';
import { hostileTexts, unprintable } from './hostile.js';
import { attribute, parseXml, readHtml } from './read-back.js';

describe('escapeXml', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['a < b & c > d "e"', 'a &lt; b &amp; c &gt; d &quot;e&quot;'],
    [']]>', ']]&gt;'],
    ['&amp;', '&amp;amp;'],
    ['tab\tline\nreturn\r', 'tab\tline\nreturn&#13;'],
    ['plain – “text” 👩🏽‍🚀', 'plain – “text” 👩🏽‍🚀'],
    ['', ''],
    ...unprintable,
  ];
  test.each(rows)('%j gives %j', (text, expected) => expect(escapeXml(text)).toBe(expected));

  test.each(hostileTexts.map((text) => [text]))('comes back from a parser: %j', (text) => {
    const root = parseXml(`<a b="${escapeXml(text.replaceAll('\n', ' '))}">${escapeXml(text)}</a>`);
    expect([attribute(root, 'b'), root.text]).toEqual([text.replaceAll('\n', ' '), text]);
  });
});

describe('escapeHtml and htmlOf', () => {
  test.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['plain', 'plain'],
  ])('%j gives %j', (text, expected) => expect(escapeHtml(text)).toBe(expected));

  test.each([
    ['one', '<p>one</p>'],
    ['one\ntwo', '<p>one<br />two</p>'],
    ['one\n \n\ntwo', '<p>one</p><p>two</p>'],
    ['', ''],
    ['\n\n', ''],
  ])('%j gives %j', (text, expected) => expect(htmlOf(text)).toBe(expected));

  test.each(hostileTexts.map((text) => [text]))('comes back: %j', (text) => {
    expect(readHtml(htmlOf(text))).toBe(text);
  });
});

describe('escapeGift', () => {
  test.each([
    ['~=#{}:\\', '\\~\\=\\#\\{\\}\\:\\\\'],
    ['50% "x" * / < > &', '50% "x" * / < > &'],
    ['a\n\n\nb\r\nc', 'a\\nb\\nc'],
    ['tab\there', 'tab here'],
    ['//', '//'],
    ['', ''],
  ])('%j gives %j', (text, expected) => expect(escapeGift(text)).toBe(expected));
});

describe('escapeGap', () => {
  test.each([
    ['~}#=%/"\\', '&#126;&#125;&#35;&#61;&#37;&#47;&#34;&#92;'],
    ['<b> & {', '&#60;b&#62; &#38; &#123;'],
    ['Paris, 3.5 (é 你)', 'Paris, 3.5 (é 你)'],
    ['👍', '&#128077;'],
  ])('%j gives %j', (text, expected) => expect(escapeGap(text)).toBe(expected));
});
