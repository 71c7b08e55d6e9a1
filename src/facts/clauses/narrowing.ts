import type { Token } from '../../model/analysis.js';
import { markerOf } from '../reading/markers.js';
import { hasRelation, type Tree } from '../tree.js';

/** What a clause is told from or under: without it more would be said. */
const narrowing = new Set(['among', 'for', 'to', 'under', 'without']);
/** The same in front of what is so of something as long as it is so there. */
const placing = new Set([
  'above',
  'after',
  'around',
  'at',
  'before',
  'below',
  'beyond',
  'by',
  'during',
  'in',
  'on',
  'outside',
  'over',
  'prior to',
  'since',
  'throughout',
  'until',
  'within',
]);
/** `in fact`, `by far`: phrases that narrow nothing. */
const emptyNouns = new Set(['addition', 'example', 'fact', 'far', 'instance', 'short', 'turn']);

/** `To sailors, …`, `Under the plan, …`: a phrase in front without which a clause would say more than the text does. */
export function isNarrowing(tree: Tree, child: Token): boolean {
  return isMarkedBy(tree, child, narrowing);
}

/** `In Finland, schools are free`, `At the time, it was the tallest`: the same of what something is. */
export function isNarrowingState(tree: Tree, child: Token): boolean {
  return isNarrowing(tree, child) || isMarkedBy(tree, child, placing);
}

function isMarkedBy(tree: Tree, child: Token, markers: ReadonlySet<string>): boolean {
  return (
    hasRelation(child, 'obl') && markers.has(markerOf(tree, child) ?? '') && !emptyNouns.has(child.lemma)
  );
}
