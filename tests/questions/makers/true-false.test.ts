import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../src/base/text.js';
import { placeKindOf } from '../../../src/questions/distractors/place-groups.js';
import { readText } from '../../facts/builders.js';
import { text, title } from '../article.js';
import { askOf, itemsOf, summaryOf } from '../builders.js';

const seeds = ['quizpress', ...'abcdefghijklmnopqrst'];
const reading = readText(`${text}\n\nIn 2003, Anna Karlsen opened a school for 40 sailors.`, title);
const items = seeds.flatMap((seed) => itemsOf(askOf(reading, summaryOf(), seed), 'true-false'));
const made = items.filter((item) => item.answer === 'false');

/** The words in which two sentences differ, between what begins and what ends them alike. */
function difference(one: string, other: string): readonly [string, string] {
  const first = one.replace(/\.$/, '').split(' ');
  const second = other.replace(/\.$/, '').split(' ');
  let start = 0;
  while (start < first.length && first[start] === second[start]) start++;
  let end = 0;
  while (end < Math.min(first.length, second.length) - start && first.at(-1 - end) === second.at(-1 - end))
    end++;
  return [
    first.slice(start, first.length - end).join(' '),
    second.slice(start, second.length - end).join(' '),
  ];
}

/** What sort of words they are: two of one sort may change places. */
function sortOf(words: string): string {
  if (/^(?:1[89]|20)\d\d$/.test(words)) return 'year';
  if (/^[\d,]+$/.test(words)) return 'number';
  if (placeKindOf(words) !== null) return 'place';
  return reading.analysis.entities.find((entity) => entity.name.includes(words))?.type ?? words;
}

/** What the facts say, a claim with its source before it. */
function statements(): ReadonlySet<string> {
  return new Set(
    reading.facts.flatMap(({ text: told, attribution }) =>
      attribution === null
        ? [told]
        : [
            `According to ${attribution.speaker}, ${told}`,
            `According to ${attribution.speaker}, ${told.charAt(0).toLowerCase()}${told.slice(1)}`,
          ],
    ),
  );
}

describe('makeTrueFalse', () => {
  it('makes both true and false statements', () => {
    expect(made.length).toBeGreaterThan(2);
    expect(items.length - made.length).toBeGreaterThan(0);
  });

  it('changes one thing, within its kind', () => {
    for (const { prompt, correction } of made) {
      const [wrong, right] = difference(prompt, correction ?? '');
      expect(wrong).not.toBe('');
      expect([wrong, sortOf(wrong)]).toEqual([wrong, sortOf(right)]);
    }
  });

  it('corrects by what the text says, and says nothing true that is called false', () => {
    const facts = statements();
    const article = normalizeText(text);
    for (const { prompt, correction } of made) {
      expect(facts).toContain(correction);
      expect(facts).not.toContain(prompt);
      expect(article).not.toContain(normalizeText(prompt));
    }
  });

  it('says of a true statement what the text says, without a correction', () => {
    const facts = statements();
    for (const { prompt, correction, answer } of items) {
      if (answer !== 'true') continue;
      expect(facts).toContain(prompt);
      expect(correction).toBeNull();
    }
  });

  it('gives a statement one id, true or false', () => {
    const told = items.map((item) => `${item.id} ${item.evidence[0]?.quote}`);
    const ids = new Set(items.map(({ id }) => id));
    expect(new Set(told).size).toBe(ids.size);
  });

  it('keeps a claim with its source', () => {
    const claim = readText('The police said that the storm in Bergen destroyed 30 old houses.');
    const events = claim.facts.filter((fact) => fact.attribution !== null);
    const [item] = itemsOf(askOf(claim, summaryOf(), 'a', events), 'true-false');
    expect(item?.prompt).toMatch(/^According to the police, the storm in Bergen destroyed \d+ old houses\.$/);
  });
});

const none: readonly (readonly [why: string, sentence: string])[] = [
  ['what did not happen', 'Anna Karlsen never opened the old museum.'],
  ['what may happen', 'Anna Karlsen may open the old museum.'],
  ['what will happen', 'Anna Karlsen will open the old museum.'],
  ['what is short', 'Anna Karlsen opened the museum.'],
  ['words in quotation marks', '"The bridge is safe for every driver," she said.'],
  ['a question', 'Did Anna Karlsen open the old museum in 1998?'],
  ['what only an earlier sentence explains', 'The museum was opened by Anna Karlsen in May 1998.'],
  ['what goes on from something else', 'Anna Karlsen opened another museum in Bergen in 1998.'],
  [
    'a fact with nothing in it to change',
    'Old paintings of ships hang in the halls of the museum in Bergen.',
  ],
  ['what is counted from the day of writing', 'Anna Karlsen sold 30 old houses in Bergen last month.'],
  ['a year and no more', 'Fog covered the whole valley of the river Elm in 1998.'],
  [
    'what belongs to one only',
    'Peter Hale sold his father’s boat. Tom Brown praised the old sailors of Bergen.',
  ],
  ['what holds above another bound too', 'Old stoves burned well above 180 degrees in the winter.'],
  ['somebody unknown', 'She opened the old museum in 1998.'],
];

describe('makeTrueFalse makes no statement of', () => {
  it.each(none)('%s: %s', (_why, sentence) => {
    const lone = readText(sentence);
    // A whole sentence is a fact of its own kind, which keeps its `may` and `not` in the statement.
    const facts = lone.facts.filter((fact) => fact.kind !== 'statement');
    expect(itemsOf(askOf(lone, summaryOf(), 'a', facts), 'true-false')).toEqual([]);
  });
});

/** Two sailors of whom the article tells much, one named by the way, and one it is all about. */
const beside = [
  'Anna Karlsen opened the old museum of Bergen in May 1998. Karlsen sold her boat.',
  'Mary Hale bought the theatre of Oslo. Hale painted it.',
];

const others: readonly (readonly [why: string, text: string, name: string, swaps: boolean])[] = [
  ['does as much', beside.join('\n\n'), 'Mary Hale', true],
  ['does as much in one paragraph', `${beside.join(' ')} The storm destroyed nothing.`, 'Mary Hale', true],
  [
    'is named once',
    'Anna Karlsen opened the old museum of Bergen in May 1998. Karlsen sold her boat.\n\nMary Hale bought a theatre.',
    'Mary Hale',
    false,
  ],
  [
    'does something else for a living',
    'Anna Karlsen opened the old museum of Bergen in May 1998. Karlsen sold her boat.\n\nThe novelist Mary Hale bought the theatre of Oslo. Hale painted it.',
    'Mary Hale',
    false,
  ],
  [
    'stands in another’s life',
    `Anna Karlsen opened the old museum of Bergen in May 1998. ${'Karlsen sold her boat. She left Norway. She bought a house. She read her letters. '.repeat(3)}\n\n${beside[1] ?? ''}`,
    'Mary Hale',
    false,
  ],
];

it.each(others)('one who %s takes the place of another: %#', (_why, text, name, swaps) => {
  const found = seeds.flatMap((seed) => itemsOf(askOf(readText(text), summaryOf(), seed), 'true-false'));
  const swapped = found.some(
    ({ prompt, answer }) => answer === 'false' && prompt.startsWith(`${name} opened the old museum`),
  );
  expect(swapped).toBe(swaps);
});
