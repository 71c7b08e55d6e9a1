import { describe, expect, it } from 'vitest';
import { inNumberOrder } from '../../../src/questions/distractors/numbers.js';
import { readText } from '../../facts/builders.js';
import { text, title } from '../article.js';
import { askAbout, askOf, itemsOf, summaryOf } from '../builders.js';

const people = readText(text, title);
const numbers = readText('A violent storm destroyed nearly 30 old houses in Bergen.');
const prices = readText('Anna Karlsen lost 3,000 dollars in the old harbour.');
const names = readText(
  'Peter Hale opened the old harbour museum in Bergen in 1998. Tom Brown sold a boat. Maria Lopez planted trees. Helena Ruiz sold the farm.',
);
const items = [people, numbers, prices, names].flatMap((reading) =>
  ['quizpress', 'a', 'b'].flatMap((seed) => itemsOf(askOf(reading, summaryOf(), seed), 'cloze')),
);

describe('makeCloze', () => {
  it('makes gaps for money and people', () => {
    const keys = new Set(items.flatMap(({ blanks }) => blanks.flatMap(({ accepted }) => accepted)));
    expect(keys).toContain('3,000 dollars');
    expect(keys).toContain('Peter Hale');
  });

  it('has one gap, and with its key the sentence of a fact', () => {
    const facts = new Set(
      [people, numbers, prices, names].flatMap((one) => one.facts.map((fact) => fact.text)),
    );
    for (const { segments, blanks, bank } of items) {
      expect(blanks).toHaveLength(1);
      expect(bank).toBeNull();
      const [key = ''] = blanks[0]?.accepted ?? [];
      expect(facts).toContain(segments.map((part) => ('text' in part ? part.text : key)).join(''));
    }
  });

  it('offers the key once among three or four', () => {
    for (const { blanks } of items) {
      const { accepted = [], choices } = blanks[0] ?? {};
      expect(choices?.length).toBeGreaterThanOrEqual(3);
      expect(choices?.length).toBeLessThanOrEqual(4);
      expect(new Set(choices).size).toBe(choices?.length);
      expect(choices?.filter((choice) => accepted.includes(choice))).toHaveLength(1);
    }
  });

  it('has numbers ascend', () => {
    for (const { blanks } of items) {
      const options = (blanks[0]?.choices ?? []).map((choice) => ({ text: choice }));
      const ordered = inNumberOrder(options);
      if (ordered !== null) expect(options).toEqual(ordered);
    }
  });

  it('offers only people for a person, and none that the sentence names', () => {
    const entities = [people, names].flatMap(({ analysis }) => analysis.entities);
    const known = entities.filter(({ type }) => type === 'person').map(({ name }) => name);
    for (const { segments, blanks } of items) {
      const { accepted = [], choices } = blanks[0] ?? {};
      if (!accepted.some((key) => known.includes(key))) continue;
      const around = segments.map((part) => ('text' in part ? part.text : '')).join('');
      for (const choice of choices ?? []) {
        expect(known).toContain(choice);
        expect(around).not.toContain(choice);
      }
    }
  });
});

const none: readonly (readonly [why: string, sentence: string])[] = [
  ['no number, time or person', 'The old ferry with the red roof sank near a small island.'],
  ['a number that stands twice', 'The 12 divers found 12 lamps near the island in the sea.'],
  ['no other person to choose from', 'Anna Karlsen opened the old museum beside the harbour of Bergen.'],
  ['a short sentence', 'The storm destroyed 30 old houses.'],
  ['what may happen', 'The museum may sell 30 old paintings to a school.'],
  ['what was never so', 'The museum never sold 30 old paintings to a school.'],
  ['a claim', 'The police said that the storm destroyed 30 houses near the harbour.'],
  ['a weekday', 'Divers found the lamp of an old lighthouse on Monday.'],
  ['an ordinal', 'Divers found the third lamp of an old lighthouse in the sea.'],
];

describe('makeCloze makes no gap of', () => {
  it.each(none)('%s: %s', (_why, sentence) => {
    const lone = readText(sentence);
    const facts = lone.facts.filter((fact) => fact.kind !== 'statement');
    expect(itemsOf(askOf(lone, summaryOf(), 'a', facts), 'cloze')).toEqual([]);
  });

  it('the one in one day', () => {
    const blanks = itemsOf(askAbout('The truce in the old valley was extended by one day.'), 'cloze');
    expect(blanks.flatMap((item) => item.blanks.flatMap(({ accepted }) => accepted))).not.toContain('one');
  });
});
