import { organizationWords } from '../../language/lexicons/organizations.js';
import type { Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { isNameLike } from './name-needs.js';
import { introductionKey } from './only-one.js';

/** Told by the name of any place. */
export const placeKey = 'place';

/** What a word tells, with the keys of `Continuity.tells`. */
export function keysOf({ mentionOf, entityOf }: Knowledge, token: Token): readonly string[] {
  const keys: string[] = [];
  if (['NOUN', 'VERB', 'ADJ'].includes(token.upos)) keys.push(`noun:${token.lemma.toLowerCase()}`);
  const introduction = introductionKey(token);
  if (introduction !== null) keys.push(introduction);
  if (isNameLike(token)) keys.push(`name:${token.text}`);
  // `the university` after `the University of Brask`.
  if (organizationWords.has(token.text.toLowerCase())) keys.push(`noun:${token.text.toLowerCase()}`);
  const mention = mentionOf.get(token.index);
  if (mention === undefined || mention.form === 'pronoun') return keys;
  if (mention.form === 'name') keys.push(`entity:${mention.entity}`);
  return entityOf.get(mention.entity)?.type === 'place' ? [...keys, placeKey] : keys;
}
