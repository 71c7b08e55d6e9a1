import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { parseForm } from '../../src/template/form.js';

const rows: readonly [name: string, source: string, settings: object, wordings: readonly string[]][] = [
  ['one word and one wording', '---\nfact: event\n---\nWho?\n', { fact: 'event' }, ['4 Who?']],
  ['a list', '---\nneeds: [action, patient]\n---\nWho?', { needs: ['action', 'patient'] }, ['4 Who?']],
  ['an empty list', '---\nwhen: []\n---\nWho?', { when: [] }, ['4 Who?']],
  ['comments', '---\n# about\nfact: event   # kind\n---\nWho?', { fact: 'event' }, ['5 Who?']],
  ['no settings', '---\n---\nWho?', {}, ['3 Who?']],
  ['two wordings', '---\n---\nWho?\n---\n\nWhich\nperson?\n\n', {}, ['3 Who?', '6 Which\nperson?']],
  [
    'other line ends and a byte order mark',
    '\uFEFF---\r\nfact: event\r\n---\r\nWho?\r\n',
    { fact: 'event' },
    ['4 Who?'],
  ],
  ['a number sign inside a word stays', '---\nname: a#b\n---\nWho?', { name: 'a#b' }, ['4 Who?']],
];

test.each(rows)('reads %s', (_name, source, settings, wordings) => {
  const form = parseForm('x.hbs', source);
  const values = Object.entries(form.settings).map(([key, setting]) => [key, setting.value]);
  expect(Object.fromEntries(values)).toEqual(settings);
  expect(form.wordings.map(({ line, text }) => `${line} ${text}`)).toEqual(wordings);
});

const refused: readonly [name: string, source: string, message: RegExp][] = [
  ['an empty file', '', /^x\.hbs:1: a form begins with/],
  ['a wording alone', 'Who?', /^x\.hbs:1: a form begins with/],
  ['settings without an end', '---\nfact: event\nWho?', /^x\.hbs:3: the settings have no closing/],
  ['a line that is no setting', '---\nfact event\n---\nWho?', /^x\.hbs:2: "fact event" is no setting/],
  ['a setting without a value', '---\nfact:\n---\nWho?', /^x\.hbs:2: "fact:" is no setting/],
  ['a key given twice', '---\nfact: a\nfact: b\n---\nWho?', /^x\.hbs:3: "fact" is set twice/],
  ['half a list', '---\nneeds: [a, b\n---\nWho?', /^x\.hbs:2: "\[a, b" is no list/],
  ['a hole in a list', '---\nneeds: [a, , b]\n---\nWho?', /^x\.hbs:2: .* empty place/],
  ['no wording', '---\nfact: event\n---\n\n', /^x\.hbs:4: a wording is missing/],
  ['an empty second wording', '---\n---\nWho?\n---\n', /^x\.hbs:5: a wording is missing/],
];

describe('refuses with file and line', () => {
  test.each(refused)('%s', (_name, source, message) => {
    expect(() => parseForm('x.hbs', source)).toThrow(UserError);
    expect(() => parseForm('x.hbs', source)).toThrow(message);
  });
});
