import { groupBy } from '../../base/collections.js';
import type { Entity, Mention } from '../../model/analysis.js';
import type { FactDraft } from '../draft.js';
import { dependents, hasRelation, subtree, type Tree, textOf, tokenAt } from '../tree.js';

/** What an article says of somebody or of a named thing, so that readers know who or what it is. */
export interface Introduced {
  readonly name: string;
  /** `the mayor of Bergen`; null where the article tells it in words that cannot be taken along. */
  readonly words: string | null;
}

/** Longest description, in words, to put behind a name. */
const maxWords = 14;
/** `a member of the committee`, `the mayor`: of which one, another sentence tells. */
const leaning =
  /^the \p{Ll}+(?:['’]s|s['’]) |\b(?:of|for|at|in|on|to|from|by) (?:the|this|that|its|his|her|their) (?:\p{Ll}+ )?\p{Ll}+$|\b(?:this|that|these|those|its|his|her|their|he|she|it|they|we|our|here|other|another|same|who|which|where|pronounced|pronunciation|born|née)\b/iu;

/** By the id of the entity; entities that the article never introduces, since everybody knows them, are not in it. */
export function introductionsOf(tree: Tree, drafts: readonly FactDraft[]): ReadonlyMap<string, Introduced> {
  const posts = new Map(
    drafts.flatMap(({ kind, text, roles: { person } }) =>
      kind === 'role' && person?.entity != null
        ? [[person.entity, text.slice(`${person.text} is `.length, -1)] as const]
        : [],
    ),
  );
  const mentions = groupBy(
    tree.analysis.mentions.filter(({ form }) => form === 'name'),
    ({ entity }) => entity,
  );
  return new Map(
    tree.analysis.entities.flatMap((entity) => {
      if (entity.type === 'place' || entity.type === 'group') return [];
      const [first] = mentions.get(entity.id) ?? [];
      const post = posts.get(entity.id) ?? (first === undefined ? null : besideName(tree, entity, first));
      if (post === null)
        return entity.title === null ? [] : [[entity.id, { name: entity.name, words: null }]];
      return [[entity.id, { name: entity.name, words: fitWords(post) }] as const];
    }),
  );
}

/** Words that say it in the sentence as in the article; null for others. */
function fitWords(words: string): string | null {
  const isLong = words.split(' ').length > maxWords;
  return isLong ||
    leaning.test(words) ||
    !/^(?:an?|the|[\p{Lu}\p{N}])/u.test(words) ||
    /["“”;:()]/u.test(words)
    ? null
    : words;
}

/** The aside behind the first mention of a name: `Antilia, a 27-storey tower in Mumbai,`; null where there is none. */
function besideName(tree: Tree, entity: Entity, mention: Mention): string | null {
  const head = tokenAt(tree, mention.head);
  const [aside] = dependents(tree, head.index, 'appos').filter(({ index }) => index >= mention.end);
  if (aside !== undefined) {
    const { first, end } = subtree(tree, aside.index);
    const opening = tokenAt(tree, first).upos === 'PUNCT' ? first + 1 : first;
    const words = textOf(tree, { first: opening, end })
      .replace(/[,.;–—-]+$/u, '')
      .trim();
    return tree.mentionOf.get(aside.index)?.entity === entity.id ? null : words;
  }
  const clause = dependents(tree, head.index, 'acl').find(
    ({ index }) => index > mention.end && tree.analysis.tokens[mention.end]?.text === ',',
  );
  // `Anna Karlsen, who runs the museum,` and `the director, Anna Karlsen`: told, but not in words to take along.
  if (clause !== undefined) return '';
  const isAside = hasRelation(head, 'appos') && !tree.mentionOf.has(head.head);
  return isAside && entity.type === 'person' ? '' : null;
}
