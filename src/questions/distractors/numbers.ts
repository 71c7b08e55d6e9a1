import { int } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import { numberToWords, ordinalDigits, wordsToNumber } from '../../language/inflection/number-words.js';
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
  [-3, -2, -1],
  [-1, 2, 3],
] as const;
const smallest = 12;
/** Numbers from here on that are not rounded have others beside them that are no multiples: `341` has no `682`. */
const fewestStray = 100;
/** How far they stray from the multiple, in hundredths of the number. */
const mostStray = 4;

/** What is needed of a task to change the number in its key. */
interface NumberTask {
  readonly key: Pick<DistractorTask['key'], 'text'>;
  readonly article: Pick<DistractorTask['article'], 'normalizedText'>;
  readonly random: DistractorTask['random'];
}

/** A number of the same sentence so far away is no misreading: it stands out among the others. */
const mostTimes = 4;

/**
 * Numbers beside a key: one that its own sentence gives for something else, where there is one, then made ones.
 * `Nearly 9m visitors in the US and 2m in the UK` gives `Nearly 2m` beside `Nearly 9m`.
 */
export function numbersBeside({ key, fact, stem, article, random }: DistractorTask): readonly Distractor[] {
  const [evidence] = fact.evidence;
  const kind = key.phrase.quantity?.kind;
  const own = key.phrase.quantity?.value ?? null;
  const found = findNumber(key.text);
  const made = numberDistractors({ key, article, random });
  if (evidence === undefined || found === null || own === null || boundOf(key.text) !== null) return made;
  const times = own / found.value;
  const misread = (article.numbers.get(evidence.sentence) ?? [])
    .filter((other) => other.kind === kind && other.value !== own && other.value % times === 0)
    .map((other) => other.value / times)
    .filter((value) => value > 1 && value < mostTimes * found.value && found.value < mostTimes * value)
    .filter((value) => Number.isInteger(value) || found.decimals > 0)
    .filter((value) => !new RegExp(`(?<![\\d.,])${spell(value, found)}(?![\\d])`, 'iu').test(stem))
    .slice(0, 1)
    .map((value) => ({
      text: agree(
        key.text.replace(found.text, () => spell(value, found)),
        found.value,
      ),
      source: 'same-sentence' as const,
      rationale: 'The same sentence gives this number for something else.',
      evidence,
    }));
  return [...misread, ...made.filter(({ text }) => misread.every((other) => other.text !== text))];
}

/**
 * Other numbers of the same shape as the key's: `nearly 200` gives `nearly 100`, `nearly 300`, `nearly 400`; `three`
 * gives `two`, `four`, `five`. Numbers that the article itself uses are left out, since one of them might be right in
 * some reading. Empty where the key holds no single number, and for `more than 200`, of which `more than 300` is a part.
 *
 * @param distance `far` for a statement made false, which must be no trick: twice and three times the number.
 */
export function numberDistractors(
  { key, article, random }: NumberTask,
  distance: 'near' | 'far' = 'near',
): readonly Distractor[] {
  const found = findNumber(key.text);
  if (found === null) return [];
  const { unit, isSmall } = scaleOf(found);
  const count = found.value / unit;
  const bound = boundOf(key.text);
  if (distance === 'far') return farNumbers(found, bound, key.text, article.normalizedText);
  if (bound !== null) return [];
  const valueAt = (step: number) => (isSmall ? count + step : Math.round(count * step)) * unit;
  const usable = (isSmall ? stepSets : factorSets).filter((set) =>
    set.every((step) => (!isSmall || count + step > 0) && isInScale(valueAt(step), found, key.text)),
  );
  const set = usable[int(random, Math.max(1, usable.length))] ?? [];
  const isExact = !isSmall && count >= fewestStray;
  const stray = () =>
    isExact ? Math.max(1, Math.round((count * (1 + int(random, mostStray))) / 100)) * unit : 0;
  return set
    .map((step) => valueAt(step) + (step < 1 ? stray() : -stray()))
    .filter((value) => value !== found.value)
    .map((value) =>
      agree(
        key.text.replace(found.text, () => spell(value, found)),
        found.value,
      ),
    )
    .filter((text) => !isInText(text, article.normalizedText))
    .map((text) => ({
      text,
      source: 'unsupported' as const,
      rationale: 'The text gives another number.',
      evidence: null,
    }));
}

