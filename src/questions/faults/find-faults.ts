import type { Item } from '../../model/item.js';
import { answerFaults } from './answers.js';
import { danglingFaults } from './dangling.js';
import { type FaultContext, type FaultRule, seenOf } from './fault.js';
import { optionFaults } from './options.js';
import { questionWordFaults } from './question-word.js';
import { stemFaults } from './stem.js';
import { tellFaults } from './tells.js';
import { writingFaults } from './writing.js';

/** The rules that an item alone, or with its article, can break; each drops a candidate. */
const rules = {
  ...stemFaults,
  ...danglingFaults,
  ...questionWordFaults,
  ...optionFaults,
  ...tellFaults,
  ...writingFaults,
  ...answerFaults,
} as const;

export type FaultName = keyof typeof rules;

/** Every rule of item writing by name. */
export const itemFaults: Readonly<Record<FaultName, FaultRule>> = rules;

/** A broken rule of item writing. */
export interface Fault<Name extends string = FaultName> {
  readonly name: Name;
  /** One sentence: what is wrong, with the words it is about. */
  readonly message: string;
}

/** Everything wrong with the way an item is written, in the order of the table; empty for a sound one. */
export function findFaults(item: Item, context: FaultContext): readonly Fault[] {
  const seen = seenOf(item, context);
  return faultNames.flatMap((name) => {
    const { message, find } = itemFaults[name];
    const detail = find(item, seen);
    return detail === null ? [] : [{ name, message: `${message}: “${detail}”.` }];
  });
}

/** Whether an item breaks no rule. */
export function isFaultless(item: Item, context: FaultContext): boolean {
  const seen = seenOf(item, context);
  return allRules.every(({ find }) => find(item, seen) === null);
}

const allRules: readonly FaultRule[] = Object.values(rules);

const faultNames = typedKeys(rules);

/** The keys of a table as its type has them. */
function typedKeys<Table extends object>(table: Table): readonly (keyof Table)[] {
  const names: (keyof Table)[] = [];
  for (const name in table) {
    names.push(name);
  }
  return names;
}
