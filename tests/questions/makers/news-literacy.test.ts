import { describe, expect, it } from 'vitest';
import { askAbout, itemsOf } from '../builders.js';

const one = 'Anna Karlsen said that the bridge in Bergen was safe.';
const other = 'Peter Hale warned that the ferry to Oslo was old.';

/** The prompts of news literacy of a text. */
function prompts(text: string) {
  return itemsOf(askAbout(text), 'open').filter(({ prompt }) => prompt.startsWith('Which people or bodies'));
}

describe('makeNewsLiteracy', () => {
  it('asks for the sources, with a point for each and one for what it adds', () => {
    const [item] = prompts(`${one} ${other}`);
    expect(item?.sample).toBe('The writer relies on Anna Karlsen and Peter Hale.');
    expect(item?.rubric.map(({ points }) => points)).toEqual([2, 2]);
    expect(item?.points).toBe(4);
  });

  it.each([
    ['one source', one],
    ['no source', 'Anna Karlsen opened the old museum in 1998.'],
    ['one source twice', `${one} Karlsen said that the ferry to Oslo was old.`],
  ])('asks nothing of %s', (_why, text) => {
    expect(prompts(text)).toEqual([]);
  });
});
