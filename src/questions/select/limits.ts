import type { Candidate } from '../../model/candidate.js';
import type { ContentOptions } from '../../model/options.js';
import { itemChanceOf } from '../rank/item-chance.js';
import { shareKey } from './collisions.js';
import { mostOfOneKey } from './quiz-faults.js';

/** Items that are alike for a reader, and how many of them a pack of ten may hold. */
interface Limit {
  readonly most: number;
  /** How many more where a pack would else fall short: of what judges liked best. */
  readonly atLast?: number;
  /** Whether it is of the mix alone: where skills are asked for, such items come when nothing else is left. */
  readonly isOfMix?: boolean;
  readonly holds: (candidate: Candidate) => boolean;
}

/** Below it an item is left out: it is more probably refused than printed (tests/quality/rounds.md). */
const leastChance = 0.5;

const ofType =
  (type: Candidate['item']['type']) =>
  ({ item }: Candidate): boolean =>
    item.type === type;
const ofForm =
  (name: RegExp) =>
  ({ form }: Candidate): boolean =>
    name.test(form);

/** What would make a pack of one kind only; 0 for a type that comes only when asked for (tests/quality/rounds.md). */
const limits: readonly Limit[] = [
  { most: 0, holds: (candidate) => itemChanceOf(candidate) < leastChance },
  // Two blind judges printed one of six, and three rounds before them under a half.
  { most: 0, isOfMix: true, holds: ofType('true-false') },
  // Of all items judges printed these most often; a fourth passage with gaps leaves no room for questions about the text.
  { most: 2, atLast: 1, holds: ofType('word-bank') },
  // `According to paragraph 4, …` tires when every second question begins with it.
  { most: 3, atLast: 2, holds: ({ item }) => /^(?:According to|In) paragraph \d/u.test(item.prompt) },
  { most: 3, holds: ofType('matching') },
  // None of three was printed unchanged by the judges.
  { most: 0, holds: ofType('cloze') },
  { most: 0, isOfMix: true, holds: ofType('ordering') },
  // Two blind judges agreed on none of the last four.
  { most: 0, isOfMix: true, holds: ofType('open') },
  // A pack asks what the text says before it asks for words.
  { most: 2, atLast: 1, holds: ofForm(/^(?:word-for-meaning|word-meaning|matching-words)$/) },
  { most: 1, atLast: 1, holds: ofForm(/^matching-words$/) },
  { most: 1, atLast: 1, holds: ofForm(/^word-meaning$/) },
  // Grammar alone tells which half goes with which: judges printed one of eight.
  { most: 0, holds: ofForm(/^matching-halves$/) },
  { most: 1, atLast: 1, holds: ofForm(/^word-for-meaning$/) },
  // Too few articles have one to know how many would be printed.
  { most: 0, isOfMix: true, holds: ofForm(/^reference$/) },
  // Two blind judges printed none of three.
  { most: 0, isOfMix: true, holds: ofForm(/^not-stated$/) },
  // `What was the result when …?` says when, and asks for what: judges printed none of two. A statement that is quoted does not.
  { most: 0, isOfMix: true, holds: ofForm(/^reason-result$/) },
  // Judges of six rounds printed 7 of 16.
  { most: 0, isOfMix: true, holds: ofForm(/^claim$/) },
  // A sentence quoted, and half of it asked for: again and again it tires.
  { most: 2, atLast: 1, holds: ofForm(/^link-/) },
  { most: 1, atLast: 1, holds: ofForm(/^plural-reference$/) },
  // Long to read, and one of the options is sometimes as good; years between two deeds that have little to do with each other.
  { most: 0, isOfMix: true, holds: ofForm(/^(?:best-summary|years-between)$/) },
  { most: 1, holds: ofForm(/^matching-(?:paragraphs|positions)$/) },
  { most: 2, atLast: 1, holds: ofForm(/^saying-(?:quote|report)-speaker$/) },
  // `What did X say?`, `What does the article say about X?`: judges found them without a topic, and other options true.
  { most: 0, holds: ofForm(/^(?:said|true-of|matching-paragraphs)$/) },
  { most: 2, holds: ofForm(/^quoted$/) },
  // `In which year …?` again and again is a list of dates.
  { most: 2, atLast: 1, holds: ofForm(/^event-when-year$/) },
  // `On which day`: judges found it trivial.
  { most: 0, holds: ofForm(/^event-when-weekday$/) },
  // Who holds a post: in a pack judges of six rounds found it trivial, and printed 5 of 20; people matched with theirs they liked.
  { most: 0, isOfMix: true, holds: ofForm(/^role-/) },
  { most: 1, holds: ofForm(/-claim-about$/) },
];

/**
 * Whether a pack holds as many items like this one as it may; where types were asked for, there is no limit, and where
 * skills were, none of the families that come only when asked for.
 * @param isShort whether nothing else is left to fill the pack with.
 */
export function isFull(
  candidate: Candidate,
  chosen: readonly Candidate[],
  { questions, types, skills }: ContentOptions,
  isShort: boolean,
): boolean {
  if (chosen.filter((other) => shareKey(candidate, other)).length >= mostOfOneKey) return true;
  if (types !== null) return false;
  return limits.some(
    ({ most, atLast = 0, isOfMix = false, holds }) =>
      holds(candidate) &&
      !(isOfMix && isShort && skills !== null) &&
      chosen.filter(holds).length >= Math.ceil(((isShort ? most + atLast : most) * questions) / 10),
  );
}
