const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Invisible characters: zero-width, direction marks, soft hyphens, and those that belong to no script. */
const invisible =
  /[\u00AD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\p{Co}\uFFFC\uFFFD]/gu;

/** Joiners, variation selectors and tags that do not hold an emoji together. */
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})|(?<![\p{Extended_Pictographic}\p{Emoji_Component}])[\uFE00-\uFE0F]|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]/gu;

/** The blank that typesetting leaves behind a hyphen: `mobile- phone`, not `pre- and post-war`. */
const brokenHyphen = /(?<=\p{L})- (?=\p{L})(?!(?:and|or|to|nor|as) )/gu;

/** Marks above and below one letter; no spelling of a language that English borrows from has more than two. */
const piledMarks = /(\P{M})\p{M}{3,}/gu;

/**
 * The text with its characters in one form: composed letters (NFC), ligatures taken apart, every space a plain one,
 * none doubled or set where typesetting left it (`mobile- phone`); invisible and control characters and piled-up accents are dropped. Quotation marks and dashes stay
 * as they are. A soft hyphen at the end of a line joins the two lines. `the ﬁrst  day` gives `the first day`.
 */
export function normalizeCharacters(text: string): string {
  return text
    .replace(/\u00AD\n/gu, '')
    .replace(/[\p{Cs}]/gu, '')
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => ligatures[ligature] ?? ligature)
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(/\u2011/gu, '-')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(brokenHyphen, '-')
    .replace(/(?<=\S) ”/gu, '”')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .normalize('NFD')
    .replace(piledMarks, '$1')
    .normalize('NFC')
    .replace(/ ?\n ?/gu, '\n');
}
