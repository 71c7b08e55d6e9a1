import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from '../../../src/model/item.js';
import { askAbout, itemsOf } from '../builders.js';

const others = 'Tom Brown sold a boat. Maria Lopez planted trees. Helena Ruiz sold the farm.';
const places = 'Tom Brown worked in Paris. Maria Lopez worked in Rome. Peter Hale lived in Lisbon.';

/** The choice with a stem that a text gives. */
function choice(text: string, stem: string): ChoiceItem | undefined {
  return itemsOf(askAbout(text), 'choice').find((item) => item.prompt === stem);
}

/** Its wrong options, sorted. */
function wrong(item: ChoiceItem | undefined): readonly string[] {
  const options = item?.choices.filter(({ correct }) => !correct) ?? [];
  return options.map(({ text }) => text).toSorted();
}

const opened = 'Anna Karlsen opened the Harbour Museum in 1998.';
const who = 'Who opened the Harbour Museum in 1998?';
const born = 'Anna Karlsen was born in Madrid in 1998.';
const where = 'In which city was Anna Karlsen born in 1998?';

describe('options beside a name', () => {
  it('are people for a person', () => {
    const item = choice(`${opened} ${others} The ferry sank near Bergen.`, who);
    expect(wrong(item)).toEqual(['Helena Ruiz', 'Maria Lopez', 'Tom Brown']);
  });

  it('are places for a place', () => {
    const land = 'Anna Karlsen was born in Portugal in 1998.';
    const lands = 'Tom Brown worked in Ireland. Maria Lopez worked in Belgium. Peter Hale lived in Austria.';
    expect(wrong(choice(`${land} ${lands}`, where.replace('city', 'country')))).toEqual([
      'Austria',
      'Belgium',
      'Ireland',
    ]);
  });

  it('are neighbours of a place rather than places from elsewhere', () => {
    expect(wrong(choice(`${born} ${places}`, where)).join(' ')).not.toMatch(/Paris|Rome|Lisbon/);
    expect(wrong(choice(born, where)).join(' ')).toMatch(/^(?:(?:Barcelona|Seville|Valencia|Bilbao) ?){3}$/);
  });

  it('have a rationale with the paragraph, and words of the text for evidence', () => {
    const item = choice(`${opened}\n\n${others}`, who);
    for (const { correct, rationale, evidence } of item?.choices ?? []) {
      expect(rationale).toMatch(correct ? /^The text says: / : /^Paragraph 2 /);
      expect(evidence).not.toEqual([]);
    }
    expect(item?.choices).toHaveLength(4);
  });

  const left: readonly (readonly [why: string, text: string, stem: string, name: RegExp])[] = [
    ['who did the same elsewhere', `${opened} Peter Hale opened a theatre. ${others}`, who, /Hale/],
    ['who has another name of the key', `${opened} Karlsen sold the farm. ${others}`, who, /Karlsen/],
    ['where others were born', `${born} Peter Hale was born in Bergen. ${places}`, where, /Bergen/],
    [
      'who stands in the stem',
      `Anna Karlsen married Peter Hale in 1998. ${others}`,
      'Who married Peter Hale in 1998?',
      /Hale/,
    ],
  ];
  it.each(left)('leave out %s', (_why, text, stem, name) => {
    const names = wrong(choice(text, stem));
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(names.join(' ')).not.toMatch(name);
  });

  const none: readonly (readonly [why: string, text: string, stem: string])[] = [
    ['nobody else', opened, who],
    ['one other person', `${opened} Tom Brown sold a boat.`, who],
    ['places beside a person', `${opened} The ferry sank near Bergen. The train left Oslo.`, who],
    ['people beside a place that no list has', `${born.replace('Madrid', 'Ullensvang')} ${others}`, where],
    ['others who did the same', `${opened} Tom Brown opened a shop. Maria Lopez opened a theatre.`, who],
  ];
  it.each(none)('are none with %s', (_why, text, stem) => {
    expect(choice(text, stem)).toBeUndefined();
  });
});

describe('options beside a number or time', () => {
  it.each([
    [
      'Anna Karlsen has planted nearly 300 trees.',
      'How many trees has Anna Karlsen planted?',
      /^Nearly \d00$/,
    ],
    [opened, 'In which year did Anna Karlsen open the Harbour Museum?', /^(?:19|20)\d\d$/],
    [
      'Peter Hale worked in Madrid for 12 years.',
      'For how long did Peter Hale work in Madrid?',
      /^For \d+ years$/,
    ],
  ])('are of its shape in %s', (text, stem, shape) => {
    const texts = choice(text, stem)?.choices.map((one) => one.text) ?? [];
    expect(texts.length).toBeGreaterThanOrEqual(3);
    for (const one of texts) expect(one).toMatch(shape);
    expect(texts).toEqual(
      texts.toSorted((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other))),
    );
  });

  it('hold one that the same sentence gives for something else', () => {
    const items = itemsOf(
      askAbout('Anna Karlsen planted 300 trees in Bergen, and Peter Hale planted 120 roses.'),
      'choice',
    );
    const item = items.find(({ prompt }) => /^How many trees/.test(prompt));
    const misread = item?.choices.find(({ text }) => text === '120');
    expect([misread?.rationale, misread?.evidence.length]).toEqual([
      'The same sentence gives this number for something else.',
      1,
    ]);
  });

  it('are none that the article names', () => {
    const years = [1994, 1995, 1996, 1997, 1999, 2000, 2001, 2002].map((year) => `The town grew in ${year}.`);
    expect(
      choice(`${opened} ${years.join(' ')}`, 'In which year did Anna Karlsen open the Harbour Museum?'),
    ).toBeUndefined();
  });
});

describe('options beside a post', () => {
  const posts =
    'Peter Hale, the director of the harbour museum, praised the divers. Helena Ruiz, a spokeswoman for the city council, praised the lamp. Tom Brown, the editor of the island newspaper, praised the sea. Paul Moor, the captain of the old ferry, praised the boat.';
  it('are none that tell man from woman', () => {
    const items = itemsOf(askAbout(posts), 'choice').filter(({ prompt }) => /Peter Hale/.test(prompt));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(wrong(item).join(' ')).not.toMatch(/spokeswoman/);
  });
});
