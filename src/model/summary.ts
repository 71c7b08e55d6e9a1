import type { QuotedEvidence } from './fact.js';
import type { Segment } from './item.js';

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

/** How hard a text is to read. */
export interface ReadingLevel {
  /** Flesch-Kincaid grade level, one decimal. */
  readonly fleschKincaid: number;
  /** Dale-Chall score, one decimal: below 5 for fourth-graders, above 9 for students. */
  readonly daleChall: number;
}

/** A summary with gaps. */
export interface GappedSummary {
  readonly segments: readonly Segment[];
  /** In the order of the text. */
  readonly blanks: readonly { readonly id: string; readonly answer: string }[];
  /** In the order shown. */
  readonly bank: readonly string[];
}

/** Everything said about an article in short; each part is empty where the facts do not carry it. */
export interface Summary {
  /** One sentence of at most 30 words; null where no fact carries the article. */
  readonly gist: SummarySentence | null;
  /** 40 to 60 words. */
  readonly short: readonly SummarySentence[];
  /** About 100 words. */
  readonly standard: readonly SummarySentence[];
  /** Short sentences, one fact each; null where not asked for, or the text does not carry it. */
  readonly easy: readonly SummarySentence[] | null;
  /** How hard the article is to read and how hard `easy`; null where `easy` is. */
  readonly reading: { readonly before: ReadingLevel; readonly after: ReadingLevel } | null;
  readonly keyFacts: readonly SummarySentence[];
  readonly fiveW: FiveW;
  readonly timeline: readonly SummaryEntry[];
  readonly people: readonly SummaryEntry[];
  readonly numbers: readonly SummaryEntry[];
  /** What each speaker said. */
  readonly speakers: readonly SummaryEntry[];
  /** Causes (`term`), each with its effect. */
  readonly causes: readonly SummaryEntry[];
  /** Numbers of paragraphs as printed (`term`), each with its main statement. */
  readonly outline: readonly SummaryEntry[];
  readonly vocabulary: readonly SummaryEntry[];
  /** `short` with gaps, for students; null where it has too few words to leave out. */
  readonly gapped: GappedSummary | null;
}
