import { organizationAliases } from '../../language/lexicons/organizations.js';
import type { Token } from '../../model/analysis.js';
import type { FirstMention } from '../fitness/first-mention.js';
import type { Knowledge } from '../knowledge.js';

/**
 * A sentence with bodies known everywhere by the letters that the article calls them by too: `the World Health
 * Organization` gives `the WHO`. Null where it names none in full.
 */
export function shortNamesOf(knowledge: Knowledge, kept: readonly Token[]): FirstMention | null {
  const { analysis, entityOf } = knowledge;
  const indexes = new Set(kept.map(({ index }) => index));
  const replaced = new Map<number, string>();
  const dropped = new Set<number>();
  for (const { entity, first, end, form } of analysis.mentions) {
    const name = analysis.tokens.slice(first, end).filter(({ upos }) => upos !== 'DET');
    const short =
      form === 'name' ? shortOf(entityOf.get(entity)?.forms ?? [], textOf(knowledge, name)) : null;
    const [start, ...rest] = name;
    if (short === null || start === undefined || !name.every(({ index }) => indexes.has(index))) continue;
    replaced.set(start.index, short);
    for (const { index } of rest) dropped.add(index);
  }
  return replaced.size === 0 ? null : { replaced, dropped, introduces: new Set() };
}

function shortOf(forms: readonly string[], name: string): string | null {
  return forms.find((form) => organizationAliases.get(form) === name) ?? null;
}

function textOf({ analysis }: Knowledge, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : analysis.article.text.slice(first.span.start, last.span.end).replace(/\s+/gu, ' ');
}
