import { describe, expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The sentences of the tasks to join halves, as a student must join them. */
function joined(text: string): readonly string[] {
  return askAbout(text).flatMap(({ form, item }) => {
    if (form !== 'matching-halves' || item.type !== 'matching') return [];
    return item.key.map(([one, other]) => {
      const left = item.left.find(({ id }) => id === one)?.text;
      const right = item.right.find(({ id }) => id === other)?.text;
      return `${left} | ${right}`;
    });
  });
}

const sentences = [
  'Anna Karlsen closed the old lighthouse because the lamp had been stolen by thieves.',
  'The fishermen of Bergen waited at the harbour until the storm had passed the island.',
  'Peter Hale sold his farm in Norway after his two sons had moved to Madrid.',
];

describe('makeSentenceHalves', () => {
  it('cuts sentences where a clause begins', () => {
    expect(joined(sentences.join('\n\n'))).toEqual([
      'Anna Karlsen closed the old lighthouse … | … because the lamp had been stolen by thieves.',
      'The fishermen of Bergen waited at the harbour … | … until the storm had passed the island.',
      'Peter Hale sold his farm in Norway … | … after his two sons had moved to Madrid.',
    ]);
  });

  it.each([
    'He sold the farm in Norway after his two sons had moved to Madrid.',
    'But Peter Hale sold his farm in Norway after his two sons had moved to Madrid.',
    'The farm was sold to strangers after two sons of the farmer had moved to Madrid.',
    'Peter Hale sold his farm in Norway last week.',
    'Peter Hale left this farm because those who had lived there had moved to Madrid.',
    'Peter Hale sold his farm in Norway because the roof had been taken by the wind.',
    'Peter Hale designed and built a large boat with a cabin of oak.',
    'We sold the farm in Norway after our two sons had moved to Madrid.',
  ])(
    'leaves out what leans on another sentence, has one half only, or could change its ending: %s',
    (sentence) => {
      expect(joined([...sentences.slice(0, 2), sentence].join('\n\n'))).toEqual([]);
    },
  );
});
