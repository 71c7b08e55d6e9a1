import type { Item } from './item.js';

/** What an item is about, for spreading a quiz; each name is a family of ITEMS in the README. */
export type Family =
  | 'retrieval'
  | 'statement'
  | 'gap'
  | 'matching'
  | 'ordering'
  | 'inference'
  | 'interpretation'
  | 'evaluation'
  | 'vocabulary'
  | 'open';

/** A finished item that selection may take or leave. */
export interface Candidate {
  readonly item: Item;
  readonly family: Family;
  /** Name of the form file or maker it comes from: `event-agent-who`. */
  readonly form: string;
  /** `Fact.id`s it rests on; two items of a quiz share none. */
  readonly facts: readonly string[];
  /** Index of the paragraph of its first evidence. */
  readonly paragraph: number;
  /** What the key says, normalized, for telling leaks and doubles; empty for open items. */
  readonly keys: readonly string[];
  /** How much it is worth asking, 0..1: salience, confidence and the form's own weight. */
  readonly worth: number;
  /** How probably a strict teacher prints it unchanged, 0..1; left out where nothing but its form tells. */
  readonly chance?: number;
}
