import { createRandom } from '../../base/random.js';
import type { Candidate } from '../../model/candidate.js';
import type { ItemType } from '../../model/item.js';
import type { Notice, Outcome } from '../../model/notice.js';
import type { ContentOptions } from '../../model/options.js';
import type { Quiz } from '../../model/quiz.js';
import { collide, type Prepared, prepare } from './collisions.js';
import { balanceLetters } from './letters.js';
import { sectionsOf } from './sections.js';
import { versionsOf } from './versions.js';

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
/** Most items of a type in a pack of ten, when other types run out. */
const most: Readonly<Partial<Record<ItemType, number>>> = {
  'true-false': 2,
  cloze: 3,
  'word-bank': 4,
  matching: 2,
  open: 0,
};
/** How much a candidate loses for each item already taken from its paragraph, and from its form. */
const paragraphPenalty = 0.12;
const formPenalty = 0.1;

/** Takes the items of a quiz from all that can be asked; a shortfall is told with its reason. */
export function select(
  candidates: readonly Candidate[],
  options: ContentOptions,
  slug: string,
): Outcome<Quiz> {
  const allowed = candidates.filter(
    (candidate) => options.types === null || options.types.includes(candidate.item.type),
  );
  const chosen: Candidate[] = [];
  let open: readonly Prepared[] = allowed.map(prepare);
  while (chosen.length < options.questions) {
    const next = bestOf(open, chosen, options);
    if (next === null) break;
    chosen.push(next.candidate);
    open = open.filter((other) => !collide(next, other));
  }
  const random = createRandom(`${options.seed} ${slug} order`);
  const items = balanceLetters(inReadingOrder(chosen).map((candidate) => candidate.item));
  const sections = sectionsOf(items);
  return {
    value: { items, sections, versions: versionsOf(sections, items, options.versions, random) },
    notices: shortfall(candidates, allowed, chosen, options),
  };
}

function bestOf(
  open: readonly Prepared[],
  chosen: readonly Candidate[],
  options: ContentOptions,
): Prepared | null {
  let best: Prepared | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const prepared of open) {
    if (isFull(prepared.candidate.item.type, chosen, options)) continue;
    const score = scoreOf(prepared.candidate, chosen, options);
    if (score > bestScore) {
      best = prepared;
      bestScore = score;
    }
  }
  return best;
}

/** Whether the pack holds as many of a type as it may; a type that was asked for has no limit. */
function isFull(type: ItemType, chosen: readonly Candidate[], options: ContentOptions): boolean {
  const limit = most[type];
  if (limit === undefined || options.types !== null) return false;
  const taken = chosen.filter((other) => other.item.type === type).length;
  return taken >= Math.ceil((limit * options.questions) / 10);
}

function scoreOf(candidate: Candidate, chosen: readonly Candidate[], options: ContentOptions): number {
  const sameType = chosen.filter((other) => other.item.type === candidate.item.type).length;
  const share =
    options.types === null ? (shares[candidate.item.type] * options.questions) / 10 : options.questions;
  const typeScore = sameType < share ? 0.5 : -0.5 - 0.2 * (sameType - share);
  const samePlace = chosen.filter((other) => other.paragraph === candidate.paragraph).length;
  const sameForm = chosen.filter((other) => other.form === candidate.form).length;
  return candidate.worth + typeScore - paragraphPenalty * samePlace - formPenalty * sameForm;
}

function inReadingOrder(chosen: readonly Candidate[]): readonly Candidate[] {
  return [...chosen].sort((one, other) => one.paragraph - other.paragraph);
}

function shortfall(
  all: readonly Candidate[],
  allowed: readonly Candidate[],
  chosen: readonly Candidate[],
  options: ContentOptions,
): readonly Notice[] {
  if (chosen.length >= options.questions) return [];
  const left = allowed.length - chosen.length;
  const reason =
    all.length === 0
      ? 'no statement of the text is certain and plain enough to ask about'
      : allowed.length < all.length && allowed.length < options.questions
        ? `only ${allowed.length} questions of the types asked for could be made; allow more types`
        : `the other ${left} questions that could be made ask for the same facts, give another's answer away, or would make too many of one type`;
  return [
    {
      stage: 'select',
      code: 'too-few-items',
      message: `${chosen.length} of ${options.questions} questions: ${reason}.`,
    },
  ];
}
