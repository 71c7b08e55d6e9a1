import { describe, expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** Question and answer of what is asked of the halves of a sentence, the question without its paragraph. */
function asked(text: string): readonly (readonly [prompt: string, key: string])[] {
  return askAbout(text).flatMap(({ item, form }) =>
    item.type === 'short-answer' && form.startsWith('link-')
      ? [[item.prompt.replace('Paragraph 1 says: ', ''), item.accepted[0] ?? ''] as const]
      : [],
  );
}

const rows: readonly (readonly [text: string, prompt: string, key: string])[] = [
  [
    'A painter with two old boats sold them because the owners had closed the mill.',
    '“A painter with two old boats sold them.” What reason does it give?',
    'because the owners had closed the mill',
  ],
  [
    'Boats of the harbour sink if nobody paints their planks.',
    '“Boats of the harbour sink.” Under what condition?',
    'if nobody paints their planks',
  ],
  [
    'Two brothers closed the old mill because the river had flooded its cellars.',
    '“Two brothers closed the old mill.” What reason does it give?',
    'because the river had flooded its cellars',
  ],
  [
    'Because her father was ill, she had to leave the school in Bergen.',
    '“She had to leave the school in Bergen.” What reason does it give?',
    'because her father was ill',
  ],
  [
    'Anna Karlsen did not sail because the wind was too strong.',
    '“Anna Karlsen did not sail.” What reason does it give?',
    'because the wind was too strong',
  ],
  [
    'Due to the heavy snow, the roads to the valley were empty.',
    '“The roads to the valley were empty.” What reason does it give?',
    'due to the heavy snow',
  ],
  [
    'But two sisters earned their living by washing clothes and sewing curtains.',
    '“Two sisters earned their living.” How?',
    'by washing clothes and sewing curtains',
  ],
  [
    'By swimming close to the boat, Anna Karlsen saved much of her strength.',
    '“Anna Karlsen saved much of her strength.” How?',
    'by swimming close to the boat',
  ],
  [
    'Every guide carries a lamp so that the visitors can see the drawings.',
    '“Every guide carries a lamp.” For what purpose?',
    'so that the visitors can see the drawings',
  ],
  [
    'Plants of the desert die if their roots find no water.',
    '“Plants of the desert die.” Under what condition?',
    'if their roots find no water',
  ],
  [
    'Despite the drought of that summer, the farmers of the valley harvested more apples.',
    '“The farmers of the valley harvested more apples.” In spite of what?',
    'the drought of that summer',
  ],
  [
    'Although Anna Karlsen hated the sea, she sailed to the island with her sister.',
    '“She sailed to the island with her sister.” In spite of what?',
    'Anna Karlsen hated the sea',
  ],
  [
    'A painter left the village after the owners had sold the mill.',
    '“A painter left the village.” When?',
    'after the owners had sold the mill',
  ],
  [
    'The old mill in Bergen burned down in 1912, leaving forty families without work.',
    '“The old mill in Bergen burned down in 1912.” What was the result?',
    'this left forty families without work',
  ],
  [
    'Two storms destroyed the railway in 1912, forcing the town to build a harbour.',
    '“Two storms destroyed the railway in 1912.” What was the result?',
    'this forced the town to build a harbour',
  ],
  [
    'Norway lost its last herring market in 1912, so Anna Karlsen sold her ships.',
    '“Norway lost its last herring market in 1912.” What was the result?',
    'Anna Karlsen sold her ships',
  ],
  [
    'Salt water freezes at lower temperatures, which means that the harbour stays open in winter.',
    '“Salt water freezes at lower temperatures.” What is the result?',
    'the harbour stays open in winter',
  ],
  [
    'A storm destroyed both bridges of Bergen in 1912. As a result, nobody could leave the town for three days.',
    '“A storm destroyed both bridges of Bergen in 1912.” What was the result?',
    'nobody could leave the town for three days',
  ],
  [
    'A storm destroyed both bridges of Bergen in 1912. This led to a shortage of bread and coal.',
    '“A storm destroyed both bridges of Bergen in 1912.” What was the result?',
    'this led to a shortage of bread and coal',
  ],
  [
    'Sailors of Norway fear the island in winter. This is because the tide hides many sharp rocks.',
    '“Sailors of Norway fear the island in winter.” What reason does it give?',
    'because the tide hides many sharp rocks',
  ],
  [
    'In 1912 Anna Karlsen sold her ships because the price of herring fell when the war began.',
    '“In 1912 Anna Karlsen sold her ships.” What reason does it give?',
    'because the price of herring fell when the war began',
  ],
];

describe('makeLinks quotes one half of a sentence and asks for the other', () => {
  it.each(rows)('%s', (text, prompt, key) => {
    expect(asked(text)).toEqual([[prompt, key]]);
  });
});

const none: readonly (readonly [why: string, text: string])[] = [
  ['what somebody says', 'Anna Karlsen said the mill was closed because the river had flooded it.'],
  ['a reason that is not the only one', 'The mill was closed partly because the river had flooded it.'],
  ['a reason that is denied', 'The mill was closed not because the river had flooded it.'],
  ['two reasons', 'The mill was closed because the roof leaked and because the river had flooded it.'],
  ['a means that may be denied', 'The owners did not save the mill by selling the land around it.'],
  ['what is so for everybody', 'The roofs of the town look blue if you stand on the tower.'],
  ['a comparison', 'The mill lost more money because of the flood than because of the fire.'],
  ['an aim that the statement tells itself', 'The goal of the trial was small so that nobody could fail.'],
  ['a writer of his own', 'We left the mill because the river had flooded its cellars.'],
  ['an afterthought', 'The new ferry was fast, although the old one had carried more people.'],
  ['an occasion of what has a date', 'The painter left the village in 1912 when the owners sold the mill.'],
  ['an occasion of what was so before', 'The painter had left the village when the owners sold the mill.'],
  [
    'a concession of somebody unnamed',
    'Although she hated the sea, Anna Karlsen sailed to the island with her sister.',
  ],
  ['a deed done to it', 'Although Anna Karlsen began the book in Oslo, her sister never finished it.'],
  [
    'what the writer thinks of it',
    'Although Anna Karlsen began the book in Oslo, sadly her sister left the town.',
  ],
  ['a time that a noun tells of itself', 'There was a time when nobody in the village knew the painter.'],
  ['a list put in front', 'When the owners sold the mill, the barn and the orchard, the painter left.'],
  ['whether', 'Visitors often ask if the old mill is still open.'],
  ['what it is told of elsewhere', 'It was closed because the river had flooded its cellars.'],
  ['who they are told elsewhere', 'They left the village because the river had flooded the mill.'],
  ['many of something', 'Many were closed because the river had flooded their cellars.'],
  ['a thing that only has an article', 'The mill was closed because the river had flooded its cellars.'],
  ['people who only have an article', 'The owners left the valley after the river had flooded the mill.'],
  [
    'a reason with another deed behind it',
    'Goalkeeper Anna Karlsen was taken off due to a bad injury and replaced by Ingrid Berg.',
  ],
  ['what somebody did besides', 'Anna Karlsen walked home slowly, leading two of her horses to the stable.'],
  ['what somebody made', 'Anna Karlsen travelled to Oslo in 1912, creating songs for two operas.'],
  [
    'what is left without what it is left as',
    'Anna Karlsen travelled to Oslo in 1912, leaving her two brothers.',
  ],
  [
    'what is granted',
    'If Anna Karlsen helped make the harbour a museum, she also led the old ferry to the north.',
  ],
  ['what nobody has named', 'She helped to sell it because the owners had closed the mill.'],
  ['what is its own subject', 'Two brothers sold them because the owners had closed the mill.'],
  ['what a word means', 'Norway comes from two old words, meaning the way to the north.'],
  ['what also happened', 'Water levels rose in the north of Norway, and so did prices of fish.'],
  ['what something is for', 'Anna Karlsen bought two lamps in 1912, so she could read at night.'],
  [
    'what only may have a result',
    'A storm might destroy both bridges of Bergen, leaving forty families alone.',
  ],
  [
    'a sentence that leans on another',
    'This broke both bridges of Bergen in 1912. As a result, nobody could leave the town.',
  ],
  [
    'a result that a reader is told to draw',
    'A storm destroyed both bridges of Bergen in 1912. So you should take the ferry to the town.',
  ],
  [
    'what is so as well',
    'A storm destroyed both bridges of Bergen in 1912. So did the flood that came two weeks later.',
  ],
  [
    'a result of what somebody says',
    'Anna Karlsen said both bridges of Bergen were unsafe. As a result, nobody could leave the town.',
  ],
  [
    'an opening that sets it beside another',
    'By contrast, two towns grew because the herring came back to them.',
  ],
  [
    'a sentence of three clauses',
    'The mill stood empty when the owners left because the river had flooded it.',
  ],
];

describe('makeLinks asks nothing of', () => {
  it.each(none)('%s', (_why, text) => {
    expect(asked(text)).toEqual([]);
  });
});
