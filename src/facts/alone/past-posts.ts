import type { Tree } from '../tree.js';

/** After so many years somebody is hardly what he or she was. */
const pastYears = 10;

/**
 * Ids of those whose posts belong to a time long gone: the article tells of them in a sentence with a year more than ten
 * years before it appeared, or before the last year it speaks of. `Karl Lind is a judge` of `In 1759 Karl Lind, a judge,
 * …` is no more so.
 */
export function pastPersonsOf({ analysis, sentenceOf }: Tree): ReadonlySet<string> {
  const { times, mentions, article } = analysis;
  const years = times.flatMap(({ first, value }) => {
    const year = /^\d{4}/u.exec(value ?? '')?.[0];
    return year === undefined ? [] : [{ year: Number(year), sentence: sentenceOf[first]?.id }];
  });
  const published = article.source.published?.slice(0, 4);
  const now =
    published === undefined ? years.reduce((last, { year }) => Math.max(last, year), 0) : Number(published);
  const past = new Set(
    years.filter(({ year }) => now - year > pastYears).map(({ sentence }) => sentence ?? ''),
  );
  return new Set(
    mentions.filter(({ head }) => past.has(sentenceOf[head]?.id ?? '')).map(({ entity }) => entity),
  );
}
