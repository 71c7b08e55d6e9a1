import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { choice, gaps, namesOf, options, short } from './items.js';

const article =
  'The people of Ash Vale lent the village two pumps and three old boats. The river Lune had never been so high.';

const rows: Readonly<Record<string, readonly (readonly [Item, readonly string[]])[]>> = {
  'of one kind': [
    [options('*Pumps', 'Boats'), ['options-too-few']],
    [options('*Pumps', 'Boats', 'Tents', 'Food', 'Sand', 'Money'), ['options-too-few']],
    [options('*Pumps', 'Boats', 'Tents'), []],
    [options('*Pumps', 'Boats', 'boats.'), ['options-alike', 'options-mixed-marks']],
    [options('*Pumps', 'Cats and dogs', 'Dogs and cats'), ['options-alike']],
    [options('*Herzog', 'President Isaac Herzog', 'Matthew Miller'), ['option-in-option']],
    [options('*Mr Smith', 'Mrs Smithson', 'Ms Jones'), []],
    [options('*one day', 'two days', 'ten days'), []],
    [options('*Pumps', 'Boats', 'All the tents that the army had left in its stores'), ['options-uneven']],
    [options('*Ash', 'Elm', 'Fir Green Park Hill'), []],
    [options('*40', '60', 'Boats'), ['options-mixed-kinds']],
    [options('*In 2013', 'In 2016', 'Once the count is over'), ['options-mixed-kinds']],
    [options('*40 boats', '60 pumps', 'Food for the night'), []],
    [options('*40%', '60', '80'), ['options-mixed-units']],
    [options('*$40', '$60', '$80'), []],
    [
      options(
        '*The river rose by 40 centimetres in the night before the fair.',
        'Half of the 80 boats, about 50% of them, lay on the bank of the river.',
        'The 30 people who live beside the mill moved to the hall of the school.',
      ),
      [],
    ],
    [options('*The boats', 'the pumps', 'the tents'), ['options-mixed-capitals']],
    [options('*Hamas', 'the United States', 'Israel'), []],
    [options('*It lent pumps.', 'It lent boats.', 'It lent tents'), ['options-mixed-marks']],
    [options('*The U.S.', 'The U.K.', 'The EU'), []],
    [options('*To help', 'To trade', 'Because of the rain'), []],
    [options('*To help', 'To trade', 'Heavy rain'), ['options-mixed-grammar']],
    [options('*By boat', 'By car', 'On foot'), ['options-mixed-grammar']],
    [options('*By boat', 'By car', 'By armoured convoy'), []],
    [options('*To the city', 'The post office', 'The bank'), ['options-mixed-grammar']],
    [options('*Pumps', 'Boats', 'All of the above'), ['option-all-or-none']],
    [options('*Pumps', 'Boats', 'None of these'), ['option-all-or-none']],
    [options('*All of the pumps', 'Some of the pumps', 'Half of the pumps'), []],
    [gaps('The truce lasted [one day].'), []],
  ],
  'in their order': [
    [options('40', '*30', '60'), ['options-not-ascending']],
    [options('30', '*40', '60'), []],
    [options('2,125', '*1.3 million', '1,540'), ['options-not-ascending']],
    [options('1,540', '2,125', '*1.3 million'), []],
    [options('one day', '*one week', 'two days'), ['options-not-ascending']],
    [options('two centuries', '*50 years', '3 centuries'), ['options-not-ascending']],
    [options('one day', 'two days', '*one week'), []],
    [options('2 hours', '*90 minutes', '3 hours'), ['options-not-ascending']],
    [options('$40', '*$30', '$60'), ['options-not-ascending']],
    [options('nearly 240', 'more than 200', '*about 300'), ['options-not-ascending']],
    [options('In 2013', '*In 1998', 'In 2016'), ['options-not-ascending']],
    [options('March', '*January', 'May'), ['options-not-ascending']],
    [options('January', '*March', 'May'), []],
    [options('Pumps', '*Boats', 'Tents'), []],
  ],
  'what gives the key away': [
    [
      options('Pumps for the cellars', '*Pumps, boats and all the tents they had', 'Boats for the night'),
      ['key-longest'],
    ],
    [
      options(
        'Pumps for the cellars of the village',
        '*Pumps, boats and the tents they had',
        'Boats for the night',
      ),
      [],
    ],
    [options('Pumps, boats and all the tents they had', '*Pumps for the cellars', 'Boats for the night'), []],
    [options('Pumps', '*The “big deal”', 'Boats'), ['key-only-quoted']],
    [options('The “big day”', '*The “big deal”', 'Boats'), []],
    [options('Several pumps', '*40 tents', 'A few boats'), ['key-only-number']],
    [options('Several pumps', '40 tents', '*A few boats'), []],
    [options('Joel Glazer', '*René Meulensteen', 'David Gill'), []],
    [options('Two pumps', '*40 tents', 'A few boats'), []],
    [options('The pumps', '*The tents of Ash Vale', 'The boats'), ['key-only-name']],
    [options('The pumps of Oak Hill', '*The tents of Ash Vale', 'The boats'), []],
    [
      options(
        'Pumps of an old kind from the city',
        '*The people of Ash Vale lent the village',
        'Boats with new sails on',
      ),
      ['key-only-verbatim', 'key-only-name'],
    ],
    [options('Pumps', '*Two pumps', 'Two boats'), ['option-in-option']],
    [options('Some pumps', '*All pumps always', 'Few boats'), ['absolute-alone']],
    [options('No pumps ever', '*All pumps always', 'Never boats'), []],
    [
      choice('What did the village of Oak Hill get from Ash Vale?', '*Oak Hill', 'Boats', 'Elm Green'),
      ['key-in-stem', 'clang'],
    ],
    [
      choice('Who founded Marble Ice Cream?', '*The founders of Marble', 'A friend', 'Social activists'),
      ['key-only-name', 'clang'],
    ],
    [
      choice(
        'Who founded Marble Ice Cream?',
        '*Alexis Miesen and Jennie Dundas',
        'A partnership of workers',
        'Odile Katese',
      ),
      [],
    ],
    [
      choice(
        'Why did the mayor of Oak Hill close the bridge?',
        '*The bridge was not safe',
        'The bridge was sold',
        'The bridge was new',
      ),
      [],
    ],
    [short('What did the mayor call the flood?', 'the flood'), ['key-in-stem']],
    [short('What did the mayor call the flood?', 'a night to forget'), []],
    [
      short(
        'How many big cats in several huge protected areas does India have?',
        '1,300 big cats in several huge protected areas',
      ),
      ['answer-repeats-question'],
    ],
    [short('What does “they” stand for in “they left”?', 'they'), []],
  ],
};

describe.each(Object.entries(rows))('%s', (_, table) => {
  const cases = table.map(([item, names]) => {
    const shown = item.type === 'choice' ? item.choices.map(({ text }) => text).join(' / ') : item.prompt;
    return [shown, names, item] as const;
  });
  test.each(cases)('%s %j', (_shown, names, item) => {
    expect(namesOf(item, article).toSorted()).toEqual(names.toSorted());
  });
});
