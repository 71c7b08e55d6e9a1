import { withMarker } from '../../language/phrasing.js';
import type { Token } from '../../model/analysis.js';
import { subtree, type Tree, tokenAt } from '../tree.js';
import type { Part } from './part.js';

/** `to Ramallah in the West Bank`: the place right behind a goal says where the goal is. */
export function joinPlaceToGoal(tree: Tree, parts: readonly Part[]): readonly Part[] {
  const goal = parts.find(({ role }) => role === 'destination');
  const place = parts.find(({ role }) => role === 'place');
  if (goal === undefined || place === undefined) return parts;
  if (subtree(tree, place.phrase.head).first !== goal.phrase.range.end) return parts;
  const { phrase } = joinParts(goal, place);
  return parts.flatMap((part) =>
    part === place ? [] : [part === goal ? { ...goal, phrase: { ...phrase, type: 'place' } } : part],
  );
}

/** `Boehner, in a statement, sounded conciliatory`: what stands before the verb goes behind what follows it. */
export function joinInOrder(predicate: Token, one: Part, other: Part): Part {
  const isTurned = one.phrase.head < predicate.index && other.phrase.head > predicate.index;
  return isTurned ? joinParts(other, one) : joinParts(one, other);
}

/** Whether a phrase begins where another part ends, so that the words of both come out in the order of the text. */
export function isRightBehind(tree: Tree, one: Part, { phrase }: Part): boolean {
  const { first } = subtree(tree, phrase.head);
  return first === one.phrase.range.end && phrase.type !== 'clause' && tokenAt(tree, first).upos !== 'PUNCT';
}

/** `from May` and `up to 2027` as one time, `in the laboratory` and `on the top floor` as one place. */
export function joinAlike(one: Part, other: Part): Part {
  const { phrase, ...joined } = joinParts(one, other);
  return { ...joined, phrase: { ...phrase, type: one.phrase.type } };
}

/** `a school` and `for girls in Bergen`, where the verb may have no share in Bergen: the words stay with the noun before them. */
export function joinToNoun(one: Part, other: Part): Part {
  const { phrase } = joinParts(one, other);
  return { ...one, phrase: { ...one.phrase, text: phrase.text, range: phrase.range } };
}

/** Two complements as one: `from 9` and `to 10` give `from 9 to 10`. */
function joinParts(one: Part, other: Part): Part {
  return {
    role: one.role,
    phrase: {
      ...one.phrase,
      text: `${one.phrase.text} ${withMarker(other.phrase)}`,
      type: 'thing',
      entity: null,
      quantity: null,
      range: {
        first: Math.min(one.phrase.range.first, other.phrase.range.first),
        end: Math.max(one.phrase.range.end, other.phrase.range.end),
      },
    },
    confidence: Math.min(one.confidence, other.confidence),
  };
}
