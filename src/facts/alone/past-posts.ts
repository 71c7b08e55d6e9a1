import { type Tree, tokenAt } from '../tree.js';

/** After so many years somebody is hardly what he or she was. */
const pastYears = 10;

/** Verbs of whose subject it is told that it lives no more, and of whose object. */
const dying = new Set(['die', 'drown', 'perish']);
const killing = new Set(['assassinate', 'behead', 'execute', 'kill', 'murder']);

/** Ids of those of whom the article tells that they are dead: `Karl Lind died`, `the killing of Karl Lind`. */
export function deadOf(tree: Tree): ReadonlySet<string> {
  return new Set(tree.analysis.mentions.filter(({ head }) => isDead(tree, head)).map(({ entity }) => entity));
}

function isDead(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  const verb = token.head < 0 ? null : tokenAt(tree, token.head);
  if (verb === null) return false;
  if (dying.has(verb.lemma)) return token.relation === 'nsubj' && verb.xpos !== 'VBG';
  if (killing.has(verb.lemma) && verb.upos === 'VERB')
    return token.relation === 'nsubj:pass' || token.relation === 'obj';
  return ['death', 'killing', 'murder'].includes(verb.lemma) && /^nmod/u.test(token.relation);
}

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
