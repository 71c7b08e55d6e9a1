import { sum } from '../../../base/collections.js';
import { formatTable } from '../../../cli/table.js';
import { bootstrapMean, type Mean } from '../../summaries/bootstrap.js';
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
  summaries: 'GUM summaries and salient entities',
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

/** The first facts that are looked at; all of them show what no order can surpass. */
interface System {
  readonly name: string;
  /** Means are taken over them. */
  readonly orders: readonly Order[];
  readonly top: number;
}

function systemsFor(examples: readonly Example[]): readonly System[] {
  const chance = Array.from({ length: randomOrders }, (_, index) => randomOrder(`chance ${index}`));
  return [
    { name: 'salience', orders: [leaveOneOut(examples)], top: topCount },
    { name: 'lead order', orders: [leadOrder], top: topCount },
    { name: 'chance', orders: chance, top: topCount },
  ];
}

/**
 * Salience beside lead order and chance, for each source: mean rank correlation over the texts, and the share of the
 * critical spans that the first fifteen facts reach, with 95 % bootstrap intervals. The article that is looked at is
 * left out of the fit. The last line says what all facts together reach.
 */
export function salienceReport(examples: readonly Example[]): string {
  const systems = systemsFor(examples);
  const rows = sources.flatMap((source) => {
    const own = examples.filter((example) => example.source === source);
    return systems.map((system) => [sourceTitles[source], String(own.length), ...cellsOf(own, system)]);
  });
  const questions = examples.filter(({ source }) => source === 'questions');
  const all = cellsOf(questions, { name: 'all facts', orders: [leadOrder], top: Number.POSITIVE_INFINITY });
  const [name = '', , reached = ''] = all;
  return formatTable(
    [
      [
        'what people made of facts',
        'texts',
        'order',
        'rank correlation',
        `spans reached by ${topCount} facts`,
      ],
      ...rows,
      [sourceTitles.questions, String(questions.length), name, '', reached],
    ],
    ['left', 'right', 'left', 'left', 'left'],
  );
}

function cellsOf(examples: readonly Example[], { name, orders, top }: System): readonly string[] {
  const qualities = examples.map((example) =>
    orders.map((order) => rankQuality(example, order(example), top)),
  );
  const cell = (value: (quality: RankQuality) => number | null) => {
    const means = qualities.flatMap(
      (ofText) => meanOf(ofText.map(value).filter((one) => one !== null)) ?? [],
    );
    return means.length === 0 ? '' : formatMean(bootstrapMean(means));
  };
  return [name, cell(({ correlation }) => correlation), cell(({ covered }) => covered)];
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

function formatMean({ mean, low, high }: Mean): string {
  return `${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}
