import { describe, expect, test } from 'vitest';
import { summarize } from '../../src/summaries/summarize.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

function gistOf(title: string, text: string): string | null {
  const { analysis, facts } = readText(text, title);
  return summarize(facts, analysis, builtInTemplates).value.gist?.text ?? null;
}

describe('the gist', () => {
  test.each([
    [
      'the lead',
      'Brask closes bridge',
      'The council of Brask has closed the old harbour bridge to lorries. The ferry will run at night.',
      'The council of Brask has closed the old harbour bridge to lorries.',
    ],
    [
      'the lead without the second of two things that are so, where it is too long',
      'Captain and crew held on ship in Brask',
      'Captain Bo Lund and nine sailors from the freighter are under arrest on their rusty ship in the outer harbour of Brask and are asking for a lawyer who speaks the language of the sailors, an official said.',
      'Captain Bo Lund and nine sailors from the freighter are under arrest on their rusty ship in the outer harbour of Brask, an official said.',
    ],
    [
      'what tells the headline, behind a sentence that sets the scene',
      'Ann Reed: The First Woman to Cross the Bay of Brask',
      'The year was 1931. Ann Reed grew up in a poor house by the sea. In 1938 Reed became the first woman to cross the Bay of Brask in a rowing boat.',
      'In 1938 Ann Reed became the first woman to cross the Bay of Brask in a rowing boat.',
    ],
    [
      'what an account turns to, without what only takes up the sentence before it',
      'Families who grow rice in Brask',
      'Dry summers and cold winds are hard for most people and animals. Despite these conditions, several families in Brask have grown red rice for a hundred years. Their rice is short.',
      'Several families in Brask have grown red rice for a hundred years.',
    ],
    [
      'whole where it grants something first',
      'Reed sets a record in Brask',
      'Ann Reed may have set another record in the harbour of Brask, but her swim was not the best of the day. A boat sank.',
      'Ann Reed may have set another record in the harbour of Brask, but her swim was not the best of the day.',
    ],
    [
      'a short sentence that is whole',
      'Ann Reed',
      'Ann Reed (born 12 May 1901, died 1980) was a Danish composer.',
      'Ann Reed was a Danish composer.',
    ],
    [
      'the beginning of the writer’s own story, as the summary has it',
      'My bridge',
      'I love my bridge in the harbour. We go there with our dogs.',
      'I love my bridge in the harbour.',
    ],
  ])('%s', (_, title, text, expected) => {
    expect(gistOf(title, text)).toBe(expected);
  });

  test.each([
    ['of questions alone', 'Why?', 'Why is the bridge closed? Who closed it? Will it ever open again?'],
    [
      'that points at what was before',
      'The bridge',
      'They closed it on Monday because of this. He opened it.',
    ],
    [
      'that cannot be told in so few words',
      'Bridge',
      'The council closed, repaired, painted, opened and sold the bridge, the ferry, the pier, the market hall, the school, the library, the station, the old mill, the new mill, the dairy and the bakery in Brask.',
    ],
  ])('none %s', (_, title, text) => {
    expect(gistOf(title, text)).toBeNull();
  });
});
