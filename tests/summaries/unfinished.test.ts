import { describe, expect, test } from 'vitest';
import { isUnfinished } from '../../src/summaries/fitness/unfinished.js';

describe('a sentence that only the next one ends', () => {
  test.each([
    'At first, the harbour master took the noise for thunder.',
    'Initially the council planned to sell the ferry.',
    'She was known for her maps and for something even more important.',
    'The ferry was late for several reasons.',
    'The shape of a harbour depends on several factors.',
    'There are two main kinds of harbour.',
    'There are three persistent criticisms of the bridge.',
    'The first is that the bridge was dear.',
    'The first criticism was that the bridge was dear.',
    'The study of harbours starts from the realization that no two are alike.',
  ])('%s', (text) => {
    expect(isUnfinished(text)).toBe(true);
  });

  test.each([
    'At first, the harbour master took the noise for thunder, but then he saw the crane fall.',
    'Initially the council planned to sell the ferry until engineers mended it.',
    'The first ferry left the harbour at noon.',
    'There are three bridges over the river.',
    'At first light the ferry left the harbour.',
    'The ferry was late for two reasons, fog and a strike.',
    'It was the first of several ways to cross the river on foot.',
    'She found something different in every harbour she saw.',
  ])('not: %s', (text) => {
    expect(isUnfinished(text)).toBe(false);
  });
});
