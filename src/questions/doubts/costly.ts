/** Doubts that cost a question something, but do not refuse it: judges printed half of them. */
export const costlyDoubts = ['verb-light', 'key-badly-quoted', 'person-in-passing', 'name-in-stem'] as const;

/** Whether a doubt is weighed with the other signals. */
export function isCostly(doubt: string): boolean {
  return costlyDoubts.some((name) => name === doubt);
}
