import { sum } from '../../../base/collections.js';
import { bootstrapMean } from '../../summaries/bootstrap.js';
import type { MeasureRow } from '../rows.js';
import { type Example, type SourceName, sources } from './example.js';
import { fitSalience } from './fit.js';
import { leadOrder, modelOrder, type Order, randomOrder } from './orders.js';
import { type RankQuality, rankQuality } from './rank.js';

/** Facts of the ranking that are looked at: as many as a teacher would want to choose questions from. */
const topCount = 15;

/** Random orders, of which the mean is taken. */
const randomOrders = 20;

const sourceTitles: Readonly<Record<SourceName, string>> = {
  questions: 'OneStopQA critical spans',
  survival: 'OneStopEnglish elementary level',
  summaries: 'GUM summaries and entities',
};

/** The order of salience for each example, its weights fitted to all other articles. */
function leaveOneOut(examples: readonly Example[]): Order {
  const orders = new Map<string, Order>();
  return (example) => {
    const order =
      orders.get(example.article) ??
      modelOrder(fitSalience(examples.filter(({ article }) => article !== example.article)));
    orders.set(example.article, order);
    return order(example);
  };
}

/**
 * Salience beside lead order and chance: mean rank correlation over the texts of each source, and the share of the
 * critical spans that the first fifteen facts reach, with what all facts together reach. The article that is looked
 * at is left out of the fit.
 */
export function salienceRows(examples: readonly Example[]): readonly MeasureRow[] {
  const salience = [leaveOneOut(examples)];
  const chance = Array.from({ length: randomOrders }, (_, index) => randomOrder(`chance ${index}`));
  const compare = (
    name: string,
    own: readonly Example[],
    figureOf: Value,
    ceiling: string,
  ): readonly MeasureRow[] => {
    const [ours, lead, random] = [salience, [leadOrder], chance].map((orders) =>
      valuesOf(own, orders, figureOf),
    );
    const gains = (ours ?? []).map((value, index) => value - (lead?.[index] ?? 0));
    return [
      {
        measure: `${name}, ${own.length} texts`,
        figure: formatMean(ours ?? []),
        goal: `lead order ${formatMean(lead ?? [])}, chance ${formatMean(random ?? [])}${ceiling}`,
      },
      { measure: `${name}: gain over lead order`, figure: formatMean(gains), goal: 'above 0' },
    ];
  };
  const questions = examples.filter(({ source }) => source === 'questions');
  const all = valuesOf(questions, [leadOrder], coveredBy(Number.POSITIVE_INFINITY));
  return [
    ...compare(
      `share of critical spans reached by ${topCount} facts`,
      questions,
      coveredBy(topCount),
      `, all facts ${formatMean(all)}`,
    ),
    ...sources.flatMap((source) =>
      compare(
        `rank correlation with ${sourceTitles[source]}`,
        examples.filter((example) => example.source === source),
        (example, scores) => rankQuality(example, scores, topCount).correlation,
        '',
      ),
    ),
  ];
}

/** One figure of an example in an order; null where it has none. */
type Value = (example: Example, scores: readonly number[]) => number | null;

function coveredBy(top: number): Value {
  return (example, scores): RankQuality['covered'] => rankQuality(example, scores, top).covered;
}

/** A figure of each example, the mean over the orders; 0 where no order has one. */
function valuesOf(
  examples: readonly Example[],
  orders: readonly Order[],
  figureOf: Value,
): readonly number[] {
  return examples.map((example) => {
    const values = orders.flatMap((order) => figureOf(example, order(example)) ?? []);
    return sum(values) / Math.max(1, values.length);
  });
}

function formatMean(values: readonly number[]): string {
  if (values.length === 0) return '-';
  const { mean, low, high } = bootstrapMean(values);
  return `${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}
