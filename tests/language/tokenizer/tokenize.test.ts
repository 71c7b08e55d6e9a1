import fastCheck from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/language/tokenizer/tokenize.js';

const cut = (text: string): string =>
  tokenize(text, { start: 0, end: text.length })
    .map((token) => token.text)
    .join(' ');

describe('cuts apart', () => {
  test.each([
    ['He didn’t pay.', 'He did n’t pay .'],
    ["can't won't cannot gonna", "ca n't wo n't can not gon na"],
    ["I'd've gone; she's here", "I 'd 've gone ; she 's here"],
    ['Blinken’s and the states’ aims', 'Blinken ’s and the states ’ aims'],
    ['a long-term, two-day truce', 'a long - term , two - day truce'],
    ['$3.5m, US$20 and £5bn', '$ 3.5 m , US$ 20 and £ 5 bn'],
    ['5% of 1,200 at 5pm', '5 % of 1,200 at 5 pm'],
    ['from 6:30am to 12:15 p.m.', 'from 6:30 am to 12:15 p.m.'],
    ['“The lamp [...] is ours,” [he] said', '“ The lamp [...] is ours , ” [ he ] said'],
    ['“Stop,” he said (twice).', '“ Stop , ” he said ( twice ) .'],
    ['2003-2004, and/or 24—no', '2003 - 2004 , and / or 24 — no'],
    ['Wait... what?!', 'Wait ... what ?!'],
    ['It ended, etc.', 'It ended , etc .'],
    ['((a) b))', '( ( a ) b ) )'],
    ['20-year-old Covid-19', '20 - year - old Covid - 19'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens));
});

describe('keeps whole', () => {
  test.each([
    're-elected',
    'non-human',
    'mid-August',
    'e-mail',
    'U.S.',
    'Ph.D.',
    'O’Reilly',
    '1,000,000',
    '3.14',
    '10:30',
    '9/11',
    '1990s',
    '1960’s',
    '3rd',
    'https://example.org/a?b=c,d',
    'someone@example.org',
    'www.example.org',
    '713-853-3989',
    'AT&T',
    '’90s',
    '@somebody',
    '...',
    '--',
  ])('%s', (text) => expect(cut(text)).toBe(text));
});

describe('a stop after an abbreviation', () => {
  test.each([
    ['Dr. Lee of Acme Inc. left.', 'Dr. Lee of Acme Inc. left .'],
    ['on Jan. 5 and Sat. evening', 'on Jan. 5 and Sat . evening'],
    ['No. 5 said no.', 'No. 5 said no .'],
    ['J. Smith chose plan B.', 'J. Smith chose plan B .'],
    ['made in the U.S.', 'made in the U.S.'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens));
});

test('every mark is in exactly one token, in order', () => {
  const pieces = fastCheck.constantFrom(
    'a',
    'Inc',
    "n't",
    '’s',
    '.',
    ',',
    '-',
    '--',
    '(',
    '”',
    '"',
    "'",
    ' ',
    '$',
    '5',
    '%',
    '/',
    '…',
    '\u{1F600}',
  );
  fastCheck.assert(
    fastCheck.property(fastCheck.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const token of tokenize(text, { start: 0, end: text.length })) {
        expect(text.slice(at, token.span.start).trim()).toBe('');
        expect(token.text).toBe(text.slice(token.span.start, token.span.end));
        expect(token.text).toMatch(/^\S+$/);
        at = token.span.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
