import type { QuotedEvidence } from './fact.js';

/** A report of a comparison. */
export interface ComparedArticle {
  /** `Article.id`: `a1`, `a2`, … in the order given. */
  readonly id: string;
  /** How pages and questions call it: `Article 1`. */
  readonly label: string;
  readonly title: string;
}

/** How one report puts something. */
export interface Telling {
  /** `ComparedArticle.id`. */
  readonly article: string;
  /** Words of the report for people to read: as in the evidence, with the name in brackets behind a pronoun. */
  readonly text: string;
  /** At least one. */
  readonly evidence: readonly QuotedEvidence[];
}

/** A sentence that stands alone, in the two forms in which it is printed. */
export interface PlainSentence {
  /** `Officials played down health risks.` */
  readonly text: string;
  /** The same as it goes on after `that`: no capital but a name's, no full stop. */
  readonly clause: string;
}

/** What reports tell alike. */
export interface SharedFinding {
  readonly kind: 'shared';
  readonly id: string;
  /** Null where no report has certain words for one that holds nothing the others lack. */
  readonly statement: PlainSentence | null;
  /** One for each report that tells it, at least two, in the order of the reports. */
  readonly tellings: readonly Telling[];
  /** How much it matters for the reports, 0..1. */
  readonly salience: number;
}

/** What a single report tells, and no other touches. */
export interface OnlyFinding {
  readonly kind: 'only';
  readonly id: string;
  /** Null where there are no certain words for it, and for a detail. */
  readonly statement: PlainSentence | null;
  readonly telling: Telling;
  /** The part that is new (`by armoured convoy`), where the others tell the rest; null where all of it is. */
  readonly detail: string | null;
  readonly salience: number;
}

/** In what two tellings of one thing differ. */
const aspects = [
  'who',
  'number',
  'time',
  'place',
  /** Words in quotation marks that are not the same. */
  'wording',
  /** Told as a fact here, as somebody's claim there; or the claim of somebody else. */
  'source',
  /** A number hedged here, exact there: `nearly eight weeks`, `eight weeks`. */
  'precision',
  /** Done here, planned there. */
  'status',
] as const;

export type Aspect = (typeof aspects)[number];

/** Reports that put a detail in one way. */
export interface Side {
  /** The words that differ, exactly as the first telling has them; null where it is their lack that differs. */
  readonly words: string | null;
  /** The words with a few around them, enough to find the place; null where quotation marks would be torn apart. */
  readonly excerpt: string | null;
  /** At least one. */
  readonly tellings: readonly Telling[];
}

/** What reports tell differently. */
export interface DifferingFinding {
  readonly kind: 'differs';
  readonly id: string;
  readonly aspect: Aspect;
  /** Whether the tellings cannot both be right; false where one is vaguer or on another footing. */
  readonly conflict: boolean;
  /** At least two. */
  readonly sides: readonly Side[];
  readonly salience: number;
}

/** A finding of any kind. */
export type Finding = SharedFinding | OnlyFinding | DifferingFinding;

/** A statement on the sheet that students sort. */
export interface SortingEntry {
  readonly id: string;
  readonly text: string;
  /** Ids of the articles that tell it: the key. */
  readonly articles: readonly string[];
}

/** Several reports of one event held against each other. Each list runs from what matters most to what matters least. */
export interface Comparison {
  readonly articles: readonly ComparedArticle[];
  readonly shared: readonly SharedFinding[];
  readonly differs: readonly DifferingFinding[];
  readonly only: readonly OnlyFinding[];
  /** The statements of the sheet in the order shown; empty where there are too few. */
  readonly sheet: readonly SortingEntry[];
}
