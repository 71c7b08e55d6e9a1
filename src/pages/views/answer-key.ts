import type { PageOptions } from '../../model/options.js';
import type { StudyPack, Version } from '../../model/quiz.js';
import { findPlaces } from './evidence.js';
import { answerItem, glanceItem, type ItemKey } from './item.js';
import { type PageView, viewPage } from './page.js';
import { placeSections, totalPoints } from './section.js';

/** The teacher's sheet: keys, evidence and rationales. */
interface AnswerKeyView extends PageView {
  readonly version: string | null;
  readonly total: number;
  /** The short keys at a glance; items whose key has to be read are not in it. */
  readonly glance: readonly { readonly number: number; readonly answer: string }[];
  readonly sections: readonly {
    readonly title: string;
    readonly points: string;
    readonly items: readonly ItemKey[];
  }[];
}

/** Longest key that stands in the table at the head, in letters. */
const longestGlance = 24;

/** @param version null for the stored order. */
export function viewAnswerKey(pack: StudyPack, version: Version | null, options: PageOptions): AnswerKeyView {
  const places = findPlaces(pack.articles);
  const sections = placeSections(pack, version);
  return {
    ...viewPage(pack, options),
    version: pack.versions.length > 1 && version !== null ? version.name : null,
    total: totalPoints(pack.items),
    glance: sections.flatMap((section) =>
      section.items.flatMap(({ item, number }) => {
        const answer = glanceItem(item);
        return answer === null || answer.length > longestGlance ? [] : [{ number, answer }];
      }),
    ),
    sections: sections.map(({ title, points, items }) => ({
      title,
      points,
      items: items.map(({ item, ...place }) => answerItem(item, place, places)),
    })),
  };
}
