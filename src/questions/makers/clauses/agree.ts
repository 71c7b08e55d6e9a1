import { thirdPersonOf } from '../../../language/inflection/verbs.js';
import type { VerbPhrase } from '../../clauses/verb-phrases.js';

const auxiliaries: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
  ['aren’t', 'isn’t'],
  ['weren’t', 'wasn’t'],
  ['haven’t', 'hasn’t'],
  ['don’t', 'doesn’t'],
]);

/** A verb phrase behind a subject in the singular: `have showers` gives `has showers`; null where its form is not sure. */
export function inSingular({ text, number, head }: VerbPhrase): string | null {
  if (number === 'singular') return text;
  // `were brought as children`: more than the verb tells the number.
  if (/^NNP?S$/u.test(head.xpos) || /\bas \p{L}+(?:s|children|men|women|people)\b/u.test(text)) return null;
  if (/\b(?:their|them|they|themselves)\b/i.test(text)) return null;
  const [first = '', ...rest] = text.split(' ');
  const known = auxiliaries.get(first);
  if (known !== undefined) return [known, ...rest].join(' ');
  // `rely` is a present, `moved` and `will` have one form for all.
  return first === head.lemma ? [thirdPersonOf(head.lemma), ...rest].join(' ') : text;
}
