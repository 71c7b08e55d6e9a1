import { normalizeText } from '../../base/text.js';
import type { MakerTask } from './maker.js';

/** `the United States`: a name that the text gives an article cannot change places with one that has none. */
export function takesArticle(task: MakerTask, name: string): boolean {
  return task.article.normalizedText.includes(`the ${normalizeText(name)}`);
}
