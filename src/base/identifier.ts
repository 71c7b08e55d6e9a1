import { customRandom } from 'nanoid';
import { sha256Bytes } from './hash.js';

/** Crockford's base 32: no i, l and o beside 1 and 0, and no u, so that few words form by chance. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Identifiers of QTI and XML must not start with a digit. */
const prefix = 'q';

/** 60 bits: among a million ids a clash is one chance in two million. */
const size = 12;

/**
 * An endless stream of bytes from a text: the sha256 of the text and a counter, block after block.
 * nanoid reads what it is given from its end, so each portion is reversed: then an id depends on the text
 * alone, not on how many bytes a version of nanoid asks for at once.
 */
function byteStream(seed: string): (count: number) => Uint8Array {
  let pending: Uint8Array = new Uint8Array();
  let place = 0;
  let block = 0;
  return (count) => {
    const portion = new Uint8Array(count);
    for (let from = count - 1; from >= 0; from -= 1) {
      if (place === pending.length) {
        pending = sha256Bytes(`${block}:${seed}`);
        place = 0;
        block += 1;
      }
      portion[from] = pending[place] ?? 0;
      place += 1;
    }
    return portion;
  };
}

/**
 * An opaque id for what the parts name: the same parts give the same id in every run and on every machine, and
 * `('a', 'bc')` is not `('ab', 'c')`. Lower-case letters and digits, 13 characters, a letter first.
 * Example: `stableId('truce', 'a1p2s1', 'event-agent-who')` gives `qnwtyteszqj2e`.
 */
export function stableId(...parts: readonly string[]): string {
  return prefix + customRandom(alphabet, size, byteStream(JSON.stringify(parts)))();
}
