import type { Entity, Mention } from '../../model/analysis.js';
import type { Tree } from '../tree.js';

/**
 * The name of a place or body for a description of it, with the article that it has in the text: `Leeds` for `the city`. Null
 * before a possessive mark where the name ends in s.
 */
export function namedAt(
  tree: Tree,
  { end }: Mention,
  entity: Entity,
): { readonly text: string; readonly last: number } | null {
  if (tree.analysis.tokens[end]?.xpos === 'POS' && /s$/u.test(entity.name)) return null;
  return { text: calledName(tree, entity), last: end - 1 };
}

/** The name of an entity with the article that it has in the text: `the National Arab Orchestra`, `Microsoft`. */
export function calledName({ analysis: { mentions, tokens } }: Tree, { id, name, type }: Entity): string {
  if (type === 'person') return name;
  const hasArticle = mentions.some(({ entity, form, first, head }) => {
    const before = tokens[first - 1];
    return entity === id && form === 'name' && before?.lemma.toLowerCase() === 'the' && before.head === head;
  });
  return hasArticle && !/^the /iu.test(name) ? `the ${name}` : name;
}
