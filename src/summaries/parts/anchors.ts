import { repeated } from '../../base/collections.js';
import { anyMonth, anyWeekday } from '../../language/lexicons/calendar.js';
import type { Quantity, TimeExpression, TokenRange } from '../../model/analysis.js';
import type { Fact } from '../../model/fact.js';
import { isOfMainClause } from '../fitness/main-clause.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';

/** A time or number with a statement that tells it. */
interface Anchored<Anchor> {
  readonly anchor: Anchor;
  /** As the article has it: `On 21 May 1799`, `more than 200 Palestinian prisoners`. */
  readonly text: string;
  readonly statement: Statement;
}

/** A date says when without the day of the paper: a year, a month, a weekday. `later`, `at the right moment` do not. */
const fixed = new RegExp(`\\d|\\b${anyWeekday}|\\b(?:${anyMonth})\\b`, 'u');
/** Longest words of a number that can stand as the heading of an entry. */
const maxTokens = 7;

/**
 * Times with their preposition, each with the shortest listable statement that says what was or will be then. Of a
 * sentence with several times it is not certain what was when.
 */
export function anchorTimes(
  knowledge: Knowledge,
  statements: readonly Statement[],
  facts: readonly Fact[],
): readonly Anchored<TimeExpression>[] {
  const { analysis } = knowledge;
  const times = analysis.times.filter(
    (time) => time.kind === 'date' && !isAlternative(knowledge, time) && !isBeside(knowledge, time),
  );
  const several = repeated(
    analysis.times
      .filter(({ head, kind }) => kind === 'date' && isOfMainClause(knowledge, head))
      .map(({ head }) => knowledge.tree.sentenceOf(head)),
  );
  const timeOf = new Map(facts.map(({ id, roles }) => [id, roles.time?.range]));
  const tells = ({ fact }: Statement, time: TimeExpression) => {
    const range = timeOf.get(fact ?? '');
    return fact === null
      ? isOfMainClause(knowledge, time.head) && !several.includes(knowledge.tree.sentenceOf(time.head))
      : range !== undefined && range.first <= time.head && time.head < range.end;
  };
  return anchor(knowledge, times, statements, tells, withPreposition).filter(({ text }) => fixed.test(text));
}

/** `after the collapse of a building in Dhaka, in 2013`: what a comma sets off may belong to any word before it. */
function isBeside({ analysis }: Knowledge, { first }: TokenRange): boolean {
  return [1, 2].some((words) => analysis.tokens[first - words]?.text === ',');
}

/** `in February or March 2005`, `from 121 in 2009, when …`: one of two times, or one that says when something else was. */
function isAlternative({ analysis }: Knowledge, { first, end }: TokenRange): boolean {
  if (/^when$/iu.test(analysis.tokens[end]?.text ?? '')) return true;
  const isJoint = (index: number) => /^(?:or|and|to|–|—|-)$/u.test(analysis.tokens[index]?.text ?? '');
  return analysis.times.some(
    (other) => (isJoint(end) && other.first === end + 1) || (isJoint(first - 1) && other.end === first - 1),
  );
}

/** `two delegations` tells no number worth a line. */
const minValue = 3;

/** Numbers that count or measure something, each with the shortest listable statement that tells it. */
export function anchorQuantities(
  knowledge: Knowledge,
  statements: readonly Statement[],
): readonly Anchored<Quantity>[] {
  const quantities = knowledge.analysis.quantities.filter(
    (quantity) =>
      quantity.kind !== 'ordinal' &&
      isOwnNumber(knowledge, quantity) &&
      quantity.value !== null &&
      (quantity.value >= minValue || quantity.kind === 'duration') &&
      (quantity.kind !== 'count' || quantity.counted !== null) &&
      quantity.end - quantity.first <= maxTokens,
  );
  return anchor(
    knowledge,
    quantities,
    statements,
    () => true,
    (range) => range,
  );
}

