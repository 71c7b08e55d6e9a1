import { stableId } from '../base/identifier.js';
import { normalizeText } from '../base/text.js';
import type { UncheckedObject } from './arrange.js';
import { isRecord } from './arrange.js';

/**
 * Gives an id to each item that has none, made from what it asks, and to each choice that has none, `c1`, `c2`, …
 * An item that repeats the id of an earlier one, as a copied item does, gets a new one too. Anything that is not as
 * expected is left alone: validation tells of it.
 */
export function giveIds(quiz: unknown): unknown {
  if (!isRecord(quiz) || !Array.isArray(quiz.items)) {
    return quiz;
  }
  const taken = new Set<unknown>();
  const items: readonly unknown[] = quiz.items;
  for (const item of items) {
    if (isRecord(item)) {
      taken.add(item.id);
    }
  }
  const seen = new Set<unknown>();
  return {
    ...quiz,
    items: items.map((item) => {
      if (!isRecord(item)) {
        return item;
      }
      const { id } = item;
      const needsId = id === undefined || (typeof id === 'string' && seen.has(id));
      const given = needsId ? newId(item, taken) : id;
      taken.add(given);
      seen.add(given);
      return { ...item, id: given, ...('choices' in item && { choices: giveChoiceIds(item.choices) }) };
    }),
  };
}

/** From type and prompt, so that the other items and their order do not change it. */
function newId(item: UncheckedObject, taken: ReadonlySet<unknown>): string {
  const { type, prompt } = item;
  const parts = ['teacher', String(type), normalizeText(String(prompt))];
  for (let copy = 1; ; copy += 1) {
    const id = stableId(...parts, `${copy}`);
    if (!taken.has(id)) {
      return id;
    }
  }
}

function giveChoiceIds(choices: unknown): unknown {
  if (!Array.isArray(choices)) {
    return choices;
  }
  const members: readonly unknown[] = choices;
  const taken = new Set(members.map((choice) => (isRecord(choice) ? choice.id : undefined)));
  let number = 0;
  return members.map((choice) => {
    if (!isRecord(choice) || choice.id !== undefined) {
      return choice;
    }
    do {
      number += 1;
    } while (taken.has(`c${number}`));
    return { ...choice, id: `c${number}` };
  });
}
