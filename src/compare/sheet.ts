import { uniqueBy } from '../base/collections.js';
import { createRandom, shuffle } from '../base/random.js';
import { normalizeText } from '../base/text.js';
import type { OnlyFinding, SharedFinding, SortingEntry } from '../model/comparison.js';

/** Statements for each place of the diagram. */
const mostEach = 4;
/** A sheet with fewer statements is not worth the paper. */
const fewestEntries = 4;

/** Statements for students to sort by who tells them: what all tell, and what each alone tells, mixed by the seed. */
export function makeSheet(
  shared: readonly SharedFinding[],
  only: readonly OnlyFinding[],
  articles: readonly string[],
  seed: string,
): readonly SortingEntry[] {
  const entry = (id: string, text: string | null, tellers: readonly string[]): readonly SortingEntry[] =>
    text === null ? [] : [{ id, text, articles: tellers }];
  const common = shared.flatMap(({ id, statement, tellings }) =>
    entry(
      id,
      statement,
      tellings.map(({ article }) => article),
    ),
  );
  const own = articles.map((article) =>
    only
      .filter(({ telling }) => telling.article === article)
      .flatMap(({ id, statement }) => entry(id, statement, [article])),
  );
  const entries = uniqueBy(
    [common, ...own].flatMap((group) => group.slice(0, mostEach)),
    ({ text }) => normalizeText(text),
  );
  const isWorthwhile =
    entries.length >= fewestEntries && new Set(entries.map(({ articles: ids }) => ids.join())).size > 1;
  return isWorthwhile ? shuffle(createRandom(`${seed} sheet ${articles.join()}`), entries) : [];
}
