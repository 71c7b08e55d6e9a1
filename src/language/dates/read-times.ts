import type { Sentence, TimeExpression } from '../../model/analysis.js';
import { hedgeBefore } from '../numbers/hedges.js';
import type { Tree } from '../tree.js';
import type { CalendarDay } from './calendar-days.js';
import { resolveTime } from './resolve-time.js';
import type { TimeMatch } from './time-match.js';
import { matchTime } from './time-patterns.js';

const prepositions =
  /^(?:on|in|at|since|until|till|by|before|after|from|during|for|over|within|through|throughout|around|between|as|about|past|of)$/iu;

/** Words between preposition and core that belong to the expression. */
const inside =
  /^(?:the|its|his|her|their|this|that|early|late|mid|mid-|later|earlier|last|next|past|same|previous|following|coming|whole|entire|full|very|start|beginning|end|middle|eve|morning|afternoon|evening|night|weekend|week|of|a|an|all|just|only|some|first|final|another|more|few)$/iu;

/**
 * Finds the times of an article: `nearly eight weeks ago`, `on Thursday (Nov 30)`, `since the 1970s`, with preposition
 * and hedge. What has the form of a time but says how much or what (`a day of talks`, `the days`) is left out.
 *
 * @param published the day of publication; null where it is not known: then only what is dated in full has a value.
 */
export function readTimes(tree: Tree, published: CalendarDay | null): readonly TimeExpression[] {
  const recent = published !== null && tellsPast(tree, published.year) ? null : published;
  return tree.sentences.flatMap((sentence) => readSentence(tree, sentence, published, recent));
}

/** How far back the years of a report may lie that speaks of its own days. */
const recentYears = 2;

/**
 * Whether an article tells of the past: most years it names are older than its own time. Then `On 30 May` is a day of
 * one of those years.
 */
function tellsPast(tree: Tree, year: number): boolean {
  const years = tree.tokens
    .filter(({ text }) => /^(?:1[1-9]|20)\d\d$/u.test(text))
    .map(({ text }) => Number(text));
  return years.filter((one) => one < year - recentYears).length * 2 > years.length;
}

/** `recent` is the day that dates without a year are near to; null where that is not certain. */
function readSentence(
  tree: Tree,
  sentence: Sentence,
  published: CalendarDay | null,
  recent: CalendarDay | null,
): readonly TimeExpression[] {
  const times: TimeExpression[] = [];
  let free = sentence.first;
  for (let index = sentence.first; index < sentence.end; ) {
    const core = matchTime(tree, index, sentence.end);
    if (core === null) {
      index += 1;
      continue;
    }
    const first = beginning(tree, index, free);
    const match = joinRange(tree, first, core, sentence.end);
    if (isTime(tree, index, first, match)) {
      const head = headOf(tree, first, match.end);
      times.push({
        first,
        end: match.end,
        head,
        kind: match.kind,
        value:
          isHedged(tree, first, index, free) || leavesOpen(tree, first, match)
            ? null
            : resolveTime(tree, match.meaning, head, match.meaning.of === 'offset' ? published : recent),
      });
      free = match.end;
    }
    index = match.end;
  }
  return times;
}

/** `between July 2003 and December 2004`, `from Monday to Friday`: one expression with both ends, no single value. */
function joinRange(tree: Tree, first: number, match: TimeMatch, end: number): TimeMatch {
  const opening = tree.at(first).text.toLowerCase();
  const joint = match.end < end ? tree.at(match.end).text : '';
  const joins =
    (opening === 'between' && joint === 'and') ||
    (opening === 'from' && /^(?:to|until|till|through|-|–)$/u.test(joint));
  const second = joins ? matchTime(tree, match.end + 1, end) : null;
  return second === null || second.kind !== match.kind
    ? match
    : { ...match, end: second.end, meaning: { of: 'open' } };
}

