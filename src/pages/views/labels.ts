import { monthNames } from '../../base/months.js';

/** The letter beside the option at `index`: 0 gives `A`, 25 `Z`, 26 `AA`. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** `1 point`, `2 points`, `0.5 points`. */
export function pointsLabel(points: number): string {
  return points === 1 ? '1 point' : `${points} points`;
}

/** `2023-11-30` gives `30 November 2023`; anything else is returned as it is. */
export function dateLabel(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
