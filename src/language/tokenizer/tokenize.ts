import type { Span } from '../../model/span.js';
import {
  ambiguousAbbreviations,
  numberAbbreviations,
  otherAbbreviations,
  titleAbbreviations,
} from './abbreviations.js';
import { cutContraction } from './contractions.js';
import { isBoundPrefix, isHyphenatedNumber } from './hyphens.js';

/** A word cut out of a text, before any analysis. */
export interface RawToken {
  readonly span: Span;
  /** Exactly the text under `span`. */
  readonly text: string;
}

const whitespace = /\s/;
/** Marks that are cut off at the beginning of a chunk. */
const leadingMark = /["“”‘’'`«»([{<>*•·|~=_—–\-…$£€¥#^!?.,;:)\]}/\\&+]/;
/** Marks that are cut off at its end; the full stop has a rule of its own. */
const trailingMark = /["“”’‘'`«»)\]}>*•·|~=_—–\-…%°!?,;:$£€¥/\\^([{<]/;
/** Marks of which a run is one token: `...`, `--`, `!!!`. */
const runMark = /[.\-*=_!?~]/;
const currencySign = /[$£€¥]/;
const address =
  /^(?:[a-z][a-z+.-]*:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|co\.uk|info|io|tv)(?:\/\S*)?)$/i;
const handle = /^[@#]\p{L}[\p{L}\p{N}_]*$/u;
const smiley = /^(?:[:;=]['-]?[()DPpO/|\]]+|\^_\^|<3)$/;
/** `'90s`, `’em`: the apostrophe stands for what is left out and stays. */
const elision = /^['’‘](?:\d\ds?|em|til|till|tis|twas|cause|n['’]?)$/i;
const bareClitic = /^['’](?:s|re|ve|ll|d|m)$/i;
const acronym = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}\.$/u;
const clockTime = /^(\d{1,2}:\d\d)(?:[ap]m|[ap]\.m\.?)$/i;
const numberWithUnit =
  /^([\d][\d.,]*)(k|m|b|bn|tn|mm|cm|km|kg|mg|g|ft|lb|lbs|pm|am|p\.m\.?|a\.m\.?|hz|khz|mhz|ghz|mph|kph|mb|gb|tb|kw|mw|gw|kwh|mwh|sq|percent|c|f)$/i;
const currencyWord = /^(?:US|U|C|A|CA|AU|NZ|HK|S)\$(?=\d|$)/;

/**
 * Cuts a sentence into words and marks in the manner of the UD English treebanks EWT and GUM.
 *
 * `The U.S. didn’t pay $3.5m for long-term re-use.` gives
 * `The U.S. did n’t pay $ 3.5 m for long - term re-use .`
 *
 * Every mark that is no white space is in exactly one token. Runs in time linear in the span.
 */
export function tokenize(text: string, span: Span): readonly RawToken[] {
  const tokens: RawToken[] = [];
  let at = span.start;
  while (at < span.end) {
    if (whitespace.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < span.end && !whitespace.test(text.charAt(end))) end += 1;
    let last = end;
    while (last < span.end && whitespace.test(text.charAt(last))) last += 1;
    cutChunk(text, at, end, last >= span.end, (start, stop) => {
      if (stop > start) tokens.push({ span: { start, end: stop }, text: text.slice(start, stop) });
    });
    at = end;
  }
  return tokens;
}

type Emit = (start: number, end: number) => void;

function cutChunk(text: string, start: number, end: number, last: boolean, emit: Emit): void {
  const from = cutLeading(text, start, end, emit);
  const trailing: number[] = [];
  const to = findTrailing(text, from, end, last, trailing);
  if (to > from) cutCore(text, from, to, emit);
  let at = to;
  for (let index = trailing.length - 1; index >= 0; index -= 1) {
    const cut = trailing[index] ?? end;
    emit(at, cut);
    at = cut;
  }
  emit(at, end);
}

/** Emits the marks at the beginning of a chunk; returns where the word begins. */
function cutLeading(text: string, start: number, end: number, emit: Emit): number {
  let at = start;
  while (at < end) {
    const mark = text.charAt(at);
    if (!leadingMark.test(mark)) return at;
    // The word rules look no further than 12 marks ahead, so a run of marks stays linear.
    const near = text.slice(at, Math.min(end, at + 12));
    if (end - at <= 12) {
      if (smiley.test(near)) return at;
      if (elision.test(near.replace(/[,;:.!?"”]+$/, '')) || bareClitic.test(near.replace(/[,;:.!?"”]+$/, '')))
        return at;
    }
    if (mark === '.' && /\d/.test(near.charAt(1))) return at;
    if ((mark === '#' || mark === '&') && /\p{L}/u.test(near.charAt(1))) return at;
    if ((mark === '+' || mark === '-') && /^[+-]\d/.test(near) && at === start && mark === '+') return at;
    const next = runEnd(text, at, end);
    emit(at, next);
    at = next;
  }
  return at;
}

/** The end of the token that the mark at `at` begins: a run of the same mark, a doubled quote, `[...]`, or the mark alone. */
function runEnd(text: string, at: number, end: number): number {
  const mark = text.charAt(at);
  const omission = mark === '[' ? /^\[(?:\.{3}|…)\]/.exec(text.slice(at, Math.min(end, at + 5))) : null;
  if (omission !== null) return at + omission[0].length;
  let next = at + 1;
  if (runMark.test(mark)) {
    const same = mark === '!' || mark === '?' ? /[!?]/ : null;
    while (next < end && (same === null ? text.charAt(next) === mark : same.test(text.charAt(next))))
      next += 1;
  } else if (
    (mark === "'" || mark === '`' || mark === '’' || mark === '‘') &&
    text.charAt(next) === mark &&
    next < end
  ) {
    next += 1;
  }
  return next;
}

/**
 * Finds the marks at the end of a chunk. Fills `cuts` with the ends of the trailing tokens but the last, from
 * right to left, and returns where the word before them ends.
 */
function findTrailing(text: string, start: number, end: number, last: boolean, cuts: number[]): number {
  let at = end;
  let closed = true;
  while (at > start) {
    const mark = text.charAt(at - 1);
    const size = at - start;
    if (size <= 12) {
      const near = text.slice(start, at);
      if (smiley.test(near) || elision.test(near) || bareClitic.test(near) || currencyWord.test(near)) break;
    }
    if (mark === '.') {
      let from = at - 1;
      while (from > start && text.charAt(from - 1) === '.') from -= 1;
      if (at - from === 1 && keepsStop(text, start, at, last && closed)) break;
      if (at < end) cuts.push(at);
      at = from;
      continue;
    }
    if (!trailingMark.test(mark)) break;
    if (/["”’'»)\]}]/.test(mark) === false) closed = false;
    // `lovin'` keeps the mark that stands for its g.
    if ((mark === "'" || mark === '’') && size > 4 && /[a-z]in$/.test(text.slice(at - 4, at - 1)) && !last)
      break;
    let from = at - 1;
    if (runMark.test(mark)) {
      const same = mark === '!' || mark === '?' ? /[!?]/ : null;
      while (
        from > start &&
        (same === null ? text.charAt(from - 1) === mark : same.test(text.charAt(from - 1)))
      )
        from -= 1;
    } else if ((mark === "'" || mark === '’') && text.charAt(from - 1) === mark && from > start) {
      from -= 1;
    }
    if (at < end) cuts.push(at);
    at = from;
  }
  if (at < end) return at;
  return end;
}

/** Whether the full stop before `end` belongs to its word: `Inc.` in a sentence, `U.S.` anywhere. */
function keepsStop(text: string, start: number, end: number, last: boolean): boolean {
  if (end - start > 14) {
    return !last && isAbbreviation(afterSeparator(text.slice(end - 14, end)).slice(0, -1), text, end);
  }
  const word = afterSeparator(text.slice(start, end));
  if (acronym.test(word)) return true;
  const stem = word.slice(0, -1);
  if (/^\p{L}$/u.test(stem)) return !last && /^\p{Lu}$/u.test(stem);
  return !last && isAbbreviation(stem, text, end);
}

/** The part of a chunk that its last hyphen, slash, bracket or quotation mark leaves: `Sept.` of `(Aug./Sept.`. */
function afterSeparator(chunk: string): string {
  return /[^-–—/("“‘'[]*$/.exec(chunk)?.[0] ?? chunk;
}

function isAbbreviation(stem: string, text: string, end: number): boolean {
  const lower = stem.toLowerCase();
  const known =
    titleAbbreviations.has(lower) || numberAbbreviations.has(lower) || otherAbbreviations.has(lower);
  if (!known) return false;
  if (!ambiguousAbbreviations.has(lower)) return true;
  const next = /\S/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return /[\p{Lu}\d]/u.test(next);
}

const separator = /[—–…"“”()[\]{}/,;:!?=<>|*]|-+|\.{2,}/g;

/** Cuts what is left of a chunk without the marks around it, and emits its parts. */
function cutCore(text: string, start: number, end: number, emit: Emit): void {
  const core = text.slice(start, end);
  if (
    core.length <= 2048 &&
    (address.test(core) || handle.test(core) || smiley.test(core) || isHyphenatedNumber(core))
  ) {
    emit(start, end);
    return;
  }
  separator.lastIndex = 0;
  let from = 0;
  for (let match = separator.exec(core); match !== null; match = separator.exec(core)) {
    const at = match.index;
    const stop = at + match[0].length;
    if (staysInside(core, from, at, stop)) continue;
    cutWord(core.slice(from, at), start + from, emit);
    emit(start + at, start + stop);
    from = stop;
  }
  cutWord(core.slice(from), start + from, emit);
}

/** Whether the separator `[at, stop)` belongs to the word around it; the word began at `from`. */
function staysInside(core: string, from: number, at: number, stop: number): boolean {
  const mark = core.slice(at, stop);
  const before = core.slice(Math.max(from, at - 20), at);
  const after = core.charAt(stop);
  if (/^[,:]$/.test(mark)) return /\d$/.test(before) && /\d/.test(after);
  if (mark === '/') return (/\d$/.test(before) && /\d/.test(after)) || /^[wbnc]$/i.test(before);
  if (mark === '-') return stop < core.length && isBoundPrefix(before) && /\p{L}/u.test(after);
  return false;
}

/** Emits a word without separators: its currency sign, number and unit, or contraction apart. */
function cutWord(word: string, start: number, emit: Emit): void {
  if (word.length === 0) return;
  const cuts = wordCuts(word);
  let from = 0;
  for (const cut of cuts) {
    emit(start + from, start + cut);
    from = cut;
  }
  emit(start + from, start + word.length);
}

function wordCuts(word: string): readonly number[] {
  const currency = currencyWord.exec(word)?.[0];
  if (currency !== undefined)
    return [currency.length, ...shift(wordCuts(word.slice(currency.length)), currency.length)];
  if (currencySign.test(word.charAt(0)) && word.length > 1) return [1, ...shift(wordCuts(word.slice(1)), 1)];
  const unit = (clockTime.exec(word) ?? numberWithUnit.exec(word))?.[1];
  if (unit !== undefined) return [unit.length];
  const percent = /^([\d.,]+)([%°])/.exec(word);
  if (percent?.[1] !== undefined) {
    const cut = percent[1].length;
    return word.length > cut + 1 ? [cut, cut + 1] : [cut];
  }
  if (/^\d[\d.,]*[$£€¥]$/.test(word)) return [word.length - 1];
  return cutContraction(word);
}

function shift(cuts: readonly number[], by: number): readonly number[] {
  return cuts.map((cut) => cut + by);
}
