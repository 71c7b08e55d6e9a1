import type { Item, MatchingItem } from '../../../model/item.js';
import { hasOneRightWord } from '../gaps.js';
import { fractionOf } from './fractions.js';

/** Longest answer of a matching that Moodle stores (qtype_match_subquestions.answertext); a longer one breaks the import. */
const answerLength = 255;

/** Why Moodle cannot hold this very item; null where it can. */
export function moodleLimit(item: Item): string | null {
  switch (item.type) {
    case 'choice': {
      const right = item.choices.filter(({ correct }) => correct).length;
      return fractionOf(right) === null ? `Moodle has no weight for one of ${right} right choices` : null;
    }
    case 'matching':
      return matchingLimit(item);
    case 'ordering':
      return new Set(item.entries.map(({ text }) => text)).size < item.entries.length
        ? 'Moodle cannot tell two entries with the same text apart'
        : null;
    case 'word-bank':
      return hasOneRightWord(item) ? null : 'Moodle has one right word for each gap';
    default:
      return null;
  }
}

/** Why Moodle cannot hold a matching, in XML or in GIFT; null where it can. */
export function matchingLimit({ right }: MatchingItem): string | null {
  if (new Set(right.map(({ text }) => text)).size < 3) {
    return 'Moodle needs three answers to match';
  }
  return right.some(({ text }) => text.length > answerLength)
    ? `Moodle matches answers of at most ${answerLength} characters`
    : null;
}
