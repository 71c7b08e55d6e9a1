import type { TokenRange } from '../../model/analysis.js';
import type { Article } from '../../model/article.js';
import type { Tree } from '../tree.js';
import { type TagScores, taggedTypes, tagOf } from './name-tags.js';
import { draftPart, type NameDraft } from './read-names.js';

/** By how much, in hundredths of a logarithm, several names must fit better than one before a draft is split. */
const splittingMargin = 100;

/**
 * Splits drafts that the tagger reads as the full names of several persons, which stand beside each other without a comma
 * (a list in lines, a greeting after a signature): `Ann Lee Bob Roe` gives `Ann Lee` and `Bob Roe`. A draft with a title or a
 * form of address stays whole, and so does one of which a word would be left over.
 */
export function splitDrafts(
  article: Article,
  tree: Tree,
  drafts: readonly NameDraft[],
  weighed: readonly (TagScores | null)[],
): readonly NameDraft[] {
  return drafts.flatMap((draft) => {
    const tags = weighed.slice(draft.first, draft.end).flatMap((scores) => scores ?? []);
    const isOpen = draft.title === null && draft.honorific === null && draft.end - draft.first > 1;
    if (!isOpen || tags.length === 0) return [draft];
    const parts = bestParts(weighed, draft);
    return parts.length === 0 ? [draft] : parts.map((part) => draftPart(article, tree, draft, part));
  });
}

/** The persons that fit a range so much better than one name does; empty where one does well enough. */
function bestParts(weighed: readonly (TagScores | null)[], range: TokenRange): readonly TokenRange[] {
  const { score, tags } = bestTags(weighed, range);
  const whole = Math.max(
    ...taggedTypes.map((type) => {
      let sum = 0;
      for (let index = range.first; index < range.end; index++) {
        sum += weighed[index]?.[tagOf(type, index === range.first)] ?? 0;
      }
      return sum;
    }),
  );
  if (score - whole < splittingMargin) return [];
  const starts = tags.flatMap((tag, offset) => (tag === tagOf('person', true) ? [range.first + offset] : []));
  const parts = starts.map((first, number) => ({ first, end: starts[number + 1] ?? range.end }));
  const isAllPersons = tags.every((tag) => tag === tagOf('person', true) || tag === tagOf('person', false));
  return isAllPersons && parts.every(({ first, end }) => end - first > 1) ? parts : [];
}

function isFirstTag(tag: number): boolean {
  return tag % 2 === 1;
}

/** The likeliest tags of a range in which a later token of a name stands only after one of the same name (Viterbi). */
function bestTags(
  weighed: readonly (TagScores | null)[],
  { first, end }: TokenRange,
): { readonly score: number; readonly tags: readonly number[] } {
  let paths: { readonly score: number; readonly tags: readonly number[] }[] = [];
  for (let index = first; index < end; index++) {
    const scores = weighed[index] ?? [];
    const best = paths.toSorted((one, other) => other.score - one.score)[0] ?? { score: 0, tags: [] };
    paths = scores.flatMap((score, tag) => {
      const isLater = tag > 0 && !isFirstTag(tag);
      const before = isLater
        ? paths
            .filter(({ tags }) => tags.at(-1) === tag || tags.at(-1) === tag - 1)
            .toSorted((one, other) => other.score - one.score)[0]
        : best;
      return before === undefined ? [] : [{ score: before.score + score, tags: [...before.tags, tag] }];
    });
  }
  return paths.toSorted((one, other) => other.score - one.score)[0] ?? { score: 0, tags: [] };
}
