import type { Candidate } from '../../model/candidate.js';
import type { ItemType } from '../../model/item.js';
import type { ContentOptions, Level } from '../../model/options.js';
import { itemChanceOf } from '../rank/item-chance.js';

/**
 * Shares of a pack of ten by type: mostly questions with options and written answers, a little of everything else.
 * A type that the article cannot fill leaves its share to the others.
 */
const shares: Readonly<Record<ItemType, number>> = {
  choice: 4,
  'short-answer': 3,
  // Under half were printed in the last rounds: only where little else is left.
  'true-false': 0,
  matching: 2,
  cloze: 1,
  'word-bank': 2,
  list: 1,
  numeric: 0,
  ordering: 0,
  open: 1,
};
/** How much it counts that a strict teacher prints an item, beside what it is worth. */
const chanceWeight = 1.5;
/** How much a candidate loses for each item already taken from its paragraph, and from its form. */
const paragraphPenalty = 0.12;
const formPenalty = 0.1;
/**
 * What an item gains that a balanced pack of ten still lacks: two questions for a reason or a way, a
 * word's meaning, the main idea. */
const balanceBonus = 0.3;
const reasonShare = 2;
const wordShare = 1;
const ideaShare = 1;
/**
 * What an item gains that asks what the text says while a pack of ten has fewer than six of them: a passage with gaps tells
 * so much that few questions can stand beside it.
 */
const comprehensionBonus = 1.5;
const comprehensionShare = 6;
/** Difficulty that a level aims at; standard takes what matters most, however hard. */
const aims: Readonly<Record<Level, number | null>> = { easy: 0.15, standard: null, hard: 0.75 };
/** What an item loses for being as far from the aim as can be. */
const aimWeight = 1.2;

/** How much a candidate adds to a pack that holds the chosen ones; only the order of scores means anything. */
export function scoreOf(candidate: Candidate, chosen: readonly Candidate[], options: ContentOptions): number {
  const sameType = countType(chosen, candidate.item.type);
  const share =
    options.types === null ? (shares[candidate.item.type] * options.questions) / 10 : options.questions;
  const typeScore = sameType < share ? 0.5 : -0.5 - 0.2 * (sameType - share);
  const samePlace = chosen.filter((other) => other.paragraph === candidate.paragraph).length;
  const sameForm = chosen.filter((other) => other.form === candidate.form).length;
  return (
    candidate.worth +
    typeScore +
    chanceWeight * itemChanceOf(candidate) +
    balanceScore(candidate, chosen, options) +
    levelScore(candidate, options.level) -
    paragraphPenalty * samePlace -
    formPenalty * sameForm
  );
}

function countType(chosen: readonly Candidate[], type: ItemType): number {
  return chosen.filter((other) => other.item.type === type).length;
}

function balanceScore(
  candidate: Candidate,
  chosen: readonly Candidate[],
  { questions }: ContentOptions,
): number {
  const lacks = (kind: (one: Candidate) => boolean, share: number) =>
    kind(candidate) && chosen.filter(kind).length < (share * questions) / 10;
  const isLacking =
    lacks(asksReason, reasonShare) || lacks(asksMeaning, wordShare) || lacks(asksIdea, ideaShare);
  return (isLacking ? balanceBonus : 0) + (lacks(asksOfText, comprehensionShare) ? comprehensionBonus : 0);
}

/** What the text says, and not which words it has. */
function asksOfText({ item }: Candidate): boolean {
  return item.skill !== 'vocabulary';
}

/** A word with its meaning; words that fill the gaps of a paragraph ask for more than that. */
function asksMeaning({ family, item }: Candidate): boolean {
  return family === 'vocabulary' && item.type !== 'word-bank';
}

/** What the whole article says. */
function asksIdea({ family }: Candidate): boolean {
  return family === 'interpretation';
}

/** `Why did …?`, `How did …?`; `How many …?` asks for a number. */
function asksReason({ item, form }: Candidate): boolean {
  if (form.startsWith('link-')) return form !== 'link-occasion';
  return /^(?:(?:According to|In) [^,]+, ){0,2}(?:why|how (?:did|do|does|is|are|was|were|has|have|had|will|would|can|could)|under what condition|what (?:caused|forced|led|prompted|sparked|triggered|was the result when|happens if|happens unless|(?:will|would|can|could|may|might) happen))\b/i.test(
    item.prompt,
  );
}

function levelScore({ item }: Candidate, level: Level): number {
  const aim = aims[level];
  if (aim === null || item.difficulty === null) return 0;
  return -aimWeight * Math.abs(item.difficulty - aim);
}
