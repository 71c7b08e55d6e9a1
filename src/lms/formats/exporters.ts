import type { OutputFile } from '../../model/file.js';
import type { Outcome } from '../../model/notice.js';
import type { StudyPack } from '../../model/quiz.js';
import type { ExportExtras, Exporter, Format } from './exporter.js';
import { noExtras } from './exporter.js';
import { gift } from './gift.js';
import { h5p } from './h5p/h5p.js';
import { moodle } from './moodle/moodle.js';
import { qti3 } from './qti3/qti3.js';
import { canvas } from './qti12/canvas.js';
import { cartridge } from './qti12/cartridge.js';

/** Every import format by its name in `--formats`. */
export const exporters = {
  moodle,
  gift,
  canvas,
  cartridge,
  h5p,
  qti3,
} as const satisfies Readonly<Record<Format, Exporter>>;

/** The names of the formats, in the order of the table. */
export const formats: readonly Format[] = ['moodle', 'gift', 'canvas', 'cartridge', 'h5p', 'qti3'];

/** The files of the formats asked for, and what each could not carry as it is. */
export function exportPack(
  pack: StudyPack,
  chosen: readonly Format[],
  extras: ExportExtras = noExtras,
): Outcome<readonly OutputFile[]> {
  const outcomes = formats
    .filter((format) => chosen.includes(format))
    .map((format) => exporters[format].export(pack, extras));
  return {
    value: outcomes.flatMap(({ value }) => value),
    notices: outcomes.flatMap(({ notices }) => notices),
  };
}
