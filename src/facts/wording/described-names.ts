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
export function calledName({ articled }: Tree, { id, name, type }: Entity): string {
  return type !== 'person' && articled.has(id) && !/^the /iu.test(name) ? `the ${name}` : name;
}
