import type { ExcerptReader } from '../../language/excerpts/reader.js';
import type { Analysis } from '../../model/analysis.js';
import type { Candidate } from '../../model/candidate.js';
import type { Evidence, Fact, QuotedEvidence } from '../../model/fact.js';
import type { ItemBase, Tags } from '../../model/item.js';
import type { Summary } from '../../model/summary.js';
import type { ArticleKnowledge } from '../distractors/distractor.js';

/** What every maker of candidates is given. */
export interface MakerTask {
  readonly analysis: Analysis;
  readonly article: ArticleKnowledge;
  readonly facts: readonly Fact[];
  readonly summary: Summary;
  /** Reads stretches of the article as one who has nothing else of it. */
  readonly excerpts: ExcerptReader;
  /** Ids of sentences that the source misprints: nothing is printed from them. */
  readonly garbled: ReadonlySet<string>;
  readonly seed: string;
}

/** Makes all candidates of its kind that an article gives; none where nothing is certain enough. */
export type Maker = (task: MakerTask) => readonly Candidate[];

/** Evidence as items carry it: without offsets. */
export function quoted(evidence: readonly Evidence[]): readonly QuotedEvidence[] {
  return evidence.map(({ sentence, quote }) => ({ sentence, quote }));
}

/** Tags of items whose answer stands in one sentence. */
const rightThere: Tags = {
  qar: 'right-there',
  pirls: 'retrieve',
  bloom: 'remember',
  dok: 1,
  ccss: 'CCRA.R.1',
};

/** Tags of items that put several sentences together, or ask for a reason. */
const thinkAndSearch: Tags = {
  qar: 'think-and-search',
  pirls: 'straightforward-inference',
  bloom: 'understand',
  dok: 2,
  ccss: 'CCRA.R.1',
};

/** What all generated items have alike. */
export function generated(
  base: Pick<ItemBase, 'id' | 'prompt' | 'skill' | 'evidence'> & Partial<ItemBase>,
): ItemBase {
  return {
    origin: 'generated',
    points: 1,
    difficulty: null,
    tags: base.skill === 'retrieve' ? rightThere : thinkAndSearch,
    explanation: null,
    ...base,
  };
}

/** Who holds which post is better matched than asked one by one. */
const roleFactor = 0.6;

/** How much a fact is worth asking, 0..1: what it matters for the article first, then how sure it is. */
export function worthOf(fact: Fact): number {
  const worth = 0.75 * fact.salience + 0.25 * fact.confidence;
  return Math.round(worth * (fact.kind === 'role' ? roleFactor : 1) * 1000) / 1000;
}

/** Worth of an item on a sentence that no fact was read from. */
export const plainWorth = 0.3;

/** Whether a sentence states something without a quotation, a bracket or a second part behind a mark. */
export function isOneStatement(sentence: string): boolean {
  return /^\p{Lu}[^"“”‘:;()[\]?!…]*\.$/u.test(sentence);
}
