import type { Quantity, TokenRange } from './analysis.js';
import type { Span } from './span.js';

/** Words of the article that support something said about it. */
export interface Evidence {
  /** `Sentence.id`. */
  readonly sentence: string;
  /** Exactly the article's text under `span`. */
  readonly quote: string;
  readonly span: Span;
}

/** Evidence as quiz.json and facts.json have it. */
export type QuotedEvidence = Omit<Evidence, 'span'>;

/** What a phrase stands for; decides the question word and what may stand beside it as an option. */
export type PhraseType =
  | 'person'
  | 'group'
  | 'organization'
  | 'place'
  | 'date'
  | 'duration'
  | 'frequency'
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'clause'
  | 'manner'
  | 'thing';

/** The number inside a phrase, taken apart for "how many" and "how much". */
export interface CountedAmount {
  /** Hedge and number as written: `more than 200`, `$3,000`, `one`. */
  readonly amount: string;
  /** What is counted or measured, the number taken out: `Palestinian prisoners`; empty for bare amounts. */
  readonly counted: string;
  readonly kind: Quantity['kind'];
  /** Null where the words give none (`scores of`). */
  readonly value: number | null;
  /** `nearly`, `more than`; null where the number is exact. */
  readonly hedge: string | null;
}

/**
 * A part of a fact, already presentable: names resolved to their full form on their own, no dangling pronoun,
 * no surrounding punctuation. Written as inside a sentence (no capital but a name's).
 */
export interface Phrase {
  /** `the release of more than 200 Palestinian prisoners`; without its preposition. */
  readonly text: string;
  /** The preposition or subordinator before it (`in exchange for`, `because`, `to`); null where there is none. */
  readonly marker: string | null;
  readonly type: PhraseType;
  /** `Entity.id` of the head; null where it is none. */
  readonly entity: string | null;
  readonly number: 'singular' | 'plural';
  /** The number in it; null where it holds none, or several. */
  readonly quantity: CountedAmount | null;
  /** The tokens it was made from. */
  readonly range: TokenRange;
  readonly head: number;
}

/** The verb group of a fact, in every form a question or statement needs. */
export interface Action {
  /** With its particle: `carry out`. */
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
  /** As in a statement, agreeing with its subject: `was extended`, `has freed`, `told`. */
  readonly finite: string;
  /** The same agreeing with a singular subject such as `who`: `has freed` for `have freed`. */
  readonly singular: string;
  /** The first auxiliary of a question, do-support included: `was`, `has`, `did`. */
  readonly auxiliary: string;
  /** What remains after the subject of a question: `extended`, `freed`, `tell`. */
  readonly main: string;
}

/** What a fact tells, and so which roles it has. */
export type FactKind =
  /** Somebody or something does or undergoes something. */
  | 'event'
  /** Something is or was something (`be`, `become`, `remain`): subject and attribute. */
  | 'state'
  /** A person and the title or post held. */
  | 'role'
  /** Why, how, what for or under what condition something is so: a subject, what is said of it, and the explanation. */
  | 'reason'
  /** A speaker and what is said, reported or quoted. */
  | 'saying'
  /** A number with hedge and unit, and what it counts. */
  | 'quantity'
  /** A whole sentence that stands alone; its names, numbers and times are the members. */
  | 'statement'
  /** A heading phrase and its members. */
  | 'list';

/** The parts a fact can have; a form asks for one of them. */
export const roles = [
  'agent',
  'patient',
  'recipient',
  'subject',
  'attribute',
  'person',
  'title',
  'speaker',
  'hearer',
  'content',
  'topic',
  'place',
  'source',
  'destination',
  'time',
  'duration',
  'frequency',
  'cause',
  'purpose',
  'means',
  'manner',
  'condition',
  'result',
  'concession',
  'exchange',
  'extent',
  'amount',
  'counted',
  'companion',
  'heading',
  'complement',
] as const;

/** The part that a phrase has in a fact. */
export type Role = (typeof roles)[number];

/** How the text puts it: what did not happen or only may happen is never told as what happened. */
export type Modality = 'asserted' | 'negated' | 'hypothetical' | 'future' | 'question';

/** Whose claim a fact is, where the text does not assert it itself. */
export interface Attribution {
  /** Presentable name of the source: `the Palestinian health ministry`. */
  readonly speaker: string;
  /** The verb or phrase that attributes: `said`, `according to`. */
  readonly verb: string;
}

/** One statement of the article with its parts, its standing and the words that support it. */
export interface Fact {
  /** Opaque, stable: from article slug, evidence sentence, kind and roles. */
  readonly id: string;
  readonly kind: FactKind;
  /** One plain sentence that stands alone. */
  readonly text: string;
  /**
   * `text` for a reader who has not the article: with who a person is, and the date beside words that count from the
   * day of the report. Null where words in it are understood beside the article only: a quotation that points at what
   * was said before, a piece of one, somebody of whom just a first name is known. Such a fact is asked, not published.
   */
  readonly standAlone: string | null;
  /** Null for kinds without a verb group of their own (`role`, `quantity`, `list`). */
  readonly action: Action | null;
  readonly roles: Readonly<Partial<Record<Role, Phrase>>>;
  /** The members of a `list`, the names, numbers and times of a `statement`; empty for other kinds. */
  readonly members: readonly Phrase[];
  readonly modality: Modality;
  /** Null where the article itself asserts it. */
  readonly attribution: Attribution | null;
  /** Probability that every role is right, 0..1. */
  readonly confidence: number;
  /** How much it matters for the article, 0..1. */
  readonly salience: number;
  /** At least one. */
  readonly evidence: readonly Evidence[];
}
