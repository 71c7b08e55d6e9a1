import type { Statement } from './statements.js';

/**
 * Least likeness of a report to the others taken together. Measured on texts seen during development: two versions of
 * one report have 0.6 to 0.8, independent reports of one event 0.4 to 0.8, reports of other events up to 0.3.
 */
const relatedGate = 0.33;

/** The reports that do not tell of the event that the others tell of, by number; cosine of their damped term counts. */
export function findStrangers(statements: readonly Statement[], reports: number): readonly number[] {
  const counts = Array.from({ length: reports }, () => new Map<string, number>());
  const totals = new Map<string, number>();
  for (const { report, terms } of statements) {
    for (const { key } of terms) {
      const own = counts[report.number];
      own?.set(key, (own.get(key) ?? 0) + 1);
      totals.set(key, (totals.get(key) ?? 0) + 1);
    }
  }
  return counts.flatMap((own, number) => (likenessToOthers(own, totals) < relatedGate ? [number] : []));
}

/** One pass over the terms of all reports would do for all of them; over those of one report it needs the others' norm. */
function likenessToOthers(own: ReadonlyMap<string, number>, totals: ReadonlyMap<string, number>): number {
  let product = 0;
  let ownNorm = 0;
  let othersNorm = 0;
  for (const [key, total] of totals) {
    const mine = Math.log1p(own.get(key) ?? 0);
    const theirs = Math.log1p(total - (own.get(key) ?? 0));
    product += mine * theirs;
    ownNorm += mine * mine;
    othersNorm += theirs * theirs;
  }
  return ownNorm === 0 || othersNorm === 0 ? 0 : product / Math.sqrt(ownNorm * othersNorm);
}
