/**
 * States of an arc-hybrid transition parser (Kuhlmann, Gómez-Rodríguez & Satta 2011), many in one array.
 *
 * Words are 1..n, the root is 0 and n + 1 stands for "none". The stack begins with the root. `shift` moves the next
 * word on the stack, `left` makes the top of the stack a child of the next word and takes it off, `right` makes it a
 * child of the one below and takes it off. The root takes one child, and only as the very last step: every result is
 * a tree with one root. A state holds the top of its stack; what lies below is the top of the state `tail`.
 */
export const stateSize = 16;
export const topField = 0;
export const nextField = 1;
/** State whose top is the second of this stack; -1 where there is none. */
export const tailField = 2;
/** State this one was made from; -1 for the first. */
export const previousField = 3;
export const actionField = 4;
/** Leftmost and second leftmost child of the top, rightmost and second rightmost, numbers of both. */
export const topLeftField = 5;
export const topLeft2Field = 6;
export const topRightField = 7;
export const topRight2Field = 8;
export const topLeftCountField = 9;
export const topRightCountField = 10;
/** Leftmost and second leftmost child of the next word, and how many. */
export const nextLeftField = 11;
export const nextLeft2Field = 12;
export const nextLeftCountField = 13;
/** Words on the stack, root not counted. */
export const depthField = 14;

export const shift = 0;
export const left = 1;
export const right = 2;
export const actionCount = 3;

/** Writes the first state of a sentence of `length` words at state 0. */
export function writeFirstState(states: Int32Array, length: number): void {
  const none = length + 1;
  states.fill(0, 0, stateSize);
  states[nextField] = 1;
  states[tailField] = -1;
  states[previousField] = -1;
  states[actionField] = -1;
  for (const field of [
    topLeftField,
    topLeft2Field,
    topRightField,
    topRight2Field,
    nextLeftField,
    nextLeft2Field,
  ]) {
    states[field] = none;
  }
}

/** Bit set (1 << action) of what may be done in a state; 0 when the sentence is done. */
export function allowedActions(states: Int32Array, state: number, length: number): number {
  const at = state * stateSize;
  const depth = states[at + depthField] ?? 0;
  if ((states[at + nextField] ?? 0) > length) return depth > 0 ? 1 << right : 0;
  return (1 << shift) | (depth > 0 ? 1 << left : 0) | (depth > 1 ? 1 << right : 0);
}

/** Writes at `to` the state that `action` makes of `from`. */
export function writeNextState(
  states: Int32Array,
  from: number,
  action: number,
  to: number,
  none: number,
): void {
  const source = from * stateSize;
  const target = to * stateSize;
  if (action === shift) {
    const next = states[source + nextField] ?? 0;
    states[target + topField] = next;
    states[target + nextField] = next + 1;
    states[target + tailField] = from;
    states[target + topLeftField] = states[source + nextLeftField] ?? none;
    states[target + topLeft2Field] = states[source + nextLeft2Field] ?? none;
    states[target + topLeftCountField] = states[source + nextLeftCountField] ?? 0;
    states[target + topRightField] = none;
    states[target + topRight2Field] = none;
    states[target + topRightCountField] = 0;
    states[target + nextLeftField] = none;
    states[target + nextLeft2Field] = none;
    states[target + nextLeftCountField] = 0;
    states[target + depthField] = (states[source + depthField] ?? 0) + 1;
  } else {
    const child = states[source + topField] ?? 0;
    const below = (states[source + tailField] ?? 0) * stateSize;
    for (let field = topLeftField; field <= topRightCountField; field += 1) {
      states[target + field] = states[below + field] ?? 0;
    }
    states[target + topField] = states[below + topField] ?? 0;
    states[target + tailField] = states[below + tailField] ?? -1;
    states[target + nextField] = states[source + nextField] ?? 0;
    states[target + nextLeftField] = states[source + nextLeftField] ?? none;
    states[target + nextLeft2Field] = states[source + nextLeft2Field] ?? none;
    states[target + nextLeftCountField] = states[source + nextLeftCountField] ?? 0;
    states[target + depthField] = (states[source + depthField] ?? 0) - 1;
    if (action === left) {
      states[target + nextLeft2Field] = states[target + nextLeftField] ?? none;
      states[target + nextLeftField] = child;
      states[target + nextLeftCountField] = (states[target + nextLeftCountField] ?? 0) + 1;
    } else {
      states[target + topRight2Field] = states[target + topRightField] ?? none;
      states[target + topRightField] = child;
      states[target + topRightCountField] = (states[target + topRightCountField] ?? 0) + 1;
    }
  }
  states[target + previousField] = from;
  states[target + actionField] = action;
}

/** Reads the heads (0 the root, else 1..n) that a finished state gives to the words 1..n. */
export function readHeads(states: Int32Array, final: number, length: number): Int32Array {
  const heads = new Int32Array(length + 2);
  for (let state = final; state > 0; ) {
    const at = state * stateSize;
    const previous = states[at + previousField] ?? 0;
    const source = previous * stateSize;
    const action = states[at + actionField] ?? 0;
    const top = states[source + topField] ?? 0;
    if (action === left) heads[top] = states[source + nextField] ?? 0;
    else if (action === right)
      heads[top] = states[(states[source + tailField] ?? 0) * stateSize + topField] ?? 0;
    state = previous;
  }
  return heads;
}
