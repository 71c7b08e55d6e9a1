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
  const own = mentions.filter(({ entity, form }) => entity === id && form === 'name');
  const withArticle = own.filter(({ first, head }) => {
    const before = tokens[first - 1];
    return before?.lemma.toLowerCase() === 'the' && before.head === head;
  });
  // Before a noun (`the Norway team`) the article is not the name’s.
  const plain = own.filter(({ head }) => !tokens[head]?.relation.startsWith('compound'));
  const hasArticle = withArticle.length > 0 && withArticle.length * 3 >= plain.length;
  return hasArticle && !/^the /iu.test(name) ? `the ${name}` : name;
}
