import type { Quantity, Sentence, TimeExpression, Token } from '../../model/analysis.js';
import { ordinalToNumber } from '../inflection/number-words.js';
import { currencies, currencySigns, measureUnits } from '../lexicons/units.js';
import { indexesIn } from '../ranges.js';
import type { Tree } from '../tree.js';
import { countedBy, identifies } from './counted.js';
import { hedgeAfter, hedgeBefore } from './hedges.js';
import { numberAt } from './number-at.js';

/** Units of time that measure a duration, by lemma. */
const durationUnits =
  /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|millennium)$/u;

/** Words for uncertain numbers: scores of hostages. */
const vagueNumbers = /^(?:dozens|scores|hundreds|thousands|millions|billions|tens)$/u;

/** Tokens from a number to what it counts at most: `200 heavily armed Palestinian prisoners`. */
const longestStep = 7;

/**
 * Finds numbers with what they count: `more than 200 Palestinian prisoners`, `$3,000`, `5.4 per cent`, `scores of
 * hostages`, `seventh day`. Left out are numbers of dates and clock times, parts of names (`Apollo 11`), and numbers
 * that tell things apart (`page 12`, `1.` before a point of a list).
 *
 * @param named whether a token is part of a name.
 */
export function readQuantities(
  tree: Tree,
  times: readonly TimeExpression[],
  named: (index: number) => boolean,
): readonly Quantity[] {
  const dated = indexesIn(
    times.filter((time) => (time.kind === 'date' || time.kind === 'time') && !isStretch(tree, time)),
  );
  return tree.sentences.flatMap((sentence) =>
    readSentence(tree, sentence, (index) => dated.has(index) || named(index)),
  );
}

/** `nearly eight weeks ago` and `seventh day` are times that also say how many. */
function isStretch(tree: Tree, { first, end }: TimeExpression): boolean {
  return tree.tokens
    .slice(first, end)
    .some(
      (token) =>
        /^(?:ago|later|earlier)$/u.test(token.text) ||
        (durationUnits.test(token.lemma) && token.upos === 'NOUN'),
    );
}

function readSentence(
  tree: Tree,
  sentence: Sentence,
  taken: (index: number) => boolean,
): readonly Quantity[] {
  const quantities: Quantity[] = [];
  let free = sentence.first;
  for (let index = sentence.first; index < sentence.end; ) {
    const found = taken(index) ? null : quantityAt(tree, sentence, index, free);
    if (found === null) {
      index += 1;
    } else {
      quantities.push(found);
      free = found.end;
      index = found.end;
    }
  }
  return quantities;
}

function quantityAt(tree: Tree, sentence: Sentence, index: number, free: number): Quantity | null {
  const token = tree.at(index);
  if (currencySigns.test(token.text)) {
    return moneyAt(tree, sentence, index, free);
  }
  if (vagueNumbers.test(token.text.toLowerCase())) {
    return vagueAt(tree, sentence, index, free);
  }
  const ordinal = ordinalAt(tree, sentence, index, free);
  if (ordinal !== null) {
    return ordinal;
  }
  const range = rangeAt(tree, sentence, index);
  const number = range ?? numberAt(tree, index, sentence.end);
  if (number === null || !isAmount(tree, sentence, index, number.end)) {
    return null;
  }
  const after = tree.tokens[number.end];
  const inside = number.end < sentence.end ? after : undefined;
  // A year before a noun: the 2014 protests.
  if (
    /^(?:1[5-9]|20)\d\d$/u.test(token.text) &&
    number.end === index + 1 &&
    hedgeBefore(tree, index, free, null) === null
  ) {
    return null;
  }
  const percent = percentEnd(tree, number.end, sentence.end);
  const counted = percent === null ? countedBy(tree, sentence, index, number.end) : null;
  const near = counted !== null && counted - number.end < longestStep ? counted : null;
  if (near === null && percent === null && !standsAlone(tree, token)) {
    return null;
  }
  const lemma = near === null ? '' : tree.at(near).lemma.toLowerCase();
  const direct = near !== null && near === number.end + (inside?.text === '-' ? 1 : 0);
  const kind =
    percent !== null
      ? 'percent'
      : near === null
        ? 'count'
        : currencies.has(lemma) && direct
          ? 'money'
          : durationUnits.test(lemma)
            ? 'duration'
            : measureUnits.has(lemma) && (direct || /^(?:square|cubic)$/u.test(inside?.text ?? ''))
              ? 'measure'
              : 'count';
  const hedge = hedgeBefore(tree, index, free, near);
  const tail = hedgeAfter(tree, percent ?? number.end, sentence.end);
  return {
    first: hedge?.first ?? range?.first ?? index,
    end: Math.max(tail?.end ?? 0, percent ?? 0, near === null ? number.end : near + 1),
    number: headOfNumber(tree, index, number.end),
    kind,
    value: range === null ? number.value : null,
    hedge: hedge?.words ?? tail?.words ?? null,
    counted: near,
  };
}

/** `10 to 15`, `two or three`, `between 10 and 15`, `10-15`: no single value. */
function rangeAt(
  tree: Tree,
  sentence: Sentence,
  index: number,
): { first: number; end: number; value: number } | null {
  const low = numberAt(tree, index, sentence.end);
  const before = index > sentence.first ? tree.at(index - 1).text.toLowerCase() : '';
  const joint = low !== null && low.end < sentence.end ? tree.at(low.end).text : '';
  const joins = /^(?:to|or|-|–)$/u.test(joint) || (joint === 'and' && before === 'between');
  const high = low !== null && joins ? numberAt(tree, low.end + 1, sentence.end) : null;
  if (low === null || high === null || high.value <= low.value) {
    return null;
  }
  return { first: before === 'between' ? index - 1 : index, end: high.end, value: low.value };
}

