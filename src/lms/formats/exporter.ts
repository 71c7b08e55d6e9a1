import type { OutputFile } from '../../model/file.js';
import type { Item } from '../../model/item.js';
import type { Outcome } from '../../model/notice.js';
import type { StudyPack } from '../../model/quiz.js';

/** The import formats, by the names of `--formats`. */
export type Format = 'moodle' | 'gift' | 'canvas' | 'cartridge' | 'h5p' | 'qti3';

/**
 * What an item is for a learning management system: the types of quiz.json, told apart where systems tell them apart.
 * `multiple-choice` has several right choices, `three-way` offers "not stated", `long-answer` has a key too long to be
 * compared letter by letter, `near-number` takes numbers near the right one, `long-list` has answers that are too long
 * to be compared, `gaps-with-options` has options for every blank, `mixed-gaps` for some.
 */
export type Shape =
  | 'choice'
  | 'multiple-choice'
  | 'true-false'
  | 'three-way'
  | 'short-answer'
  | 'long-answer'
  | 'numeric'
  | 'near-number'
  | 'list'
  | 'long-list'
  | 'gaps'
  | 'gaps-with-options'
  | 'mixed-gaps'
  | 'word-bank'
  | 'matching'
  | 'ordering'
  | 'open';

/** One import format: a new one is a file with such a value, and a line in the table of exporters. */
export interface Exporter {
  /** As a teacher knows it: `Moodle XML`. */
  readonly label: string;
  /** The name of the file it makes. */
  readonly file: string;
  /** The shapes that the format has a question type for, with its name; the others are converted or left out. */
  readonly carries: Readonly<Partial<Record<Shape, string>>>;
  /** Why the format cannot hold this very item, though it has its shape; null where it can. */
  readonly limit: (item: Item) => string | null;
  /**
   * The file, and a notice for each item that had to be converted or left out: carried and left out are all items.
   * Deterministic, and never throws for the content of an item.
   */
  readonly export: (pack: StudyPack, extras?: ExportExtras) => Outcome<readonly OutputFile[]>;
}

/** What a package may bring along beside the pack. */
export interface ExportExtras {
  /** Files of H5P libraries by path, `H5P.Column-1.18/library.json`; empty for a package of content alone. */
  readonly h5pLibraries: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** The pack alone. */
export const noExtras: ExportExtras = { h5pLibraries: [] };
