import { wordCount } from '../../base/text.js';
import type { Item } from '../../model/item.js';
import type { Shape } from './exporter.js';

/** Longest key, in words, that students can be expected to write exactly so. */
const comparableWords = 3;

/** What an item is for a learning management system. */
export function shapeOf(item: Item): Shape {
  switch (item.type) {
    case 'choice':
      return item.choices.filter(({ correct }) => correct).length > 1 ? 'multiple-choice' : 'choice';
    case 'true-false':
      return item.threeWay ? 'three-way' : 'true-false';
    case 'short-answer':
      return wordCount(item.accepted[0] ?? '') > comparableWords ? 'long-answer' : 'short-answer';
    case 'cloze':
      return item.blanks.every(({ choices }) => choices !== null) ? 'gaps-with-options' : 'gaps';
    default:
      return item.type;
  }
}
