import { normalizeText, words } from '../../base/text.js';
import { wordsToNumber } from '../../language/inflection/number-words.js';
import { months } from '../../language/lexicons/calendar.js';
import type { FaultRules } from './fault.js';
import type { OptionSet } from './texts.js';

/** Longest over shortest option in characters; expert sets have 1.8 at the median, about 3 at the ninetieth percentile. */
const lengthRatio = 3;

/** Short options may differ more: `Ash` beside `Elm Green Park` is no tell. */
const shortOption = 24;

/** Longest amount, in words: longer options are statements, each with numbers of its own. */
const maxAmountWords = 8;

type Find = (set: OptionSet) => string | null;

function inSets(find: Find): FaultRules[string]['find'] {
  return (_, { optionSets }) => optionSets.map(find).find((detail) => detail !== null) ?? null;
}

/** Whether the options are of one kind, and what they are read as. */
export const optionFaults = {
  'options-too-few': {
    message: 'Offer three or four options: three good ones rather than a weak fourth',
    find: (item) =>
      item.type === 'choice' && (item.choices.length < 3 || item.choices.length > 5)
        ? `${item.choices.length} options`
        : null,
  },
  'options-alike': {
    message: 'Two options say the same',
    find: inSets(({ texts }) => {
      // `The Rams and the Raiders`, `the Raiders and the Rams`.
      const normalized = texts.map((text) => words(normalizeText(text)).toSorted().join(' '));
      return texts.find((_, index) => normalized.indexOf(normalized[index] ?? '') !== index) ?? null;
    }),
  },
  'option-in-option': {
    message: 'One option holds another, so both may be right',
    find: inSets(({ texts }) => {
      const normalized = texts.map((text) => ` ${normalizeText(text)} `);
      return (
        texts.find((_, index) => normalized.some((other) => holds(other, normalized[index] ?? ''))) ?? null
      );
    }),
  },
  'options-uneven': {
    message: `The longest option should be at most ${lengthRatio} times as long as the shortest`,
    find: inSets(({ texts }) => {
      const lengths = texts.map((text) => text.length);
      const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
      return longest > shortOption && longest / shortest > lengthRatio
        ? `${longest} and ${shortest} characters`
        : null;
    }),
  },
  'options-mixed-kinds': {
    message: 'Options should be of one kind: some are numbers or dates, some are not',
    find: inSets(({ texts }) =>
      mixed(texts, (text) => quantityOf(text) !== null || /^\p{Lu}?\p{Ll}* ?\d[\d,.]*$/u.test(text)),
    ),
  },
  'options-mixed-units': {
    message: 'Options should have the same unit and the same precision',
    find: inSets(({ texts }) =>
      texts.every((text) => /\d/u.test(text) && words(text).length <= maxAmountWords)
        ? (mixed(texts, (text) => /%|per ?cent/iu.test(text)) ?? mixed(texts, (text) => /\p{Sc}/u.test(text)))
        : null,
    ),
  },
  'options-mixed-capitals': {
    message: 'Options should begin alike: some have a capital at the start, some have none',
    find: inSets(({ texts }) =>
      texts.some((text) =>
        /^(?:An?|The|In|On|At|To|By|It|They|He|She|Because|For|From|With|More|Less)\b/u.test(text),
      )
        ? (texts.find((text) => /^\p{Ll}/u.test(text)) ?? null)
        : null,
    ),
  },
  'options-mixed-marks': {
    message: 'Options should end alike: some have a full stop, some have none',
    find: inSets(({ texts }) =>
      mixed(
        texts.filter((text) => !/\b(?:\p{L}\.)+$/u.test(text)),
        (text) => /\.$/u.test(text),
      ),
    ),
  },
  'options-mixed-grammar': {
    message: 'Options should have the same grammar: some begin with “to”, “by” or “because”, some do not',
    find: inSets(({ texts }) =>
      /^(?:to|by|because)\b/i.test(texts[0] ?? '') ||
      texts.filter((text) => /^(?:to|by|because)\s/iu.test(text)).length > 1
        ? mixed(texts, (text) =>
            /^(?:to|in order to|so|for|by|through|via|with|because|due|out of|as|since)\s/iu.test(text),
          )
        : null,
    ),
  },
  'option-all-or-none': {
    message: 'Leave out options that speak of the others',
    find: inSets(
      ({ texts }) =>
        texts.find((text) =>
          /^(?:all|none|both|neither|any) (?:of )?(?:the above|these|them|the others)\b/i.test(text),
        ) ?? null,
    ),
  },
  'options-not-ascending': {
    message: 'Numbers and dates should ascend',
    find: inSets(({ texts }) => {
      if (texts.some((text) => quantityOf(text) === null)) return null;
      const values = texts.map((text) => quantityOf(text) ?? 0);
      const isAscending = values.every((value, index) => value >= (values[index - 1] ?? value));
      return isAscending ? null : texts.join(', ');
    }),
  },
} as const satisfies FaultRules;

/** One of the options that are not as the others, where some are and some are not; the rarer ones are the odd ones. */
function mixed(texts: readonly string[], is: (text: string) => boolean): string | null {
  const like = texts.filter(is);
  if (like.length === 0 || like.length === texts.length) {
    return null;
  }
  const unlike = texts.filter((text) => !like.includes(text));
  return (like.length < unlike.length ? like[0] : unlike[0]) ?? null;
}

/** Whether the words of one normalized text stand together in another, which has more; a space at both ends of each. */
function holds(whole: string, part: string): boolean {
  return whole.length > part.length && part.trim() !== '' && whole.includes(part);
}

/** Minutes, as the common measure of spans of time; without the ending of the plural. */
const timeUnits: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['hour', 60],
  ['day', 1440],
  ['week', 10_080],
  ['month', 43_800],
  ['year', 525_600],
  ['decade', 5_256_000],
  ['century', 52_560_000],
  ['centurie', 52_560_000],
]);
const timeUnit = new RegExp(`\\b(${[...timeUnits.keys()].join('|')})s?$`, 'u');

/** The value of a text that is a number, an amount, a year, a month or a span of time; null for everything else. */
function quantityOf(text: string): number | null {
  const bare = text
    .toLowerCase()
    .replace(
      /^(?:in|on|by|for|about|around|nearly|almost|roughly|more than|less than|over|under|up to|at least)\s+/u,
      '',
    )
    .replace(/^\p{Sc}|\s*(?:%|per ?cent|\.)$/gu, '')
    .trim();
  const unit = timeUnit.exec(bare)?.[1];
  const number = unit === undefined ? bare : words(bare).slice(0, -1).join(' ');
  const value = months.get(bare) ?? wordsToNumber(number);
  return value === null || value === undefined ? null : value * (timeUnits.get(unit ?? '') ?? 1);
}
