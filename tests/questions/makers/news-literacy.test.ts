import { describe, expect, it } from 'vitest';
import { askAbout, itemsOf } from '../builders.js';

const one = 'Anna Karlsen said that the old bridge in Bergen was safe for heavy lorries and buses.';
const other = 'Peter Hale warned that the ferry to Oslo needed a new engine before the winter.';

/** The question who two speakers are and what they say. */
function asked(text: string) {
  return itemsOf(askAbout(text), 'open').filter(({ prompt }) => /say in the article\?/u.test(prompt));
}

describe('makeNewsLiteracy', () => {
  it('asks what two people say, with words of each as the sample', () => {
    const [item] = asked(`${one} ${other}`);
    expect(item?.prompt).toBe(
      'What do Anna Karlsen and Peter Hale say in the article? Give one important thing for each.',
    );
    expect(item?.sample).toBe(`${one} ${other}`);
    expect(item?.points).toBe(2);
  });

  it('asks who they are where the text says so of both', () => {
    const [item] = asked(
      `Ferry captain Peter Hale said: “The new ferry carries more lorries than the bridge.” Anna Karlsen, the director of the museum, said: “The old bridge belongs to the history of Bergen.”`,
    );
    expect(item?.prompt).toMatch(/^Who are Peter Hale and Anna Karlsen, and what does each of them say/u);
    expect(item?.sample).toBe(
      'Ferry captain Peter Hale said: “The new ferry carries more lorries than the bridge.” Anna Karlsen, director of the museum, said: “The old bridge belongs to the history of Bergen.”',
    );
    expect(item?.points).toBe(4);
  });

  it.each([
    ['one speaker', one],
    ['no speaker', 'Anna Karlsen opened the old museum in 1998.'],
    [
      'one speaker twice',
      `${one} Karlsen said that the ferry to Oslo needed a new engine before the winter.`,
    ],
    ['a speaker without a full name', `${one} Hale said that the ferry to Oslo needed a new engine.`],
    ['words that point at others', `${one} Peter Hale said: “They built the new ferry with that in mind.”`],
    ['words that say too little', `${one} Peter Hale said that the ferry was old.`],
  ])('asks nothing of %s', (_why, text) => {
    expect(asked(text)).toEqual([]);
  });
});
