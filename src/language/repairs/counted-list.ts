import { digitsOf, wordsToNumber } from '../inflection/number-words.js';
import type { RepairRule, RepairSentence } from './repair.js';

/**
 * `Four countries signed the treaty: France, Spain, Italy and Malta.`: a list behind a colon with as many members as the
 * sentence has counted things is those things. The parser makes it an apposition of the noun next to the colon.
 */
export const countedList: RepairRule = (sentence) => {
  const { words, children, reach } = sentence;
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 2) return [];
  const list = words.findIndex(
    ({ head, relation }, index) =>
      index > colon &&
      head >= 0 &&
      head < colon &&
      /^(?:appos|conj|parataxis|list|dep|nmod|obj)$/.test(relation),
  );
  if (list < 0 || reach(list).first < colon) return [];
  const members =
    1 + children(list).filter((index) => words[index]?.relation === 'conj' && index > list).length;
  if (members < 2 || !/^(?:NOUN|PROPN)$/.test(words[list]?.upos ?? '')) return [];
  const counted = words.flatMap(({ upos, head }, index) =>
    index < colon && upos === 'NUM' && isCounted(sentence, head) && countOf(sentence, index) === members
      ? [head]
      : [],
  );
  const [noun] = counted;
  if (noun === undefined || counted.length !== 1 || noun === words[list]?.head) return [];
  return [{ index: list, head: noun, relation: 'appos' }];
};

function isCounted({ words }: RepairSentence, index: number): boolean {
  return words[index]?.xpos === 'NNS' && words[index].upos === 'NOUN';
}

function countOf({ lower }: RepairSentence, index: number): number | null {
  return wordsToNumber(lower(index)) ?? digitsOf(lower(index));
}
