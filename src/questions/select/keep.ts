import { normalizeText } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Item } from '../../model/item.js';
import type { ParagraphOf } from './narrow.js';

/** Items of a pack made before: those that stay as they are, and the ids of those to be replaced. */
export interface Previous {
  readonly kept: readonly Item[];
  readonly replaced: readonly string[];
}

/**
 * Kept items as candidates: as they stand in the pack, edits included, with what the candidate of the same id, if
 * it is still made, knows of its facts.
 */
export function keptCandidates(
  kept: readonly Item[],
  candidates: readonly Candidate[],
  paragraphOf: ParagraphOf,
): readonly Candidate[] {
  const known = new Map(candidates.map((candidate) => [candidate.item.id, candidate]));
  return kept.map((item) => {
    const [evidence] = item.evidence;
    const made = known.get(item.id);
    return {
      item,
      family: made?.family ?? 'retrieval',
      form: made?.form ?? 'kept',
      facts: made?.facts ?? [],
      paragraph: made?.paragraph ?? (evidence === undefined ? 0 : paragraphOf(evidence.sentence)),
      keys: keysOf(item),
      worth: 1,
    };
  });
}

function keysOf(item: Item): readonly string[] {
  switch (item.type) {
    case 'choice':
      return item.choices.filter(({ correct }) => correct).map(({ text }) => normalizeText(text));
    case 'short-answer':
    case 'numeric':
      return item.accepted.map(normalizeText);
    case 'list':
      return item.answers.flatMap(({ accepted }) => accepted.map(normalizeText));
    default:
      return [];
  }
}
