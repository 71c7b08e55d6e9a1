import { groupBy, unique } from '../../base/collections.js';
import type { Entity, Mention, Token } from '../../model/analysis.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { capitalTitles } from '../lexicons/titles.js';
import type { Tree } from '../tree.js';
import type { Scene } from './candidates.js';
import { bearerOfClass } from './class-nouns.js';

/** Nouns that take up an organization by the word of its name. */
const bodies =
  /^(?:agency|association|authority|bank|charity|club|college|commission|committee|company|council|court|federation|foundation|hospital|institute|ministry|museum|organisation|organization|party|school|society|union|university)$/u;

/**
 * The description that certainly stands for an entity: `the secretary` for the one person with that role, `the
 * university` for the one body whose name has the word, `the city` for what the article chiefly names of that class. It has an article and nothing after it; what stands before the
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
  const bearers = (scene.byDescription.get(noun.lemma) ?? []).filter(
    (entity) => words.length === 0 || (entity.type === 'person' && hasRole(entity.title, words)),
  );
  const [described = null] = bearers;
  const bearer =
    described === null && words.length === 0
      ? bearerOfClass(scene, noun)
      : bearers.length === 1
        ? described
        : null;
  if (bearer === null || (scene.introduced.get(bearer.id) ?? noun.index) >= noun.index) {
    return null;
  }
  return { first: article.index, end: noun.index + 1, head: noun.index, entity: bearer.id, form: 'nominal' };
}

/**
 * Entities by the noun that may take them up: persons by the head of their title and by what the text says they are (`Karlsen, a
 * writer`), bodies by a word of their name.
 */
export function indexDescriptions(
  tree: Tree,
  entities: readonly Entity[],
  names: readonly Mention[],
): ReadonlyMap<string, readonly Entity[]> {
  const told = groupBy(names, ({ entity }) => entity);
  const others = othersCalled(tree, names);
  const pairs = entities.flatMap((entity) => {
    const said = entity.type === 'person' ? nounsSaidOf(tree, told.get(entity.id) ?? []) : [];
    const nouns = [...nounsFor(entity), ...said.filter((noun) => !others.has(noun))];
    return unique(nouns).map((noun) => ({ noun, entity }));
  });
  return new Map(
    [...groupBy(pairs, ({ noun }) => noun)].map(([noun, group]) => [noun, group.map(({ entity }) => entity)]),
  );
}

/** What the text says that the bearer of the names is: `writer` of `Karlsen, a writer,` and `Karlsen was a writer`. */
function nounsSaidOf(tree: Tree, names: readonly Mention[]): readonly string[] {
  return names.flatMap(({ head }) => {
    const name = tree.at(head);
    const above = /^(?:appos|nsubj)$/u.test(name.relation) ? tree.parent(head) : null;
    const isSaid = above !== null && (name.relation === 'appos' || tree.child(above.index, 'cop') !== null);
    const nouns = [
      ...tree.children(head).filter(({ relation }) => relation === 'appos'),
      ...(isSaid ? [above] : []),
    ];
    return nouns.filter(isKindOfPerson).map(({ lemma }) => lemma.toLowerCase());
  });
}

/** Nouns for persons that the text has with an article of somebody without a name: `a writer from Oslo came`. */
function othersCalled(tree: Tree, names: readonly Mention[]): ReadonlySet<string> {
  const heads = new Set(names.map(({ head }) => head));
  const isNamed = (noun: Token): boolean =>
    heads.has(noun.head) ||
    tree
      .children(noun.index)
      .some(({ index, relation }) => heads.has(index) && /^(?:appos|nsubj|flat)$/u.test(relation));
  return new Set(
    tree.tokens
      .filter((noun) => isKindOfPerson(noun) && !isNamed(noun))
      .filter(({ index }) =>
        /^(?:an?|another|one|other)$/iu.test(tree.child(index, 'det', 'amod', 'nummod')?.text ?? ''),
      )
      .map(({ lemma }) => lemma.toLowerCase()),
  );
}

/** Nouns for whoever there is: `the citizen` is any of them. */
const anybody = new Set([
  'citizen',
  'human',
  'individual',
  'member',
  'native',
  'one',
  'person',
  'resident',
  'voter',
]);

function isKindOfPerson({ xpos, upos, lemma }: Token): boolean {
  const word = lemma.toLowerCase();
  return upos === 'NOUN' && xpos === 'NN' && nounClassOf(word) === 'person' && !anybody.has(word);
}

function nounsFor(entity: Entity): readonly string[] {
  if (entity.type === 'organization') {
    return unique(entity.name.toLowerCase().split(/\s+/u)).filter((word) => bodies.test(word));
  }
  // US Secretary of State: secretary.
  const words = entity.type === 'person' ? wordsOfTitle(entity.title) : [];
  const of = words.findIndex((word) => /^(?:of|for|to|at|in)$/u.test(word));
  const head = (of > 0 ? words.slice(0, of) : words).at(-1);
  return head !== undefined && capitalTitles.has(head) ? [head] : [];
}

/** Whether a title has all words that stand before the noun: `prime` for `the prime minister`. */
function hasRole(title: string | null, modifiers: readonly string[]): boolean {
  const words = wordsOfTitle(title);
  return modifiers.every((word) => words.includes(word));
}

function wordsOfTitle(title: string | null): readonly string[] {
  return title === null ? [] : title.toLowerCase().split(/[\s-]+/u);
}
