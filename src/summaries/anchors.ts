import type { Quantity, TimeExpression, TokenRange } from '../model/analysis.js';
import type { Knowledge } from './knowledge.js';
import type { Statement } from './statement.js';

/** A time or number with a statement that tells it. */
export interface Anchored<Anchor> {
  readonly anchor: Anchor;
  /** As the article has it: `On 21 May 1799`, `more than 200 Palestinian prisoners`. */
  readonly text: string;
  readonly statement: Statement;
}

/** A date says when without the day of the paper: a year, a month, a weekday. `later`, `at the right moment` do not. */
const fixed =
  /\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|June|July|August|September|October|November|December|May)\b/u;
/** Longest words of a number that can stand as the heading of an entry. */
const maxTokens = 7;

/** Times with their preposition, each with the shortest listable statement that tells it. */
export function anchorTimes(
  knowledge: Knowledge,
  statements: readonly Statement[],
): readonly Anchored<TimeExpression>[] {
  const times = knowledge.analysis.times.filter(({ kind }) => kind === 'date');
  return anchor(knowledge, times, statements, withPreposition).filter(({ text }) => fixed.test(text));
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
      quantity.value !== null &&
      (quantity.value >= minValue || quantity.kind === 'duration') &&
      (quantity.kind !== 'count' || quantity.counted !== null) &&
      quantity.end - quantity.first <= maxTokens,
  );
  return anchor(knowledge, quantities, statements, (range) => range);
}

function anchor<Anchor extends TokenRange>(
  knowledge: Knowledge,
  anchors: readonly Anchor[],
  statements: readonly Statement[],
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
      .filter(({ text }) => text.includes(bare))
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
