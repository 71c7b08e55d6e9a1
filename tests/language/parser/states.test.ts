import fastCheck from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allowedActions,
  left,
  readHeads,
  right,
  shift,
  stateSize,
  writeFirstState,
  writeNextState,
} from '../../../src/language/parser/states.js';

/** Takes actions from the first state of a sentence; -1 for the heads of words not yet attached. */
function follow(length: number, choose: (allowed: number, step: number) => number): readonly number[] {
  const states = new Int32Array((2 * length + 1) * stateSize);
  writeFirstState(states, length);
  let step = 0;
  for (
    let allowed = allowedActions(states, 0, length);
    allowed !== 0;
    allowed = allowedActions(states, step, length)
  ) {
    writeNextState(states, step, choose(allowed, step), step + 1, length + 1);
    step += 1;
  }
  expect(step).toBe(2 * length);
  return [...readHeads(states, step, length).slice(1, length + 1)];
}

describe('actions build trees', () => {
  test.each([
    ['a dog barks', [shift, left, shift, left, shift, right], [2, 3, 0]],
    ['see dogs bark', [shift, shift, shift, right, right, right], [0, 1, 2]],
    ['eat it now', [shift, shift, right, shift, right, right], [0, 1, 1]],
  ])('%s', (_, actions, heads) => expect(follow(3, (__, step) => actions[step] ?? right)).toEqual(heads));
});

test('whatever is chosen of what is allowed, a tree with one root comes out', () => {
  fastCheck.assert(
    fastCheck.property(
      fastCheck.integer({ min: 1, max: 12 }),
      fastCheck.infiniteStream(fastCheck.nat(5)),
      (length, chances) => {
        const heads = follow(length, (allowed) => {
          const open = [shift, left, right].filter((action) => (allowed & (1 << action)) !== 0);
          return open[(chances.next().value ?? 0) % open.length] ?? shift;
        });
        expect(heads.filter((head) => head === 0)).toHaveLength(1);
        for (let word = 1; word <= length; word += 1) {
          let at = word;
          for (let steps = 0; at !== 0; steps += 1) {
            expect(steps).toBeLessThanOrEqual(length);
            at = heads[at - 1] ?? 0;
          }
        }
      },
    ),
  );
});

test('a sentence without words allows nothing', () => {
  const states = new Int32Array(stateSize);
  writeFirstState(states, 0);
  expect(allowedActions(states, 0, 0)).toBe(0);
});
