import type { ReadingLevel, Summary } from '../../model/summary.js';

/** Of how many texts there is an easy version, and the mean reading levels of these texts before and after. */
export function reportReading(levels: readonly Summary['reading'][]): readonly string[] {
  const made = levels.filter((level) => level !== null);
  const mean = (pick: (level: (typeof made)[number]) => ReadingLevel, scale: keyof ReadingLevel) =>
    (made.reduce((sum, level) => sum + pick(level)[scale], 0) / Math.max(1, made.length)).toFixed(1);
  const change = (scale: keyof ReadingLevel) =>
    `${mean(({ before }) => before, scale)} to ${mean(({ after }) => after, scale)}`;
  return [
    `Easy version of ${made.length} of ${levels.length} texts: Flesch-Kincaid grade ${change('fleschKincaid')}, Dale-Chall score ${change('daleChall')}`,
  ];
}
