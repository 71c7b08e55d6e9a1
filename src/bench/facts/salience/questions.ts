import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy, uniqueBy } from '../../../base/collections.js';
import type { Span } from '../../../model/span.js';
import { type JsonRecord, readRecords, recordField, textField, textsField } from '../../quality/records.js';
import type { Reader } from '../readings.js';
import { type Example, labelFacts } from './example.js';

/** The simplified versions have questions and critical spans of their own. */
const levels = ['adv', 'int', 'ele'] as const;

/**
 * The articles of OneStopQA (Berzak, Malmaud & Levy 2020): a fact matters as far as it lies in a span that a question
 * hangs on.
 */
export function readQuestionExamples(data: string, read: Reader): readonly Example[] {
  const folder = join(data, 'onestop');
  const records = readRecords(readFileSync(join(folder, 'qa.jsonl'), 'utf8'), 'qa.jsonl');
  const articles = groupBy(records, (record) => textField(record, 'article'));
  return [...articles].flatMap(([article, questions]) =>
    levels.map((level) => {
      const bytes = readFileSync(join(folder, 'qa_articles', `${article}.${level}.txt`));
      const reading = read(article, bytes);
      const critical = findSpans(reading.analysis.article.text, criticalTexts(questions, level));
      const facts = labelFacts(reading, ({ span }) =>
        Math.max(0, ...critical.map((one) => shareWithin(span, one))),
      );
      return { source: 'questions', article, critical, facts };
    }),
  );
}

function criticalTexts(questions: readonly JsonRecord[], level: string): readonly string[] {
  return questions.flatMap((question) =>
    textsField(recordField(recordField(question, 'levels'), level), 'critical_spans'),
  );
}

/** Quotation marks and blanks are written in more ways than one; the length stays. */
function plain(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s/gu, ' ');
}

/** Where the texts stand, each place once; what is not found is left out. */
function findSpans(text: string, texts: readonly string[]): readonly Span[] {
  const whole = plain(text);
  const spans = texts.flatMap((one) => {
    const start = whole.indexOf(plain(one));
    return start < 0 ? [] : [{ start, end: start + one.length }];
  });
  return uniqueBy(spans, ({ start, end }) => `${start} ${end}`);
}

/** How much of a span lies in another, 0..1. */
export function shareWithin(span: Span, other: Span): number {
  const common = Math.min(span.end, other.end) - Math.max(span.start, other.start);
  return Math.max(0, common) / Math.max(1, span.end - span.start);
}
