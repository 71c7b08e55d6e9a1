import type { Exporter, Shape } from './exporter.js';
import { exporters, formats } from './exporters.js';

/** The shape that each shape is converted into where a format lacks it, as `convert` does; null for none. */
const nextBest = {
  choice: null,
  'multiple-choice': null,
  'true-false': 'choice',
  'three-way': 'choice',
  'short-answer': 'open',
  'long-answer': 'open',
  numeric: 'short-answer',
  'near-number': 'open',
  list: 'open',
  'long-list': 'open',
  gaps: 'short-answer',
  'gaps-with-options': 'choice',
  'mixed-gaps': 'short-answer',
  'word-bank': 'gaps-with-options',
  matching: 'choice',
  ordering: 'matching',
  open: null,
} as const satisfies Readonly<Record<Shape, Shape | null>>;

/** What a shape of item is called in the table. */
const shapeNames = {
  choice: 'choice, one right',
  'multiple-choice': 'choice, several right',
  'true-false': 'true/false',
  'three-way': 'true/false/not stated',
  'short-answer': 'short answer, up to 3 words',
  'long-answer': 'short answer, longer',
  numeric: 'number',
  'near-number': 'number, near is near enough',
  list: 'list',
  'long-list': 'list, longer answers',
  gaps: 'gaps to write in',
  'gaps-with-options': 'gaps with options',
  'mixed-gaps': 'gaps, some with options',
  'word-bank': 'word bank',
  matching: 'matching',
  ordering: 'ordering',
  open: 'open question',
} as const satisfies Readonly<Record<Shape, string>>;

/** One row of the support table: what becomes of a shape of item in each format, in the order of `formats`. */
interface SupportRow {
  readonly shape: string;
  /** The format's own type; `→ essay` where the item is converted; `–` where it is left out. */
  readonly cells: readonly string[];
}

/** What each format carries, made from the exporters themselves: the first row of labels stands in `supportHead`. */
export function supportTable(): readonly SupportRow[] {
  return shapes.map((shape) => ({
    shape: shapeNames[shape],
    cells: formats.map((format) => cellOf(shape, exporters[format].carries)),
  }));
}

/** The labels of the formats, in the order of the cells. */
export function supportHead(): readonly string[] {
  return formats.map((format) => exporters[format].label);
}

const shapes: readonly Shape[] = [
  'choice',
  'multiple-choice',
  'true-false',
  'three-way',
  'short-answer',
  'long-answer',
  'numeric',
  'near-number',
  'list',
  'long-list',
  'gaps',
  'gaps-with-options',
  'mixed-gaps',
  'word-bank',
  'matching',
  'ordering',
  'open',
];

function cellOf(shape: Shape, carries: Exporter['carries']): string {
  const own = carries[shape];
  if (own !== undefined) {
    return own;
  }
  const next = nextBest[shape];
  const cell = next === null ? '–' : cellOf(next, carries);
  return cell === '–' || cell.startsWith('→') ? cell : `→ ${cell}`;
}
