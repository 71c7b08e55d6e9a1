import type { Entity, Mention } from '../model/analysis.js';
import type { Tree } from './tree.js';

/**
 * The name of a place or body for a description of it, with the article that it has in the text: `Leeds` for `the city`. Null
 * before a possessive mark where the name ends in s.
 */
export function namedAt(
  { analysis: { mentions, tokens } }: Tree,
  { end }: Mention,
  { id, name }: Entity,
): { readonly text: string; readonly last: number } | null {
  if (tokens[end]?.xpos === 'POS' && /s$/u.test(name)) return null;
  const hasArticle = mentions.some(
    ({ entity, form, first }) =>
      entity === id && form === 'name' && tokens[first - 1]?.lemma.toLowerCase() === 'the',
  );
  return { text: hasArticle ? `the ${name}` : name, last: end - 1 };
}