/** A date without a year after `until`, `by` or `through` may lie ahead though the verb is past. */
function leavesOpen(tree: Tree, first: number, { meaning }: TimeMatch): boolean {
  const dated = (meaning.of === 'day' || meaning.of === 'month') && meaning.year === null;
  return (
    (dated || meaning.of === 'weekday') &&
    /^(?:until|till|by|through|before|after|from)$/iu.test(tree.at(first).text)
  );
}

/** The first token of the expression: from the core over its modifiers, article and hedge to its preposition. */
function beginning(tree: Tree, core: number, free: number): number {
  let first = core;
  while (first > free && inside.test(tree.at(first - 1).text) && joins(tree, first - 1)) {
    first -= 1;
  }
  const hedge = hedgeBefore(tree, first, free, null);
  first = hedge?.first ?? first;
  if (first > free && prepositions.test(tree.at(first - 1).text) && tree.at(first - 1).upos !== 'PART') {
    first -= 1;
  }
  // `of` alone hangs on a noun outside: the night of October 7 keeps it, a father of two days does not begin with it.
  while (
    first < core &&
    /^(?:of|a|an|some|more|only|just)$/iu.test(tree.at(first).text) &&
    !/^(?:a|an)$/iu.test(tree.at(first).text)
  ) {
    first += 1;
  }
  return first;
}

/** Whether a word before the core is part of the expression and not of a phrase before it. */
function joins(tree: Tree, index: number): boolean {
  const token = tree.at(index);
  if (/^(?:of)$/iu.test(token.text)) {
    return /^(?:start|beginning|end|middle|eve|morning|afternoon|evening|night|weekend|week)$/iu.test(
      tree.tokens[index - 1]?.text ?? '',
    );
  }
  if (
    /^(?:week|end|start|beginning|middle|eve|morning|afternoon|evening|night|weekend)$/iu.test(token.text)
  ) {
    return tree.tokens[index + 1]?.text === 'of' || token.head === index + 1;
  }
  return !/^(?:PRON|VERB|AUX)$/u.test(token.upos) || /^(?:its|his|her|their)$/iu.test(token.text);
}

/** Durations without a preposition count only as adverbials or objects; `days` and `a day` often are mere things. */
function isTime(tree: Tree, core: number, first: number, match: TimeMatch): boolean {
  const token = tree.at(headOf(tree, core, match.end));
  if (match.kind === 'time') {
    return true;
  }
  if (match.kind !== 'duration') {
    return !(match.meaning.of === 'open' && token.relation.startsWith('compound'));
  }
  // A plural alone is a time only as how long: for decades, over months; her days are hers.
  if (
    match.end === core + 1 &&
    !/^(?:for|over|after|within|in|during|through)$/iu.test(tree.at(first).text)
  ) {
    return false;
  }
  const preposition = prepositions.test(tree.at(first).text) && tree.at(first).upos === 'ADP';
  const adverbial = /^(?:obl|obl:unmarked|obl:tmod|advmod)$/u.test(token.relation);
  const measured =
    token.relation === 'obj' &&
    /^(?:last|take|spend|wait|serve|continue)$/u.test(tree.parent(token.index)?.lemma ?? '');
  return preposition || adverbial || measured;
}

function isHedged(tree: Tree, first: number, core: number, free: number): boolean {
  for (let index = first; index <= core; index++) {
    if (
      /^(?:early|late|mid|mid-|later|earlier|start|beginning|end|middle|before|after|since|until|till|between)$/iu.test(
        tree.at(index).text,
      )
    ) {
      return !/^(?:since|until|till|before|after)$/iu.test(tree.at(index).text);
    }
  }
  const hedge = hedgeBefore(tree, core, free, null);
  return hedge !== null;
}

/** The token that hangs on something outside the range, prepositions apart. */
function headOf(tree: Tree, first: number, end: number): number {
  for (let index = first; index < end; index++) {
    const token = tree.at(index);
    if (
      (token.head < first || token.head >= end) &&
      !/^(?:case|mark|punct|cc|det|nmod:poss)$/u.test(token.relation)
    ) {
      return index;
    }
  }
  return end - 1;
}
