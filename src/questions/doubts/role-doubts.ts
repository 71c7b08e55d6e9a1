import { nationalAdjectives } from '../../language/lexicons/countries.js';
import type { Asking, Doubts } from './doubt.js';

/** From this year on somebody whom an article tells of may hold a post still. */
const livingSince = 1950;

/** Posts that the present tense of the question, or the question itself, does not fit. */
export const roleDoubts = {
  // `What is Joao Silva’s job? – Portuguese historian`: a nation is no part of a job.
  'nation-in-title': ({ fact, form, key }) =>
    fact.kind === 'role' && form.asks === 'title' && nationalAdjectives.has(key.text.split(' ')[0] ?? ''),
  // `a moral farmer in a very cruel time`: what somebody is like, and no job.
  'likeness-in-title': ({ fact, form, key }) =>
    fact.kind === 'role' &&
    form.asks === 'title' &&
    /\bvery\b|\bin an? (?:\p{Ll}+ )*(?:age|era|time|world|year)$/u.test(key.text),
  'holder-of-the-past': isOfThePast,
} as const satisfies Doubts;

/** Whether a sentence that names the holder has a year in which nobody of today held a post. */
function isOfThePast({ fact, analysis }: Asking): boolean {
  const holder = fact.roles.person?.entity ?? null;
  if (fact.kind !== 'role' || holder === null) return false;
  const { text } = analysis.article;
  return analysis.mentions.some(({ entity, first }) => {
    if (entity !== holder) return false;
    const sentence = analysis.sentences.find((one) => one.first <= first && first < one.end);
    const told = sentence === undefined ? '' : text.slice(sentence.span.start, sentence.span.end);
    return [...told.matchAll(/\b1\d{3}s?\b/gu)].some(([year]) => Number.parseInt(year, 10) < livingSince);
  });
}
