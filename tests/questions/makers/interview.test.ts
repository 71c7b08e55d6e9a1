import { describe, expect, it } from 'vitest';
import { askAbout, itemsOf } from '../builders.js';

/** The prompts to imagine an interview. */
function prompts(text: string) {
  return itemsOf(askAbout(text), 'open').flatMap(({ prompt }) =>
    prompt.startsWith('Imagine') ? [prompt] : [],
  );
}

const said = 'said: “The new ferry carries more lorries than the old bridge.”';

describe('makeInterview', () => {
  it.each([
    ['a post before the name', `Ferry captain Peter Hale ${said}`, 'Ferry captain Peter Hale'],
    [
      'a post behind the name',
      `Anna Karlsen, the director of the museum, ${said}`,
      'Anna Karlsen, director of the museum,',
    ],
  ])('introduces somebody by %s', (_what, text, called) => {
    expect(prompts(text)).toEqual([
      `Imagine you could interview ${called} about this topic. Write two questions that the article does not answer.`,
    ]);
  });

  it.each([
    ['somebody without a post', `Peter Hale ${said}`],
    ['somebody who does not speak', 'Ferry captain Peter Hale sold the old ferry to Oslo.'],
  ])('asks nothing of %s', (_what, text) => {
    expect(prompts(text)).toEqual([]);
  });
});
