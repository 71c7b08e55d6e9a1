import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.js';

const text = 'It’s café time – “now”, said Zoë.\nThe price: £3.\n';

function wide(content: string, size: 2 | 4, little: boolean, mark: boolean): Uint8Array {
  const units =
    size === 2
      ? Array.from({ length: content.length }, (_, at) => content.charCodeAt(at))
      : [...content].map((character) => character.codePointAt(0) ?? 0);
  const all = mark ? [0xfeff, ...units] : units;
  const view = new DataView(new ArrayBuffer(all.length * size));
  for (const [at, unit] of all.entries()) {
    if (size === 2) view.setUint16(at * 2, unit, little);
    else view.setUint32(at * 4, unit, little);
  }
  return new Uint8Array(view.buffer);
}

const utf8 = new TextEncoder().encode(text);

describe('decodes', () => {
  test.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
    ['UTF-16 LE with a mark', wide(text, 2, true, true)],
    ['UTF-16 BE with a mark', wide(text, 2, false, true)],
    ['UTF-16 LE without a mark', wide(text, 2, true, false)],
    ['UTF-16 BE without a mark', wide(text, 2, false, false)],
    ['UTF-32 LE with a mark', wide(text, 4, true, true)],
    ['UTF-32 BE with a mark', wide(text, 4, false, true)],
    ['UTF-32 LE without a mark', wide(text, 4, true, false)],
    ['UTF-32 BE without a mark', wide(text, 4, false, false)],
  ])('%s without a notice', (_, bytes) => {
    expect(decode(bytes, 'a.txt')).toEqual({ value: text, notices: [] });
  });

  test.each([
    [
      'windows-1252',
      [
        0x93,
        ...ascii('It'),
        0x92,
        ...ascii('s the caf'),
        0xe9,
        ...ascii(' '),
        0x96,
        ...ascii(' '),
        0xa3,
        ...ascii('3,'),
        0x94,
      ],
    ],
    [
      'mac-roman',
      [
        0xd2,
        ...ascii('It'),
        0xd5,
        ...ascii('s the caf'),
        0x8e,
        ...ascii(' '),
        0xd0,
        ...ascii(' '),
        0xa3,
        ...ascii('3,'),
        0xd3,
      ],
    ],
  ])('%s by plausibility, with a notice', (name, bytes) => {
    const { value, notices } = decode(Uint8Array.from(bytes), 'old.txt');
    expect(value).toBe('“It’s the café – £3,”');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain(`old.txt is not in Unicode and was read as ${name}`);
  });

  test('UTF-8 with a broken place: the rest is kept', () => {
    const { value, notices } = decode(Uint8Array.of(...utf8, 0xe2, 0x80), 'a.txt');
    expect(value).toBe(text);
    expect(notices[0]?.code).toBe('broken-characters');
  });

  test.each([
    ['a\r\nb', 'a\nb'],
    ['a\rb', 'a\nb'],
    ['a\u0085b', 'a\nb'],
    ['a\u2028b\u2029c', 'a\nb\nc'],
    ['a\vb\fc', 'a\nb\nc'],
    ['a\n\r\nb', 'a\n\nb'],
    ['a\nb', 'a\nb'],
    ['a\tb', 'a\tb'],
    ['', ''],
  ])('line ends of %j', (before, after) => {
    expect(decode(new TextEncoder().encode(before), 'a.txt').value).toBe(after);
  });
});

function ascii(content: string): readonly number[] {
  return [...content].map((character) => character.charCodeAt(0));
}