/** `1,193 million` is told in billions, and `0.6 billion` in millions; of `72%` of somebody there are no 108. */
function isInScale(value: number, own: FoundNumber, text: string): boolean {
  if (/\d ?(?:%|per ?cent\b)/i.test(text)) return own.value > 100 || value < 100;
  return !/\d ?(?:million|billion|trillion|[mbt]n?)\b/i.test(text) || (value >= 1 && value < 1000);
}

/** Which numbers a bound makes true as well: of `more than 300` every smaller one. */
type Bound = 'lower' | 'upper' | null;

function boundOf(text: string): Bound {
  if (/\b(?:more than|over|at least|above|no fewer than|upwards of)\b/i.test(text)) return 'lower';
  return /\b(?:fewer than|less than|under|below|up to|at most|no more than)\b/i.test(text) ? 'upper' : null;
}

/** Whether a step away from the number leaves what the bound makes true: upwards from `more than`, downwards from `under`. */
function keepsBound(step: number, bound: Bound): boolean {
  return bound === null || (bound === 'lower' ? step > 0 : step < 0);
}

/** Two and three times the number, and half of it where that is whole; of an ordinal half only. */
function farNumbers(
  found: FoundNumber,
  bound: Bound,
  text: string,
  articleText: string,
): readonly Distractor[] {
  const half = found.value % 2 === 0 && found.value > 2 ? [found.value / 2] : [];
  const far = found.isOrdinal ? half : [found.value * 2, ...half, found.value * 3];
  return far
    .filter((value) => keepsBound(value - found.value, bound))
    .filter((value) => isInScale(value, found, text))
    .map((value) =>
      agree(
        text.replace(found.text, () => spell(value, found)),
        found.value,
      ),
    )
    .filter((other) => !isInText(other, articleText))
    .map((other) => ({
      text: other,
      source: 'unsupported' as const,
      rationale: 'The text gives another number.',
      evidence: null,
    }));
}

interface FoundNumber {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  /** `45th`, of which others are neighbours: of so many states or centuries there is no ninetieth. */
  readonly isOrdinal: boolean;
}

/**
 * The step in which a number counts: 1 for 7 and for 198, 100 for 200, 50,000 for 250,000, 0.1 for 63.6; and whether
 * it is few of them, so that neighbours lie one step apart.
 */
function scaleOf({ value, decimals, isOrdinal }: FoundNumber): {
  readonly unit: number;
  readonly isSmall: boolean;
} {
  if (isOrdinal) return { unit: 1, isSmall: true };
  if (decimals > 0) return { unit: 10 ** -decimals, isSmall: false };
  const round = 10 ** (/0*$/.exec(`${value}`)?.[0].length ?? 0);
  const unit = round >= 10 && value / round > smallest && (value / round) % 5 === 0 ? round * 5 : round;
  return { unit, isSmall: value / unit <= smallest };
}

/** The one number in a text, with its value; null where there is none or several. */
function findNumber(text: string): FoundNumber | null {
  const digits = text.match(/\d[\d,]*(?:\.\d+)?(?:(?:st|nd|rd|th)\b)?/g) ?? [];
  if (digits.length > 1) return null;
  const [number] = digits;
  if (number !== undefined) {
    const isOrdinal = /\p{L}$/u.test(number);
    const value = Number(number.replace(/[,\p{L}]/gu, ''));
    return { text: number, value, decimals: number.split('.')[1]?.length ?? 0, isOrdinal };
  }
  const found = (text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).filter(
    (word) => wordsToNumber(word.toLowerCase()) !== null,
  );
  const [word] = found;
  if (word === undefined || found.length > 1) return null;
  const value = wordsToNumber(word.toLowerCase());
  return value === null || value > 100 ? null : { text: word, value, decimals: 0, isOrdinal: false };
}

function spell(value: number, { text, decimals, isOrdinal }: FoundNumber): string {
  if (isOrdinal) return ordinalDigits(value);
  if (/\d/.test(text)) {
    const plain = value.toFixed(decimals);
    return text.includes(',') || value >= 10000 ? withCommas(plain) : plain;
  }
  const word = numberToWords(value);
  return /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function withCommas(plain: string): string {
  return plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `one day` gives `two days`, `two days` gives `one day`: the noun follows the number. */
function agree(text: string, from: number): string {
  if (from !== 1) return text.replace(/\b(one|1) (\p{L}+)s\b/iu, '$1 $2');
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
