import type { Mention, Token } from '../../model/analysis.js';
import { capitalTitles } from '../lexicons/titles.js';
import type { Scene } from './candidates.js';

/** Nouns that take up an organization by the word of its name. */
const bodies =
  /^(?:agency|association|authority|bank|charity|club|college|commission|committee|company|council|court|federation|foundation|hospital|institute|ministry|museum|organisation|organization|party|school|society|union|university)$/u;

/**
 * The description that certainly stands for an entity: `the secretary` for the one person with that role, `the
 * university` for the one body whose name has the word. It has an article and nothing after it; what stands before the
 * noun must be in the role too. Null for `a secretary`, for a role that two persons have, and before the first mention.
 */
export function resolveNominal(scene: Scene, noun: Token): Mention | null {
  const { tree } = scene;
  if (
    noun.xpos !== 'NN' ||
    /^(?:compound|appos|nmod:desc)$/u.test(noun.relation) ||
    tree.child(noun.index, 'cop') !== null
  ) {
    return null;
  }
  const parts = tree.children(noun.index);
  const article = parts.find((part) => part.relation === 'det');
  const modifiers = parts.filter((part) => /^(?:compound|amod)$/u.test(part.relation));
  const others = parts.filter(
    (part) => !/^(?:det|compound|amod|case|punct|cc|conj|mark)$/u.test(part.relation),
  );
  if (
    article?.text.toLowerCase() !== 'the' ||
    others.length > 0 ||
    modifiers.some((part) => part.index > noun.index)
  ) {
    return null;
  }
  const words = modifiers.map((part) => part.text.toLowerCase());
  const bearers = [...scene.entities.values()].filter((entity) =>
    entity.type === 'person'
      ? hasRole(entity.title, noun.lemma, words)
      : entity.type === 'organization' &&
        bodies.test(noun.lemma) &&
        words.length === 0 &&
        hasWord(entity.name, noun.lemma),
  );
  const [bearer] = bearers;
  if (bearers.length !== 1 || bearer === undefined || !isIntroduced(scene, bearer.id, noun.index)) {
    return null;
  }
  return { first: article.index, end: noun.index + 1, head: noun.index, entity: bearer.id, form: 'nominal' };
}

/** Whether a title is headed by the noun and has all words before it: `US Secretary of State` by `secretary`. */
function hasRole(title: string | null, lemma: string, modifiers: readonly string[]): boolean {
  if (title === null || !capitalTitles.has(lemma)) {
    return false;
  }
  const words = title.toLowerCase().split(/[\s-]+/u);
  const of = words.findIndex((word) => /^(?:of|for|to|at|in)$/u.test(word));
  const head = (of > 0 ? words.slice(0, of) : words).at(-1);
  return head === lemma && modifiers.every((word) => words.includes(word));
}

function hasWord(name: string, lemma: string): boolean {
  return name.toLowerCase().split(/\s+/u).includes(lemma);
}

function isIntroduced(scene: Scene, entity: string, index: number): boolean {
  for (const [head, mention] of scene.mentions) {
    if (mention.entity === entity && head < index) {
      return true;
    }
  }
  return false;
}
