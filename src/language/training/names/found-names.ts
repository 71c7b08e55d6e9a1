import type { Analysis } from '../../../model/analysis.js';
import type { NameClass, PlacedName } from './uner.js';

const classes: Readonly<Record<string, NameClass>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** Persons, organizations and places of an analysis where they stand by name, without title, in characters. */
export function foundNames({ article, tokens, entities, mentions }: Analysis): readonly PlacedName[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap((mention) => {
    const entity = mention.form === 'name' ? byId.get(mention.entity) : undefined;
    const type = classes[entity?.type ?? ''];
    if (entity === undefined || type === undefined) return [];
    const end = tokens[mention.end - 1]?.span.end ?? 0;
    // A mention may hold the title too: the longest form of the entity that ends it is the name.
    for (let index = mention.first; index < mention.end; index += 1) {
      const start = tokens[index]?.span.start ?? 0;
      if (entity.forms.includes(article.text.slice(start, end).replace(/\s+/gu, ' '))) {
        return [{ span: { start, end }, type }];
      }
    }
    return [];
  });
}
