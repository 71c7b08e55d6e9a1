import { repeated } from '../base/collections.js';
import { collapseWhitespace } from '../base/text.js';
import type {
  ChoiceItem,
  ClozeItem,
  Item,
  ListItem,
  MatchingItem,
  OrderingItem,
  TrueFalseItem,
} from '../model/item.js';
import type { Flaw, FlawCode } from './flaw.js';

/** What is wrong within one item, whatever the article says; the messages go on from the item's name. */
export function findItemFlaws(item: Item): readonly Flaw[] {
  return [
    ...(item.origin === 'generated' && item.type !== 'open' && item.evidence.length === 0
      ? [
          flaw(
            'evidence-missing',
            'a generated item needs evidence; set "origin": "teacher" if it now is yours',
          ),
        ]
      : []),
    ...findFlawsOfType(item),
  ];
}

function findFlawsOfType(item: Item): readonly Flaw[] {
  switch (item.type) {
    case 'choice':
      return choiceFlaws(item);
    case 'true-false':
      return trueFalseFlaws(item);
    case 'list':
      return listFlaws(item);
    case 'cloze':
    case 'word-bank':
      return clozeFlaws(item);
    case 'matching':
      return matchingFlaws(item);
    case 'ordering':
      return orderingFlaws(item);
    case 'short-answer':
    case 'numeric':
    case 'open':
      return [];
  }
}

function flaw(code: FlawCode, message: string): Flaw {
  return { code, message };
}

/** Generated items have one right choice; a teacher's may have several, but not none. */
function choiceFlaws({ choices, origin }: ChoiceItem): readonly Flaw[] {
  const right = choices.filter(({ correct }) => correct).length;
  return [
    ...idFlaws(choices),
    ...(right === 0 ? [flaw('no-right-choice', 'no choice is right; set "correct": true on one')] : []),
    ...(right > 1 && origin === 'generated'
      ? [
          flaw(
            'several-right-choices',
            `${right} choices are right; one may be, unless you set "origin": "teacher"`,
          ),
        ]
      : []),
    ...optionFlaws(choices.map(({ text }) => text)),
  ];
}

function trueFalseFlaws({ answer, threeWay, correction, origin }: TrueFalseItem): readonly Flaw[] {
  return [
    ...(answer === 'not-stated' && !threeWay
      ? [flaw('answer-not-offered', 'the answer is "not-stated"; set "threeWay": true to offer it')]
      : []),
    ...(answer === 'false' && correction === null && origin === 'generated'
      ? [flaw('correction-missing', 'a false statement needs its correction')]
      : []),
  ];
}

function listFlaws({ answers, need }: ListItem): readonly Flaw[] {
  return need > answers.length
    ? [flaw('need-above-answers', `it asks for ${need} answers but has ${answers.length}`)]
    : [];
}

function clozeFlaws({ segments, blanks, bank }: ClozeItem): readonly Flaw[] {
  const used = segments.flatMap((segment) => ('blank' in segment ? [segment.blank] : []));
  const known = blanks.map(({ id }) => id);
  const offered = blanks.flatMap(({ id, choices, accepted }) => {
    const words = bank ?? choices;
    return words === null || words.some((word) => accepted.includes(word))
      ? []
      : [flaw('accepted-not-in-bank', `none of the words offered for blank ${id} is an accepted one`)];
  });
  return [
    ...idFlaws(blanks),
    ...used
      .filter((id) => !known.includes(id))
      .map((id) => flaw('blank-unknown', `no blank is called ${id}`)),
    ...repeated(used).map((id) => flaw('blank-unknown', `blank ${id} stands in the passage more than once`)),
    ...known
      .filter((id) => !used.includes(id))
      .map((id) => flaw('blank-unused', `blank ${id} has no gap in the passage`)),
    ...offered,
    ...blanks.flatMap(({ choices }) => optionFlaws(choices ?? [])),
  ];
}

function matchingFlaws({ left, right, key }: MatchingItem): readonly Flaw[] {
  const rightIds = right.map(({ id }) => id);
  const incomplete = left.filter(({ id }) => key.filter(([from]) => from === id).length !== 1);
  const strangers = key.filter(([from, to]) => !left.some(({ id }) => id === from) || !rightIds.includes(to));
  return [
    ...idFlaws(left),
    ...idFlaws(right),
    ...incomplete.map(({ id }) => flaw('key-not-complete', `the key must pair ${id} once`)),
    ...strangers.map(([from, to]) =>
      flaw('key-not-complete', `the key pairs ${from} with ${to}, but there is no such entry`),
    ),
    ...optionFlaws(left.map(({ text }) => text)),
    ...optionFlaws(right.map(({ text }) => text)),
  ];
}

function orderingFlaws({ entries, order }: OrderingItem): readonly Flaw[] {
  const shown = entries.map(({ id }) => id).toSorted();
  const complete = shown.join() === order.toSorted().join();
  return [
    ...idFlaws(entries),
    ...(complete ? [] : [flaw('order-not-complete', '"order" must name each entry once, and nothing else')]),
    ...optionFlaws(entries.map(({ text }) => text)),
  ];
}

function idFlaws(members: readonly { readonly id: string }[]): readonly Flaw[] {
  return repeated(members.map(({ id }) => id)).map((id) =>
    flaw('id-repeated', `two of its parts are called ${id}; rename one`),
  );
}

/** Texts that a student cannot tell apart, but for case and spacing. */
function optionFlaws(texts: readonly string[]): readonly Flaw[] {
  return repeated(texts.map((text) => collapseWhitespace(text).toLowerCase())).map((text) =>
    flaw('options-repeated', `“${text}” is there twice`),
  );
}
