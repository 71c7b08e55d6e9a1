import { uniqueBy } from '../../base/collections.js';
import { wordCount } from '../../base/text.js';
import type { SummarySentence } from '../../model/summary.js';
import type { Statement } from '../statement.js';
import type { Budget } from './choose.js';
import type { Namer } from './names.js';

/**
 * Introducing people makes a text longer than the statements that were chosen; then fewer words are chosen, until the
 * whole fits.
 */
export function writeWithin(
  budget: Budget,
  write: (budget: Budget) => readonly SummarySentence[],
): readonly SummarySentence[] {
  let most = budget.most;
  for (;;) {
    const written = write({ least: Math.min(budget.least, most), most });
    const excess = wordsOf(written) - budget.most;
    if (excess <= 0 || most <= excess) return written;
    most -= excess;
  }
}

/** Words of sentences together. */
export function wordsOf(sentences: readonly SummarySentence[]): number {
  return wordCount(sentences.map((sentence) => sentence.text).join(' '));
}

/** A statement, or something else that is one sentence and rests on others. */
type Sentence = Pick<Statement, 'text' | 'evidence'> &
  Partial<Pick<Statement, 'inPlace' | 'position' | 'whole'>>;

/**
 * Statements as sentences that follow each other, each person introduced once; one right behind the sentence that stands
 * before it in the article keeps its pronouns.
 */
export function nameAll(statements: readonly Sentence[], name: Namer): readonly SummarySentence[] {
  const seen = new Set<string>();
  return statements.map((statement, index) => {
    const before = statements[index - 1];
    const isInPlace = before?.whole === true && before.position === (statement.position ?? 0) - 1;
    const named = name(
      isInPlace ? (statement.inPlace ?? statement.text) : statement.text,
      seen,
      statement.evidence.map((one) => one.sentence),
    );
    const evidence = uniqueBy(
      [...statement.evidence, ...named.evidence],
      (one) => `${one.sentence} ${one.quote}`,
    );
    return { text: named.text, evidence };
  });
}
