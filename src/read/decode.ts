import type { Notice, Outcome } from '../model/notice.js';
import { decodeSingleByte } from './single-byte.js';

/** How many bytes at the start are looked at to tell UTF-16 and UTF-32 without a byte order mark. */
const sampleBytes = 4096;

/** Text of 16 or 32 bits a character in a western language has zeros in at least this share of the high bytes. */
const leastZeroShare = 0.7;

/** A few broken places in UTF-8 are damage and not another encoding while whole characters outnumber them by this. */
const wholePerBroken = 4;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Byte order marks; the long ones stand first, since UTF-32's begins like UTF-16's. */
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The text of the bytes, without byte order mark, every line end as `\n`. The mark decides; without one zeros tell
 * UTF-16 and UTF-32, and what is not UTF-8 is read as windows-1252 or Mac Roman, with a notice. `name` is for the
 * notices.
 */
export function decode(bytes: Uint8Array, name: string): Outcome<string> {
  const mark = marks.find(({ bytes: wanted }) => wanted.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? wideEncoding(bytes);
  const content = bytes.subarray(mark?.bytes.length ?? 0);
  const decoded = encoding === null ? decodeNarrow(content, name) : decodeAs(content, encoding);
  return { value: unifyLineEnds(decoded.value), notices: decoded.notices };
}

/** CR LF, CR, NEL, line and paragraph separators, vertical tab and form feed become `\n`. */
function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n');
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Outcome<string> {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    return { value: decodeUtf32(bytes, encoding === 'utf-32le'), notices: [] };
  }
  return { value: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), notices: [] };
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    pieces.push(String.fromCodePoint(valid ? point : 0xfffd));
  }
  return pieces.join('');
}

/** UTF-16 or UTF-32 without a mark, told by where the zeros are; null for text of single bytes. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const size = Math.min(bytes.length, sampleBytes) & ~3;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < size; at += 1) {
    if (bytes[at] === 0) zeros[at & 3] = (zeros[at & 3] ?? 0) + 1;
  }
  const many = zeros.map((count) => size >= 8 && count > leastZeroShare * (size / 4));
  const pattern = many.map((is) => (is ? '0' : 'x')).join('');
  const patterns: Readonly<Record<string, Encoding>> = {
    x0x0: 'utf-16le',
    '0x0x': 'utf-16be',
    x000: 'utf-32le',
    '000x': 'utf-32be',
  };
  return patterns[pattern] ?? null;
}

function decodeNarrow(bytes: Uint8Array, name: string): Outcome<string> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  if (broken === 0) return { value: text, notices: [] };
  const whole = (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
  if (whole >= wholePerBroken * broken) {
    const message = `${name} has ${broken} broken characters; they were left out. Look for missing letters.`;
    return { value: text.replaceAll('\uFFFD', ''), notices: [notice('broken-characters', message)] };
  }
  const decoded = decodeSingleByte(bytes);
  const message = `${name} is not in Unicode and was read as ${decoded.name}. Check accented letters and quotation marks; saving it as UTF-8 makes sure.`;
  return { value: decoded.text, notices: [notice('old-encoding', message)] };
}

function notice(code: string, message: string): Notice {
  return { stage: 'read', code, message };
}
