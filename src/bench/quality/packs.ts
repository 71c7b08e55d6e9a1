import { printedParagraphs } from '../../base/paragraphs.js';
import type { Candidate } from '../../model/candidate.js';
import type { StudyPack } from '../../model/quiz.js';
import { familyOf, type PanelEntry } from './entry.js';
import { renderItem } from './render.js';

/** Which family and form an item was made from. */
type ItemOrigin = Pick<Candidate, 'family' | 'form'>;

/** A pack, and where its items come from by item id, as far as it is known. */
export interface MadePack {
  readonly pack: StudyPack;
  /** Empty for a ready quiz.json, which does not tell. */
  readonly origins: ReadonlyMap<string, ItemOrigin>;
}

/** A pack whose items are to be judged. */
export interface JudgedPack extends MadePack {
  /** Name of the article, the same in every round. */
  readonly article: string;
  /** What the judges read. */
  readonly text: string;
}

/** The items of a pack that the program made; a teacher's own are not judged. */
export function packEntries({ article, pack, origins }: JudgedPack): readonly PanelEntry[] {
  return pack.items
    .filter(({ origin }) => origin === 'generated')
    .map((item) => ({
      system: 'quizpress',
      article,
      rendered: renderItem(item),
      skill: item.skill,
      family: origins.get(item.id)?.family ?? familyOf(item),
      form: origins.get(item.id)?.form ?? null,
    }));
}

/** The articles of a pack as text: title, then paragraphs, parted by blank lines. */
export function packText(pack: StudyPack): string {
  return pack.articles
    .flatMap(({ title, paragraphs }) => [title, ...printedParagraphs(paragraphs).map(({ text }) => text)])
    .join('\n\n');
}
