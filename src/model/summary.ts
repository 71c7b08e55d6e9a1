import type { QuotedEvidence } from './fact.js';

/** A sentence of a summary, and the words of the article it rests on (at least one). */
export interface SummarySentence {
  readonly text: string;
  readonly evidence: readonly QuotedEvidence[];
}

/** A name, date, number or word with what is to be said about it. */
export interface SummaryEntry {
  readonly term: string;
  readonly text: string;
  readonly evidence: readonly QuotedEvidence[];
}

/** The five Ws and how; a list is empty where the facts give no answer. */
export interface FiveW {
  readonly who: readonly SummarySentence[];
  readonly what: readonly SummarySentence[];
  readonly when: readonly SummarySentence[];
  readonly where: readonly SummarySentence[];
  readonly why: readonly SummarySentence[];
  readonly how: readonly SummarySentence[];
}

/** Everything said about an article in short; each part is empty where the facts do not carry it. */
export interface Summary {
  /** One sentence of at most 30 words; null where no fact carries the article. */
  readonly gist: SummarySentence | null;
  /** 40 to 60 words. */
  readonly short: readonly SummarySentence[];
  /** About 100 words. */
  readonly standard: readonly SummarySentence[];
  /** Short sentences in frequent words; null where not made. */
  readonly easy: readonly SummarySentence[] | null;
  readonly keyFacts: readonly SummarySentence[];
  readonly fiveW: FiveW;
  readonly timeline: readonly SummaryEntry[];
  readonly people: readonly SummaryEntry[];
  readonly numbers: readonly SummaryEntry[];
  readonly vocabulary: readonly SummaryEntry[];
}
