import { int } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import { numberToWords, wordsToNumber } from '../../language/inflection/number-words.js';
import type { Distractor, DistractorTask } from './distractor.js';

/** Steps away from a number, as factors: far enough apart that no rounding makes two of them right. */
const factorSets = [
  [0.5, 0.75, 1.5],
  [0.6, 1.4, 1.8],
  [0.5, 1.5, 2],
  [1.25, 1.5, 2],
  [0.4, 0.6, 0.8],
] as const;
/** For small whole numbers, as differences. */
const stepSets = [
  [-2, -1, 1],
  [-1, 1, 2],
  [1, 2, 3],
  [-1, 2, 3],
] as const;
const smallest = 12;

/**
 * Other numbers of the same shape as the key's: `more than 200` gives `more than 100`, `more than 300`,
 * `more than 400`; `three` gives `two`, `four`, `five`. Numbers that the article itself uses are left out, since one
 * of them might be right in some reading. Empty where the key holds no single number.
 */
export function numberDistractors({ key, article, random }: DistractorTask): readonly Distractor[] {
  const found = findNumber(key.text);
  if (found === null) return [];
  const isSmall = found.value <= smallest && Number.isInteger(found.value);
  const sets = isSmall ? stepSets : factorSets;
  const set = sets[int(random, sets.length)] ?? sets[0];
  const values = set.map((step) =>
    isSmall ? found.value + step : roundLike(found.value * step, found.value),
  );
  return values
    .filter((value) => value > (isSmall ? 0 : 1) && value !== found.value)
    .map((value) => key.text.replace(found.text, () => spell(value, found.text)))
    .map((text) => (isSmall ? agree(text, found.value) : text))
    .filter((text) => !isInText(text, article.normalizedText))
    .map((text) => ({
      text,
      source: 'unsupported' as const,
      rationale: 'The text gives another number.',
      evidence: null,
    }));
}

/** The one number in a text, with its value; null where there is none or several. */
function findNumber(text: string): { readonly text: string; readonly value: number } | null {
  const digits = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  if (digits.length > 1) return null;
  const [number] = digits;
  if (number !== undefined) return { text: number, value: Number(number.replaceAll(',', '')) };
  const found = (text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).filter(
    (word) => wordsToNumber(word.toLowerCase()) !== null,
  );
  const [word] = found;
  if (word === undefined || found.length > 1) return null;
  const value = wordsToNumber(word.toLowerCase());
  return value === null || value > 100 ? null : { text: word, value };
}

/** Rounded to as many figures as the number it stands beside: 198 gives 297, 200 gives 300, 63.6 gives 95.4. */
function roundLike(value: number, model: number): number {
  const decimals = `${model}`.split('.')[1]?.length ?? 0;
  if (decimals > 0) return Number(value.toFixed(decimals));
  const zeros = /0*$/.exec(`${model}`)?.[0].length ?? 0;
  const unit = 10 ** Math.max(0, zeros - (`${model}`.length - zeros === 1 ? 1 : 0));
  return Math.round(value / unit) * unit;
}

function spell(value: number, model: string): string {
  if (/\d/.test(model)) return model.includes(',') || value >= 10000 ? withCommas(value) : `${value}`;
  const word = numberToWords(value);
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function withCommas(value: number): string {
  return `${value}`.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `one day` gives `two days`: the noun follows the number. */
function agree(text: string, from: number): string {
  if (from !== 1) return /^one\s/i.test(text) ? text.replace(/(\p{L}+)s$/u, '$1') : text;
  return text.replace(
    /\b(day|week|month|year|hour|minute|night|decade|time|point|goal|metre|mile|kilometre)\b/u,
    '$1s',
  );
}

function isInText(option: string, text: string): boolean {
  const number = findNumber(option);
  return (
    number !== null && ` ${text} `.includes(` ${normalizeText(number.text)} `) && /\d\d/.test(number.text)
  );
}

/** Options in the order of their numbers; null where one of them holds none. */
export function inNumberOrder<Option extends { readonly text: string }>(
  options: readonly Option[],
): readonly Option[] | null {
  const values = new Map(options.map((option) => [option, findNumber(option.text)?.value ?? null]));
  if ([...values.values()].some((value) => value === null)) return null;
  return [...options].sort((one, other) => (values.get(one) ?? 0) - (values.get(other) ?? 0));
}
