import type { FactDraft } from '../draft.js';
import type { Tree } from '../tree.js';

/** After so many years somebody is hardly what he or she was. */
const pastYears = 10;

/**
 * Whether a post, or what somebody is, belongs to a time long gone: the article tells of the same person, in a sentence
 * with a year more than ten years before it appeared, or before the last year it speaks of. `Karl Lind is a judge` of
 * `In 1759 Karl Lind, a judge, …` is no more so.
 */
export function isPastPost(tree: Tree, { kind, roles: { person } }: FactDraft): boolean {
  if (kind !== 'role' || person?.entity == null) return false;
  const own = new Set(
    tree.analysis.mentions
      .filter(({ entity }) => entity === person.entity)
      .map(({ head }) => tree.sentenceOf[head]?.id),
  );
  const years = tree.analysis.times.flatMap(({ first, value }) => {
    const year = Number(/^\d{4}/u.exec(value ?? '')?.[0] ?? Number.NaN);
    return Number.isNaN(year) ? [] : [{ year, sentence: tree.sentenceOf[first]?.id }];
  });
  const published = tree.analysis.article.source.published?.slice(0, 4);
  const now = published === undefined ? Math.max(...years.map(({ year }) => year)) : Number(published);
  return years.some(({ year, sentence }) => own.has(sentence) && now - year > pastYears);
}
