import { groupBy } from '../../base/collections.js';
import type { Entity, Gender, Mention, Reference, Token } from '../../model/analysis.js';
import type { QuotationDraft } from '../quotations.js';
import { rangeByIndex } from '../ranges.js';
import { placeNames } from '../speakers.js';
import type { Tree } from '../tree.js';
import { genderOfNoun, mentionAt, type Scene } from './candidates.js';
import { isForemost, isOvertaken } from './overtaken.js';
import { isFirstPerson, pronounGender } from './pronouns.js';
import { indexDescriptions, resolveNominal } from './resolve-nominals.js';
import { resolveOpeningOwner } from './resolve-opening-owners.js';
import { resolveOwner } from './resolve-owners.js';
import { resolvePronoun } from './resolve-pronouns.js';
import { resolveThing } from './resolve-things.js';

/**
 * Adds to names the descriptions and pronouns that certainly stand for the same entities, from the first word to the
 * last, so that a resolved pronoun helps with the next. Entities come back with the forms and the gender so learned.
 */
export function resolveReferences(
  tree: Tree,
  entities: readonly Entity[],
  names: readonly Mention[],
  quotations: readonly QuotationDraft[],
  title: string,
): {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
} {
  const scene: Scene = {
    tree,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions: new Map(names.map((mention) => [mention.head, mention])),
    references: new Map(),
    genders: gendersOf(tree, entities, names),
    quotationOf: rangeByIndex(quotations),
    places: placeNames(names),
    byDescription: indexDescriptions(tree, entities, names),
    uses: new Map(),
    introduced: new Map(names.toReversed().map((mention) => [mention.entity, mention.head])),
    protagonist: protagonistOf(entities, names, title),
  };
  const bySubject = new Map<number, QuotationDraft>();
  for (const quotation of quotations) {
    if (quotation.subject !== null && !bySubject.has(quotation.subject)) {
      bySubject.set(quotation.subject, quotation);
    }
  }
  const found: Mention[] = [];
  const add = (mention: Mention): void => {
    found.push(mention);
    scene.mentions.set(mention.head, mention);
  };
  let foremost: Token | null = null;
  for (const token of tree.tokens) {
    if (isForemost(scene, token)) foremost = token;
    const known = scene.mentions.get(token.index);
    if (known !== undefined) {
      countUse(scene, known);
      continue;
    }
    const gender = pronounGender(token);
    const thing = gender === null ? (resolveThing(scene, token) ?? resolveOpeningOwner(scene, token)) : null;
    const person = gender === null ? null : resolvePronoun(scene, token, bySubject);
    const entity =
      gender !== null
        ? person === null || isOvertaken(scene, token, person, foremost)
          ? null
          : person
        : ((thing === null ? null : entityMeant(scene, thing)) ?? resolveOwner(scene, token));
    if (entity !== null) {
      add({ first: token.index, end: token.index + 1, head: token.index, entity, form: 'pronoun' });
      if (gender !== null && !scene.genders.has(entity)) {
        scene.genders.set(entity, gender);
      }
    } else if (thing !== null) {
      scene.references.set(token.index, scene.references.get(thing) ?? thing);
    } else if (token.upos === 'NOUN') {
      const nominal = resolveNominal(scene, token);
      if (nominal !== null) {
        add(nominal);
        countUse(scene, nominal);
      }
    }
  }
  // `I` in a quotation is who speaks, known only after the pronouns: "I came," he said.
  for (const token of tree.tokens.filter(isFirstPerson)) {
    const subject = scene.quotationOf.get(token.index)?.subject ?? null;
    const speaker = subject === null ? undefined : mentionAt(scene, subject)?.entity;
    if (speaker !== undefined && scene.entities.get(speaker)?.type === 'person') {
      add({ first: token.index, end: token.index + 1, head: token.index, entity: speaker, form: 'pronoun' });
    }
  }
  const nominals = groupBy(
    found.filter((mention) => mention.form === 'nominal'),
    (mention) => mention.entity,
  );
  return {
    entities: entities.map((entity) => withReferences(tree, entity, scene, nominals.get(entity.id) ?? [])),
    mentions: [...names, ...found].toSorted((one, other) => one.first - other.first || one.end - other.end),
    references: [...scene.references].map(([pronoun, antecedent]) => ({ pronoun, antecedent })),
  };
}

/** What names and titles tell, and the nouns beside the names: `her husband, Mel Ash`, `Maxim's wife`. */
function gendersOf(tree: Tree, entities: readonly Entity[], names: readonly Mention[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { id, gender } of entities) if (gender !== null) genders.set(id, gender);
  const persons = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  for (const { entity, head } of names.filter(
    (name) => persons.has(name.entity) && !genders.has(name.entity),
  )) {
    const noun = tree.at(head).relation === 'appos' ? tree.parent(head) : tree.child(head, 'appos');
    const gender = noun === null ? null : genderOfNoun(noun.lemma.toLowerCase());
    const told = gender ?? genderOfSpouse(tree, head);
    if (told !== null) genders.set(entity, told);
  }
  return genders;
}

/** Who has a wife or a husband is taken for a man or a woman where no name or title tells. */
function genderOfSpouse(tree: Tree, name: number): Gender | null {
  const owned = tree.at(name).relation === 'nmod:poss' ? tree.parent(name)?.lemma : undefined;
  return owned === 'wife' ? 'male' : owned === 'husband' ? 'female' : null;
}

/** The entity that a phrase is the name of, alone: `Tom` of `Tom and his friends` is not all of them. */
function entityMeant(scene: Scene, head: number): string | null {
  const isJoined = scene.tree.children(head).some(({ relation }) => relation === 'conj');
  return isJoined ? null : (mentionAt(scene, head)?.entity ?? null);
}

function countUse({ uses }: Scene, { entity, head }: Mention): void {
  uses.set(entity, { count: (uses.get(entity)?.count ?? 0) + 1, last: head });
}

function withReferences(tree: Tree, entity: Entity, scene: Scene, found: readonly Mention[]): Entity {
  const nominals = found.map(({ first, end }) =>
    tree.tokens
      .slice(first, end)
      .map((token) => token.text.toLowerCase())
      .join(' '),
  );
  return {
    ...entity,
    forms: [...new Set([...entity.forms, ...nominals])],
    gender: scene.genders.get(entity.id) ?? entity.gender,
  };
}

/** A person named so often, and so much more often than the next one, is whom a text is about. */
const chiefCount = 4;
const chiefShare = 3;

/** The one person whose name the title has; where it names nobody, the one whom the text names far more often than any other. */
function protagonistOf(entities: readonly Entity[], names: readonly Mention[], title: string): string | null {
  const persons = entities.filter(({ type }) => type === 'person');
  const named = persons.filter(({ forms }) => forms.some((form) => title.includes(form)));
  if (named.length > 0) return named.length === 1 ? (named[0]?.id ?? null) : null;
  const [chief, next] = persons
    .map(({ id }) => ({ id, count: names.filter(({ entity }) => entity === id).length }))
    .toSorted((one, other) => other.count - one.count);
  if (chief === undefined || chief.count < chiefCount) return null;
  return chief.count >= chiefShare * (next?.count ?? 0) ? chief.id : null;
}