/**
 * Whether a number counts or measures something by itself: not the number of a name (`Ariane 5`), the length of a list
 * (`the top ten`), the same in another unit (`6,020 kg (13,271 lb)`), or two numbers run together.
 */
function isOwnNumber(
  { analysis, tree }: Knowledge,
  { first, end, number, counted, kind }: Quantity,
): boolean {
  const { tokens } = analysis;
  // `the 20 note`: one thing, with a number for its kind.
  const isOfKind =
    counted !== null &&
    kind === 'count' &&
    tokens[counted]?.xpos === 'NN' &&
    tree.child(counted, 'det') !== null;
  const before = tokens[first - 1];
  const isOfName =
    (before?.upos === 'PROPN' &&
      before.relation !== 'obl' &&
      tokens[first]?.upos === 'NUM' &&
      kind === 'count') ||
    (counted !== null && tokens[counted]?.upos === 'PROPN') ||
    analysis.mentions.some(
      (mention) => mention.form === 'name' && number >= mention.first && number < mention.end,
    );
  const isConverted = before?.text === '(' && tokens[first - 2] !== undefined && kind === 'measure';
  const numerals = tokens.slice(first, end).filter(({ upos }) => upos === 'NUM').length;
  const isTop = /^(?:top|last|first|next|past)$/iu.test(before?.text ?? '') && kind === 'count';
  return !isOfName && !isOfKind && !isConverted && !isTop && numerals <= (kind === 'money' ? 2 : 1);
}

function anchor<Anchor extends TokenRange>(
  knowledge: Knowledge,
  anchors: readonly Anchor[],
  statements: readonly Statement[],
  tells: (statement: Statement, anchor: Anchor) => boolean,
  widen: (anchor: Anchor, knowledge: Knowledge) => TokenRange,
): readonly Anchored<Anchor>[] {
  const byPosition = new Map<number, Statement[]>();
  for (const statement of statements)
    byPosition.set(statement.position, [...(byPosition.get(statement.position) ?? []), statement]);
  return anchors.flatMap((one) => {
    // `more than 2,300 years ago` and `68-year-old` must not be cut out of their words.
    const isCut = knowledge.analysis.tokens[one.first - 1]?.lemma === 'than' || isHyphenated(knowledge, one);
    if (knowledge.quoted.has(one.first) || isCut) return [];
    const bare = textOf(knowledge, one);
    const [shortest] = (byPosition.get(knowledge.tree.sentenceOf(one.first)) ?? [])
      .filter((statement) => statement.text.includes(bare) && tells(statement, one))
      .toSorted((first, second) => first.words - second.words);
    return shortest === undefined
      ? []
      : [{ anchor: one, text: textOf(knowledge, widen(one, knowledge)), statement: shortest }];
  });
}

const timePrepositions = new Set(['in', 'on', 'at', 'since', 'until', 'by', 'before', 'after', 'during']);

function isHyphenated({ analysis }: Knowledge, { end }: TokenRange): boolean {
  const last = analysis.tokens[end - 1];
  return last !== undefined && analysis.article.text.charAt(last.span.end) === '-';
}

function withPreposition(time: TokenRange, knowledge: Knowledge): TokenRange {
  const before = knowledge.analysis.tokens[time.first - 1];
  const isPointing = /^(?:next|last|this|yesterday|today|tomorrow)$/iu.test(
    knowledge.analysis.tokens[time.first]?.text ?? '',
  );
  return !isPointing && timePrepositions.has(before?.text.toLowerCase() ?? '')
    ? { first: time.first - 1, end: time.end }
    : time;
}

function textOf({ analysis }: Knowledge, { first, end }: TokenRange): string {
  const start = analysis.tokens[first]?.span.start ?? 0;
  return analysis.article.text
    .slice(start, analysis.tokens[end - 1]?.span.end ?? start)
    .replace(/\s+/gu, ' ');
}
