import type { Candidate } from '../../model/candidate.js';
import type { ContentOptions } from '../../model/options.js';
import { collide, type Prepared, prepare } from './collisions.js';
import { isFull } from './limits.js';
import { scoreOf } from './score.js';

/**
 * The best items one after another, none that collides with one taken before; where that falls short, items that
 * stand in the way of two others give place to them.
 * @param kept items taken whatever they collide with.
 */
export function pick(
  allowed: readonly Candidate[],
  kept: readonly Candidate[],
  options: ContentOptions,
): readonly Candidate[] {
  const fixed = kept.map(prepare);
  const open = allowed.map(prepare).filter((one) => !fixed.some((other) => collide(one, other)));
  let chosen = pickSized(open, fixed, options);
  // The shares of types of a smaller pack may leave room for more: asking for more never gives fewer.
  for (let size = options.questions - 1; size > fixed.length + chosen.length; size--) {
    const smaller = pickSized(open, fixed, { ...options, questions: size });
    if (smaller.length > chosen.length) chosen = smaller;
  }
  return [...fixed, ...chosen].map(({ candidate }) => candidate);
}

function pickSized(
  open: readonly Prepared[],
  fixed: readonly Prepared[],
  options: ContentOptions,
): readonly Prepared[] {
  let chosen = fill([], open, fixed, options);
  while (fixed.length + chosen.length < options.questions) {
    const better = widen(chosen, open, fixed, options);
    if (better === null) break;
    chosen = better;
  }
  return chosen;
}

/** Adds the best of what is open until the pack is full or nothing fits. */
function fill(
  start: readonly Prepared[],
  open: readonly Prepared[],
  fixed: readonly Prepared[],
  options: ContentOptions,
): readonly Prepared[] {
  const chosen = [...start];
  let left = open.filter((one) => !chosen.some((other) => collide(one, other)));
  while (fixed.length + chosen.length < options.questions) {
    const taken = [...fixed, ...chosen].map(({ candidate }) => candidate);
    const next = bestOf(left, taken, options, false) ?? bestOf(left, taken, options, true);
    if (next === null) break;
    chosen.push(next);
    left = left.filter((other) => !collide(next, other));
  }
  return chosen;
}

/** The pack with one item less and at least two more; null where no exchange gains. */
function widen(
  chosen: readonly Prepared[],
  open: readonly Prepared[],
  fixed: readonly Prepared[],
  options: ContentOptions,
): readonly Prepared[] | null {
  for (const leaving of [...chosen].reverse()) {
    const stay = chosen.filter((other) => other !== leaving);
    const wider = fill(
      stay,
      open.filter((other) => other !== leaving),
      fixed,
      options,
    );
    if (wider.length > chosen.length) return wider;
  }
  return null;
}

function bestOf(
  open: readonly Prepared[],
  chosen: readonly Candidate[],
  options: ContentOptions,
  isShort: boolean,
): Prepared | null {
  let best: Prepared | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const prepared of open) {
    if (isFull(prepared.candidate, chosen, options, isShort)) continue;
    const score = scoreOf(prepared.candidate, chosen, options);
    if (score > bestScore) {
      best = prepared;
      bestScore = score;
    }
  }
  return best;
}
