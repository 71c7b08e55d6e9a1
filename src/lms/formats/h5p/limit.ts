import { unique } from '../../../base/collections.js';
import type { ClozeItem, Item, NumericItem } from '../../../model/item.js';
import { hasOneRightWord } from '../gaps.js';
import { plainNumber } from '../numbers.js';

/** Marks that end or part an answer in H5P, and cannot be escaped. */
const answerMarks = /[*/:\\]/u;

/** Why H5P cannot hold this very item; null where it can. */
export function h5pLimit(item: Item): string | null {
  switch (item.type) {
    case 'short-answer':
      return answersLimit(item.accepted);
    case 'numeric':
      return answersLimit(numberSpellings(item)) ?? starLimit(item.number.unit ?? '');
    case 'cloze':
      return answersLimit(item.blanks.flatMap(({ accepted }) => accepted)) ?? starLimit(passageText(item));
    case 'word-bank':
      return (
        answersLimit(item.bank ?? []) ??
        starLimit(passageText(item)) ??
        (hasOneRightWord(item) ? null : 'H5P takes one word for each gap')
      );
    case 'matching':
      return (
        answersLimit(item.right.map(({ text }) => text)) ??
        starLimit(item.left.map(({ text }) => text).join(' '))
      );
    case 'ordering':
      return item.entries.length < 3 ? 'H5P sorts three entries or more' : null;
    default:
      return null;
  }
}

function answersLimit(answers: readonly string[]): string | null {
  return answers.some((answer) => answerMarks.test(answer))
    ? 'H5P has no way to write * / : in an answer'
    : null;
}

/** Servers resolve references such as `&#42;`, so that an asterisk is one in any spelling. */
function starLimit(text: string): string | null {
  return text.includes('*') ? 'H5P takes * for the beginning of a gap' : null;
}

function passageText({ segments }: ClozeItem): string {
  return segments.map((segment) => ('text' in segment ? segment.text : '')).join('');
}

/** What counts as right for a number: its spellings, and its digits. */
export function numberSpellings({ accepted, number }: NumericItem): readonly string[] {
  return unique([...accepted, plainNumber(number.value)]);
}
