import type { Span } from '../model/span.js';
import { anyMonth, anyWeekday } from './lexicons/calendar.js';
import { numberAbbreviations, otherAbbreviations, titleAbbreviations } from './tokenizer/abbreviations.js';

/** Words that begin sentences far more often than names; after `U.S.`, `Inc.` or `p.m.` they begin a new one. */
const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my there here in on at by for from with
  to of as if when while after before since because although though but and or yet so however meanwhile moreover
  nevertheless instead also then now today yesterday tomorrow some many most several all both each every another other
  what who where why how which whether no not only once until unless under over during according despite even just such
  both neither nor please let yes our one two three more`.split(/\s+/),
);

/** Verbs that attribute a quotation: `“Really?” Mrs Jones asked.` is one sentence. */
const speechVerbs: ReadonlySet<string> = new Set(
  `said says say asked asks added adds told replied replies wrote writes cried shouted explained answered wondered
  insisted warned declared exclaimed argued recalled tweeted joked continued quipped noted demanded`.split(
    /\s+/,
  ),
);

const closers = new Set([...'"”’\'»)]}']);
const openers = new Set([...'"“‘\'«([{*•–—-']);
const whitespace = /\s/;
const upperOrDigit = /[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€]/u;
/** The longest stretch before or after a stop that a rule reads; bounds the work for each stop. */
const reach = 60;

/**
 * Cuts a block (a paragraph or heading) into sentences.
 *
 * `“Is it?” he said. Dr. Lee left at 5 p.m. The U.S. Army stayed.` gives
 * `“Is it?” he said.`, `Dr. Lee left at 5 p.m.`, `The U.S. Army stayed.`
 *
 * A closing quotation mark or bracket belongs to the sentence it closes. Runs in time linear in the block. The
 * spans have no white space at their ends; a blank block gives none.
 */
export function splitSentences(text: string, block: Span): readonly Span[] {
  // On a copy of the block: a search in the whole text would run on into the blocks after it.
  return splitBlock(text.slice(block.start, block.end)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
}

function splitBlock(text: string): readonly Span[] {
  const body = skipSpace(text, dateLineEnd(text), text.length);
  const credit = creditStart(text, body);
  return [
    ...splitRun(text.slice(0, body), 0),
    ...splitRun(text.slice(0, credit), body),
    ...splitRun(text, credit),
  ];
}

const dateLine = new RegExp(
  `^\\s*${anyWeekday}, (?:(?:${anyMonth}) \\d{1,2}|\\d{1,2} (?:${anyMonth})),? \\d{4}(?=\\s+\\p{Lu})`,
  'u',
);

/** Where the date above a report ends: `Thursday, May 7, 2015 On Tuesday …`; 0 where the block opens with none. */
function dateLineEnd(text: string): number {
  return dateLine.exec(text.slice(0, reach))?.[0].length ?? 0;
}

/** Where the credit at the end of a caption begins: `Runners at the start Photo: Lena Moor.`; the block's end where it has none. */
function creditStart(text: string, from: number): number {
  const first = Math.max(from, text.length - 2 * reach);
  const tail = text.slice(first);
  const found =
    /\s(?=(?:File photo|Image|Photo|Photograph|Picture|Illustration|Credit|Video)(?: credit)?: \S[^:]{0,80}$)/.exec(
      tail,
    );
  return found === null ? text.length : first + found.index;
}

/** Cuts `text` from `from` on behind each stop that ends a sentence. */
function splitRun(text: string, from: number): readonly Span[] {
  const sentences: Span[] = [];
  const limit = text.length;
  const terminator = /[.!?…]+/g;
  let start = skipSpace(text, from, limit);
  terminator.lastIndex = start;
  for (let match = terminator.exec(text); match !== null; match = terminator.exec(text)) {
    const stop = match.index + match[0].length;
    let end = stop;
    while (end < limit && end < stop + reach && closers.has(text.charAt(end))) end += 1;
    end = skipFootnotes(text, end);
    if (end < limit && !whitespace.test(text.charAt(end))) continue;
    const next = skipSpace(text, end, limit);
    if (next >= limit) break;
    if (!endsSentence(text, start, { mark: match.index, stop, end, next })) continue;
    sentences.push({ start, end });
    start = next;
    terminator.lastIndex = next;
  }
  const end = trimEnd(text, start, limit);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** The stop `[mark, stop)` with its closers up to `end`; `next` is the first letter or mark behind the space after it. */
interface Stop {
  readonly mark: number;
  readonly stop: number;
  readonly end: number;
  readonly next: number;
}

/** Whether a stop ends the sentence that begins at `start`. */
function endsSentence(text: string, start: number, { mark, stop, end, next }: Stop): boolean {
  let first = next;
  while (first < text.length && first < next + reach && openers.has(text.charAt(first))) first += 1;
  if (!upperOrDigit.test(text.charAt(first))) return false;
  const following = text.slice(first, first + reach);
  const single = stop === mark + 1 && text.charAt(mark) === '.';
  if (single && end === stop) return !stopBelongsToWord(text, start, mark, following, first > next);
  if (end > stop && /[!?]$/.test(text.slice(mark, stop)) && isAttribution(following)) return false;
  return true;
}

/** Whether the full stop at `mark` is part of an abbreviation, initial or list number inside a sentence. */
function stopBelongsToWord(
  text: string,
  start: number,
  mark: number,
  following: string,
  opened: boolean,
): boolean {
  let from = mark;
  while (from > start && from > mark - reach && !/[\s("“‘[/—–-]/.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, mark);
  const lower = word.toLowerCase();
  const nextWord = /^[\p{L}\p{N}’'-]+/u.exec(following)?.[0] ?? '';
  const opensSentence = sentenceOpeners.has(nextWord.toLowerCase());
  // `1. Open the window`: a list number stays with its sentence.
  if (from === start && /^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/.test(word)) return true;
  if (titleAbbreviations.has(lower) && /^\p{Lu}/u.test(word)) return !/^\d/.test(nextWord) || lower === 'ft';
  if (numberAbbreviations.has(lower) && /^\d/.test(nextWord)) return true;
  // `John F. Kennedy`, but `vitamin C. The`
  if (/^\p{Lu}$/u.test(word)) return !opensSentence && !opened && /^\p{Lu}/u.test(nextWord);
  if (/^[\p{L}&-]+$/u.test(word) && !otherAbbreviations.has(lower) && !numberAbbreviations.has(lower))
    return false;
  // `U.S. Army`, `J.K. Rowling`, `5 p.m. Monday`, but `in the U.S. The`
  const dotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
  if (dotted && /^[ap]\.m$/i.test(word)) return !opensSentence && isDayOrZone(nextWord);
  if (dotted || otherAbbreviations.has(lower)) {
    if (ordinaryWord.has(lower) && !/^\p{Lu}/u.test(word)) return false;
    return !opensSentence && !opened;
  }
  return false;
}

/** Abbreviations that are also common words in lower case: `the sun.`, `to ed.` ends a sentence. */
const ordinaryWord: ReadonlySet<string> = new Set(
  'sun sat fri wed mon ill ind del la ga pa mo miss mass wash ore ark ed est al min d b r ave dist div dep hr in'.split(
    ' ',
  ),
);

function isDayOrZone(word: string): boolean {
  return dayOrZone.test(word);
}

const dayOrZone = new RegExp(`^(?:${anyWeekday}|E[SD]?T|C[SD]?T|P[SD]?T|GMT|UTC|BST|CET|IST)$`);

/** `Mrs Jones asked`, `Blinken said`: up to three capitalized words and a verb of saying. */
function isAttribution(following: string): boolean {
  const parts = following.split(/\s+/, 5);
  for (let at = 0; at < parts.length && at < 4; at += 1) {
    const part = parts[at] ?? '';
    if (speechVerbs.has(part.replace(/[^a-z]+$/, ''))) return at > 0;
    if (!/^\p{Lu}/u.test(part)) return false;
  }
  return false;
}

/** Skips note numbers right behind a stop: `in 1805.[19] In` ends its sentence behind the bracket. */
function skipFootnotes(text: string, from: number): number {
  const notes = /^(?:\[\d{1,3}\])+/.exec(text.slice(from, from + reach));
  return from + (notes?.[0].length ?? 0);
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && whitespace.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && whitespace.test(text.charAt(at - 1))) at -= 1;
  return at;
}
