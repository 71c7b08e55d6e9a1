import { describe, expect, test } from 'vitest';
import { summarize } from '../../src/summaries/summarize.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

function summaryOf(text: string, title: string) {
  const { analysis, facts } = readText(text, title);
  return summarize(facts, analysis, builtInTemplates).value;
}

function standardOf(text: string, title: string): string {
  return summaryOf(text, title)
    .standard.map(({ text: own }) => own)
    .join(' ');
}

const ferry =
  'The council of Brask sold the harbour ferry on Monday because it could no longer pay the crew.';
const rest = [
  'The ferry has crossed the harbour since 1931 and carries nine hundred people on a summer day.',
  'A builder from the town of Lund has bought it and wants to turn it into a floating theatre for children.',
  'Shop owners on the far side fear that they will lose many of their customers in the winter months.',
  'The mayor said that buses will go over the old bridge every ten minutes from the first of October.',
  'Workers will paint the hull of the ferry before it leaves.',
];

describe('what leaves open how it went on', () => {
  const first = 'At first, the captain of the ferry took the whole sale for a joke of the mayor.';

  test('does not end a summary', () => {
    const text = [ferry, first, ...rest].join('\n\n');
    expect(standardOf(text, 'Brask sells its ferry').endsWith(first)).toBe(false);
  });
});

describe('what has been before something told', () => {
  const before = 'Ferry captain Otto Lund had painted the wheel earlier for the harbour games.';

  test('is told behind that or not at all', () => {
    const text = [ferry, ...rest, before].join('\n\n');
    expect(standardOf(text, 'Brask sells its ferry')).not.toContain('had painted');
  });
});

describe('also', () => {
  const sale = `${ferry} The council also sold the two tugs of the harbour to a museum.`;

  test('stays right behind what it adds to', () => {
    expect(standardOf([sale, ...rest].join('\n\n'), 'Brask sells its ferry')).toContain(
      'The council also sold the two tugs',
    );
  });
});

describe('a gist whose lead has lost its beginning', () => {
  test.each([
    [
      'is none where that said what a definite noun means',
      'In the years after the first settlers from the north had founded a colony on the island of Brask, a large number of soldiers stayed in the young colony, and these soldiers built many of its roads, mills and harbours.',
      /^A large number/u,
    ],
  ])('%s', (_, lead, wrong) => {
    const { gist } = summaryOf([lead, ...rest].join('\n\n'), 'Soldiers of the colony of Brask');
    expect(gist?.text ?? '').not.toMatch(wrong);
  });
});

describe('the life of an artist', () => {
  const life = [
    "Ann Reed's bright paintings of harbours and ships have pleased the people of Brask since the early 1930s.",
    'Ann Reed was born in Lund in 1901, the daughter of a ship builder and his wife. She went to a small school in Lund until 1915.',
    'In 1925 Reed moved to the capital and opened a studio near the harbour. She painted ships there for eight years.',
    'In 1934 Reed became a member of the Academy of Arts, and later taught at its school for twenty years.',
    'The studio was sold in 1950. A baker has his shop in it now.',
    'By the time of her death in 1969, Reed had produced over six hundred paintings of ships.',
  ].join('\n\n');

  test('is told to its end, without childhood and school', () => {
    const standard = standardOf(life, 'The painter Ann Reed');
    expect(standard).toMatch(/^Ann Reed['’]s bright paintings/u);
    expect(standard).toContain('over six hundred paintings');
    expect(standard).not.toContain('small school');
  });
});
