import type { Candidate } from './candidates.js';
import type { DecodedWord } from './decoded-word.js';
import { hasCrossing, isTree } from './tree.js';

/** Of each of these kinds a word has one at most: no word of EWT dev and GUM dev has two. */
const kinds: readonly (readonly string[])[] = [['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'], ['obj']];
/** More changes in one sentence are made in lists and noise alone, where nothing is gained. */
const MOST_CHANGES = 6;

/** Taken from the log-probability of a relation that had a rival: of those about every second one is right. */
const RIVALRY = 0.7;

/** Another way to hang a word, and how much log-probability it costs. */
interface Change {
  readonly word: number;
  readonly way: DecodedWord;
  readonly cost: number;
}

/**
 * Makes a function that changes trees where a word has two subjects or two objects, which the net, scoring arc by arc, cannot
 * see: of the rivals one gets another relation or another of its candidate heads, whichever costs least. `Dame Sally Davies,
 * England’s chief medical officer, said`: of two subjects the second becomes an apposition.
 */
export function createSharer(
  relations: readonly string[],
): (words: readonly DecodedWord[], candidates: readonly (readonly Candidate[])[]) => readonly DecodedWord[] {
  const root = relations.indexOf('root');
  const kindOf = relations.map((relation) => kinds.findIndex((kind) => kind.includes(relation)));

  /** Names the place that a word takes below its head; null where any number may stand. */
  const placeOf = ({ head, relation }: DecodedWord): string | null => {
    const kind = kindOf[relation] ?? -1;
    return kind < 0 ? null : `${head} ${kind}`;
  };

  const placesOf = (words: readonly DecodedWord[]): ReadonlyMap<string, readonly number[]> => {
    const places = new Map<string, number[]>();
    for (const [word, way] of words.entries()) {
      const place = placeOf(way);
      if (place !== null) places.set(place, [...(places.get(place) ?? []), word]);
    }
    return places;
  };

  const waysOf = ({ head, score, relations: scores }: Candidate): readonly DecodedWord[] =>
    Array.from(scores, (relationScore, relation) => ({
      head,
      relation,
      headScore: score,
      relationScore,
    })).filter(({ relation }) => (relation === root) === head < 0);

  return (words, candidates) => {
    let current = words;
    const contested = new Set<number>();
    for (let changes = 0; changes < MOST_CHANGES; changes += 1) {
      const places = placesOf(current);
      const rivals = [...places.values()].filter((place) => place.length > 1).flat();
      for (const rival of rivals) contested.add(rival);
      const cheapest = rivals
        .flatMap((word): readonly Change[] =>
          (candidates[word] ?? [])
            .filter(({ head }) => staysTree(current, word, head))
            .flatMap(waysOf)
            .filter((way) => !places.has(placeOf(way) ?? ''))
            .map((way) => ({ word, way, cost: scoreOf(current[word]) - scoreOf(way) })),
        )
        .reduce<Change | null>((one, other) => (one === null || other.cost < one.cost ? other : one), null);
      if (cheapest === null) break;
      current = current.map((word, index) => (index === cheapest.word ? cheapest.way : word));
    }
    if (contested.size === 0) return current;
    return current.map((word, index) =>
      contested.has(index) ? { ...word, relationScore: word.relationScore - RIVALRY } : word,
    );
  };
}

function scoreOf(way: DecodedWord | undefined): number {
  return way === undefined ? 0 : way.headScore + way.relationScore;
}

function staysTree(words: readonly DecodedWord[], word: number, head: number): boolean {
  if (words[word]?.head === head) return true;
  const heads = Int32Array.from(words, (other, index) => (index === word ? head : other.head));
  return isTree(heads) && !hasCrossing(heads);
}
