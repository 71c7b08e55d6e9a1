import type { Analysis } from '../model/analysis.js';
import type { Fact } from '../model/fact.js';
import { type FactDraft, identifyFact } from './draft.js';
import { findEvents } from './events.js';
import { isTellable } from './extract.js';
import { liftCauses } from './lift-causes.js';
import { mergeDrafts } from './merge.js';
import { findParticiples } from './participles.js';
import { findProspects } from './prospects.js';
import { weighSalience } from './salience/weigh.js';
import { findStates } from './states.js';
import { indexTree, type Tree } from './tree.js';

const finders: readonly ((tree: Tree) => readonly FactDraft[])[] = [
  findEvents,
  findProspects,
  findParticiples,
  findStates,
];

/**
 * What is understood beside its paragraph only, since a definite in it takes up what stands before: `The team scanned
 * the brains of 15 volunteers`. Nothing of it is told, but a question that names the paragraph may ask about it.
 * @param facts what `extract` gives: nothing of it comes again.
 */
export function extractLeaning(analysis: Analysis, facts: readonly Fact[]): readonly Fact[] {
  const tree = { ...indexTree(liftCauses(analysis)), mayLean: true };
  const known = new Set(facts.map(clauseOf));
  const drafts = mergeDrafts(
    finders
      .flatMap((find) => find(tree))
      .filter((draft) => isTellable(analysis, draft) && !known.has(clauseOf(draft))),
  );
  const salience = weighSalience(tree, drafts);
  return drafts.map((draft, index) => identifyFact(analysis.article.slug, draft, salience[index] ?? 0, null));
}

/** Sentence and verb: one clause, however much of it was told. */
function clauseOf({ evidence, action }: FactDraft): string {
  return `${evidence[0]?.sentence} ${action?.lemma}`;
}
