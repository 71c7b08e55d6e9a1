import { describe, expect, it } from 'vitest';
import { indirectly } from '../../../src/questions/makers/paragraph-contents.js';
import { readText } from '../../facts/builders.js';
import { askAbout } from '../builders.js';

/** The contents asked for by paragraph; none where there is no such item. */
function contents(...paragraphs: readonly string[]) {
  return askAbout(paragraphs.join('\n\n'))
    .flatMap(({ item, form }) => (item.type === 'matching' && form === 'matching-paragraphs' ? [item] : []))
    .slice(0, 1)
    .flatMap(({ left, right, key }) =>
      key.map(([from, to]) => [
        left.find(({ id }) => id === from)?.text,
        right.find(({ id }) => id === to)?.text,
      ]),
    );
}

describe('indirectly', () => {
  it.each([
    [
      'Anna Karlsen closed the old museum.',
      'Why did Anna Karlsen close the old museum?',
      'why Anna Karlsen closed the old museum',
    ],
    ['Divers found the lamp.', 'Where did divers find the lamp?', 'where divers found the lamp'],
    ['Anna Karlsen closed the old museum.', 'Who closed the old museum?', 'who closed the old museum'],
    ['The lamp was found by divers.', 'When was the lamp found?', 'when the lamp was found'],
  ])('of “%s” makes “%s” a clause', (sentence, question, clause) => {
    const [fact] = readText(sentence).facts.filter(({ kind }) => kind === 'event');
    expect(fact === undefined ? null : indirectly(question, fact)).toBe(clause);
  });

  it.each([
    ['Anna Karlsen closed the old museum.', 'According to paragraph 3, who closed the old museum?'],
    ['Anna Karlsen closed the old museum.', 'What did Peter Hale close?'],
    ['A storm closed the old museum.', 'What closed the old museum?'],
    ['Anna Karlsen closed the old museum.', 'Is the museum closed?'],
  ])('of “%s” leaves “%s” alone', (sentence, question) => {
    const [fact] = readText(sentence).facts.filter(({ kind }) => kind === 'event');
    expect(fact === undefined ? 'no fact' : indirectly(question, fact)).toBeNull();
  });
});

const paragraphs = [
  'Anna Karlsen opened the old harbour of Bergen in May 1998 because the fishermen of the valley needed deep water.',
  'Helena Ruiz measured the lamp of the lighthouse at the University of Oslo in June 2001.',
  'Peter Hale sold 340 wooden boats to Iceland in 2004.',
  'Martin Berg moved to Madrid in 2006 because he wanted to write a novel about the war.',
];

describe('makeParagraphContents', () => {
  it('asks which of four paragraphs tells what', () => {
    const rows = contents(...paragraphs);
    expect(rows.map(([paragraph]) => paragraph)).toEqual([1, 2, 3, 4].map((number) => `Paragraph ${number}`));
    expect(rows[0]?.[1]).toBe('why Anna Karlsen opened the old harbour of Bergen in May 1998');
    expect(rows[3]?.[1]).toBe('why Martin Berg moved to Madrid in 2006');
  });

  it.each([
    ['of three paragraphs', paragraphs.slice(1)],
    ['of paragraphs that tell one thing', paragraphs.map((_, index) => paragraphs[index % 3] ?? '')],
    ['where no paragraph tells anything', paragraphs.map(() => 'It was a cold evening.')],
  ])('asks nothing %s', (_what, texts) => {
    expect(contents(...texts)).toEqual([]);
  });
});
