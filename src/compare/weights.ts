import type { Statement } from './statements.js';
import type { Term } from './terms.js';

/** How much it tells that two statements share a term, by key: rare terms tell more. */
export type Weights = (key: string) => number;

/** A synonym says nearly as much as the word itself. */
const relatedShare = 0.8;

/**
 * Inverse document frequency (Spärck Jones 1972) with statements as documents, counted per report, so that a term does
 * not lose weight because many reports have it. Between 0 and about 4 for reports of usual length.
 */
export function weighTerms(statements: readonly Statement[], reports: number): Weights {
  const counts = new Map<string, number>();
  for (const { terms } of statements)
    for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  const size = statements.length / reports;
  return (key) => Math.log(1 + size / Math.max(1, (counts.get(key) ?? 1) / reports));
}

/** What two statements have in common. */
export interface Overlap {
  /** Weight of the shared terms. */
  readonly shared: number;
  /** Keys shared, as the first has them. */
  readonly keys: readonly string[];
  /** The same as the other has them. */
  readonly matches: readonly string[];
}

/** The shared terms of two lists; each term of the other counts once. */
export function overlapOf(one: readonly Term[], other: ReadonlySet<string>, weights: Weights): Overlap {
  const keys: string[] = [];
  const used = new Set<string>();
  let shared = 0;
  for (const { key, related } of one) {
    const match = other.has(key)
      ? key
      : related.find((relative) => other.has(relative) && !used.has(relative));
    if (match === undefined || used.has(match)) continue;
    used.add(match);
    keys.push(key);
    shared += match === key ? weights(key) : relatedShare * Math.min(weights(key), weights(match));
  }
  return { shared, keys, matches: [...used] };
}

/** The weight of all terms together. */
export function massOf(terms: readonly Term[], weights: Weights): number {
  return terms.reduce((sum, { key }) => sum + weights(key), 0);
}
