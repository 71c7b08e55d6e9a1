import type { Tree } from '../tree.js';
import type { NameModel } from './name-model.js';
import { type TagScores, tagCount } from './name-tags.js';
import type { NameDraft } from './read-names.js';
import { tokenEvidence } from './token-evidence.js';

/**
 * How well each tag fits each token: what the net says of it and what the evidence for it weighs, added up.
 *
 * @param scores what the net says of each token of the tree; null where it has not read it, and so is what comes back.
 */
export function weighTags(
  tree: Tree,
  drafts: readonly NameDraft[],
  scores: readonly (TagScores | null)[],
  model: NameModel,
): readonly (TagScores | null)[] {
  const evidence = tokenEvidence(tree, drafts);
  return tree.tokens.map(({ index }) => {
    const own = scores[index] ?? null;
    if (own === null) return null;
    const weighed = [...own];
    for (const piece of evidence[index] ?? []) {
      const weights = model.get(piece);
      if (weights === undefined) continue;
      for (let tag = 0; tag < tagCount; tag++) weighed[tag] = (weighed[tag] ?? 0) + (weights[tag] ?? 0);
    }
    return weighed;
  });
}
