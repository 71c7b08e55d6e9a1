import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { packFiles } from '../../src/lms/pack.js';
import { defaultContentOptions } from '../../src/model/options.js';
import { articles, engine, inputOf } from '../properties/studies.js';

/** Tests that a bad text is answered with a message for people, or with fewer questions. */
export function proveBadText(): void {
  const make = (text: string): void => {
    const { value, notices } = engine.make(inputOf('text.txt', text), defaultContentOptions);
    packFiles(value.pack, value.facts);
    for (const { message } of notices) expect(message).toMatch(/^\S.*[.!?”]$/su);
  };

  test.each([
    ['empty', ''],
    ['blank', ' \n\u00A0\n'],
    ['not a language', 'xq zzv kkp '.repeat(80)],
    [
      'German',
      'Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke über den Fluss wieder zu öffnen. '.repeat(
        5,
      ),
    ],
    ['a heading alone', 'Council votes for new bridge'],
    ['control characters', '\u0000\u0001\u0002'.repeat(100)],
  ])('%s is refused with a message for people', (_, text) => {
    expect(() => make(text)).toThrow(UserError);
    expect(() => make(text)).toThrow(/^[^\n]{20,400}$/u);
    expect(() => make(text)).not.toThrow(/undefined|NaN|\bat \S+:\d+/u);
  });

  test('cut, mixed and spoilt articles give a pack or a message, never a fault', () => {
    const sources = articles.map(({ bytes }) => new TextDecoder().decode(bytes));
    const junk = fc.constantFrom(
      '',
      '"',
      '“',
      '(((',
      '\u202E',
      '💥',
      '{{x}}',
      '<b>',
      '\n\n- a\n- b\n\n',
      'If not',
      ' 0 % ',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.nat(4000),
        fc.integer({ min: 0, max: 1500 }),
        junk,
        (source, from, length, mess) => {
          const middle = from + Math.floor(length / 2);
          try {
            make(source.slice(from, middle) + mess + source.slice(middle, from + length));
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
          }
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
}
