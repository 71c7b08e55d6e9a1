import { carryItems } from '../../../src/lms/formats/carry.js';
import type { Format } from '../../../src/lms/formats/exporter.js';
import { exporters } from '../../../src/lms/formats/exporters.js';
import type { Item } from '../../../src/model/item.js';
import type { StudyPack } from '../../../src/model/quiz.js';

/** The items of a pack as a format asks them: converted where it has to, in parts with ids of their own. */
export function carriedItems(pack: StudyPack, format: Format): readonly Item[] {
  const { label, carries, limit } = exporters[format];
  return carryItems(pack, { label, carries, limit, write: (item) => item }).carried.map(({ item }) => item);
}
