import type { Random } from '../../base/random.js';
import { normalizeText } from '../../base/text.js';
import type { Entity, Quantity } from '../../model/analysis.js';
import type { Evidence, Fact, Phrase, PhraseType } from '../../model/fact.js';
import type { VerbPhrase } from '../clauses/verb-phrases.js';
import type { Key } from '../key.js';
import type { Asked } from '../view.js';

/**
 * Where a wrong option comes from, best first (the scheme of OneStopQA, Berzak et al. 2020): the words the key stands
 * in, misread; another place of the text; nowhere in the text.
 */
export type DistractorSource = 'same-sentence' | 'other-sentence' | 'unsupported';

/** A wrong option with what can be said about it. */
export interface Distractor {
  readonly text: string;
  readonly source: DistractorSource;
  /** Why it is wrong, for a student. */
  readonly rationale: string;
  /** Where the text speaks of it; null for unsupported ones. */
  readonly evidence: Evidence | null;
}

/** What a maker of distractors knows. */
export interface DistractorTask {
  readonly fact: Fact;
  readonly asked: Asked;
  readonly key: Key;
  readonly stem: string;
  readonly article: ArticleKnowledge;
  readonly random: Random;
}

/** Everything the article says that a distractor may be taken from, or must not collide with. */
export interface ArticleKnowledge {
  readonly phrases: ReadonlyMap<PhraseType, readonly PhraseOfFact[]>;
  /** Who or what plays which role with which verb anywhere: `answerKey` of each. */
  readonly answered: ReadonlySet<string>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** What part each entity has in the article, by entity id; entities without a name have none. */
  readonly parts: ReadonlyMap<string, EntityPart>;
  readonly facts: readonly Fact[];
  /** What the text says that somebody or something does, in words that can be taken out of it. */
  readonly verbPhrases: readonly VerbPhrase[];
  /** Ids of the entities that each sentence speaks of, by name, noun or pronoun; by sentence id. */
  readonly entitiesIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** The content words of each sentence, by sentence id. */
  readonly sentenceWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** The content words of each entity's names, by entity id. */
  readonly nameWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Phrases of each sentence that only what stands before it explains, normalized: `the ban`; by sentence id. */
  readonly leaning: ReadonlyMap<string, readonly string[]>;
  /** The numbers of each sentence, by sentence id. */
  readonly numbers: ReadonlyMap<string, readonly NumberHere[]>;
  /** The text, normalized for comparison. */
  readonly normalizedText: string;
  /** Paragraph numbers as printed, by sentence id. */
  readonly paragraphOf: (sentence: string) => number;
}

/** A number as a sentence has it. */
interface NumberHere {
  readonly value: number;
  readonly kind: Quantity['kind'];
}

/** The part that somebody or something has in an article. */
export interface EntityPart {
  /** The sentence that names it first. */
  readonly named: Evidence;
  /** Everything it is called, normalized, its name first. */
  readonly forms: readonly string[];
  /** How often it is named or meant. */
  readonly mentions: number;
  /** Whether words or claims of it are reported. */
  readonly speaks: boolean;
  /** What it says in the article, each thing normalized. */
  readonly said: readonly string[];
  /** Whether something is told that it does or is. */
  readonly acts: boolean;
}

/** A phrase with the fact it is part of and the role it has there. */
export interface PhraseOfFact {
  readonly fact: Fact;
  readonly role: keyof Fact['roles'];
  readonly phrase: Phrase;
  /** Its words, normalized. */
  readonly normal: string;
}

/** Names a filler of a role with a verb, for looking up whether it answers a question with that verb. */
export function answerKey(lemma: string, role: Asked, normal: string): string {
  return `${lemma} ${role} ${normal}`;
}

/**
 * Whether words taken from a fact's sentences hold a phrase that only an earlier sentence explains: `the ban`, also where
 * a word of its first mention was put in: `the general ban`.
 */
export function leansOnText(
  words: string,
  fact: Fact,
  { leaning }: Pick<ArticleKnowledge, 'leaning'>,
): boolean {
  const normal = ` ${normalizeText(words)} `;
  return fact.evidence.some(({ sentence }) =>
    (leaning.get(sentence) ?? []).some(
      (phrase) => normal.includes(` ${phrase} `) || isDescribedIn(words, phrase),
    ),
  );
}

/** `the remote site` for `the site`; what follows may say which, and so does a name. */
function isDescribedIn(words: string, phrase: string): boolean {
  const noun = /^the (\p{Ll}+)$/u.exec(phrase)?.[1];
  return (
    noun !== undefined &&
    words.includes(` ${noun}`) &&
    new RegExp(
      `\\bthe (?!most |only |first )\\p{Ll}[\\p{L}-]* ${noun}\\b(?! (?:of|that|which|who|where|in|at|on|from|to)\\b)`,
      'u',
    ).test(words)
  );
}
