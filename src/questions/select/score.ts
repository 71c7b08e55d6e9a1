import type { Candidate } from '../../model/candidate.js';
import type { ItemType } from '../../model/item.js';
import type { ContentOptions, Level } from '../../model/options.js';

/**
 * Shares of a pack of ten by type: mostly questions with options and written answers, a little of everything else.
 * A type that the article cannot fill leaves its share to the others.
 */
const shares: Readonly<Record<ItemType, number>> = {
  choice: 4,
  'short-answer': 2,
  'true-false': 1,
  matching: 2,
  cloze: 1,
  'word-bank': 3,
  list: 1,
  numeric: 0,
  ordering: 0,
  open: 0,
};
/** Most items of a type in a pack of ten, when other types run out; 0 for a type that comes only when asked for. */
const most: Readonly<Partial<Record<ItemType, number>>> = {
  'true-false': 2,
  // None of three was printed unchanged by the judges (tests/quality/rounds.md).
  cloze: 0,
  'word-bank': 4,
  matching: 2,
  ordering: 0,
  open: 0,
};
/** How much a candidate loses for each item already taken from its paragraph, and from its form. */
const paragraphPenalty = 0.12;
const formPenalty = 0.1;
/** What a question for a reason or a way gains while a pack of ten has fewer than two (ITEMS: at least 15 %). */
const reasonBonus = 0.3;
const reasonShare = 2;
/** Difficulty that a level aims at; standard takes what matters most, however hard. */
const aims: Readonly<Record<Level, number | null>> = { easy: 0.15, standard: null, hard: 0.75 };
/** What an item loses for being as far from the aim as can be. */
const aimWeight = 1.2;

/** Whether the pack holds as many of a type as it may; a type that was asked for has no limit. */
export function isFull(type: ItemType, chosen: readonly Candidate[], options: ContentOptions): boolean {
  const limit = most[type];
  if (limit === undefined || options.types !== null) return false;
  return countType(chosen, type) >= Math.ceil((limit * options.questions) / 10);
}

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
    reasonScore(candidate, chosen, options) +
    levelScore(candidate, options.level) -
    paragraphPenalty * samePlace -
    formPenalty * sameForm
  );
}

function countType(chosen: readonly Candidate[], type: ItemType): number {
  return chosen.filter((other) => other.item.type === type).length;
}

function reasonScore(
  candidate: Candidate,
  chosen: readonly Candidate[],
  { questions }: ContentOptions,
): number {
  if (!asksReason(candidate)) return 0;
  return chosen.filter(asksReason).length < (reasonShare * questions) / 10 ? reasonBonus : 0;
}

/** `Why did …?`, `How did …?`; `How many …?` asks for a number. */
function asksReason({ item }: Candidate): boolean {
  return /^(?:According to [^,]+, )?(?:why|how (?:did|do|does|is|are|was|were|has|have|had|will|would|can|could)|for what purpose|for what reason)\b/iu.test(
    item.prompt,
  );
}

function levelScore({ item }: Candidate, level: Level): number {
  const aim = aims[level];
  if (aim === null || item.difficulty === null) return 0;
  return -aimWeight * Math.abs(item.difficulty - aim);
}
