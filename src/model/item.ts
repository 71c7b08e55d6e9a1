import type { QuotedEvidence } from './fact.js';

/** The mental act an item asks for (ITEM families: PIRLS processes and vocabulary). */
export type Skill = 'retrieve' | 'infer' | 'interpret' | 'evaluate' | 'vocabulary';

/** Classifications of an item from fixed lists; an item without a class in a scheme has null there. */
export interface Tags {
  /** Question-answer relationship (Raphael 1986). */
  readonly qar: 'right-there' | 'think-and-search' | 'author-and-me' | 'on-my-own' | null;
  /** PIRLS comprehension process. */
  readonly pirls: 'retrieve' | 'straightforward-inference' | 'interpret-and-integrate' | 'evaluate' | null;
  /** Revised Bloom taxonomy (Anderson & Krathwohl 2001). */
  readonly bloom: 'remember' | 'understand' | 'apply' | 'analyze' | 'evaluate' | 'create' | null;
  /** Webb's depth of knowledge, 1..4. */
  readonly dok: 1 | 2 | 3 | 4 | null;
  /** Common Core anchor standard for reading: `CCRA.R.1` … `CCRA.R.9`. */
  readonly ccss: string | null;
}

/** What every item has, whatever its type. */
export interface ItemBase {
  readonly id: string;
  /** `teacher` for an item a person wrote into quiz.json. */
  readonly origin: 'generated' | 'teacher';
  /** What the student reads. A whole question or a whole instruction. */
  readonly prompt: string;
  /** Points for a full answer, above 0. */
  readonly points: number;
  readonly skill: Skill;
  /** 0 easiest .. 1 hardest; null where not known. */
  readonly difficulty: number | null;
  readonly tags: Tags | null;
  /** At least one for generated items with a key. */
  readonly evidence: readonly QuotedEvidence[];
  /** What a student may read after answering; null where there is nothing to add. */
  readonly explanation: string | null;
}

/** One option of a choice item. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  /** Why this option is right or wrong, for a student to read; null on a teacher's own. */
  readonly rationale: string | null;
  /** Where the text says so; empty for a plausible option the text does not speak of. */
  readonly evidence: readonly QuotedEvidence[];
}

/** A question with options to choose from; generated ones have one right option. */
export interface ChoiceItem extends ItemBase {
  readonly type: 'choice';
  /** In the order shown. */
  readonly choices: readonly Choice[];
}

/** A statement to judge; the prompt is the statement. */
export interface TrueFalseItem extends ItemBase {
  readonly type: 'true-false';
  readonly answer: 'true' | 'false' | 'not-stated';
  /** Whether `not-stated` is offered as a third answer. */
  readonly threeWay: boolean;
  /** The true statement, for a false one; null otherwise. */
  readonly correction: string | null;
}

/** A question to answer in a few words. */
export interface ShortAnswerItem extends ItemBase {
  readonly type: 'short-answer';
  /** The key first, then its other spellings. */
  readonly accepted: readonly string[];
}

/** A question to answer with a number. */
export interface NumericItem extends ItemBase {
  readonly type: 'numeric';
  /** The key as the text writes it first, then its other spellings. */
  readonly accepted: readonly string[];
  /** The key as a number; an answer is right within `tolerance` of `value`. `unit` is null for a bare number. */
  readonly number: { readonly value: number; readonly tolerance: number; readonly unit: string | null };
}

/** Name `need` of these answers. */
export interface ListItem extends ItemBase {
  readonly type: 'list';
  readonly answers: readonly { readonly accepted: readonly string[]; readonly points: number }[];
  readonly need: number;
}

/** A stretch of a passage as it is printed, or a gap by the id of its blank. */
export type Segment = { readonly text: string } | { readonly blank: string };

/** A gap to fill. */
export interface Blank {
  readonly id: string;
  /** The key first, then its other spellings. */
  readonly accepted: readonly string[];
  /** Options for this blank in the order shown; null where the student writes, or takes from the bank. */
  readonly choices: readonly string[] | null;
}

/** A passage with gaps; with `bank` the words to fill in are listed once for all gaps. */
export interface ClozeItem extends ItemBase {
  readonly type: 'cloze' | 'word-bank';
  readonly segments: readonly Segment[];
  readonly blanks: readonly Blank[];
  /** In the order shown; null for `cloze`. */
  readonly bank: readonly string[] | null;
}

/** Something to match or to put in order. */
export interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Two columns, each entry of the left with one of the right. */
export interface MatchingItem extends ItemBase {
  readonly type: 'matching';
  readonly left: readonly Entry[];
  /** In the order shown; may hold more entries than `left`. */
  readonly right: readonly Entry[];
  /** Pairs of `[left id, right id]`, one for each left entry. */
  readonly key: readonly (readonly [string, string])[];
}

/** Entries to put in order. */
export interface OrderingItem extends ItemBase {
  readonly type: 'ordering';
  /** In the order shown. */
  readonly entries: readonly Entry[];
  /** Entry ids in the right order. */
  readonly order: readonly string[];
}

/** A task to answer freely, marked by a person. */
export interface OpenItem extends ItemBase {
  readonly type: 'open';
  /** A good answer; null where there are too many. */
  readonly sample: string | null;
  readonly rubric: readonly { readonly criterion: string; readonly points: number }[];
  /** Words that a good answer mostly has. */
  readonly keywords: readonly string[];
}

/** One question of a quiz, as quiz.json has it; `type` tells the members apart. */
export type Item =
  | ChoiceItem
  | TrueFalseItem
  | ShortAnswerItem
  | NumericItem
  | ListItem
  | ClozeItem
  | MatchingItem
  | OrderingItem
  | OpenItem;

/** The types of items that there are. */
export type ItemType = Item['type'];
