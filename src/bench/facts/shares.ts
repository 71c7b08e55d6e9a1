import { wilson } from '../quality/interval.js';

/** `0.62 [0.53, 0.70] of 98`; a dash for none. */
export function formatShare(right: number, count: number): string {
  const share = wilson(right, count);
  if (share === null) return '-';
  return `${share.share.toFixed(2)} [${share.low.toFixed(2)}, ${share.high.toFixed(2)}] of ${count}`;
}
