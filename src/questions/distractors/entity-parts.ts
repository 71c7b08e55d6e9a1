import { groupBy } from '../../base/collections.js';
import { normalizeText } from '../../base/text.js';
import type { Analysis, Mention } from '../../model/analysis.js';
import type { Evidence, Fact } from '../../model/fact.js';
import type { EntityPart } from './distractor.js';

/** The part of each named entity in the article: where it is named first, how often it is meant, whether it speaks and acts. */
export function partsOfEntities(facts: readonly Fact[], analysis: Analysis): ReadonlyMap<string, EntityPart> {
  const speakers = new Set(analysis.quotations.map(({ speaker }) => speaker));
  const said = saidBy(facts, analysis);
  const actors = new Set(facts.flatMap(({ roles }) => roles.agent?.entity ?? roles.subject?.entity ?? []));
  const forms = new Map(analysis.entities.map((entity) => [entity.id, [entity.name, ...entity.forms]]));
  const parts = new Map<string, EntityPart>();
  for (const [entity, mentions] of groupBy(analysis.mentions, (mention) => mention.entity)) {
    const named = mentions.find(({ form }) => form === 'name');
    const evidence = named === undefined ? null : sentenceOf(named, analysis);
    if (evidence !== null)
      parts.set(entity, {
        named: evidence,
        forms: (forms.get(entity) ?? []).map(normalizeText),
        mentions: mentions.length,
        speaks: speakers.has(entity) || said.has(entity),
        said: (said.get(entity) ?? []).map(({ text }) => text),
        acts: actors.has(entity),
      });
  }
  return parts;
}

/** The words and claims of each speaker, by entity id. */
function saidBy(
  facts: readonly Fact[],
  { entities }: Analysis,
): ReadonlyMap<string, readonly { readonly text: string }[]> {
  const byName = new Map(entities.map(({ name, id }) => [name, id]));
  const told = facts.flatMap(({ roles, attribution, text }) => {
    const speaker = roles.speaker?.entity ?? byName.get(attribution?.speaker ?? '');
    return speaker === undefined ? [] : [{ speaker, text: normalizeText(roles.content?.text ?? text) }];
  });
  return groupBy(told, ({ speaker }) => speaker);
}

function sentenceOf(mention: Mention, { article, sentences }: Analysis): Evidence | null {
  const sentence = sentences.find(({ end }) => end > mention.first);
  if (sentence === undefined) return null;
  const { id, span } = sentence;
  return { sentence: id, quote: article.text.slice(span.start, span.end), span };
}
