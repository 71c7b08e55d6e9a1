import type { Block } from './draft.js';

/** A line longer than this was not broken by hand or mail program. */
const longestWrappedLine = 120;

/** A text broken to less than this is a column of a table or list. */
const shortestWidth = 36;

/** Lines that end where the next word would not have fitted, as a share of all that have a next line. */
const leastWrappedShare = 0.75;

/** Fewer pairs of lines than this say nothing about how a text was broken. */
const fewestPairs = 3;

/** First parts of compounds that keep their hyphen at a line end; other words were divided there. */
const compounding =
  /(?:^|[^\p{L}])(?:all|anti|cross|ex|far|fast|first|five|four|full|half|hard|high|ill|large|last|long|low|multi|near|new|non|old|one|part|post|pre|pro|right|second|self|semi|short|small|so|ten|third|three|two|under|vice|well|wide|year)-$/iu;

/**
 * Divides a text into blocks: paragraphs parted by blank lines, or one on each line; lines that were broken to fit a
 * width are joined, also where the text is double-spaced. `# ` at the start marks a heading, `- `, `* ` or `• ` an
 * item.
 */
export function divideIntoBlocks(text: string): readonly Block[] {
  const groups = text
    .split(/\n{2,}/u)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''))
    .filter((group) => group.length > 0);
  const lines = groups.flat();
  const width = widthOf(lines);
  const single = groups.length > 1 && groups.every((group) => group.length === 1);
  const wrapped = isWrapped(single ? [lines] : groups, width);
  const pieces = !wrapped
    ? lines
    : (single ? [lines] : groups).flatMap((group) => joinWrapped(group, width, single));
  return pieces.map(toBlock).filter((block) => block.text !== '');
}

/** The width that lines were broken to: the longest, but for one in twenty (addresses that could not be broken). */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).toSorted((one, other) => one - other);
  return lengths[Math.ceil((lengths.length - 1) * 0.95)] ?? 0;
}

/** Whether lines end where the next word would not have fitted, and mostly not where a sentence ends. */
function isWrapped(groups: readonly (readonly string[])[], width: number): boolean {
  if (width < shortestWidth || width > longestWrappedLine) return false;
  let pairs = 0;
  let full = 0;
  let running = 0;
  for (const group of groups) {
    for (const [index, line] of group.slice(0, -1).entries()) {
      const next = group[index + 1] ?? '';
      pairs += 1;
      if (isFull(line, next, width)) full += 1;
      if (/^[\p{Ll}\d]/u.test(next) || !/[.!?:]["”’)]*$/u.test(line)) running += 1;
    }
  }
  return pairs >= fewestPairs && full >= leastWrappedShare * pairs && running > pairs / 2;
}

function isFull(line: string, next: string, width: number): boolean {
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  return line.length > width * 0.6 && line.length + 1 + word.length > width * 0.95;
}

/** Joins a group's lines. A double-spaced text has only short last lines to tell its paragraphs by. */
function joinWrapped(group: readonly string[], width: number, single: boolean): readonly string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const [index, line] of group.entries()) {
    const last = paragraphs.length - 1;
    const previous = paragraphs[last] ?? '';
    const marked = /^(?:#{1,6}|[-*•])\s/u.test(line);
    if (open && !marked) paragraphs[last] = joinLines(previous, line);
    else paragraphs.push(line);
    const next = group[index + 1] ?? '';
    const heading = /^#{1,6}\s/u.test(line);
    open = !heading && (!single || isFull(line, next, width) || !/[.!?]["”’)]*$/u.test(line));
  }
  return paragraphs;
}

/** `the govern-` and `ment fell` give `the government fell`; `a well-` and `known man` give `a well-known man`. */
function joinLines(before: string, after: string): string {
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  return compounding.test(before) ? before + after : before.slice(0, -1) + after;
}

function toBlock(line: string): Block {
  const heading = /^#{1,6}\s+(.+)$/u.exec(line)?.[1];
  if (heading !== undefined) return { text: heading.trim(), mark: 'heading' };
  const item = /^[-*•●▪‣–]\s+(.+)$/u.exec(line)?.[1];
  if (item !== undefined) return { text: item.trim(), mark: 'item' };
  return { text: line.trim(), mark: 'none' };
}
