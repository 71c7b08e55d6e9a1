import type { Item } from '../../model/item.js';
import { answerChoice, askChoice, glanceChoice } from './choice.js';
import { answerCloze, askCloze, glanceCloze } from './cloze.js';
import type { EvidenceView, Places } from './evidence.js';
import { answerList, askList } from './list.js';
import { answerMatching, askMatching, glanceMatching } from './matching.js';
import { answerNumeric, askNumeric } from './numeric.js';
import { answerOpen, askOpen } from './open.js';
import { answerOrdering, askOrdering, glanceOrdering } from './ordering.js';
import { answerShortAnswer, askShortAnswer } from './short-answer.js';
import { answerTrueFalse, askTrueFalse, glanceTrueFalse } from './true-false.js';

/** An item on the worksheet: nothing in it tells the key. */
export interface ItemSheet {
  readonly number: number;
  readonly type: Item['type'];
  readonly prompt: string;
  /** `2 points`, where the items of a section differ; null where the heading says it. */
  readonly points: string | null;
  /** The partial that places `body`: `item-choice`. */
  readonly partial: string;
  readonly body: object;
}

/** An item in the answer key. */
export interface ItemKey extends ItemSheet {
  readonly evidence: readonly EvidenceView[];
  readonly explanation: string | null;
}

/** What an item's view depends on besides the item. */
interface ItemPlace {
  readonly number: number;
  readonly points: string | null;
}

/** Prepares an item for the student. */
export function askItem(item: Item, { number, points }: ItemPlace): ItemSheet {
  const { type, prompt } = item;
  return { number, type, prompt, points, partial: `item-${type}`, body: ask(item) };
}

/** Prepares an item for the teacher. */
export function answerItem(item: Item, { number, points }: ItemPlace, places: Places): ItemKey {
  const { type, prompt, explanation } = item;
  const evidence = places.evidence(item.evidence);
  return {
    number,
    type,
    prompt,
    points,
    partial: `key-${type}`,
    body: answer(item, places),
    evidence,
    // A correction is the key of a false statement; an explanation that repeats it says nothing.
    explanation: type === 'true-false' && item.correction === explanation ? null : explanation,
  };
}

function ask(item: Item): object {
  switch (item.type) {
    case 'choice':
      return askChoice(item);
    case 'true-false':
      return askTrueFalse(item);
    case 'short-answer':
      return askShortAnswer(item);
    case 'numeric':
      return askNumeric(item);
    case 'list':
      return askList(item);
    case 'cloze':
    case 'word-bank':
      return askCloze(item);
    case 'matching':
      return askMatching(item);
    case 'ordering':
      return askOrdering(item);
    case 'open':
      return askOpen(item);
  }
}

function answer(item: Item, places: Places): object {
  switch (item.type) {
    case 'choice':
      return answerChoice(item, places);
    case 'true-false':
      return answerTrueFalse(item);
    case 'short-answer':
      return answerShortAnswer(item);
    case 'numeric':
      return answerNumeric(item);
    case 'list':
      return answerList(item);
    case 'cloze':
    case 'word-bank':
      return answerCloze(item);
    case 'matching':
      return answerMatching(item);
    case 'ordering':
      return answerOrdering(item);
    case 'open':
      return answerOpen(item);
  }
}

/** The key in a few letters, for the table at the head of the answer key; null where it has to be read. */
export function glanceItem(item: Item): string | null {
  switch (item.type) {
    case 'choice':
      return glanceChoice(item);
    case 'true-false':
      return glanceTrueFalse(item);
    case 'cloze':
      return glanceCloze(item);
    case 'matching':
      return glanceMatching(item);
    case 'ordering':
      return glanceOrdering(item);
    case 'short-answer':
    case 'numeric':
      return item.accepted[0] ?? null;
    case 'list':
    case 'word-bank':
    case 'open':
      return null;
  }
}
