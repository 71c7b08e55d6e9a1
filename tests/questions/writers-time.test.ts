import { expect, it } from 'vitest';
import { askAbout } from './builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const told: readonly (readonly [text: string, stem: string])[] = [
  ['Peter Hale sold the old harbour of Oslo last month.', 'Who sold the old harbour of Oslo?'],
  [
    'Earlier this year, Anna Karlsen rescinded a ban on boats in Bergen.',
    'Who rescinded a ban on boats in Bergen?',
  ],
  ['Three weeks ago, Peter Hale sold the old harbour of Oslo.', 'Who sold the old harbour of Oslo?'],
  ['Peter Hale sold the old harbour of Oslo on Friday.', 'Who sold the old harbour of Oslo on Friday?'],
  ['Peter Hale sold the old harbour of Oslo in May 1998.', 'Who sold the old harbour of Oslo in May 1998?'],
];

it.each(told)('asks about: %s', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const dropped: readonly (readonly [text: string, pattern: RegExp])[] = [
  ['Peter Hale sold the old harbour of Oslo last month.', /last month.*\?$/u],
  ['Three weeks ago, Peter Hale sold the old harbour of Oslo.', /weeks ago.*\?$/u],
  // How many depends on when.
  ['The firm of Peter Hale sold 300 old boats in Oslo last month.', /^How many/u],
  // Somebody else did so at another time.
  [
    'Peter Hale closed the old harbour of Oslo last month. Anna Karlsen closed the old harbour of Oslo last year.',
    /^Who closed/u,
  ],
  ['Peter Hale put off the sale of the boats of Oslo into next week.', /next week.*\?$/u],
];

it.each(dropped)('does not ask of: %s', (text, pattern) => {
  expect(stemsOf(text).filter((stem) => pattern.test(stem))).toEqual([]);
});
