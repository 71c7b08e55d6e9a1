import type { GateRow } from '../gates.js';
import { f1, type Share } from '../score.js';

/** A share of one as percents with one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** `P 88.0 R 80.1 F 83.9 (of 432)`. */
export function precisionAndRecall(share: Share): string {
  const precision = percent(share.right / Math.max(1, share.given));
  const recall = percent(share.right / Math.max(1, share.wanted));
  return `P ${precision}  R ${recall}  F ${f1(share).toFixed(1)}  (of ${share.wanted})`;
}

/** The sum of shares. */
export function total(shares: readonly Share[]): Share {
  const sum = (count: (share: Share) => number): number =>
    shares.reduce((all, share) => all + count(share), 0);
  return {
    right: sum(({ right }) => right),
    given: sum(({ given }) => given),
    wanted: sum(({ wanted }) => wanted),
  };
}

/** The 95 % interval of a share by Wilson (1927), in percents: `84.0 to 91.2`. */
export function interval(right: number, all: number): string {
  if (all === 0) return '-';
  const z = 1.96;
  const share = right / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return `${percent(middle - half)} to ${percent(middle + half)}`;
}

/** Rows of gates under a title. */
export function gateLines(title: string, rows: readonly GateRow[]): readonly string[] {
  return [
    title,
    ...rows.map(
      ({ gate, precision, coverage }) =>
        `             from ${gate.toFixed(2)}  right ${percent(precision)}  found ${percent(coverage)}`,
    ),
  ];
}
