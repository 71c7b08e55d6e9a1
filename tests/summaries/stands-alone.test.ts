import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { readText } from '../facts/builders.js';

/** The ways to say the sentences of a text that lean on nothing and take nothing for known. */
function alone(text: string): readonly string[] {
  const { analysis } = readText(text);
  const knowledge = indexKnowledge(analysis);
  return analysis.sentences
    .flatMap((sentence) => restateSentence(knowledge, sentence))
    .filter(({ continuity }) => continuity?.isTied === false && continuity.needs.size === 0)
    .map((one) => one.text);
}

const lead = 'On Monday 900 nurses in Brask met the council. ';

describe('what a sentence says itself', () => {
  test.each([
    ['letters that are no pronoun', 'In May IT firm Glamis Systems sold 400 screens to schools in Lund.'],
    ['a pronoun in a title', 'In May the singer Ann Reed had a hit with Tell Me You Came in Sweden.'],
    ['a set phrase', 'Many farmers near Lund believe that prices of rice are on the decline.'],
    ['a degree without a measure', 'Experts praised stronger patrols and better care of forests near Lund.'],
    ['a degree with an article', 'Farmers near Lund want the bridge to be part of a larger plan for roads.'],
    ['both sides of something', 'Leaders on both sides of the river Lund refused to talk to reporters.'],
    ['any one person', 'One farmer called the sale of rice in Lund a mistake.'],
    ['one reason for something', 'One strong reason for the fall in prices is the amount of rice from Lund.'],
    ['the largest in the world', 'In May workers near Lund opened the largest public garden in the world.'],
    ['a kind of trade', 'In May the car industry near Lund stopped tests of brakes.'],
    ['a degree of heat', 'Temperatures in Lund rose to 42C on Monday and fell to 38C in May.'],
    [
      'what the clause before tells',
      'Farmers near Lund say that rice is cheap but bakers in Lund deny this.',
    ],
    ['what a share is of', 'In Sweden forests cover a third of the land and lakes cover a fifth.'],
    ['what is to be done', 'Glamis is a part of the quest to teach all children in Lund.'],
    ['then after what it has said', 'In May rice from Lund was sold in Sweden and, then, in Norway.'],
    ['a body of several', 'Glamis say that their ferries in Lund are safe.'],
    [
      'words that go on with its own',
      'The board of Glamis says that ferries in Lund are “not safe enough for the reasons that experts from the government gave to several people from Brask”.',
    ],
    ['a verb in front of which others stand', 'Most experts in Lund point to a lack of rain.'],
    ['people taken up in a clause', 'Glamis sorts people in Lund by the shoes they wear to work.'],
  ])('is not looked for before it: %s', (_, sentence) => {
    expect(alone(lead + sentence)).toContain(sentence);
  });

  test.each([
    ['a degree measured against what was told', 'Experts near Lund fear even larger losses of rice in May.'],
    ['a subject held beside another', 'A smaller blast shook houses near Lund in May.'],
    ['both of two', 'Experts say that both ferries broke down near Lund in May.'],
    ['the second of several', 'Second, farmers near Lund can sell rice in May.'],
    ['what something is similar to', 'Farmers near Lund are planning something similar in May.'],
    ['one of several', 'One clue is that rice from Lund tastes sweet.'],
    ['this of a sentence before', 'Farmers near Lund believe this to be a mistake of bakers.'],
    [
      'words of somebody’s own',
      'The board of Glamis says that ferries in Lund are “not safe enough for the reasons that experts from the government gave us in several talks in Brask”.',
    ],
    [
      'words that stand by themselves',
      'The board of Glamis says: “Ferries in Lund are not safe enough for the reasons that experts from the government gave to several people.”',
    ],
    ['what is not shared', 'Farmers near Lund sold the land in May.'],
    ['then of a time before', 'Farmers near Lund then lived on rice and bread.'],
    ['the decline of something', 'Farmers near Lund feared the decline every year.'],
    ['the larger of two', 'Farmers near Lund bought the larger ferry in May.'],
    ['the largest of some', 'In May workers near Lund closed the largest garden on Monday.'],
  ])('is looked for before it: %s', (_, sentence) => {
    expect(alone(`${lead}They spoke of a decline of ferries. ${sentence}`)).not.toContain(sentence);
  });
});

/** What the last full sentence of a text needs, and whether it is tied. */
function asked(text: string) {
  const { analysis } = readText(text);
  const knowledge = indexKnowledge(analysis);
  const sentence = analysis.sentences.findLast(({ paragraph }) => paragraph === 0);
  const [statement] = sentence === undefined ? [] : restateSentence(knowledge, sentence);
  return { isTied: statement?.continuity?.isTied, needs: [...(statement?.continuity?.needs ?? [])] };
}

describe('a bare noun for what the article has told of', () => {
  const last = 'The bill would close ferries at night.';

  test('needs the sentence that told of it, wherever that stands', () => {
    const { isTied, needs } = asked(`On Monday a council in Lund passed a bill. Farmers are glad. ${last}`);
    expect([isTied, needs.map((need) => need.split(':')[0])]).toEqual([false, ['only']]);
  });

  test.each([
    ['two', 'On Monday a council in Lund passed a bill. Farmers want another bill.'],
    ['several', 'On Monday a council in Lund passed a bill. Farmers hate bills.'],
    ['none', 'On Monday a council in Lund met. Farmers are glad.'],
  ])('is tied where there are %s', (_, text) => {
    expect(asked(`${text} ${last}`).isTied).toBe(true);
  });
});

test('a surname that is also a word must have been told', () => {
  const text = 'On Monday Kenton Cool climbed a hill near Lund. Many people saw it. Cool is glad of the sun.';
  expect(asked(text).needs).toContain('name:Cool');
});
