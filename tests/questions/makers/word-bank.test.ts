import { describe, expect, it } from 'vitest';
import { words } from '../../../src/base/text.js';
import { readText } from '../../facts/builders.js';
import { text, title } from '../article.js';
import { askAbout, askOf, itemsOf, summaryOf } from '../builders.js';

const paragraph =
  'Farmers from the valley sold bread, cheese and apples beside the road while a small orchestra played old songs for the children in the garden of the museum until the evening became cold and the musicians left Bergen.';
const [item] = itemsOf(askAbout(paragraph), 'word-bank');
const keys = item?.blanks.map(({ accepted }) => accepted[0] ?? '') ?? [];

describe('makeWordBank', () => {
  it('takes words out of a paragraph and gives it back when they are put in', () => {
    let blank = 0;
    const filled = item?.segments.map((part) => ('text' in part ? part.text : keys[blank++])).join('');
    expect(filled).toBe(paragraph);
    expect(keys.length).toBeGreaterThanOrEqual(4);
    expect(keys.length).toBeLessThanOrEqual(6);
  });

  it('lists just these words, in another order', () => {
    expect(item?.bank).not.toEqual(keys);
    expect([...(item?.bank ?? [])].toSorted()).toEqual(keys.toSorted());
  });

  it('takes content words that stand in the paragraph once, no names', () => {
    for (const key of keys) {
      expect(words(paragraph).filter((word) => word === key)).toHaveLength(1);
      expect(key).toMatch(/^\p{Ll}{5,}$/u);
    }
  });

  it('gives a point for each gap', () => {
    expect(item?.points).toBe(keys.length);
  });

  it('has the paragraph as evidence', () => {
    expect(item?.evidence.map(({ quote }) => quote)).toEqual([paragraph]);
  });

  it('takes each sentence once', () => {
    const second =
      'Builders from the valley finished a lighthouse on the island while heavy storms destroyed several boats in the harbour, and doctors treated sailors who lay in the cellar of the hospital until the winter was over.';
    const source = `${paragraph}\n\n${second}\n\n${text}`;
    const items = itemsOf(askOf(readText(source, title), summaryOf()), 'word-bank');
    const sentences = items.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence));
    expect(items.length).toBeGreaterThan(1);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

const none: readonly (readonly [why: string, text: string])[] = [
  ['a short paragraph', 'Farmers from the valley sold bread, cheese and apples beside the road.'],
  [
    'a long sentence',
    `${'Farmers from the valley sold bread, cheese and apples beside the road while a small orchestra played, '.repeat(7)}and the musicians left.`,
  ],
  [
    'a paragraph of short words',
    'The man sat on a red mat and ate a big egg as the dog ran to the sea and the cat lay in the sun by the old car with the hat on the top of the box at the end of the day.',
  ],
];

describe('makeWordBank makes nothing of', () => {
  it.each(none)('%s', (_why, source) => {
    expect(itemsOf(askAbout(source), 'word-bank')).toEqual([]);
  });
});

it('takes no word that belongs to the participle behind it', () => {
  const food = paragraph.replace(
    'sold bread, cheese',
    'wanted to freeze dried apples, government funded cheese',
  );
  const gaps = itemsOf(askAbout(food), 'word-bank').flatMap(({ bank }) => bank);
  expect(gaps).not.toContain('freeze');
  expect(gaps).not.toContain('government');
  expect(gaps.length).toBeGreaterThanOrEqual(4);
});

describe('makeWordBank leaves no two words that could change places', () => {
  const swaps: readonly (readonly [one: string, other: string, text: string])[] = [
    [
      'department',
      'manager',
      'For most of the winter the department checked the roof of the museum in Bergen, and nobody found water behind the shelves until spring. In March the manager asked the builders to mend the ceiling before visitors returned to the garden and the library.',
    ],
    [
      'regulation',
      'rules',
      'In 2019 Norway extended regulation to all of its boats, and most drivers from the valley welcomed what it did in Bergen. In 2021 Norway added some rules for skaters, who often frighten visitors beside the harbour and the garden of the museum. Nobody there had expected to see so much snow before the middle of the winter.',
    ],
    [
      'findings',
      'results',
      'In the spring the findings surprised most doctors in the valley, because children who slept longer made fewer mistakes at school. Nobody expected that the results would change the hours of so many teachers, drivers and nurses before the autumn, or that an old orchestra would play beside a garden.',
    ],
    [
      'cheese',
      'lemons',
      'Farmers from the valley carried bread (10 bags), cheese (7 bags), lemons (5 bags) and other food to the market of Bergen while an orchestra played old songs for the children in the garden of the museum until the evening became cold. Nobody was waiting beside the bridge, because an engineer wanted them to enter quietly.',
    ],
    [
      'bundles',
      'chains',
      'In spring the spiders build chains of proteins on which the wings of an insect are caught, and by the summer visitors see ribbed bundles of fibres above the garden of the museum. Nobody in the valley had expected so many in Bergen before.',
    ],
    [
      'parishes',
      'markets',
      'Only the remote parishes were excluded by the council, and not all of the famous markets answered what Norway wanted to hear from Bergen in the winter. Nobody there remembered how many farmers in the valley had refused to travel. Nobody was waiting beside the bridge, because an engineer wanted them to enter quietly.',
    ],
    [
      'versions',
      'variants',
      'In May 2019 Bergen heard the weaker versions of an old song, and in June 2020 Norway heard some forty variants that the farmers from the valley remember. Nobody expected the teachers to mend their instruments before the autumn. Nobody was waiting beside the bridge, because an engineer wanted them to enter quietly.',
    ],
    [
      'structure',
      'focus',
      'The museum is moving to a simpler leadership structure that will give a sharper operational focus, as farmers from the valley told the teachers in Bergen. Nobody expected the builders to finish before visitors returned to the garden in the autumn. Nobody was waiting beside the bridge, because an engineer wanted them to enter quietly.',
    ],
    [
      'waste',
      'borrowing',
      'In the valley farmers cut waste in May because nobody wanted to close the museum of Bergen. In June they cut borrowing before visitors returned to the garden, and an old orchestra was playing there until the evening became cold.',
    ],
    [
      'region',
      'reservoir',
      'In the valley farmers saw a region of hot rocks in May because nobody wanted to close the museum of Bergen. In June they drew heat from a reservoir before visitors returned to the garden, and an old orchestra was playing there until the evening became cold.',
    ],
    [
      'early',
      'wooden',
      'Farmers from the valley found the early boats of Norway in May, and teachers wanted to show the wooden towers of Bergen to the children before visitors returned to the garden, where an old orchestra was playing until the evening became cold.',
    ],
    [
      'quickly',
      'quietly',
      'Farmers from the valley quickly left the boats of Norway in May, and teachers wanted to show the towers of Bergen to the children before visitors quietly returned to the garden, where an old orchestra was playing until the evening became cold.',
    ],
    [
      'violence',
      'horrors',
      'In the valley farmers saw the violence and chaos of war long before anybody in Bergen heard about it. The old mural depicts the horrors of war without any colour, as teachers told visitors in the garden of the museum until the evening became cold.',
    ],
    [
      'molecules',
      'compounds',
      'In May 2019 Norway sold the first molecules to Bergen for a low fee, and in June 2020 Norway sold some forty compounds that the farmers from the valley need. Nobody expected the teachers to mend their instruments before the autumn.',
    ],
  ];

  it.each(swaps)('%s and %s', (one, other, source) => {
    const banks = itemsOf(askAbout(source), 'word-bank').map(({ bank }) => bank ?? []);
    expect(banks).toHaveLength(1);
    for (const bank of banks) expect(bank.includes(one) && bank.includes(other)).toBe(false);
  });
});

describe('makeWordBank leaves whole', () => {
  const tail =
    ' Farmers from the valley sold bread beside the road while a small orchestra was playing old songs for the children in the garden of the museum, where visitors like to rest until the evening. Nobody expected the teachers to mend their instruments quietly.';
  const banksOf = (source: string) => itemsOf(askAbout(source), 'word-bank').flatMap(({ bank }) => bank);

  it.each([
    ['ethylene', 'In May 2019 an old man put the ethylene glycol into a red car.'],
    ['glycol', 'In May 2019 an old man put the ethylene glycol into a red car.'],
    ['mouth', 'In May 2019 an old man paid the foot and mouth bills in a red car.'],
    ['zorbing', 'In May 2019 an old man spoke of zorbing in a red car.'],
    ['butanol', 'In May 2019 an old man put the 1,4-butanol into a red car.'],
    ['walking', 'In May 2019 an old man moved about (walking or riding) in a red car.'],
  ])('the term of %s', (half, sentence) => {
    expect(banksOf(sentence + tail).length).toBeGreaterThan(3);
    expect(banksOf(sentence + tail)).not.toContain(half);
  });

  it.each(['. . . .', '...', '. . .', '…', ' (see below).'])('what ends with “%s”', (dots) => {
    expect(banksOf(`${paragraph.slice(0, -1)}${dots}`)).toEqual([]);
  });
});

describe('makeWordBank prints a passage that leads out of itself', () => {
  const tail =
    'Farmers from the valley sold bread beside the road while a small orchestra was playing old songs for the children in the garden of the museum, where visitors like to rest until the evening. Nobody expected the teachers to mend their instruments quietly.';
  const hasBank = (passage: string) =>
    itemsOf(askAbout(passage), 'word-bank').some(
      ({ evidence }) => evidence.map(({ quote }) => quote).join(' ') === passage,
    );

  it.each([
    `Nobody slept in the winter. At night she counted the stars from an old tower. ${tail}`,
    `“Winters were cold, and nobody slept.” ${tail}`,
    `The farm needs (1) a barn and (2) a bridge. ${tail}`,
    `Although many were lost, only one is left in Bergen. ${tail}`,
    `Three years later, the museum of Bergen was closed. ${tail}`,
    `An engineer slept in the winter. Though the old tower was full of smoke and birds. ${tail}`,
  ])('never: %s', (passage) => {
    expect(hasBank(passage)).toBe(false);
  });

  it.each([
    `An engineer slept in the winter. At night she counted the stars from an old tower. ${tail}`,
    `“Winters were cold, and nobody slept,” said Anna Karlsen. ${tail}`,
    `The farm needs a barn and a bridge. ${tail}`,
    `An engineer slept in the winter, though the old tower was full of smoke and birds. ${tail}`,
    `Engineers built towers, and many were lost in Bergen. ${tail}`,
    `The trains we see today are slow. ${tail}`,
  ])('but: %s', (passage) => {
    expect(hasBank(passage)).toBe(true);
  });
});
