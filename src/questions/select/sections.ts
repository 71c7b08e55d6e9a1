import { stableId } from '../../base/identifier.js';
import type { Item, ItemType } from '../../model/item.js';
import type { Section } from '../../model/quiz.js';

/** Headings and directions by type, in the order of the sheet: easy to enter first, writing last. */
const headings: readonly { readonly type: ItemType; readonly title: string; readonly directions: string }[] =
  [
    { type: 'choice', title: 'Multiple choice', directions: 'Circle the letter of the best answer.' },
    {
      type: 'true-false',
      title: 'True or false',
      directions: 'Circle T for true or F for false. Correct each false statement.',
    },
    {
      type: 'matching',
      title: 'Matching',
      directions: 'Write the letter of the right partner on each line.',
    },
    {
      type: 'cloze',
      title: 'Complete the sentences',
      directions: 'Circle the words that complete each sentence.',
    },
    { type: 'word-bank', title: 'Fill in the gaps', directions: 'Use each word from the box once.' },
    {
      type: 'ordering',
      title: 'Put in order',
      directions: 'Number the events in the order in which they happened.',
    },
    { type: 'numeric', title: 'Numbers', directions: 'Write the number.' },
    { type: 'short-answer', title: 'Short answers', directions: 'Answer in a few words.' },
    { type: 'list', title: 'Lists', directions: 'Write one answer on each line.' },
    { type: 'open', title: 'Longer answers', directions: 'Answer in full sentences.' },
  ];

/** The same for statements of which the text may say nothing. */
const threeWay = {
  title: 'True, false or not stated',
  directions:
    'Circle T for true, F for false, or “Not stated” where the text does not say. Correct each false statement.',
};

/** Items in sections by type, each section in the order of the items given. */
export function sectionsOf(items: readonly Item[]): readonly Section[] {
  return headings.flatMap(({ type, title, directions }) => {
    const own = items.filter((item) => item.type === type);
    const words = own.some((item) => item.type === 'true-false' && item.threeWay)
      ? threeWay
      : { title, directions };
    return own.length === 0
      ? []
      : [{ id: stableId('section', type), ...words, items: own.map((item) => item.id) }];
  });
}
