import type { Candidate } from '../../model/candidate.js';
import type { ComparedArticle, Comparison, Telling } from '../../model/comparison.js';
import type { QuotedEvidence } from '../../model/fact.js';
import type { Tags } from '../../model/item.js';

/** What makers of items on several reports are given. */
export interface ComparingTask {
  readonly comparison: Comparison;
  /** Slugs of the articles, for ids that do not change when other items do. */
  readonly slug: string;
  readonly seed: string;
  /** Number of a sentence's paragraph among all paragraphs of all articles; 0 where it is not known. */
  readonly paragraphOf: (sentence: string) => number;
}

/** Makes all candidates of its kind; none where the reports do not give them. */
export type ComparingMaker = (task: ComparingTask) => readonly Candidate[];

/** Tags of items that hold two texts on one topic against each other (CCRA.R.9). */
export const comparingTags: Tags = {
  qar: 'think-and-search',
  pirls: 'interpret-and-integrate',
  bloom: 'analyze',
  dok: 3,
  ccss: 'CCRA.R.9',
};

/** Who tells something, as an answer. */
export type Tellers = 'all' | ComparedArticle;

/** `Both articles`, `All articles`, `Only Article 2`. */
export function nameTellers(tellers: Tellers, count: number): string {
  if (tellers !== 'all') return `Only ${tellers.label}`;
  return count === 2 ? 'Both articles' : 'All articles';
}

/** The article of a telling. */
export function articleOf({ articles }: Comparison, { article }: Telling): ComparedArticle {
  const found = articles.find(({ id }) => id === article);
  if (found === undefined) throw new RangeError(`no article ${article} in the comparison`);
  return found;
}

/** The evidence of some tellings, one after the other. */
export function evidenceOf(tellings: readonly Telling[]): readonly QuotedEvidence[] {
  return tellings.flatMap(({ evidence }) => evidence);
}
