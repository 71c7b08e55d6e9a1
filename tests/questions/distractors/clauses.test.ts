import { describe, expect, it } from 'vitest';
import { askAbout, itemsOf } from '../builders.js';

const others = [
  'The mayor praised the builders to win more votes in the spring.',
  'Divers searched the harbour to find the lamp of the old lighthouse.',
  'A teacher sold her boat to pay for a small library in Oslo.',
];

/** The options of the choices that ask `why`. */
function reasons(text: string): readonly (readonly string[])[] {
  return itemsOf(askAbout(text), 'choice')
    .filter(({ prompt }) => prompt.startsWith('Why did Anna Karlsen'))
    .map(({ choices }) => choices.map((choice) => choice.text).toSorted());
}

describe('clauseDistractors', () => {
  it('sets an aim among what is done for other aims', () => {
    const text = [
      'Anna Karlsen closed the Bergen bridge in May to protect the swans in the river.',
      ...others,
    ].join('\n\n');
    for (const options of reasons(text)) {
      expect(options).toContain('To protect the swans in the river');
      for (const option of options) expect(option).toMatch(/^To /u);
    }
    expect(reasons(text)).toHaveLength(1);
  });

  it('offers no aim of the same person', () => {
    const text = [
      'Anna Karlsen closed the Bergen bridge in May to protect the swans in the river.',
      'Anna Karlsen wrote a letter to save the trees on the shore of the river.',
      ...others,
    ].join('\n\n');
    for (const options of reasons(text)) expect(options.join(' ')).not.toContain('save the trees');
  });

  it('offers no deed as an aim', () => {
    const text = [
      'Anna Karlsen closed the Bergen bridge in May to protect the swans in the river.',
      'Tom Brown carried the old paintings from the harbour to the town.',
      ...others,
    ].join('\n\n');
    for (const options of reasons(text)) expect(options.join(' ')).not.toContain('paintings');
  });

  it('makes nothing where the text tells too little', () => {
    expect(
      reasons('Anna Karlsen closed the Bergen bridge in May to protect the swans in the river.'),
    ).toEqual([]);
  });
});
