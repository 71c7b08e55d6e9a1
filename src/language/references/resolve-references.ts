import type { Entity, Gender, Mention } from '../../model/analysis.js';
import type { QuotationDraft } from '../quotations.js';
import type { Tree } from '../tree.js';
import type { Scene } from './candidates.js';
import { resolveNominal } from './resolve-nominals.js';
import { pronounGender, resolvePronoun } from './resolve-pronouns.js';

/**
 * Adds to names the descriptions and pronouns that certainly stand for the same entities, from the first word to the
 * last, so that a resolved pronoun helps with the next. Entities come back with the forms and the gender so learned.
 */
export function resolveReferences(
  tree: Tree,
  entities: readonly Entity[],
  names: readonly Mention[],
  quotations: readonly QuotationDraft[],
): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } {
  const scene: Scene = {
    tree,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions: new Map(names.map((mention) => [mention.head, mention])),
    genders: new Map(
      entities.flatMap((entity): [string, Gender][] =>
        entity.gender === null ? [] : [[entity.id, entity.gender]],
      ),
    ),
    quoted: new Set(
      quotations.flatMap(({ first, end }) =>
        Array.from({ length: end - first }, (_, offset) => first + offset),
      ),
    ),
  };
  const found: Mention[] = [];
  const add = (mention: Mention): void => {
    found.push(mention);
    scene.mentions.set(mention.head, mention);
  };
  for (const token of tree.tokens) {
    if (scene.mentions.has(token.index)) {
      continue;
    }
    const gender = pronounGender(token);
    const entity = gender === null ? null : resolvePronoun(scene, token, quotations);
    if (entity !== null && gender !== null) {
      add({ first: token.index, end: token.index + 1, head: token.index, entity, form: 'pronoun' });
      if (!scene.genders.has(entity)) {
        scene.genders.set(entity, gender);
      }
    } else if (token.upos === 'NOUN') {
      const nominal = resolveNominal(scene, token);
      if (nominal !== null) {
        add(nominal);
      }
    }
  }
  return {
    entities: entities.map((entity) => withReferences(tree, entity, scene, found)),
    mentions: [...names, ...found].toSorted((one, other) => one.first - other.first || one.end - other.end),
  };
}

function withReferences(tree: Tree, entity: Entity, scene: Scene, found: readonly Mention[]): Entity {
  const nominals = found
    .filter((mention) => mention.entity === entity.id && mention.form === 'nominal')
    .map(({ first, end }) =>
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
