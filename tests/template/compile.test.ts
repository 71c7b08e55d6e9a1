import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { compileTemplates } from '../../src/template/compile.js';
import type { NameUse } from '../../src/template/template.js';

function usesOf(source: string): readonly string[] {
  const set = compileTemplates([{ path: 'pages/x.hbs', source }], 'mine');
  const write = ({ name, kind, line }: NameUse) => `${line} ${kind} ${name}`;
  return (set.pages['x']?.uses ?? []).map(write);
}

test.each<[source: string, uses: readonly string[]]>([
  ['plain', []],
  ['{{! a comment with {{{ }}', []],
  ['{{place}}', ['1 key place']],
  ['a\n{{past action}}', ['2 helper past', '2 key action']],
  ['{{a (b c)}}', ['1 helper a', '1 helper b', '1 key c']],
  ['{{#if a}}{{b}}{{else}}{{c}}{{/if}}', ['1 helper if', '1 key a', '1 key b', '1 key c']],
  ['{{#each list}}{{name}}{{@index}}{{this}}{{/each}}', ['1 helper each', '1 key list']],
  [
    '{{#each list}}{{../name}}{{else}}{{b}}{{/each}}',
    ['1 helper each', '1 key list', '1 key name', '1 key b'],
  ],
  ['{{#with part}}{{name}}{{/with}}{{part.name}}', ['1 helper with', '1 key part', '1 key part']],
  ['{{> head page="x"}}', ['1 partial head']],
])('lists the names of %s', (source, uses) => {
  expect(usesOf(source)).toEqual(uses);
});

describe('refuses with file and line', () => {
  test.each<[source: string, message: RegExp]>([
    ['{{{x}}}', /^mine\/pages\/x\.hbs:1: "\{\{\{" and "\{\{&" are not allowed/],
    ['a\n{{&x}}', /^mine\/pages\/x\.hbs:2: "\{\{\{" and/],
    ['{{#if a}}\n{{{b}}}{{/if}}', /^mine\/pages\/x\.hbs:2: "\{\{\{" and/],
    ['{{log x}}', /:1: "log" is not allowed/],
    ['{{lookup x "y"}}', /:1: "lookup" is not allowed/],
    ['{{#list}}x{{/list}}', /:1: .* write "\{\{#if list\}\}"/],
    ['{{past action capital=true}}', /:1: "past" takes values alone/],
    ['{{"x"}}', /:1: "\{\{…\}\}" holds a name/],
    ['{{#> head}}x{{/head}}', /:1: "\{\{#>" is not allowed/],
    ['{{* x}}', /:1: "\{\{\*" is not allowed/],
    ['a\n\n{{#if x}}', /:3: not a Handlebars template/],
    ['a\n{{#each x}}{{/if}}', /:2: not a Handlebars template/],
  ])('%s', (source, message) => {
    expect(() => usesOf(source)).toThrow(UserError);
    expect(() => usesOf(source)).toThrow(message);
  });

  test.each([
    'x.hbs',
    'pages/x.css',
    'styles/x.hbs',
    'questions/deep/x.hbs',
    'forms/x.hbs',
    'pages/my page.hbs',
  ])('a file out of place: %s', (path) => {
    const compile = () => compileTemplates([{ path, source: '' }], 'mine');
    expect(compile).toThrow(`mine/${path}: not a template; a templates folder holds questions/NAME.hbs`);
  });
});

test('tells faults of a form by the lines of its file', () => {
  const source = '---\nfact: event\n---\nWho?\n---\n\nWhich {{{person}}}?\n';
  const compile = () => compileTemplates([{ path: 'questions/who.hbs', source }], 'mine');
  expect(compile).toThrow(/^mine\/questions\/who\.hbs:7: "\{\{\{"/);
});
