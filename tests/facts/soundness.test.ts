import { describe, expect, it } from 'vitest';
import { textsOf } from './builders.js';

const sound: readonly (readonly [sentence: string, text: string])[] = [
  ['Anna Karlsen came first in the race in 1998.', 'Anna Karlsen came first in the race in 1998.'],
  [
    'The keeper, Peter Hale, and his two sons rowed to Oslo in 1998.',
    'Peter Hale and his two sons rowed to Oslo in 1998.',
  ],
  [
    'Peter Hale blamed himself for the flood in Bergen.',
    'Peter Hale blamed himself for the flood in Bergen.',
  ],
  [
    'Powerful antibiotics, essential in the treatment of illness, are used in hospitals.',
    'Powerful antibiotics are used in hospitals.',
  ],
  ['Peter Hale, 43, lost his house in the flood.', 'Peter Hale lost his house in the flood.'],
  [
    'The thieves copied 280 million songs, 52 million films and 18 million books.',
    'The thieves copied 280 million songs, 52 million films and 18 million books.',
  ],
  ['In the harbour, about 60 farmers burned old tyres.', 'About 60 farmers burned old tyres in the harbour.'],
  ['Anna Karlsen left Oslo shortly after Peter Hale.', 'Anna Karlsen left Oslo shortly after Peter Hale.'],
  [
    'Women from Oslo, Paris and London founded a museum in 1998.',
    'Women from Oslo, Paris and London founded a museum in 1998.',
  ],
];

describe('isSound', () => {
  it.each(sound)('keeps whole %j', (sentence, text) => {
    expect(textsOf('event', sentence)).toContain(text);
  });

  const unsound: readonly (readonly [sentence: string, cut: string])[] = [
    [
      'With her brother, Peter Hale, and Jonas Lind, Anna Karlsen founded a museum in 1998.',
      'with Peter Hale in',
    ],
    ['Peter Hale was ill. Anna Karlsen took what Peter Hale knew and left him to wait.', 'Peter Hale left'],
    ['Anna Karlsen came first in the race in 1998.', 'came in'],
    [
      'Attempts to save food – such as laws in France that require shops to give it to charities – have shown the waste in Norway.',
      'charities have',
    ],
    ['Powerful antibiotics, essential in the treatment of illness, are used daily.', 'illness are'],
    ['Peter Hale, 43, lost his house in the flood.', '43'],
    [
      'Authors work for years to bring their books to the level “that gives delight to readers”.',
      'the level.',
    ],
    ['Macbeth will open in Singapore, Romeo and Juliet in Brussels.', 'Singapore, Romeo'],
    [
      'Anna Karlsen, policy director for the union, which has been closely involved in the Accord, spoke on Monday.',
      'olicy director',
    ],
    ['In 1990, Peter Hale was diagnosed with diabetes and cut back his touring.', 'was cut back'],
  ];
  it.each(unsound)('of %j it makes nothing with %j', (sentence, cut) => {
    expect(textsOf('event', sentence).filter((text) => text.includes(cut))).toEqual([]);
  });
});
