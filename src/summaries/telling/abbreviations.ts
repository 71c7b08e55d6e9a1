import { capitalizeFirst } from '../../base/text.js';
import { organizationAliases } from '../../language/lexicons/organizations.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { canExpand, type Expansion, expansionsOf } from '../fitness/expansions.js';
import type { Knowledge } from '../knowledge.js';
import { findName } from './find-name.js';

/**
 * A text with an abbreviation that it is the first to use written in full, and the sentence that explains it:
 * `BFU asked` gives `The Brask Ferry Users (BFU) asked`. Null where it has none but those known everywhere; `seen`
 * grows.
 * @param sentences `Sentence.id`s the text was made from.
 */
export function expand(
  knowledge: Knowledge,
  text: string,
  seen: Set<string>,
  sentences: readonly string[],
): { readonly text: string; readonly sentence: Sentence } | null {
  for (const [letters, expansion] of expansionsOf(knowledge)) {
    const isKnown = seen.has(letters) || organizationAliases.has(letters);
    const at = isKnown ? -1 : findName(text, letters);
    if (at < 0) continue;
    seen.add(letters);
    const token = findToken(knowledge, letters, sentences);
    if (text.includes(`${expansion.text} (`) || token === null || !canExpand(knowledge, token)) continue;
    const full = `${takesArticle(knowledge, token, expansion) ? 'the ' : ''}${expansion.text} (${letters})`;
    return {
      text: text.slice(0, at) + (at === 0 ? capitalizeFirst(full) : full) + text.slice(at + letters.length),
      sentence: expansion.sentence,
    };
  }
  return null;
}

function findToken(
  { analysis, positionOf }: Knowledge,
  text: string,
  sentences: readonly string[],
): Token | null {
  for (const id of sentences) {
    const sentence = analysis.sentences[positionOf.get(id) ?? -1];
    const found = analysis.tokens
      .slice(sentence?.first ?? 0, sentence?.end ?? 0)
      .find((token) => token.text === text);
    if (found !== undefined) return found;
  }
  return null;
}

/** `BFU asked` gives `the Brask Ferry Users`; not `BFU members`, nor what has a word of its own before it. */
function takesArticle({ tree }: Knowledge, token: Token, { hasArticle }: Expansion): boolean {
  const isPart = token.relation === 'compound' || token.relation === 'amod';
  const hasOwn = tree
    .children(token.index)
    .some(({ relation }) => ['det', 'amod', 'compound', 'nmod:poss', 'nummod'].includes(relation));
  return hasArticle && !isPart && !hasOwn;
}
