import { normalizeText } from '../../base/text.js';
import type { ArticleKnowledge } from './distractor.js';

/** `the United States`: a name that the text gives an article cannot change places with one that has none. */
export function takesArticle({ normalizedText }: Pick<ArticleKnowledge, 'normalizedText'>, name: string) {
  return normalizedText.includes(`the ${normalizeText(name)}`);
}
