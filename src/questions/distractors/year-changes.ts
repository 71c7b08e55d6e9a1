import { int } from '../../base/random.js';
import type { Phrase } from '../../model/fact.js';
import type { Change, FalsifyTask } from './change.js';

/** Steps from a year to one that is wrong beyond doubt, long ago and lately. */
const oldSteps = [-40, -30, -20, 20, 30, 40] as const;
const recentSteps = [-9, -7, -5, 5, 7] as const;
/** From here on a few years make a difference that a reader notices. */
const recent = 1985;

/** Another year for the one in a time: `in 1921` gives `in 1951`, never one after the latest the article names. */
export function changeYear({ statement, article, random }: FalsifyTask, { text }: Phrase): readonly Change[] {
  const years = text.match(/\b(?:1[0-9]{3}|20[0-9]{2})\b/g) ?? [];
  const [year, ...more] = years;
  if (year === undefined || more.length > 0 || (statement.match(/\d{4}/g) ?? []).length > 1) return [];
  // A plan for a year long gone would be absurd.
  if (/\bwill\b/u.test(statement)) return [];
  const named = (article.normalizedText.match(/\b(?:1[0-9]{3}|20[0-9]{2})\b/g) ?? []).map(Number);
  const latest = Math.max(...named);
  const steps: readonly number[] = Number(year) < recent ? oldSteps : recentSteps;
  const others = steps
    .map((step) => Number(year) + step)
    .filter((other) => other <= latest && !named.includes(other));
  const other = others[int(random, Math.max(1, others.length))];
  return other === undefined ? [] : [{ from: year, to: `${other}` }];
}
