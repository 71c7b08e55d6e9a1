import { normalizeText, wordCount } from '../../base/text.js';
import type { Item } from '../../model/item.js';
import type { FaultRules, Seen } from './fault.js';
import type { OptionSet } from './texts.js';
import { answersOf, contentWords, rightChoice } from './texts.js';

/** A key this much longer than the next option is chosen for its length (characters). */
const longerBy = 1.6;
const longerByAtLeast = 15;

/** Keys of fewer words are names and amounts, which no writer would put otherwise. */
const verbatimWords = 7;

const number =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|dozens?)\b/i;

const absolute =
  /\b(?:always|never|nobody|no one|nothing|everyone|everybody|everything|completely|entirely|impossible|absolutely)\b/i;

/** What a student could choose by without having read the text. */
export const tellFaults = {
  'key-longest': {
    message: 'The right option is much longer than the others',
    find: (item, seen) =>
      aloneInChoice(item, seen, (key, others) => {
        const next = Math.max(...others.map((text) => text.length));
        return key.length > next * longerBy && key.length - next >= longerByAtLeast;
      }),
  },
  'key-only-quoted': {
    message: 'Only the right option has quotation marks',
    find: (item, seen) => aloneInChoice(item, seen, onlyKey(/[“”"]/u)),
  },
  'key-only-number': {
    message: 'Only the right option has a number',
    find: (item, seen) => aloneInChoice(item, seen, onlyKey(number)),
  },
  'key-only-name': {
    message: 'Only the right option has a name in it',
    find: (item, seen) => aloneInChoice(item, seen, onlyKey(/(?<!^)(?<![.!?:“"] ?)\b\p{Lu}\p{Ll}/u)),
  },
  'key-only-verbatim': {
    message: 'Only the right option is copied from the text',
    find: (item, seen) => {
      const isCopied = (text: string): boolean => seen.article.includes(` ${normalizeText(text)} `);
      return aloneInChoice(
        item,
        seen,
        (key, others) =>
          wordCount(key) >= verbatimWords &&
          isCopied(key) &&
          !others.some((text) => halves(text).some(isCopied)),
      );
    },
  },
  'absolute-alone': {
    message: 'An absolute word in one option only gives it away: use it in none or in two',
    find: (item, { optionSets }) => {
      const found = (optionSets[0]?.texts ?? []).filter((text) => absolute.test(text));
      return item.type === 'choice' && found.length === 1 ? (found[0] ?? null) : null;
    },
  },
  'key-in-stem': {
    message: 'The question itself gives the answer',
    find: (item, seen) => {
      const stem = ` ${normalizeText(seen.asking)} `;
      const isGiven = (answer: string): boolean => {
        const text = normalizeText(answer.replace(/^(?:the|an?) /iu, ''));
        return contentWords(text).length > 0 && stem.includes(` ${text} `);
      };
      if (item.type === 'choice') {
        return aloneInChoice(item, seen, (key, others) => isGiven(key) && !others.some(isGiven));
      }
      return answersOf(item).slice(0, 1).find(isGiven) ?? null;
    },
  },
  clang: {
    message: 'Words of the question stand in the right option only',
    find: (item, { optionSets, askedWords }) => {
      const key = rightChoice(item);
      const [set] = optionSets;
      if (key === null || set === undefined) {
        return null;
      }
      const stem = new Set(askedWords);
      const keyWords = contentWords(key);
      const elsewhere = new Set(othersOf(set).flatMap(contentWords));
      const shared = keyWords.filter((word) => word.length > 3 && stem.has(word) && !elsewhere.has(word));
      return shared.length * 2 >= keyWords.length && shared.length > 0 ? shared.join(', ') : null;
    },
  },
} as const satisfies FaultRules;

function aloneInChoice(
  item: Item,
  { optionSets }: Seen,
  test: (key: string, others: readonly string[]) => boolean,
): string | null {
  const key = rightChoice(item);
  const [set] = optionSets;
  return key !== null && set !== undefined && test(key, othersOf(set)) ? key : null;
}

function othersOf({ texts, right }: OptionSet): readonly string[] {
  return texts.filter((_, index) => !right.includes(index));
}

function onlyKey(mark: RegExp): (key: string, others: readonly string[]) => boolean {
  return (key, others) => others.length > 1 && mark.test(key) && !others.some((text) => mark.test(text));
}

/** The first and the second half of the words: a distractor that copies one of them hides a copied key. */
function halves(text: string): readonly string[] {
  const all = text.split(/\s+/u);
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle).join(' '), all.slice(middle).join(' ')].filter((half) => wordCount(half) > 1);
}
