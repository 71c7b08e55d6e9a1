import type { Entity, Gender, Mention, Token } from '../../model/analysis.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import type { Tree } from '../tree.js';

/** Somebody a pronoun may stand for: an entity, or a person who is only described (`a soldier`). */
export interface Candidate {
  /** `Entity.id`; null for a person that is no entity: such a one can only make a pronoun uncertain. */
  readonly entity: string | null;
  /** Index of the token that heads the phrase. */
  readonly head: number;
  readonly gender: Gender | null;
}

/** Where entities and described persons stand, for looking back from a pronoun. */
export interface Scene {
  readonly tree: Tree;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Mention by the index of its head. */
  readonly mentions: Map<number, Mention>;
  /** Gender by entity; filled in as pronouns show it. */
  readonly genders: Map<string, Gender>;
  readonly quoted: ReadonlySet<number>;
}

const femaleNouns =
  /^(?:woman|girl|mother|daughter|sister|wife|aunt|niece|grandmother|lady|queen|princess|actress|waitress|duchess|widow|girlfriend|mum|mom|bride|heroine|empress|nun|schoolgirl|\p{L}+woman)$/u;

const maleNouns =
  /^(?:man|boy|father|son|brother|husband|uncle|nephew|grandfather|gentleman|king|prince|actor|duke|widower|boyfriend|dad|groom|emperor|monk|schoolboy|\p{L}+(?:[^u]|[^h]u)man)$/u;

/** The gender that a noun for a person tells: `spokeswoman` female; null for `doctor`, `human`, `woman's` apart. */
export function genderOfNoun(lemma: string): Gender | null {
  return femaleNouns.test(lemma) ? 'female' : maleNouns.test(lemma) ? 'male' : null;
}

/**
 * The persons spoken of in a stretch of tokens, in order: entities by name, nominal or resolved pronoun, and singular
 * nouns for persons. A noun that belongs to a name as title, apposition or predicate is no one else.
 */
export function personsIn(scene: Scene, first: number, end: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = first; index < end; index++) {
    const mention = scene.mentions.get(index);
    if (mention !== undefined) {
      const entity = scene.entities.get(mention.entity);
      if (entity?.type === 'person') {
        candidates.push({ entity: entity.id, head: index, gender: scene.genders.get(entity.id) ?? null });
      }
    } else if (isDescribedPerson(scene, scene.tree.at(index))) {
      candidates.push({ entity: null, head: index, gender: genderOfNoun(scene.tree.at(index).lemma) });
    }
  }
  return candidates;
}

function isDescribedPerson(scene: Scene, token: Token): boolean {
  const { tree } = scene;
  if (token.upos === 'PROPN') {
    // A name without an entity, or an unknown name that may be a person's.
    return false;
  }
  if (token.upos !== 'NOUN' || token.xpos !== 'NN' || nounClassOf(token.lemma) !== 'person') {
    return false;
  }
  if (
    /^(?:compound|nmod:desc|appos|amod|flat|nmod:unmarked)$/u.test(token.relation) ||
    tree.child(token.index, 'cop') !== null
  ) {
    return false;
  }
  // A role that its name follows: the mayor, Jane Smith.
  if (
    tree
      .children(token.index)
      .some((child) => /^(?:appos|flat)$/u.test(child.relation) && scene.mentions.has(child.index))
  ) {
    return false;
  }
  const marker = tree.child(token.index, 'case');
  return marker?.text.toLowerCase() !== 'as';
}

/** Whether a candidate can have a pronoun's gender: unknown goes with both. */
export function agrees(candidate: Candidate, gender: Gender): boolean {
  return candidate.gender === null || candidate.gender === gender;
}
