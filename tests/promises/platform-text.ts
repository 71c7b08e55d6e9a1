import { strFromU8, unzipSync } from 'fflate';
import type { OutputFile } from '../../src/model/file.js';

/** Letters and digits of a text, whatever its marks, markup and escapes: what survives in every format. */
export function bareText(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&amp;', '&')
    .replace(/&\\?#?\w+;|\\u[\da-f]{4}|<[^<>]*>/giu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Everything readable in the files of a platform, packages unpacked, as `bareText` has it. */
export function readableText(files: readonly OutputFile[]): string {
  return files
    .map(({ content }) => bareText(typeof content === 'string' ? content : unpack(content)))
    .join('\n');
}

function unpack(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}
