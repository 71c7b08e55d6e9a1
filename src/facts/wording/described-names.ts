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

/** Bodies that have their article wherever they are subject or owner, though an article may only speak of `Supreme Court judges`. */
const alwaysArticled =
  /^(?:(?:US|U\.S\.|UK) )?(?:(?:Supreme|High|Constitutional|Federal|International Criminal) Court|Senate|House of \p{L}+)$|^(?:European Union|Kremlin|Pentagon|United Nations|White House)$|\b(?:Agency|Association|Authority|Bureau|Commission|Committee|Council|Department|Institute|Ministry|Office) (?:for|of|on) /u;

/** The name of an entity with the article that it has in the text: `the National Arab Orchestra`, `Microsoft`. */
export function calledName({ articled }: Tree, { id, name, type }: Entity): string {
  if (type === 'person' || /^the /iu.test(name)) return name;
  return articled.has(id) || alwaysArticled.test(name) ? `the ${name}` : name;
}
