import { groupBy, sum } from '../../../base/collections.js';
import { formatTable } from '../../../cli/table.js';
import { readCsv } from '../../quality/csv.js';
import { type Share, wilson } from '../../quality/interval.js';
import { type FactJudgement, type FactMark, factMarks } from './marks.js';

/** A line of key.csv. */
interface KeyRow {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** A fact with what each judge says of it. */
export interface JudgedFact extends KeyRow {
  readonly judgements: readonly FactJudgement[];
}

/** @throws UserError when the text is no key of a panel. */
export function readKey(text: string, name: string): readonly KeyRow[] {
  return readCsv(text, name, ['id', 'kind', 'text']).map((row) => ({
    id: row.get('id') ?? '',
    kind: row.get('kind') ?? '',
    text: row.get('text') ?? '',
  }));
}

/**
 * The share of facts with a mark, each fact counting as the mean of its judges, with its 95 % Wilson interval; null
 * for no facts.
 */
export function shareOf(facts: readonly JudgedFact[], mark: FactMark): Share | null {
  return meanOver(facts, ({ marks }) => marks[mark]);
}

/** The share of facts with all marks. */
export function shareOfAll(facts: readonly JudgedFact[]): Share | null {
  return meanOver(facts, ({ marks }) => (factMarks.every((mark) => marks[mark] === 1) ? 1 : 0));
}

function meanOver(facts: readonly JudgedFact[], markOf: (judgement: FactJudgement) => number): Share | null {
  const means = facts
    .filter(({ judgements }) => judgements.length > 0)
    .map(({ judgements }) => sum(judgements.map(markOf)) / judgements.length);
  return wilson(sum(means), means.length);
}

/** The shares of all facts and of each kind, then the facts that lack a mark, with what the judges say. */
export function panelReport(facts: readonly JudgedFact[]): string {
  const kinds = [...groupBy(facts, ({ kind }) => kind)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const row = (name: string, group: readonly JudgedFact[]) => [
    name,
    String(group.length),
    ...factMarks.map((mark) => format(shareOf(group, mark))),
    format(shareOfAll(group)),
  ];
  const table = formatTable(
    [
      ['facts', 'count', ...factMarks, 'all four'],
      row('all', facts),
      ...kinds.map(([kind, group]) => row(kind, group)),
    ],
    ['left', 'right', 'left', 'left', 'left', 'left', 'left'],
  );
  return [table, ...facts.flatMap(failureLines)].join('\n');
}

/** `f012 state: true, complete: The boat was. (no such boat)` */
function failureLines({ id, kind, text, judgements }: JudgedFact): readonly string[] {
  const lacking = factMarks.filter((mark) => judgements.some(({ marks }) => marks[mark] === 0));
  if (lacking.length === 0) return [];
  const reasons = judgements.map(({ why }) => why).filter((why) => why !== '');
  return [`${id} ${kind}: ${lacking.join(', ')}: ${text} (${reasons.join(' / ')})`];
}

function format(share: Share | null): string {
  if (share === null) return '-';
  return `${share.share.toFixed(2)} [${share.low.toFixed(2)}, ${share.high.toFixed(2)}]`;
}
