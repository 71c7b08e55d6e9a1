import { capitalizeFirst } from '../../base/text.js';
import type { Draft } from './draft.js';
import { englishWords } from './english-words.js';

/** `FORMER deputy premier`, `A MELBOURNE engineer`; shorter words in capitals are mostly abbreviations. */
const opening = /^(?<article>(?:An?|The) )?(?<word>\p{Lu}{4,})(?=[ -]\p{Ll})/u;

/**
 * Sets a word in ordinary case that a newspaper gives in capitals because its text begins there: as the rest of the text,
 * or its title, has it, or a word that is no name. What stands in capitals again is an abbreviation, and stays.
 */
export function settleOpeningCapitals(draft: Draft): Draft {
  const at = draft.blocks.findIndex(({ mark, text }) => mark === 'none' && opening.test(text));
  const block = draft.blocks[at];
  if (block === undefined || draft.blocks.slice(0, at).some(({ mark }) => mark === 'none')) return draft;
  const { article = '', word = '' } = opening.exec(block.text)?.groups ?? {};
  const after = block.text.slice(article.length + word.length);
  const elsewhere = [draft.about.title ?? '', after, ...draft.blocks.slice(at + 1).map(({ text }) => text)];
  const settled = settle(word, elsewhere.join('\n'));
  if (settled === null) return draft;
  const text = article + (article === '' ? capitalizeFirst(settled) : settled) + after;
  return { ...draft, blocks: draft.blocks.with(at, { ...block, text }) };
}

/** The word in ordinary case; null where nothing says what that is. */
function settle(word: string, text: string): string | null {
  const lower = word.toLowerCase();
  const stands = (form: string) => new RegExp(`(?<![\\p{L}-])${form}(?!\\p{L})`, 'u').test(text);
  if (stands(word)) return null;
  if (stands(lower) || englishWords.has(lower)) return lower;
  return stands(capitalizeFirst(lower)) ? capitalizeFirst(lower) : null;
}
