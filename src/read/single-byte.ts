/** The upper 128 characters of windows-1252; the five bytes without a character are U+FFFD (encoding.spec.whatwg.org, where they are controls). */
const windows1252 =
  '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ' +
  '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';

/** The upper 128 characters of Mac OS Roman (encoding.spec.whatwg.org, macintosh). */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

type SingleByteName = 'windows-1252' | 'mac-roman';

const tables: Readonly<Record<SingleByteName, string>> = {
  'windows-1252': windows1252,
  'mac-roman': macRoman,
};

/** What English text holds beyond ASCII: typographic marks, currency, and letters of loan words and names. */
const usual = /[‘’“”–—…•£€°©½éèêëáàâäãåçñíîïóôöõøúûüßæœÉÖÜ]/u;

/**
 * Decodes text of one byte a character. Which of the two tables was meant is told by plausibility: `yearÕs` is odd
 * in one and `year’s` in the other.
 */
export function decodeSingleByte(bytes: Uint8Array): {
  readonly text: string;
  readonly name: SingleByteName;
} {
  const western = decodeBy(bytes, tables['windows-1252']);
  const mac = decodeBy(bytes, tables['mac-roman']);
  return plausibility(mac) > plausibility(western)
    ? { text: mac, name: 'mac-roman' }
    : { text: western, name: 'windows-1252' };
}

function decodeBy(bytes: Uint8Array, upper: string): string {
  const pieces: string[] = [];
  for (const byte of bytes) {
    pieces.push(byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? '\uFFFD'));
  }
  return pieces.join('');
}

/** Usual characters less unusual ones; a mark that stands where marks stand, or a capital inside a word, counts double. */
function plausibility(text: string): number {
  let score = 0;
  for (const match of text.matchAll(/[\u0080-\uFFFF]/gu)) {
    score += usual.test(match[0]) ? 1 : -1;
  }
  score += 2 * (text.match(/(?<=\p{L})’(?=\p{L})|(?<=\s)[“‘](?=\p{L})|(?<=[.,!?])[”’]/gu)?.length ?? 0);
  score -= 2 * (text.match(/(?<=\p{Ll})[^\p{ASCII}\p{Ll}’–—…”](?=\p{Ll})/gu)?.length ?? 0);
  return score;
}
