import type { StudyPack } from '../../model/quiz.js';
import { familyOf, type PanelEntry } from './entry.js';
import { renderItem } from './render.js';

/** A pack whose items are to be judged. */
export interface JudgedPack {
  /** Name of the article, the same in every round. */
  readonly article: string;
  /** What the judges read. */
  readonly text: string;
  readonly pack: StudyPack;
}

/** The items of a pack that the program made; a teacher's own are not judged. */
export function packEntries({ article, pack }: JudgedPack): readonly PanelEntry[] {
  return pack.items
    .filter(({ origin }) => origin === 'generated')
    .map((item) => ({
      system: 'quizpress',
      article,
      rendered: renderItem(item),
      skill: item.skill,
      family: familyOf(item),
      form: null,
    }));
}

/** The articles of a pack as text: title, then paragraphs, parted by blank lines. */
export function packText(pack: StudyPack): string {
  return pack.articles
    .flatMap(({ title, paragraphs }) => [
      title,
      ...paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
    ])
    .join('\n\n');
}
