import { sum } from '../../base/collections.js';
import type { ChoiceItem } from '../../model/item.js';
import { chanceOf, type Solver, solvers } from './solvers.js';

/** How much better than chance a solver may be, in points of a hundred. */
const tolerance = 5;
const fewestItems = 500;

/** Share of items that a solver solves, in percent. */
export function solved(solver: Solver, items: readonly ChoiceItem[]): number {
  return (100 * sum(items.map((item) => chanceOf(solver, item)))) / Math.max(1, items.length);
}

/** Share of items solved by guessing blindly, in percent. */
export function blindChance(items: readonly ChoiceItem[]): number {
  return (100 * sum(items.map(({ choices }) => 1 / choices.length))) / Math.max(1, items.length);
}

/** One line for each solver, those that do too well marked, and one for the whole. */
export function reportSolvers(items: readonly ChoiceItem[]): {
  readonly lines: readonly string[];
  readonly isSound: boolean;
} {
  const chance = blindChance(items);
  const rows = Object.entries(solvers).map(([name, solver]) => ({
    name,
    over: solved(solver, items) - chance,
  }));
  const lines = rows.map(
    ({ name, over }) =>
      `${name.padEnd(26)} ${(chance + over).toFixed(1).padStart(5)} %  ${over < 0 ? '' : '+'}${over.toFixed(1)}${over > tolerance ? '  too good' : ''}`,
  );
  const bad = rows.filter(({ over }) => over > tolerance);
  return {
    lines: [
      `${items.length} multiple-choice items, chance ${chance.toFixed(1)} %; allowed is ${tolerance} points more.`,
      ...lines,
      ...(items.length < fewestItems ? [`Fewer than ${fewestItems} items: take the figures with care.`] : []),
    ],
    isSound: bad.length === 0,
  };
}
