import { unique } from '../base/collections.js';
import type { ChoiceItem, Item, ItemType } from '../model/item.js';

import type { Notice, Outcome } from '../model/notice.js';
import type { Section, StudyPack, Version } from '../model/quiz.js';
import { itemLabel } from './explain.js';

/** Heading and directions for a teacher's item of a type that the quiz had no section for. */
const ownSections: Readonly<Record<ItemType, Pick<Section, 'title' | 'directions'>>> = {
  choice: { title: 'Multiple choice', directions: 'Choose the right answer.' },
  'true-false': { title: 'True or false', directions: 'Decide what the text says.' },
  'short-answer': { title: 'Short answers', directions: 'Answer each question in a few words.' },
  list: { title: 'Lists', directions: 'Name what is asked for.' },
  cloze: { title: 'Gaps', directions: 'Complete the text.' },
  'word-bank': { title: 'Word bank', directions: 'Complete the text with words from the box.' },
  matching: { title: 'Matching', directions: 'Match each entry on the left with one on the right.' },
  ordering: { title: 'Order', directions: 'Put the entries in the right order.' },
  numeric: { title: 'Numbers', directions: 'Answer with a number.' },
  open: { title: 'Open questions', directions: 'Answer in full sentences.' },
};

/** The codes of what is told of lists that were brought in line. */
export const mendedCodes: readonly string[] = ['section-mended', 'version-mended'];

/**
 * The pack with every item in exactly one section and in every version. An edit need not keep the lists of ids up:
 * a new item joins the last section with items of its type, or one of its own at the end, and follows in each version
 * the item it stands behind; an id without an item is dropped. What was changed is told.
 */
export function placeItems(pack: StudyPack): Outcome<StudyPack> {
  const sections = placeInSections(pack);
  const versions = pack.versions.map((version) => placeInVersion(version, pack));
  return {
    value: { ...pack, sections: sections.value, versions: versions.map(({ value }) => value) },
    notices: [...sections.notices, ...versions.flatMap(({ notices }) => notices)],
  };
}

function placeInSections({ sections, items }: StudyPack): Outcome<readonly Section[]> {
  const known = new Map(items.map((item) => [item.id, item]));
  const placed = new Set<string>();
  const notices: Notice[] = [];
  let result: readonly Section[] = sections.map((section) => {
    const kept = section.items.filter((id) => {
      const keep = known.has(id) && !placed.has(id);
      if (!keep) {
        const why = known.has(id) ? 'stands in a section already' : 'is not among the items';
        notices.push(
          notice('section-mended', `Section “${section.title}” names ${id}, which ${why}; left out.`),
        );
      }
      placed.add(id);
      return keep;
    });
    return { ...section, items: kept };
  });
  for (const [index, item] of items.entries()) {
    if (!placed.has(item.id)) {
      result = withPlaced(result, item, known);
      const title = result.find((section) => section.items.includes(item.id))?.title;
      const message = `${itemLabel(index, item.prompt)} was in no section; it now is in “${title}”.`;
      notices.push(notice('section-mended', message));
    }
  }
  return { value: result, notices };
}

function withPlaced(
  sections: readonly Section[],
  item: Item,
  known: ReadonlyMap<string, Item>,
): readonly Section[] {
  const home = sections.findLast((section) => section.items.some((id) => known.get(id)?.type === item.type));
  if (home !== undefined) {
    return sections.map((section) =>
      section === home ? { ...section, items: [...section.items, item.id] } : section,
    );
  }
  const taken = new Set(sections.map(({ id }) => id));
  let number = sections.length + 1;
  while (taken.has(`s${number}`)) {
    number += 1;
  }
  return [...sections, { id: `s${number}`, ...ownSections[item.type], items: [item.id] }];
}

function placeInVersion(version: Version, { items }: StudyPack): Outcome<Version> {
  const known = new Set(items.map(({ id }) => id));
  let order = unique(version.items.filter((id) => known.has(id)));
  for (const [index, item] of items.entries()) {
    if (!order.includes(item.id)) {
      const before = items[index - 1];
      order = order.toSpliced(before === undefined ? 0 : order.indexOf(before.id) + 1, 0, item.id);
    }
  }
  const choices: Record<string, readonly string[]> = {};
  for (const item of items) {
    const given = version.choices[item.id];
    if (item.type === 'choice' && given !== undefined) {
      choices[item.id] = placeChoices(item, given, version.mostChoices);
    }
  }
  const mended = { ...version, items: order, choices };
  const changed =
    order.join() !== version.items.join() ||
    Object.keys(version.choices).some((id) => choices[id]?.join() !== version.choices[id]?.join());
  const message = `Version ${version.name} was brought in line with the items and choices that are there now.`;
  return { value: mended, notices: changed ? [notice('version-mended', message)] : [] };
}

/** The choices in the version's order, new ones last; where not all are shown, wrong ones give place to the right. */
function placeChoices(
  { choices }: ChoiceItem,
  given: readonly string[],
  most: number | null,
): readonly string[] {
  const ids = choices.map(({ id }) => id);
  const all = unique([...given.filter((id) => ids.includes(id)), ...ids]);
  if (most === null) return all;
  const right = choices.filter(({ correct }) => correct).map(({ id }) => id);
  const wrong = all.filter((id) => !right.includes(id)).slice(0, Math.max(most - right.length, 1));
  return all.filter((id) => right.includes(id) || wrong.includes(id));
}

function notice(code: string, message: string): Notice {
  return { stage: 'export', code, message };
}
