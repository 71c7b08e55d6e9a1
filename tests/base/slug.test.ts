import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestSlug, slugOf, suffixedSlug } from '../../src/base/slug.js';

describe('slugs', () => {
  test.each([
    ['Cup Final (2).v3', 'cup-final-2-v3'],
    ["Blinken's “3rd” trip", 'blinkens-3rd-trip'],
    ['Zoë à Łódź, Smørrebrød', 'zoe-a-lodz-smorrebrod'],
    ['CON', 'con-text'],
    ['nul', 'nul-text'],
    ['com1', 'com1-text'],
    ['-n', 'n'],
    ['..', ''],
    ['日本', ''],
    ['', ''],
    ['../../etc/passwd', 'etc-passwd'],
    ['__proto__', 'proto'],
    ['contract', 'contract'],
    ['a-b', 'a-b'],
  ])('%s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('are cut between words where there are words', () => {
    expect(slugOf('word '.repeat(40))).toBe('word-word-word-word-word-word-word-word-word-word-word-word');
    expect(slugOf('x'.repeat(300))).toBe('x'.repeat(60));
  });

  test('take a suffix without growing too long', () => {
    expect(suffixedSlug('cup', 'ab12')).toBe('cup-ab12');
    expect(suffixedSlug('x'.repeat(60), 'ab12')).toBe(`${'x'.repeat(55)}-ab12`);
  });

  test('are always safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)?$/u);
        expect(slug.length).toBeLessThanOrEqual(longestSlug);
        expect(slugOf(slug)).toBe(slug);
      }),
      { seed: 3 },
    );
  });
});
