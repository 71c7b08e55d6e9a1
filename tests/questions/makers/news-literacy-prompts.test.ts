import { describe, expect, it } from 'vitest';
import { askAbout } from '../builders.js';

const one = 'Anna Karlsen said that the old bridge in Bergen was safe for heavy lorries and buses.';
const other = 'Peter Hale warned that the ferry to Oslo needed a new engine before the winter.';

/** The fixed prompts made of sentences, by the name of their form. */
function prompts(...sentences: readonly string[]) {
  return askAbout(sentences.join(' ')).flatMap(({ item, form }) =>
    item.type === 'open' && /^news-literacy-(?:claim|missing)/u.test(form) ? [{ ...item, form }] : [],
  );
}

describe('makeNewsLiteracyPrompts', () => {
  it('asks for a claim to be checked, and for who does not speak', () => {
    const [claim, missing, ...more] = prompts(one, other);
    expect(more).toEqual([]);
    expect(claim?.form).toBe('news-literacy-claim');
    expect(claim?.rubric[0]?.criterion).toMatch(
      /such as this: (?:Anna Karlsen said|Peter Hale warned) that /u,
    );
    expect(missing?.rubric[0]?.criterion).toMatch(
      /\(these do: (?:Anna Karlsen; Peter Hale|Peter Hale; Anna Karlsen)\)$/u,
    );
    for (const { points, rubric } of [claim, missing].flatMap((item) => item ?? []))
      expect(rubric.reduce((sum, row) => sum + row.points, 0)).toBe(points);
  });

  it('asks for a claim alone where one person speaks', () => {
    expect(prompts(other).map(({ form }) => form)).toEqual(['news-literacy-claim']);
  });

  it.each([
    ['nobody speaks', ['Anna Karlsen opened the old museum in Bergen on Monday.']],
    ['only a body speaks', [other.replace('Peter Hale', 'The council')]],
    ['a surname alone speaks', [other.replace('Peter Hale', 'Hale')]],
    [
      'what is said points back',
      ['Peter Hale said that they need this more than those who came before them.'],
    ],
  ])('asks nothing where %s', (_where, sentences) => {
    expect(prompts(...sentences)).toEqual([]);
  });
});
