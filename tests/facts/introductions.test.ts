import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

const textsOf = (text: string) => readText(text).facts.map((fact) => fact.text);

const rows: readonly (readonly [why: string, text: string, told: string])[] = [
  [
    'the words of the first mention',
    'The council of Bergen discussed a plan to sell the harbour.\n\nFarmers praised the plan.',
    'Farmers praised the plan to sell the harbour.',
  ],
  [
    'a modifier of the first mention',
    'Divers found a Viking ship near Bergen.\n\nThe museum of Bergen bought the ship.',
    'The museum of Bergen bought the Viking ship.',
  ],
  [
    'the name beside the first mention',
    'Solveig, a ferry built in 1998, sank near Bergen.\n\nDivers searched the ferry.',
    'Divers searched Solveig.',
  ],
];

describe('introductionOf puts in for a definite', () => {
  it.each(rows)('%s', (_why, text, told) => {
    expect(textsOf(text)).toContain(told);
  });
});

const none: readonly (readonly [why: string, text: string, words: RegExp])[] = [
  ['nothing introduces it', 'Farmers praised the plan.', /praised/],
  [
    'the first mention has no words of its own',
    'The council of Bergen discussed a plan.\n\nFarmers praised the plan.',
    /praised/,
  ],
  [
    'the first mention is only an owner',
    "The study's authors met in Bergen.\n\nThe study praised the farmers.",
    /praised/,
  ],
  [
    'the name is nothing but the noun',
    'Peter Hale signed the Norway-Sweden Status of Harbours Agreement in 1998.\n\nFarmers praised the agreement.',
    /praised Agreement/,
  ],
  [
    'there are two of them',
    'The council of Bergen discussed a plan to sell the harbour.\n\nIt discussed another plan for a museum.\n\nFarmers praised the plan.',
    /praised/,
  ],
];

describe('introductionOf leaves a definite that dangles where', () => {
  it.each(none)('%s', (_why, text, words) => {
    expect(textsOf(text).filter((told) => words.test(told))).toEqual([]);
  });
});

it('publishes no fact whose noun takes up what was only named before', () => {
  const { facts } = readText('Droplets form in clouds.\n\nThe droplets fall on fields in Bergen.');
  const told = facts.filter(({ text }) => text.startsWith('The droplets'));
  expect(told.map(({ standAlone }) => standAlone)).toEqual(told.map(() => null));
  expect(told.length).toBeGreaterThan(0);
});
