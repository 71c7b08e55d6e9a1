import { groupBy, repeated, unique } from '../../base/collections.js';
import { normalizeText } from '../../base/text.js';
import type { ChoiceItem, Item } from '../../model/item.js';
import type { Fault } from '../faults/find-faults.js';
import { answersOf, contentWords, passageOf, wordsNear } from '../faults/texts.js';
import { evenShare, isOrdered } from './letters.js';

/** Longest run of right answers under one letter. */
const runLimit = 2;

/** Questions of a quiz that may have one answer, each of another type. */
export const mostOfOneKey = 2;

/** Share of a question's content words that another text must have to be about the same fact. */
const sameFact = 0.6;

type Find = (items: readonly Item[]) => readonly string[];

/** The rules that items break together; `items` are in the order of the sheet. */
const rules = {
  'letters-unbalanced': {
    message: 'The right answers should be spread over the letters',
    find: (items) => unbalancedLetters(items.filter((item) => item.type === 'choice')),
  },
  'letters-in-a-row': {
    message: `No letter should be right more than ${runLimit} times in a row`,
    find: (items) => letterRuns(items.filter((item) => item.type === 'choice')),
  },
  'item-answers-another': {
    message: 'One item gives the answer to another',
    find: (items) =>
      items.flatMap((item) => {
        const leak = items.find((other) => other !== item && givesAway(other, item));
        return leak === undefined ? [] : [`${leak.prompt}” and “${item.prompt}`];
      }),
  },
  'keys-alike': {
    message: 'Two questions that stand together, or more than two, have the same answer',
    find: (items) => {
      const keys = items.flatMap((item) =>
        answersOf(item)
          .slice(0, 1)
          .map((answer) => ({ type: item.type, key: normalizeText(answer) })),
      );
      const told = keys.filter(({ key }) => key !== '');
      const together = repeated(told.map(({ type, key }) => `${type} ${key}`)).map((both) =>
        both.slice(both.indexOf(' ') + 1),
      );
      const often = [...groupBy(told, ({ key }) => key)].filter(([, same]) => same.length > mostOfOneKey);
      return unique([...together, ...often.map(([key]) => key)]);
    },
  },
  'prompts-alike': {
    message: 'Two items ask the same',
    find: (items) =>
      repeated(items.map((item) => normalizeText(`${item.prompt} ${passageOf(item)} ${entriesOf(item)}`))),
  },
  'negatives-several': {
    message: 'At most one question of a quiz should ask for the exception',
    find: (items) => {
      const negative = items.filter(({ prompt }) => /\b(?:NOT|EXCEPT|NEVER)\b/u.test(prompt));
      return negative.length > 1 ? [negative.map(({ prompt }) => prompt).join('” and “')] : [];
    },
  },
} as const satisfies Readonly<Record<string, { readonly message: string; readonly find: Find }>>;

type QuizFaultName = keyof typeof rules;

/** Everything wrong with the items of a quiz taken together, each fault once for each thing it is about. */
export function findQuizFaults(items: readonly Item[]): readonly Fault<QuizFaultName>[] {
  const found = (name: QuizFaultName): readonly Fault<QuizFaultName>[] =>
    rules[name].find(items).map((detail) => ({ name, message: `${rules[name].message}: “${detail}”.` }));
  return [
    ...found('letters-unbalanced'),
    ...found('letters-in-a-row'),
    ...found('item-answers-another'),
    ...found('keys-alike'),
    ...found('prompts-alike'),
    ...found('negatives-several'),
  ];
}

/** The letter of the right choice; `-` where several are right, which belongs to no letter. */
function letterOf({ choices }: ChoiceItem): string {
  const right = choices.flatMap(({ correct }, index) => (correct ? [index] : []));
  const [only, ...more] = right;
  return only === undefined || more.length > 0 ? '-' : String.fromCharCode(65 + only);
}

/**
 * Letters that are right a whole time more or less often than by an even share over the items that have them, where
 * an item could be moved to mend it: numbers and dates keep their order.
 */
function unbalancedLetters(items: readonly ChoiceItem[]): readonly string[] {
  const counted = items.filter((item) => letterOf(item) !== '-');
  const counts = groupBy(counted, letterOf);
  const longest = Math.max(0, ...counted.map(({ choices }) => choices.length));
  const letters = Array.from({ length: longest }, (_, index) => String.fromCharCode(65 + index));
  const count = (letter: string) => counts.get(letter)?.length ?? 0;
  const share = (letter: string) => evenShare(counted, letters.indexOf(letter));
  const surplus = (letter: string) => count(letter) - share(letter);
  const movable = counted.filter((item) => !isOrdered(item));
  // Moving a key from one letter to another helps where the first has more than one too many beside the second.
  const isMendable = (letter: string) =>
    movable.some((item) =>
      letters
        .slice(0, item.choices.length)
        .some(
          (place) =>
            (place === letter || letterOf(item) === letter) && surplus(letterOf(item)) - surplus(place) > 1,
        ),
    );
  return letters.flatMap((letter) => {
    const off = Math.abs(surplus(letter));
    const isUneven = off > 1 || (Number.isInteger(share(letter)) && off >= 1);
    return isUneven && isMendable(letter) ? [`${letter} ${count(letter)} times of ${counted.length}`] : [];
  });
}

/** Runs of one letter that are too long and hold an item whose options could be moved. */
function letterRuns(items: readonly ChoiceItem[]): readonly string[] {
  const letters = items.map(letterOf).join('');
  return [...letters.matchAll(/([A-Z])\1*/gu)].flatMap(({ 0: run, index }) =>
    run.length > runLimit && items.slice(index, index + run.length).some((item) => !isOrdered(item))
      ? [run]
      : [],
  );
}

/** Whether reading `other` tells the key of `item`: the key is in it, and most of what the question asks about. */
function givesAway(other: Item, item: Item): boolean {
  const asked = contentWords(item.prompt);
  const [key] = answersOf(item);
  if (key === undefined || asked.length < 2 || contentWords(key).length === 0) {
    return false;
  }
  const bare = contentWords(key.replace(/^(?:the|an?|in|on|at|by) /iu, ''));
  return wordsNear(contentWords(toldBy(other)), bare).some(
    (near) => asked.filter((word) => near.has(word)).length >= sameFact * asked.length,
  );
}

/** What a student learns from an item without answering it. */
function toldBy(item: Item): string {
  return item.type === 'true-false' && item.answer !== 'true' ? '' : `${item.prompt} ${passageOf(item)}`;
}

function entriesOf(item: Item): string {
  if (item.type === 'matching') {
    return item.left.map(({ text }) => text).join(' ');
  }
  return item.type === 'ordering' ? item.entries.map(({ text }) => text).join(' ') : '';
}
