// How much room an answer needs on paper. Estimates for pupils' handwriting, which runs at about 4.2 mm a letter;
// a full line of the standard sheet is 160 mm long.

/** Letters by hand on one full line. */
const lettersPerLine = 38;

/** Room beyond the key, since pupils word an answer at greater length than the key does. */
const slack = 1.3;

/** Keys up to this length (a name, a date, a few words) get a line of half the width. */
const shortKey = 16;

/** Empty lines to write on. */
export interface Lines {
  /** Numbers of the lines, from 1; at least one. */
  readonly lines: readonly number[];
  readonly width: 'half' | 'full';
}

/** Lines for an answer like these: `Ramallah` gives one half line, a key of sixty letters three full ones. */
export function linesFor(answers: readonly string[]): Lines {
  const letters = Math.max(0, ...answers.map((answer) => answer.length));
  if (letters <= shortKey) return { lines: [1], width: 'half' };
  return { lines: count(Math.ceil((letters * slack) / lettersPerLine)), width: 'full' };
}

/** Lines a point of an open item is given: a sentence and a half. */
const linesPerPoint = 2;

/** An open item gets no fewer lines and no more (a third of a page). */
const fewestOpenLines = 4;
const mostOpenLines = 12;

/** Lines for an open item, by its sample answer where it has one, else by its points. */
export function openLines(sample: string | null, points: number): readonly number[] {
  const wanted = sample === null ? points * linesPerPoint : (sample.length * slack) / lettersPerLine;
  return count(Math.min(mostOpenLines, Math.max(fewestOpenLines, Math.ceil(wanted))));
}

/** How wide the gaps of one item are: all alike, so that the width tells no answer. */
export type GapWidth = 'short' | 'medium' | 'long';

/** The width for gaps that take any of these: up to 8 letters short, up to 16 medium. */
export function gapWidth(answers: readonly string[]): GapWidth {
  const letters = Math.max(0, ...answers.map((answer) => answer.length));
  if (letters <= 8) return 'short';
  return letters <= 16 ? 'medium' : 'long';
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index + 1);
}
