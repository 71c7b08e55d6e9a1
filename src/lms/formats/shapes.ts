import { wordCount } from '../../base/text.js';
import type { ClozeItem, Item } from '../../model/item.js';
import type { Shape } from './exporter.js';

/** Longest key, in words, that students can be expected to write exactly so. */
const comparableWords = 3;

function gapShape({ blanks }: ClozeItem): Shape {
  const offered = blanks.filter(({ choices }) => choices !== null).length;
  if (offered === 0) {
    return 'gaps';
  }
  return offered === blanks.length ? 'gaps-with-options' : 'mixed-gaps';
}

/** Whether the key is short enough, and can be typed: where students write, there is one line. */
function isComparable([key = '']: readonly string[]): boolean {
  return wordCount(key) <= comparableWords && !/[\n\r]/u.test(key);
}

/** What an item is for a learning management system. */
export function shapeOf(item: Item): Shape {
  switch (item.type) {
    case 'choice':
      return item.choices.filter(({ correct }) => correct).length > 1 ? 'multiple-choice' : 'choice';
    case 'true-false':
      return item.threeWay ? 'three-way' : 'true-false';
    case 'short-answer':
      return isComparable(item.accepted) ? 'short-answer' : 'long-answer';
    case 'numeric':
      return item.number.tolerance === 0 ? 'numeric' : 'near-number';
    case 'list':
      return item.answers.every(({ accepted }) => isComparable(accepted)) ? 'list' : 'long-list';
    case 'cloze':
      return gapShape(item);
    default:
      return item.type;
  }
}
