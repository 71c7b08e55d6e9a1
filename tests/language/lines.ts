import type { Analysis, Entity } from '../../src/model/analysis.js';
import { wordsOf } from './case-files.js';

/** What each part of an analysis looks like as lines of a case file. */
export const linesOf = {
  times: (analysis) =>
    analysis.times.map((time) => `${wordsOf(analysis, time)} | ${time.kind} | ${time.value ?? '-'}`),
  quantities: (analysis) =>
    analysis.quantities.map((quantity) =>
      [
        wordsOf(analysis, quantity),
        quantity.kind,
        quantity.value ?? '-',
        quantity.hedge ?? '-',
        quantity.counted === null ? '-' : (analysis.tokens[quantity.counted]?.text ?? '-'),
      ].join(' | '),
    ),
  names: (analysis) =>
    analysis.entities.map((entity) =>
      [
        entity.name,
        entity.type,
        entity.title ?? '-',
        entity.gender ?? '-',
        entity.forms.slice(1).join(', ') || '-',
      ].join(' | '),
    ),
  quotations: (analysis) =>
    analysis.quotations.map((quotation) =>
      [
        wordsOf(analysis, quotation),
        nameOf(analysis, quotation.speaker),
        quotation.verb === null ? '-' : (analysis.tokens[quotation.verb]?.text ?? '-'),
      ].join(' | '),
    ),
  references: (analysis) =>
    analysis.mentions
      .filter((mention) => mention.form !== 'name')
      .map((mention) => `${wordsOf(analysis, mention)} | ${nameOf(analysis, mention.entity)}`),
} satisfies Record<string, (analysis: Analysis) => readonly string[]>;

function nameOf({ entities }: Analysis, id: Entity['id'] | null): string {
  return entities.find((entity) => entity.id === id)?.name ?? '-';
}
