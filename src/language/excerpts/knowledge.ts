import { groupBy } from '../../base/collections.js';
import type { Analysis, Entity, Mention, Token, TokenRange } from '../../model/analysis.js';
import { indexesIn } from '../ranges.js';
import { type Tree, treeOf } from '../tree.js';

/** An article indexed for reading its excerpts. */
export interface Knowledge {
  readonly analysis: Analysis;
  readonly tree: Tree;
  /** By the index of the mention's head. */
  readonly mentionOf: ReadonlyMap<number, Mention>;
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** The names of each entity in the order of the text, by entity id. */
  readonly namesOf: ReadonlyMap<string, readonly Mention[]>;
  readonly quoted: ReadonlySet<number>;
  /** Where the article first has each lemma as a common noun. */
  readonly firstNoun: ReadonlyMap<string, number>;
  readonly times: ReadonlySet<number>;
  /** The article in lower case, made once. */
  readonly lower: string;
}

/** Indexes an article; linear in its tokens. */
export function indexArticle(analysis: Analysis): Knowledge {
  const firstNoun = new Map<string, number>();
  for (const { index, lemma, upos } of analysis.tokens)
    if (upos === 'NOUN' && !firstNoun.has(lemma)) firstNoun.set(lemma, index);
  return {
    analysis,
    tree: treeOf(analysis),
    mentionOf: new Map(analysis.mentions.map((mention) => [mention.head, mention])),
    entityOf: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    namesOf: groupBy(
      analysis.mentions.filter(({ form }) => form === 'name'),
      ({ entity }) => entity,
    ),
    quoted: indexesIn(analysis.quotations),
    firstNoun,
    times: indexesIn(analysis.times),
    lower: analysis.article.text.toLowerCase(),
  };
}

/** Whether the excerpt names the entity before a mention of it. */
export function isNamedBefore(
  { namesOf }: Knowledge,
  { entity, first }: Mention,
  range: TokenRange,
): boolean {
  return (namesOf.get(entity) ?? []).some((name) => name.first >= range.first && name.first < first);
}

/** Whether the excerpt has the noun before this place. */
export function standsBefore({ tokens }: Analysis, noun: Token, range: TokenRange): boolean {
  return tokens.slice(range.first, noun.index).some(({ lemma }) => lemma === noun.lemma);
}
