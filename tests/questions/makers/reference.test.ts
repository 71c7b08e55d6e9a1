import { describe, expect, it } from 'vitest';
import { askAbout } from '../builders.js';

const others =
  'Peter Hale sold the old ferry to Oslo in 1998. Martin Berg said that the bridge was safe. Anna Karlsen opened the museum in Bergen.';
const named = 'James Orde bought the lighthouse near Bergen in 2001.';
const sentence = 'He has painted the walls of the tower red and white.';

/** Prompt, key and wrong options of the questions whom a pronoun stands for. */
function asked(...paragraphs: readonly string[]) {
  return askAbout(paragraphs.join('\n\n')).flatMap(({ item, form }) =>
    item.type === 'choice' && form === 'reference'
      ? [
          {
            prompt: item.prompt,
            key: item.choices.filter(({ correct }) => correct).map(({ text }) => text),
            wrong: item.choices.filter(({ correct }) => !correct).map(({ text }) => text),
          },
        ]
      : [],
  );
}

describe('makeReference', () => {
  it('asks whom a pronoun stands for, among others of the article that it could stand for', () => {
    const [item, ...more] = asked(others, `${named} ${sentence}`);
    expect(more).toEqual([]);
    expect(item?.prompt).toBe(`Paragraph 2 says: “${sentence}” Who is “He”?`);
    expect(item?.key).toEqual(['James Orde']);
    expect(item?.wrong.toSorted()).toEqual(['Martin Berg', 'Peter Hale']);
  });

  it.each([
    [
      'where somebody else is spoken of in between',
      others,
      `${named} Martin Berg met James there. ${sentence}`,
    ],
    ['where the sentence names the person', others, `${named} He said that James Orde likes the tower best.`],
    ['of a sentence too short to tell anything', others, `${named} He likes red walls.`],
    ['of a quotation', others, `${named} He said: “The walls of the tower are red and white.”`],
    ['where too few others could be meant', 'Peter Hale sold the old ferry to Oslo.', `${named} ${sentence}`],
    [
      'of a pronoun that is not the subject',
      others,
      `${named} The painter of the tower has known him for years.`,
    ],
  ])('asks nothing %s', (_where, ...paragraphs) => {
    expect(asked(...paragraphs)).toEqual([]);
  });
});
