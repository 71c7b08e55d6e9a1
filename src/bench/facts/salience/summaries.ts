import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from '../../../base/collections.js';
import { numberField, readRecords, recordsField, textField, textsField } from '../../quality/records.js';
import type { Reader } from '../readings.js';
import { type Example, labelFacts } from './example.js';
import { contentWords, shareIn, wordsOf } from './words.js';

const leastWords = 4;
/** Judges who voted on each entity of GUM. */
const voters = 5;

/**
 * The texts of GUM (Zeldes 2017) with human summaries and votes on salient entities: a fact matters half by the share
 * of its content words in the summaries, and half by the votes for the most salient entity it names.
 */
export function readSummaryExamples(data: string, read: Reader): readonly Example[] {
  const records = readRecords(readFileSync(join(data, 'gum', 'gum.jsonl'), 'utf8'), 'gum.jsonl');
  return records.map((record) => {
    const article = textField(record, 'id');
    const reading = read(article, readFileSync(join(data, textField(record, 'file'))));
    const summaries = textsField(record, 'summaries_human').map(wordsOf);
    const entities = recordsField(record, 'salient_entities').map((entity) => ({
      share: numberField(entity, 'votes') / voters,
      mentions: textsField(entity, 'mentions').map((mention) => mention.toLowerCase()),
    }));
    const facts = labelFacts(reading, ({ span, quote }) => {
      const content = contentWords(reading.analysis, span);
      const told = sum(summaries.map((known) => shareIn(content, known, leastWords))) / summaries.length;
      return (told + votesFor(quote, entities)) / 2;
    });
    return { source: 'summaries', article, critical: [], facts };
  });
}

interface SalientEntity {
  /** Share of the judges who hold it salient, 0..1. */
  readonly share: number;
  /** In lower case. */
  readonly mentions: readonly string[];
}

function votesFor(quote: string, entities: readonly SalientEntity[]): number {
  const words = quote.toLowerCase();
  const named = entities.filter(({ mentions }) =>
    mentions.some((mention) => mention.length > 2 && words.includes(mention)),
  );
  return Math.max(0, ...named.map(({ share }) => share));
}
