/** Character references that pasted text carries; others stay as they are. */
const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
  shy: '',
};

/** `&amp;` gives `&`, `&#8217;` and `&#x2019;` give `’`; `AT&T;` and `&unknown;` stay. */
export function decodeCharacterReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]+));/gu,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return namedCharacters[String(name)] ?? whole;
      const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      const valid = point > 0x1f && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
      return valid ? String.fromCodePoint(point) : '';
    },
  );
}

/** Elements that only shape text; their tags are dropped and what stands between is kept. */
const shaping =
  'a|abbr|b|big|blockquote|br|center|cite|div|em|figcaption|font|h[1-6]|hr|i|ins|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul';
const shapingTag = new RegExp(`</?(?:${shaping})(?:\\s[^<>]*)?/?>`, 'giu');
const breakingTag = /<(?:br|hr)\s*\/?>|<\/(?:p|div|li|h[1-6]|blockquote)>/giu;

/**
 * Text without the HTML that gets stuck to pasted articles: `the <b>last</b> cup &amp; saucer` gives
 * `the last cup & saucer`. Angle brackets that are no such tag belong to the text and stay: `5 < 6`, `<Ltd>`.
 */
export function dropShapingTags(text: string): string {
  const plain = text.includes('<') ? text.replace(breakingTag, '\n').replace(shapingTag, '') : text;
  return plain.includes('&') ? decodeCharacterReferences(plain) : plain;
}
