import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { gaps, list, namesOf, open, ordering, pairs, short, statement, stem } from './items.js';

const article = 'The river flooded Oak Hill on Monday. Forty families left.';

const posts: readonly (readonly [string, string])[] = [
  ['Isaac Herzog', 'Israeli President'],
  ['Mahmud Abbas', 'Palestinian leader'],
  ['Matthew Miller', 'spokesman'],
];

const rows: Readonly<Record<string, readonly (readonly [Item, readonly string[]])[]>> = {
  'English as it is written': [
    [stem('What did the mayor call “a night to forget?'), ['quotes-unbalanced']],
    [stem('What did the mayor call “a night to forget”?'), []],
    [stem('What did the mayor (a farmer lend?'), ['quotes-unbalanced']],
    [stem('Who said, “I was like, ‘I don’t have a boat”?'), ['quotes-unbalanced']],
    [stem('Who said, “I was like, ‘I don’t have a boat’ and left”?'), []],
    [stem('Who said, “We left ‘cause it rained”?'), []],
    [stem('Why is the 6" pipe old?'), []],
    [stem('Who said, "I left in 1903"?'), []],
    [stem('what did the mayor lend?'), ['no-capital']],
    [stem('iPads: who lent the village some?'), []],
    [stem('“forget it” was said about what?'), []],
    [stem('What did the the mayor lend?'), ['word-doubled']],
    [stem('What is there to to lend?'), ['word-doubled']],
    [stem('What had had an effect?'), []],
    [stem('Who sailed to Bora Bora?'), []],
    [stem('What did a old farmer lend?'), ['article-misfits']],
    [stem('What did an university lend?'), ['article-misfits']],
    [stem('What did an hour of rain and a European storm do?'), []],
    [stem('What did an 8-year-old, an MP and a UN team lend?'), []],
    [stem('What does vitamin A in carrots do?'), []],
    [stem('What did The mayor of the village lend?'), ['capital-inside']],
    [stem('What did The Guardian print?'), []],
    [stem('What did the mayor , a farmer, lend?'), ['marks-misplaced']],
    [stem('What did the mayor  lend?'), ['marks-misplaced']],
    [stem('What did the mayor lend to “Hale,”. And then?'), ['marks-misplaced']],
    [stem('What did the mayor lend??'), ['marks-misplaced']],
    [stem('What did the U.S. lend at 3.5 per cent?'), []],
    [stem('What did the mayor of undefined lend?'), ['leftover']],
    [stem('What did {{agent}} lend?'), ['leftover']],
    [stem('What did the mayor &amp; farmer lend?'), ['leftover']],
    [stem('What did the mayor mean by “AT&T; and more”?'), ['leftover']],
    [stem('What did kings used to do in Nepal?'), ['spelled-wrong']],
    [stem('Which boats were used to save Nepal?'), []],
  ],
  'answers, gaps, pairs and orders': [
    [
      short(
        'What did Ash Vale lend?',
        'two old pumps, three boats, some forty tents and all of the food that it had in its stores',
      ),
      ['answer-too-long'],
    ],
    [short('What did Ash Vale lend?', 'two old pumps, three boats and forty tents'), []],
    [statement('The river flooded Oak Hill on Monday.', 'false', 'It did.'), ['false-but-stated']],
    [statement('The river flooded Oak Hill on Monday.', 'true'), []],
    [
      statement('The river flooded Oak Hill on Friday.', 'false', 'The river flooded Oak Hill on Monday.'),
      [],
    ],
    [
      statement('The river flooded Oak Hill on Friday.', 'false', 'The river flooded Oak Hill on Friday'),
      ['correction-alike'],
    ],
    [gaps('The [river] rose, and the river fell.'), ['gap-filled-elsewhere']],
    [gaps('The [river] rose, and the rivers fell.'), []],
    [gaps('The man rose, [and] the river fell, and it rained.'), []],
    [gaps('The [river] [rose] fast.'), ['gaps-adjacent']],
    [gaps('The [river] then [rose] fast.'), []],
    [
      gaps('The [river] of [Oak Hill] [flooded] it.', ['river', 'Oak Hill', 'rain', 'flooded']),
      ['gaps-adjacent', 'bank-in-order'],
    ],
    [gaps('The [river] of [Oak Hill] has [flooded] it.', ['Oak Hill', 'rain', 'river', 'flooded']), []],
    [gaps('The [river] of [Oak Hill].', ['river', 'Oak Hill']), []],
    [pairs(posts, [0, 1, 2]), ['pairs-in-order']],
    [pairs(posts, [1, 2, 0]), []],
    [pairs(posts.slice(0, 2), [1, 0]), ['pairs-too-few']],
    [pairs([...posts, ['Oak Hill', 'the mayor of Oak Hill']], [1, 3, 2, 0]), ['pair-given-away']],
    [
      pairs(
        [...posts, ['Jo Hill', 'the mayor of Oak Hill'], ['Al Hill', 'the Hill reporter']],
        [1, 3, 2, 4, 0],
      ),
      [],
    ],
    [ordering(['It rained.', 'The river rose.', 'Forty families left.'], [0, 1, 2]), ['entries-in-order']],
    [ordering(['It rained.', 'The river rose.', 'Forty families left.'], [0, 2, 1]), []],
    [ordering(['It rained.', 'The river rose.'], [1, 0]), ['entries-too-few']],
    [open('What would you do?', 3, 1, 1), ['rubric-adds-up-wrong']],
    [open('What would you do?', 2, 1, 1), []],
    [open('What would you do?', 2), []],
    [list('Name two things that Ash Vale lent to Oak Hill.', 'pumps', 'boats'), []],
    [list('Name two things, such as pumps, that Ash Vale lent.', 'pumps', 'boats'), ['key-in-stem']],
  ],
};

describe.each(Object.entries(rows))('%s', (_, table) => {
  test.each(table.map(([item, names], index) => [index, names, item] as const))(
    '%i %j',
    (_index, names, item) => {
      expect(namesOf(item, article)).toEqual(names);
    },
  );
});