/** `$3 million`, `more than £200`. */
function moneyAt(tree: Tree, sentence: Sentence, index: number, free: number): Quantity | null {
  const number = numberAt(tree, index + 1, sentence.end);
  if (number === null) {
    return null;
  }
  const hedge = hedgeBefore(tree, index, free, index);
  const tail = hedgeAfter(tree, number.end, sentence.end);
  return {
    first: hedge?.first ?? index,
    end: tail?.end ?? number.end,
    number: headOfNumber(tree, index + 1, number.end),
    kind: 'money',
    value: number.value,
    hedge: hedge?.words ?? tail?.words ?? null,
    counted: null,
  };
}

/** `scores of hostages`, `hundreds of thousands of people`; a bare `thousands` counts nothing that can be named. */
function vagueAt(tree: Tree, sentence: Sentence, index: number, free: number): Quantity | null {
  let end = index + 1;
  while (
    end + 1 < sentence.end &&
    tree.at(end).text === 'of' &&
    vagueNumbers.test(tree.at(end + 1).text.toLowerCase())
  ) {
    end += 2;
  }
  if (end >= sentence.end || tree.at(end).text !== 'of') {
    return null;
  }
  const noun =
    tree.children(end - 1).find((child) => child.relation === 'nmod' && child.index > end) ??
    tree.children(index).find((child) => child.relation === 'nmod' && child.index > end);
  const counted = noun !== undefined && noun.index - end < longestStep && noun.upos === 'NOUN' ? noun : null;
  if (counted === null) {
    return null;
  }
  const hedge = hedgeBefore(tree, index, free, counted.index);
  return {
    first: hedge?.first ?? index,
    end: counted.index + 1,
    number: index,
    kind: durationUnits.test(counted.lemma) ? 'duration' : 'count',
    value: null,
    hedge: hedge?.words ?? null,
    counted: counted.index,
  };
}

/** `seventh day`, `third trip`; not `first` as an adverb, `second` as a unit, `third-party`. */
function ordinalAt(tree: Tree, sentence: Sentence, index: number, free: number): Quantity | null {
  const token = tree.at(index);
  const value = ordinalToNumber(token.text);
  const noun = tree.parent(index);
  if (
    value === null ||
    token.upos === 'NOUN' ||
    token.relation !== 'amod' ||
    noun?.upos !== 'NOUN' ||
    noun.index <= index ||
    noun.index - index > longestStep ||
    /^(?:half|person|hand|party|class|world|lady|century|quarter|degree|one)$/u.test(noun.lemma) ||
    tree.tokens[index + 1]?.text === '-' ||
    // A third less.
    /^(?:JJR|RBR)$/u.test(tree.tokens[index + 1]?.xpos ?? '')
  ) {
    return null;
  }
  const hedge = hedgeBefore(tree, index, Math.max(free, sentence.first), noun.index);
  return {
    first: hedge?.first ?? index,
    end: noun.index + 1,
    number: index,
    kind: 'ordinal',
    value,
    hedge: hedge?.words ?? null,
    counted: noun.index,
  };
}

function percentEnd(tree: Tree, index: number, end: number): number | null {
  const word = (at: number): string => (at < end ? tree.at(at).text.toLowerCase() : '');
  const after = /^(?:%|percent|pc)$/u.test(word(index))
    ? index + 1
    : word(index) === 'per' && word(index + 1) === 'cent'
      ? index + 2
      : null;
  if (after === null && word(index) === 'percentage' && /^points?$/u.test(word(index + 1))) {
    return index + 2;
  }
  return after;
}

/** Whether a number says how many, and is no year, mark of a list, score, name or fraction of something else. */
function isAmount(tree: Tree, sentence: Sentence, index: number, end: number): boolean {
  const token = tree.at(index);
  const next = end < sentence.end ? tree.at(end).text : '';
  const previous = index > sentence.first ? tree.at(index - 1).text : '';
  if (
    token.upos === 'PRON' ||
    (/^one$/iu.test(token.text) && end === index + 1 && token.relation !== 'nummod')
  ) {
    return false;
  }
  if (/^an?$/iu.test(token.text) && end === index + 1) {
    return false;
  }
  if (index === sentence.first && /^[.)]$/u.test(next) && end === index + 1) {
    return false;
  }
  // One in three.
  if (previous === 'in' && index - 2 >= sentence.first && tree.at(index - 2).upos === 'NUM') {
    return false;
  }
  if (next === 'in' && numberAt(tree, end + 1, sentence.end) !== null) {
    return false;
  }
  if (
    /^[/:]$/u.test(next) ||
    /^[/:#]$/u.test(previous) ||
    (/^[[(]$/u.test(previous) && /^[\])]$/u.test(next))
  ) {
    return false;
  }
  return !identifies(tree, index, end);
}

/** A number with nothing counted stands for itself as subject or object: `Three were killed`, `at least 20 died`. */
function standsAlone(tree: Tree, token: Token): boolean {
  return (
    token.upos === 'NUM' &&
    tree.child(token.index, 'det') === null &&
    /^(?:nsubj|nsubj:pass|obj)$/u.test(token.relation)
  );
}

/** The token of a number that the others hang on. */
function headOfNumber(tree: Tree, first: number, end: number): number {
  for (let index = first; index < end; index++) {
    const { head } = tree.at(index);
    if (head < first || head >= end) {
      return index;
    }
  }
  return first;
}
