import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/item.js';
import { faultContext } from '../../../src/questions/faults/fault.js';
import { choice, list, namesOf, open, short, statement, stem } from './items.js';

const rows: Readonly<Record<string, readonly (readonly [Item, readonly string[]])[]>> = {
  'how the prompt is put': [
    [
      stem(
        'What did the people of Ash Vale lend to the people of Oak Hill after the river had flooded the whole village twice?',
      ),
      ['stem-too-long'],
    ],
    [
      stem(
        'What did the people of Ash Vale lend to Oak Hill after the river had flooded the village on Monday?',
      ),
      [],
    ],
    [
      open(
        `Explain in your own words how the flood changed the lives of the people of Oak Hill, and use at least two quotations from the text to show it.`,
        2,
      ),
      [],
    ],
    [
      statement(
        'The people of Ash Vale lent pumps, boats, tents, blankets and food to the people of Oak Hill after the river Lune had flooded the village on Monday night and again on Tuesday.',
        'true',
      ),
      ['stem-too-long'],
    ],
    [
      statement(
        'The people of Ash Vale lent pumps, boats and tents to the people of Oak Hill after the river Lune had flooded the village on Monday night.',
        'true',
      ),
      [],
    ],
    [stem('What did Ash Vale lend to Oak Hill'), ['no-question-mark']],
    [stem('By Tuesday, Ash Vale had lent Oak Hill …'), ['no-question-mark']],
    [short('Who asked, “Where are the pumps?”', 'The mayor'), []],
    [stem('Choose the title that fits the article best.'), []],
    [list('Name the two things that Ash Vale lent to Oak Hill.', 'pumps', 'boats'), []],
    [list('Which two things did Ash Vale lend to Oak Hill.', 'pumps', 'boats'), ['no-question-mark']],
    [open('How did the flood change Oak Hill.', 1), ['no-question-mark']],
    [statement('Ash Vale lent pumps to Oak Hill', 'true'), ['statement-not-closed']],
    [statement('The mayor called it “a night to forget.”', 'true'), []],
    [stem('According to the article, what did Ash Vale lend?'), ['article-named']],
    [stem('What did Ash Vale lend, as stated in the text?'), ['article-named']],
    [stem('According to the mayor, what did Ash Vale lend?'), []],
    [stem('Which word in the text means “gave for some time”?'), []],
    [stem('Which of these does the article take from one side only?'), []],
    [stem('Which of the following statements is true?'), ['asks-what-is-true']],
    [stem('Which statement is correct?'), ['asks-what-is-true']],
    [stem('What is true of the flood in Oak Hill?'), []],
    [stem('Which statement is true about Oak Hill?'), []],
    [stem('Which of these did Ash Vale not lend to Oak Hill?'), ['negative-not-emphasised']],
    [stem("Which of these didn't Ash Vale lend to Oak Hill?"), ['negative-not-emphasised']],
    [stem('Which of these did Ash Vale NOT lend to Oak Hill?'), []],
    [stem('What did the mayor decide not to accept from Ash Vale?'), []],
    [stem('Which of these did the mayor call “not enough”?'), []],
    [stem('Who is the mayor and what does the mayor want?'), ['asks-two-things']],
    [stem('What did the mayor say about who pays and what is lent?'), ['asks-two-things']],
    [stem('What did the mayor say about Ash Vale and its people?'), []],
  ],
  'what points back': [
    [stem('What did he lend?'), ['pronoun-dangling']],
    [stem('When did she say that the mayor would come?'), ['pronoun-dangling', 'question-word-misfits']],
    [stem('What did the mayor do when he saw the river?'), []],
    [stem('What did Pizzi say he would bring?'), []],
    [stem('In his speech, what did Pizzi praise?'), []],
    [stem('After her election, what did Merkel promise?'), []],
    [stem('What do artists need for their work?'), []],
    [stem('Why did it close its doors?'), ['pronoun-dangling']],
    [stem('What did it take to save the village?'), []],
    [stem('What made it hard to save the village?'), []],
    [stem('What does “it” stand for in “It was theirs”?'), []],
    [stem('Which firm sold its boats?'), []],
    [stem('Who sold his boat to the village?'), []],
    [statement('They lent pumps to Oak Hill.', 'true'), ['pronoun-dangling']],
    [statement('Ash Vale said it had lent pumps.', 'true'), []],
    [stem('What did the group lend to Oak Hill?'), ['phrase-dangling']],
    [stem('What did the group of neighbours lend to Oak Hill?'), []],
    [stem('What did the man who called the mayor lend?'), []],
    [stem('What did the two lend to Oak Hill?'), []],
    [stem('What do the two leaders want?'), ['phrase-dangling']],
    [stem('What do the two want?'), ['phrase-dangling']],
    [stem('What do Smith and Jones say the two want?'), []],
    [stem('Which two things do the three villages share?'), []],
    [stem('Why did Trek say the company would grow?'), []],
    [stem('Why did the government say it would pay?'), []],
    [stem('What do we know about Oak Hill?'), ['speaker-dangling']],
    [stem('What did the mayor mean by “we are not alone”?'), []],
    [stem('What did the US lend to Oak Hill?'), []],
  ],
  'question word and answer': [
    [short('Who lent the pumps?', 'on Monday'), ['question-word-misfits']],
    [short('Who lent the pumps?', '2014'), ['question-word-misfits']],
    [short('Who lent the pumps?', 'forty families'), []],
    [short('Who lent the pumps?', 'the people of Ash Vale'), []],
    [short('Whom did the mayor thank?', 'May Thursday'), []],
    [short('When did the river rise?', 'the mayor of Oak Hill'), ['question-word-misfits']],
    [short('When did the river rise?', 'when the dam broke'), []],
    [short('When did the river rise?', 'as soon as it rained'), []],
    [short('How many people left?', 'the people of Oak Hill'), ['question-word-misfits']],
    [short('How many people left?', 'dozens'), []],
    [short('How many people left?', 'nearly 240'), []],
    [short('How long did the flood last?', 'the river Lune'), ['question-word-misfits']],
    [short('How long did the flood last?', 'until the dam was mended'), []],
    [short('In which year did the dam break?', 'on Monday'), ['question-word-misfits']],
    [short('In which year did the dam break?', 'in 1998'), []],
    [short('Where did the river rise?', 'in 1998'), ['question-word-misfits']],
    [short('Where did the mayor go?', 'to a village nearby'), []],
    [short('Why did the dam break?', '40'), ['question-word-misfits']],
    [short('Why did the dam break?', 'heavy rain'), []],
    [short('What broke in 1998?', '40'), []],
  ],
};

describe.each(Object.entries(rows))('%s', (_, table) => {
  test.each(table.map(([item, names]) => [item.prompt, names, item] as const))(
    '%s %j',
    (_prompt, names, item) => {
      expect(namesOf(item)).toEqual(names);
    },
  );
});

test('a fault names the words it is about', async () => {
  const { findFaults } = await import('../../../src/questions/faults/find-faults.js');
  expect(findFaults(choice('What did he lend?', 'A', '*B', 'C'), faultContext(''))).toEqual([
    {
      name: 'pronoun-dangling',
      message: 'Name who or what is meant: the pronoun has nothing in the question to stand for: “he”.',
    },
  ]);
});
