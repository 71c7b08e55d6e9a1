import { describe, expect, it } from 'vitest';
import { firstAndSecondPerson, firstPerson, thirdPersonKind } from '../../src/language/pronouns.js';

describe('thirdPersonKind', () => {
  it.each([
    ['he', 'he'],
    ['Himself', 'he'],
    ['her', 'she'],
    ['hers', 'she'],
    ['Its', 'it'],
    ['theirs', 'they'],
  ])('knows %s', (word, kind) => {
    expect(thirdPersonKind(word)).toBe(kind);
  });

  it.each(['I', 'ours', 'you', 'this', 'one', 'who', 'someone', 'there'])('is null for %s', (word) => {
    expect(thirdPersonKind(word)).toBeNull();
  });
});

describe('persons', () => {
  it('counts the reader in only where it says so', () => {
    expect(firstPerson.has('ourselves')).toBe(true);
    expect(firstPerson.has('you')).toBe(false);
    expect(firstAndSecondPerson.has('you')).toBe(true);
    expect(firstAndSecondPerson.has('they')).toBe(false);
  });
});
