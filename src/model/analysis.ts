import type { Article } from './article.js';
import type { Span } from './span.js';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark in the manner of the UD English treebanks: contractions and possessives are split. */
export interface Token {
  /** Position among all tokens of the article. */
  readonly index: number;
  readonly span: Span;
  /** Exactly the article's text under `span`. */
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: `VBD`, `NNS`, … */
  readonly xpos: string;
  /** Index of the head token in the article; -1 for the root of a sentence. */
  readonly head: number;
  /** UD relation to the head, with its subtype: `nsubj:pass`, `nmod:poss`. */
  readonly relation: string;
  /** Probability that head and relation are right, 0..1. */
  readonly confidence: number;
}

/** Half-open range of token indexes `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A sentence: a range of tokens with its place in the text. */
export interface Sentence extends TokenRange {
  /** The paragraph's id and the sentence's number in it: `a1p2s1`. */
  readonly id: string;
  /** Position of its paragraph in `Article.paragraphs`. */
  readonly paragraph: number;
  readonly span: Span;
  /** Index of the root token. */
  readonly root: number;
}

/** What a named entity is. A `group` is a nationality, religion, people or party membership ("Palestinians"). */
export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'event' | 'work' | 'other';

/** The pronoun that stands for an entity: `she`, `he`, `it`. */
export type Gender = 'female' | 'male' | 'neuter';

/** One person, body, place … of the article, with everything it is called. */
export interface Entity {
  /** `e1`, `e2`, … in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name in the article, without title: `Antony Blinken`. */
  readonly name: string;
  /** Every form of name or description that was resolved to it, the name first. */
  readonly forms: readonly string[];
  /** The title or role first given to it, as the text has it (`US Secretary of State`); null where none is. */
  readonly title: string | null;
  /** Null where name, title and pronouns leave it open. */
  readonly gender: Gender | null;
  readonly number: 'singular' | 'plural';
}

/** A phrase that refers to an entity, with certainty: what is not resolved has no mention. */
export interface Mention extends TokenRange {
  /** `Entity.id`. */
  readonly entity: string;
  /** Index of the head token. */
  readonly head: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** A pronoun that certainly stands for what has no name but was described: `they` for `prosecutors in the south`. */
export interface Reference {
  /** Index of the pronoun. */
  readonly pronoun: number;
  /** Index of the head of the phrase that it takes up; never a pronoun. */
  readonly antecedent: number;
}

/** A point or stretch of time: `on Thursday`, `nearly eight weeks ago`, `in its seventh day`. */
export interface TimeExpression extends TokenRange {
  readonly head: number;
  readonly kind: 'date' | 'time' | 'duration' | 'frequency';
  /** The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; for a duration ISO 8601 (`P8W`); null where not certain. */
  readonly value: string | null;
}

/** A number with what it counts: `more than 200 Palestinian prisoners`, `one day`, `$3,000`. */
export interface Quantity extends TokenRange {
  /** Index of the number token. */
  readonly number: number;
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'ordinal' | 'duration';
  /** Null where the words give none (`scores of`). */
  readonly value: number | null;
  /** The hedge as written: `nearly`, `more than`; null where the number is exact. */
  readonly hedge: string | null;
  /** Index of the token that is counted or measured (`prisoners`, `day`); null for bare numbers. */
  readonly counted: number | null;
}

/** Words between quotation marks, marks included in the range. */
export interface Quotation extends TokenRange {
  /** Who says it, as `Entity.id`; null where that is not certain or no entity. */
  readonly speaker: string | null;
  /** Index of the verb of saying; null for a mere phrase in quotation marks. */
  readonly verb: number | null;
}

/** Everything the language engine knows about an article. Token ranges never cross sentences. */
export interface Analysis {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  /** Sorted by `first`. */
  readonly mentions: readonly Mention[];
  /** In the order of the text. */
  readonly references: readonly Reference[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
}
