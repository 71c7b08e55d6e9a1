/** What a name is to the tagger: all else (events, works, groups) is `other`. */
export const taggedTypes = ['person', 'organization', 'place', 'other'] as const;

/** One of the types that the tagger tells apart. */
export type TaggedType = (typeof taggedTypes)[number];

/** Number of tags: 0 for a token of no name, then for each type one for its first token and one for the rest. */
export const tagCount = 1 + 2 * taggedTypes.length;

/** Whole hundredths of a logarithm, one for each tag. */
export type TagScores = readonly number[];

/** The tag of the first token of a name, or of a later one; that of no name where the type is null. */
export function tagOf(type: TaggedType | null, isFirst: boolean): number {
  return type === null ? 0 : 1 + 2 * taggedTypes.indexOf(type) + (isFirst ? 0 : 1);
}
