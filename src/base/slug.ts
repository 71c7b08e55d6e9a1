/** The longest slug, in characters: leaves room for a suffix within the 255 bytes that file systems allow. */
export const longestSlug = 60;

/** Names that Windows keeps for devices, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Letters that do not fall apart into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * A name that is safe as a folder on every system and as a part of an address: `[a-z0-9-]`, 1 to 60 characters, no
 * hyphen at either end. `Blinken's “3rd” trip` gives `blinkens-3rd-trip`, `Zoë.v2` gives `zoe-v2`, `CON` gives
 * `con-text`. Empty where nothing of the text is left: `..`, `日本`.
 */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøßđðłþı]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?<=[a-z0-9])['’](?=[a-z])/gu, '');
  const joined = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  const slug = shorten(joined, longestSlug);
  return reserved.test(slug) ? `${slug}-text` : slug;
}

/** The slug with a suffix after a hyphen, still within the longest: for a second text of the same name. */
export function suffixedSlug(slug: string, suffix: string): string {
  return `${shorten(slug, longestSlug - suffix.length - 1)}-${suffix}`;
}

/** Cuts at a hyphen where one stands in the second half, so that words stay whole. */
function shorten(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const hyphen = slug.lastIndexOf('-', longest);
  return slug.slice(0, hyphen > longest / 2 ? hyphen : longest).replace(/-$/u, '');
}
