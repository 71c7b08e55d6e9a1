import { expect } from 'vitest';
import type { Format } from '../../../../src/lms/formats/exporter.js';
import { exporters } from '../../../../src/lms/formats/exporters.js';
import type { Item } from '../../../../src/model/item.js';
import type { StudyPack } from '../../../../src/model/quiz.js';
import { carriedItems } from '../carried.js';
import { fileOf, filesOf } from '../read-back.js';
import type { Asked } from './asked.js';
import { expectedOf, plain } from './asked.js';
import { readGift } from './gift.js';
import { readH5p } from './h5p.js';
import { readMoodle } from './moodle.js';
import { readQti3 } from './qti3.js';
import { readQti12 } from './qti12.js';

/** Each format read back by rules that are not ours; passages are left out. */
const readers: Readonly<
  Record<Format, (pack: StudyPack, ids: readonly string[]) => ReadonlyMap<string, Asked>>
> = {
  moodle: (pack) => readMoodle(fileOf(pack, 'moodle', 'moodle.xml')),
  gift: (pack) => readGift(fileOf(pack, 'gift', 'gift')),
  canvas: (pack) => readQti12(fileOf(pack, 'canvas', `${pack.id}/${pack.id}.xml`)),
  cartridge: (pack) => readQti12(fileOf(pack, 'cartridge', 'assessment.xml')),
  h5p: (pack, ids) => readH5p(fileOf(pack, 'h5p', 'content.json'), ids),
  qti3: (pack) => readQti3(filesOf(pack, 'qti3')),
};

/** What a student may read after answering, piece by piece. */
function feedbackOf(item: Item): readonly string[] {
  return [
    item.explanation,
    item.type === 'true-false' ? item.correction : null,
    ...item.evidence.map(({ quote }) => quote),
  ].flatMap((text) => (text === null ? [] : [plain(text)]));
}

/** What whoever grades has to know. */
function notesOf(item: Item): readonly string[] {
  if (item.type !== 'open') return [];
  const { sample, rubric, keywords } = item;
  return [...(sample === null ? [] : [sample]), ...rubric.map(({ criterion }) => criterion), ...keywords].map(
    plain,
  );
}

/** The points of an item there; a cartridge and gaps in Moodle count whole ones, and the notices say so. */
function pointsOf(item: Item, format: Format): number {
  if (format === 'cartridge') return Math.min(99, Math.max(1, Math.round(item.points)));
  return format === 'moodle' && item.type === 'cloze'
    ? Math.max(1, Math.round(item.points / item.blanks.length)) * item.blanks.length
    : item.points;
}

/** Every item of a pack is in a format as quiz.json has it, or is named among what was left out. */
export function expectNothingLost(pack: StudyPack, format: Format): void {
  const carried = carriedItems(pack, format);
  const passages = new Set(pack.articles.flatMap(({ id }) => [`${pack.id}-${id}`, id]));
  const read = new Map(
    [
      ...readers[format](
        pack,
        carried.map(({ id }) => id),
      ),
    ].filter(([id]) => !passages.has(id)),
  );
  expect([...read.keys()].toSorted()).toEqual(carried.map(({ id }) => id).toSorted());
  for (const item of carried) {
    const found = read.get(item.id);
    if (found === undefined) continue;
    const { general, points, ...question } = found;
    const notes = question.kind === 'open' ? question.notes : '';
    expect(question.kind === 'open' ? { ...question, notes: '' } : question, item.id).toEqual(
      expectedOf(item, format),
    );
    for (const text of feedbackOf(item)) expect(general, item.id).toContain(text);
    for (const text of notesOf(item)) expect(notes, item.id).toContain(text);
    if (points !== null) expect(points, item.id).toBeCloseTo(pointsOf(item, format), 4);
  }
  const left = exporters[format].export(pack).notices.filter(({ code }) => code === 'item-left-out');
  const items = new Set(carried.map(({ id }) => id.split('.')[0]));
  expect(items.size + left.length).toBe(pack.items.length);
}
