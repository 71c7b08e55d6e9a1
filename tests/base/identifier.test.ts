import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/base/hash.js';
import { stableId } from '../../src/base/identifier.js';

describe('stableId', () => {
  test('gives the ids it always gave: edits and new versions never change one', () => {
    expect(stableId('truce', 'a1p2s1', 'event-agent-who')).toMatchInlineSnapshot(`"qnwtyteszqj2e"`);
    expect(stableId()).toMatchInlineSnapshot(`"q4k60fnwfzn91"`);
  });

  test('is a letter and twelve letters or digits that no one misreads', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(stableId(...parts)).toMatch(/^q[0-9a-hjkmnp-tv-z]{12}$/);
      }),
    );
  });

  test.each([
    [
      ['a', 'bc'],
      ['ab', 'c'],
    ],
    [['a'], ['a', '']],
    [[], ['']],
    [
      ['1', '2'],
      ['2', '1'],
    ],
    [['a,b'], ['a', 'b']],
    [['a","b'], ['a', 'b']],
  ])('tells %j from %j', (one, other) => {
    expect(stableId(...one)).not.toBe(stableId(...other));
  });

  test('does not clash over many parts', () => {
    const ids = Array.from({ length: 5000 }, (_, number) => stableId('article', `${number}`));
    expect(new Set(ids).size).toBe(5000);
  });
});

describe('sha256Hex', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [new Uint8Array([97, 98, 99]), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['é', '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'],
  ])('hashes %j', (content, hash) => {
    expect(sha256Hex(content)).toBe(hash);
  });
});
