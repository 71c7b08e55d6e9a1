import { createRandom } from '../../base/random.js';
import type { Analysis } from '../../model/analysis.js';
import type { Candidate } from '../../model/candidate.js';
import type { Item } from '../../model/item.js';
import type { Outcome } from '../../model/notice.js';
import type { ContentOptions } from '../../model/options.js';
import type { Quiz } from '../../model/quiz.js';
import type { Reread } from '../reread/reread.js';
import { keptCandidates, type Previous } from './keep.js';
import { balanceLetters } from './letters.js';
import { countParagraphs, narrow, type ParagraphOf, paragraphsOf } from './narrow.js';
import { pick } from './pick.js';
import { sectionsOf } from './sections.js';
import { shortfall } from './shortfall.js';
import { versionsOf } from './versions.js';

/** What selection needs to know of the article and of a pack made before. */
interface SelectionTask {
  readonly slug: string;
  readonly paragraphOf: ParagraphOf;
  /** The number printed beside the last paragraph. */
  readonly paragraphs: number;
  /** Null where nothing is kept. */
  readonly previous: Previous | null;
  /** Reads the questions that are about to be taken once more; null where that is left out. */
  readonly reread: Reread | null;
}

/** The task of an analyzed article; paragraphs are numbered as printed. */
export function selectionTask(
  analysis: Analysis,
  previous: Previous | null = null,
  reread: Reread | null = null,
): SelectionTask {
  return {
    slug: analysis.article.slug,
    paragraphOf: paragraphsOf([analysis]),
    paragraphs: countParagraphs(analysis),
    previous,
    reread,
  };
}

/** Takes the items of a quiz from all that can be asked; a shortfall is told with its reason. */
export function select(
  candidates: readonly Candidate[],
  options: ContentOptions,
  { slug, paragraphOf, paragraphs, previous, reread }: SelectionTask,
): Outcome<Quiz> {
  const narrowed = narrow(candidates, options, paragraphOf);
  const kept = keptCandidates(previous?.kept ?? [], candidates, paragraphOf);
  const fresh = narrowed.allowed.filter(({ item }) => previous?.replaced.includes(item.id) !== true);
  const { chosen, readable } = pickReadable(fresh, kept, options, reread);
  const random = createRandom(`${options.seed} ${slug} order`);
  const keptIds = new Set(kept.map(({ item }) => item.id));
  const items = balanceLetters(
    offerNotStated(
      inReadingOrder(chosen).map((candidate) => candidate.item),
      keptIds,
    ),
    keptIds,
  );
  const sections = sectionsOf(items);
  return {
    value: { items, sections, versions: versionsOf(sections, items, options, random) },
    notices: shortfall({ candidates, narrowed, fresh, readable, chosen, paragraphs }, options),
  };
}

/** Picks until every question picked reads back as it was written; what does not is left out and others take its place. */
function pickReadable(
  fresh: readonly Candidate[],
  kept: readonly Candidate[],
  options: ContentOptions,
  reread: Reread | null,
): { readonly chosen: readonly Candidate[]; readonly readable: readonly Candidate[] } {
  const chosen = pick(fresh, kept, options);
  if (reread === null) return { chosen, readable: fresh };
  const keptIds = new Set(kept.map(({ item }) => item.id));
  const unread = reread(chosen.filter(({ item }) => !keptIds.has(item.id)));
  if (unread.size === 0) return { chosen, readable: fresh };
  return pickReadable(
    fresh.filter(({ item }) => !unread.has(item.id)),
    kept,
    options,
    reread,
  );
}

/** Where the text says nothing of one statement, that answer is offered for all: beside that one alone it would be the key. */
function offerNotStated(items: readonly Item[], kept: ReadonlySet<string>): readonly Item[] {
  if (!items.some((item) => item.type === 'true-false' && item.answer === 'not-stated')) return items;
  return items.map((item) =>
    item.type === 'true-false' && !kept.has(item.id) ? { ...item, threeWay: true } : item,
  );
}

function inReadingOrder(chosen: readonly Candidate[]): readonly Candidate[] {
  return [...chosen].sort((one, other) => one.paragraph - other.paragraph);
}
