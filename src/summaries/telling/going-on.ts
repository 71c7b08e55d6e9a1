import type { Continuity } from '../fitness/continuity.js';
import { isTold } from '../fitness/told.js';
import type { Statement } from '../statement.js';

/** Paragraphs from one sentence to the next within which an article stays with its matter. */
const nearParagraphs = 3;

/** Whether a sentence is near the last of those chosen, or about something that one of them tells: a reader sees what joins them. */
export function goesOn({ paragraph, subject }: Continuity, chosen: readonly Statement[]): boolean {
  const last = chosen.at(-1)?.continuity?.paragraph;
  return (last !== undefined && paragraph - last <= nearParagraphs) || isJoined({ subject }, chosen);
}

/** Whether a sentence is about something that one of those chosen tells. */
export function isJoined({ subject }: Pick<Continuity, 'subject'>, chosen: readonly Statement[]): boolean {
  return [...subject].some((key) =>
    chosen.some(({ continuity }) => continuity !== null && isTold(key, continuity.tells)),
  );
}
