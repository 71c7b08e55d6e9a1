import { describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { compileTemplates } from '../../src/template/compile.js';
import { renderPage, renderText } from '../../src/template/render.js';

const helpers = {
  upper: (text: unknown) => String(text).toUpperCase(),
  join: (...all: readonly unknown[]) => all.join('+'),
};

function text(source: string, view: object): string {
  const file = { path: 'questions/x.hbs', source: `---\n---\n${source}` };
  const wording = compileTemplates([file], 'mine').questions['x']?.wordings[0];
  return wording ? renderText(wording, view, helpers) : '';
}

function page(files: Readonly<Record<string, string>>, view: object): string {
  const list = Object.entries(files).map(([path, source]) => ({ path, source }));
  return renderPage(compileTemplates(list, 'mine'), 'x', view, helpers);
}

test.each<[source: string, view: object, expected: string]>([
  ['Who {{a}}?', { a: 'came' }, 'Who came?'],
  ['{{a}}', { a: 'Tom & "Ann" <b>' }, 'Tom & "Ann" <b>'],
  ['{{n}} of {{m}}', { n: 0, m: 2.5 }, '0 of 2.5'],
  ['a\n   b {{a}}\n', { a: ' c ' }, 'a b c'],
  ['{{a}}', { a: 'a\u00a0b' }, 'a\u00a0b'],
  ['{{upper a}}', { a: 'x<y' }, 'X<Y'],
  ['{{join (upper a) b}}', { a: 'x', b: 1 }, 'X+1'],
  ['Who{{#if a}} {{a}}{{/if}}?', { a: null }, 'Who?'],
  ['{{#unless a}}none{{/unless}}', { a: '' }, 'none'],
  ['{{#each all}}{{@index}}{{this}} {{/each}}', { all: ['a', 'b'] }, '0a 1b'],
  ['{{#each all}}{{name}}{{../end}}{{/each}}', { all: [{ name: 'a' }], end: '!' }, 'a!'],
  ['{{#with part}}{{name}}{{/with}}', { part: { name: 'a' } }, 'a'],
  ['{{a}}', { a: '{{b}}' }, '{{b}}'],
])('renders %s', (source, view, expected) => {
  expect(text(source, view)).toBe(expected);
});

describe('a broken template throws with file and line', () => {
  test.each<[source: string, view: object, message: string]>([
    ['{{a}}', {}, 'mine/questions/x.hbs:3: the view has no "a".'],
    ['b\n{{a}}', { a: null }, 'mine/questions/x.hbs:4: "a" is nothing here; put it inside "{{#if a}}".'],
    ['{{a}}', { a: { text: 'x' } }, 'mine/questions/x.hbs:3: "a" is no text.'],
    ['{{a}}', { a: ['x'] }, 'mine/questions/x.hbs:3: "a" is no text.'],
    ['{{upper a}}', { a: null }, 'mine/questions/x.hbs:3: the helper "upper" was given nothing.'],
    ['{{upper a}}', {}, 'mine/questions/x.hbs:3: the helper "upper" was given nothing.'],
    [
      '{{join a b}}',
      { a: 1, b: null },
      'mine/questions/x.hbs:3: the helper "join" was given nothing as its second value.',
    ],
    ['{{#if a}}x{{/if}}', {}, 'mine/questions/x.hbs:3: "{{#if}}" was given a name that the view has not.'],
    ['{{#each a}}x{{/each}}', { a: 'abc' }, 'mine/questions/x.hbs:3: "{{#each}}" was given no list.'],
    [
      '{{lower a}}',
      { a: 'x' },
      'mine/questions/x.hbs:3: there is no helper "lower"; there are: each, if, join, print, unless, upper, with.',
    ],
  ])('%s', (source, view, message) => {
    expect(() => text(source, view)).toThrow(new UserError(message));
  });
});

test('reaches nothing beyond the view, and says so nowhere', () => {
  const spies = (['log', 'error', 'warn', 'info'] as const).map((name) => vi.spyOn(console, name));
  for (const name of ['constructor', '__proto__', 'toString', 'a.constructor', 'a.length.constructor']) {
    expect(() => text(`{{${name}}}`, { a: 'x' })).toThrow(UserError);
  }
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('pages', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;'],
    ["' onclick='x", '&#x27; onclick&#x3D;&#x27;x'],
    ['&amp;', '&amp;amp;'],
    ['`x`', '&#x60;x&#x60;'],
  ])('escape %s', (value, escaped) => {
    expect(page({ 'pages/x.hbs': '{{a}}' }, { a: value })).toBe(escaped);
    expect(page({ 'pages/x.hbs': '{{join a}}' }, { a: value })).toBe(escaped);
    expect(page({ 'pages/x.hbs': '{{> p}}', 'partials/p.hbs': '{{a}}' }, { a: value })).toBe(escaped);
  });

  test('place partials and styles', () => {
    const files = {
      'pages/x.hbs': '{{> p part}}|{{style "s"}}',
      'partials/p.hbs': '{{b}}',
      'styles/s.css': 'a > b {}',
    };
    expect(page(files, { part: { b: 'B' } })).toBe('B|a > b {}');
  });

  test.each<[files: Readonly<Record<string, string>>, message: RegExp]>([
    [{ 'pages/y.hbs': '' }, /no page template "x"; there are y/],
    [{ 'pages/x.hbs': 'a\n{{> p}}' }, /^mine\/pages\/x\.hbs:2: there is no partial "p"/],
    [
      { 'pages/x.hbs': '{{> p}}', 'partials/p.hbs': '\n{{c}}' },
      /^mine\/partials\/p\.hbs:2: the view has no "c"/,
    ],
    [{ 'pages/x.hbs': '{{> (join a)}}' }, /^mine\/pages\/x\.hbs: .*A could not be found/],
    [{ 'pages/x.hbs': '{{style "s"}}' }, /no style "s"/],
    [{ 'pages/x.hbs': '{{style "s"}}', 'styles/s.css': '</style>' }, /"s" holds "<\/"/],
  ])('refuse what is not there: %j', (files, message) => {
    expect(() => page(files, { a: 'A' })).toThrow(UserError);
    expect(() => page(files, { a: 'A' })).toThrow(message);
  });
});
