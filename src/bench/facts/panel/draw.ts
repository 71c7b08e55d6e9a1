import { createRandom, shuffle } from '../../../base/random.js';
import type { Fact } from '../../../model/fact.js';

/** The facts of an article that judges see. */
export interface DrawnFacts {
  readonly article: string;
  /** In the order of the text. */
  readonly facts: readonly Fact[];
}

/**
 * Facts by chance: equally many of each article as far as it has them, the rest from those that have more. Articles
 * are taken in the order given, facts kept in the order of the text.
 */
export function drawFacts(
  articles: readonly DrawnFacts[],
  count: number,
  seed: string,
): readonly DrawnFacts[] {
  const random = createRandom(`${seed} facts`);
  const piles = articles.map(({ article, facts }) => ({
    article,
    order: shuffle(random, facts),
    all: facts,
  }));
  const longest = Math.max(0, ...piles.map(({ order }) => order.length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    piles.flatMap(({ order }) => (turn < order.length ? [order[turn]] : [])),
  );
  const drawn = new Set(turns.flat().slice(0, count));
  return piles.flatMap(({ article, all }) => {
    const facts = all.filter((fact) => drawn.has(fact));
    return facts.length === 0 ? [] : [{ article, facts }];
  });
}
