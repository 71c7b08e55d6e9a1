import { dot, solve } from '../../base/linear.js';
import { isSignalName, type SignalName } from '../../questions/rank/signals.js';
import { readCsv } from './csv.js';

/** Pull of every weight towards 0; the base is free. 4 to 16 give the same order of questions left out. */
const ridge = 8;
const baseRidge = 0.01;
/**
 * What a question counts that was drawn from those that are asked, beside one from all that can be worded: the weights
 * are to put the former in order.
 */
const askedCount = 3;
/** Newton's method on a convex loss: it stands still after some ten steps. */
const steps = 25;
/** Folds of the cross-validation: no article is in two. */
const folds = 10;

/** Questions with what judges said of them. */
export interface JudgedQuestions {
  readonly signals: readonly SignalName[];
  /**
   * One row a question: its signals, the number of its doubts, 1 where it was drawn from all that can be worded, and 1 for
   * the base. The last but one takes up that the judges of the others were stricter.
   */
  readonly rows: readonly (readonly number[])[];
  /** How often each question counts. */
  readonly counts: readonly number[];
  /** Whether it would be printed unchanged, 0 or 1. */
  readonly printed: readonly number[];
  readonly articles: readonly string[];
}

/** Weights by signal, in hundredths, with the base and what a doubt costs. */
export interface FittedWeights {
  readonly base: number;
  readonly doubt: number;
  readonly signals: ReadonlyMap<SignalName, number>;
}

/** Reads `tests/quality/questions.csv`. @throws UserError when a column is missing. */
export function readJudgedQuestions(text: string, name: string): JudgedQuestions {
  const records = readCsv(text, name, ['article', 'printed', 'asked', 'doubts']);
  const signals = [...(records[0]?.keys() ?? [])].filter(isSignalName);
  return {
    signals,
    rows: records.map((record) => [
      ...signals.map((signal) => Number(record.get(signal))),
      Number(record.get('doubts')),
      1 - Number(record.get('asked')),
      1,
    ]),
    counts: records.map((record) => (record.get('asked') === '1' ? askedCount : 1)),
    printed: records.map((record) => Number(record.get('printed'))),
    articles: records.map((record) => record.get('article') ?? ''),
  };
}

/** The weights that make what the judges said most probable, drawn a little towards 0. */
export function fitWeights({ signals, rows, counts, printed }: JudgedQuestions): FittedWeights {
  const weights = logistic(rows, printed, counts).map((weight) => Math.round(100 * weight) / 100 + 0);
  return {
    base: weights.at(-1) ?? 0,
    doubt: weights.at(-3) ?? 0,
    signals: new Map(signals.map((signal, index) => [signal, weights[index] ?? 0])),
  };
}

/** How well weights put questions in order that they were not fitted on. */
export interface Order {
  readonly all: number;
  /** Of the questions alone that were drawn from those that are asked. */
  readonly asked: number;
}

/**
 * Of pairs of a printed and a refused question, the share in which the printed one is held more probable by weights
 * fitted on other articles (area under the ROC curve).
 */
export function crossValidate({ rows, counts, printed, articles }: JudgedQuestions): Order {
  const names = [...new Set(articles)].sort();
  const foldOf = new Map(names.map((name, index) => [name, index % folds]));
  const scores = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const isOut = articles.map((article) => foldOf.get(article) === fold);
    const weights = logistic(
      rows.filter((_, index) => isOut[index] === false),
      printed.filter((_, index) => isOut[index] === false),
      counts.filter((_, index) => isOut[index] === false),
    );
    rows.forEach((row, index) => {
      if (isOut[index] === true) scores[index] = dot(row, weights);
    });
  }
  const ofAsked = (_: number, index: number) => counts[index] === askedCount;
  return {
    all: shareInOrder(scores, printed),
    asked: shareInOrder(scores.filter(ofAsked), printed.filter(ofAsked)),
  };
}

function shareInOrder(scores: readonly number[], printed: readonly number[]): number {
  const order = scores.map((score, index) => ({ score, isPrinted: printed[index] === 1 }));
  order.sort((one, other) => one.score - other.score);
  let refused = 0;
  let pairs = 0;
  for (const { isPrinted } of order) {
    if (isPrinted) pairs += refused;
    else refused++;
  }
  return pairs / (refused * (order.length - refused));
}

/** Ridge-penalized logistic regression by Newton's method (Hastie, Tibshirani & Friedman 2009, 4.4.1). */
function logistic(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  counts: readonly number[],
): readonly number[] {
  const size = rows[0]?.length ?? 0;
  let weights: readonly number[] = new Array<number>(size).fill(0);
  const penalty = weights.map((_, index) => (index < size - 2 ? ridge : baseRidge));
  for (let step = 0; step < steps; step++) {
    // The Hessian, and the gradient as last column.
    const system: number[][] = weights.map((weight, row) => [
      ...weights.map((_, column) => (row === column ? (penalty[row] ?? 0) : 0)),
      weight * (penalty[row] ?? 0),
    ]);
    rows.forEach((row, index) => {
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      const count = counts[index] ?? 1;
      const present = row.flatMap((value, at) => (value === 0 ? [] : [{ value, at }]));
      for (const { value, at } of present) {
        const line = system[at] ?? [];
        line[size] = (line[size] ?? 0) + count * (chance - (labels[index] ?? 0)) * value;
        for (const other of present)
          line[other.at] = (line[other.at] ?? 0) + count * chance * (1 - chance) * value * other.value;
      }
    });
    const change = solve(system);
    weights = weights.map((weight, index) => weight - (change[index] ?? 0));
  }
  return weights;
}
