import type { Notice } from '../model/notice.js';

/** Cleaning that leaves a whole line out says so under its own code; these tell of something else. */
const keepsLines: readonly string[] = [
  'title',
  'particulars',
  'reference-marks',
  'noise-token',
  'no-capitals',
];

/**
 * What was done to a text before it was read, in one line: `left out 4 lines and took “Pool saved” as the title`; empty
 * where nothing was left out, for then the title is the first line.
 */
export function describeCleaning(notices: readonly Notice[]): string {
  const cleaning = notices.filter(({ stage }) => stage === 'clean');
  const lines = cleaning.filter(({ code }) => !keepsLines.includes(code)).length;
  if (lines === 0) return '';
  const title = cleaning.find(({ code }) => code === 'title')?.message ?? '';
  const taken = title === '' ? '' : ` and ${title.replace(/^Took/u, 'took').replace(/[.]$/u, '')}`;
  return `left out ${lines === 1 ? '1 line' : `${lines} lines`}${taken}`;
}
