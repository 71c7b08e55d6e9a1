import type { Entity, Gender, Mention, Token } from '../../model/analysis.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { capitalTitles, honorifics } from '../lexicons/titles.js';
import type { QuotationDraft } from '../quotations.js';
import type { NamePlaces } from '../speakers.js';
import type { Tree } from '../tree.js';
import { pronounGender } from './pronouns.js';

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
  /** The head of the described thing by the index of the pronoun that stands for it; filled in as pronouns are read. */
  readonly references: Map<number, number>;
  /** Gender by entity; filled in as pronouns show it. */
  readonly genders: Map<string, Gender>;
  /** The quotation a token stands in. */
  readonly quotationOf: ReadonlyMap<number, QuotationDraft>;
  readonly places: NamePlaces;
  /** Entities by the noun of a description. */
  readonly byDescription: ReadonlyMap<string, readonly Entity[]>;
  /** How often each entity was called by name or description up to the token that is looked at, and where last. */
  readonly uses: Map<string, { readonly count: number; readonly last: number }>;
  /** The index of the first name of each entity. */
  readonly introduced: ReadonlyMap<string, number>;
  /** `Entity.id` of the one person that the title names: what the article is about; null where it names none or several. */
  readonly protagonist: string | null;
}

/** The mention that a subject is the head of, or a part of its name. */
export function mentionAt(scene: Scene, index: number): Mention | undefined {
  return scene.mentions.get(index) ?? scene.places.covering.get(index);
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
 * The persons spoken of in a stretch of tokens, in order: entities by name, nominal or resolved pronoun, singular nouns
 * for persons, and pronouns that are not resolved. A noun that belongs to a name as title, apposition or predicate is no
 * one else, and a part somebody plays (`as Stanley Mitchell`) is nobody.
 */
export function personsIn(scene: Scene, first: number, end: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = first; index < end; index++) {
    const mention = scene.mentions.get(index);
    if (mention !== undefined) {
      const entity = scene.entities.get(mention.entity);
      if (entity?.type === 'person' && !isPart(scene, index) && !isFormerName(scene, index)) {
        candidates.push({ entity: entity.id, head: index, gender: scene.genders.get(entity.id) ?? null });
      }
      continue;
    }
    const unresolved = pronounGender(scene.tree.at(index));
    if (unresolved !== null) {
      candidates.push({ entity: null, head: index, gender: unresolved });
    } else if (isDescribedPerson(scene, scene.tree.at(index))) {
      candidates.push({ entity: null, head: index, gender: genderOfNoun(scene.tree.at(index).lemma) });
    }
  }
  return candidates;
}

function isDescribedPerson(scene: Scene, token: Token): boolean {
  const { tree } = scene;
  const lemma = token.lemma.toLowerCase();
  const isRole =
    token.upos === 'PROPN' &&
    (capitalTitles.has(lemma) || isTitled(scene, token)) &&
    !/^(?:flat|compound|nmod:desc)$/u.test(token.relation);
  const isNoun = token.upos === 'NOUN' && token.xpos === 'NN';
  if (!isRole && !(isNoun && (nounClassOf(lemma) === 'person' || genderOfNoun(lemma) !== null))) {
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
  return !isPart(scene, token.index) && !isSecondPart(scene, token) && !isOwnOfPerson(scene, token);
}

/** `Mr Hale`, where two are called Hale: somebody, whoever it is. */
function isTitled({ tree, places }: Scene, token: Token): boolean {
  return (
    !places.covering.has(token.index) &&
    tree
      .children(token.index)
      .some(({ text, index }) => index < token.index && honorifics.has(text.toLowerCase()))
  );
}

/** `Born Anna Hale in 1901, she`: what somebody was called, not somebody else. */
function isFormerName({ tree }: Scene, index: number): boolean {
  const above = tree.parent(index);
  return (
    above !== null &&
    above.index < index &&
    /^(?:obj|xcomp|obl:unmarked|nsubj)/u.test(tree.at(index).relation) &&
    tree.child(index, 'case') === null &&
    /^born$/iu.test(above.text)
  );
}

/** `after the death of his father`: somebody of whom the sentence speaks only as belonging to `him`. */
function isOwnOfPerson({ tree }: Scene, token: Token): boolean {
  const gender = genderOfNoun(token.lemma.toLowerCase());
  return (
    gender !== null &&
    /^(?:obl|nmod|conj)/u.test(token.relation) &&
    tree.children(token.index).some((child) => pronounGender(child) === gender)
  );
}

/** `student` of `George, a refugee and student`: joined to what somebody is, whatever the parse joins it to. */
function isSecondPart({ tree, mentions }: Scene, token: Token): boolean {
  if (token.relation !== 'conj' || tree.child(token.index, 'det') !== null) return false;
  const first = tree.at(token.head);
  const beside = mentions.has(first.index) ? tree.child(first.index, 'appos') : first;
  return beside !== null && beside.index < token.index && (beside !== first || first.relation === 'appos');
}

/** `as Eve`: a part or post, not somebody who acts. */
function isPart(scene: Scene, index: number): boolean {
  return scene.tree.child(index, 'case')?.text.toLowerCase() === 'as';
}

/** Whether a candidate can have a pronoun's gender: unknown goes with both. */
export function agrees(candidate: Candidate, gender: Gender): boolean {
  return candidate.gender === null || candidate.gender === gender;
}
