/** Runs of white space, line ends and no-break spaces included, become one space; none is left at the ends. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Words with nothing to resolve but their capitals: most of what is compared. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Text of English letters and common marks alone, as most is: what words are made of in it is found three times as fast. */
const englishText = /^[\0-\x7f‘’“”–—]*$/;

/** Patterns for what text is made of. */
interface Patterns {
  /** Quotation marks and accents that stand for an apostrophe. */
  readonly apostrophes: RegExp;
  /** Two letters or more, a point behind each, in lower case: `u.s.`. */
  readonly initials: RegExp;
  /**
   * Runs of all that is no letter, digit or sign of amount, but for a point between digits, an apostrophe inside a word
   * and the minus of a number; not one space before a word, which is as it should be. The mark stands before what it is
   * tried by, so that letters are passed over at one test.
   */
  readonly separators: RegExp;
  /** Letters, digits and the marks inside words. */
  readonly words: RegExp;
}

/** The characters that a text is made of, as members of character classes. */
interface Characters {
  /** Letters and digits. */
  readonly letters: string;
  /** Letters in lower case. */
  readonly small: string;
  /** Marks written over letters. */
  readonly accents: string;
  /** Signs of amount. */
  readonly amounts: string;
  readonly apostrophes: string;
}

function patternsOver(
  { letters, small, accents, amounts, apostrophes }: Characters,
  flags: string,
): Patterns {
  const run = `[${letters}][${letters}${accents}]*`;
  const letter = `[${letters}]`;
  return {
    apostrophes: new RegExp(`[${apostrophes}]`, flags),
    initials: new RegExp(`\\b(?:[${small}]\\.){2,}`, flags),
    separators: new RegExp(
      `(?! ${letter})(?:[^${letters}${accents}${amounts}%°.'-]|\\.(?!(?<=\\d\\.)\\d)|'(?!(?<=${letter}')${letter})|-(?!(?<!${letter}-)\\d))+`,
      flags,
    ),
    words: new RegExp(`${run}(?:['’.,:/-]${run})*`, flags),
  };
}

const ofAnyText = patternsOver(
  { letters: '\\p{L}\\p{N}', small: '\\p{L}', accents: '\\p{M}', amounts: '\\p{Sc}', apostrophes: '‘’‛ʼ´`' },
  'gu',
);
const ofEnglishText = patternsOver(
  { letters: 'A-Za-z0-9', small: 'a-z', accents: '', amounts: '$', apostrophes: '‘’`' },
  'g',
);

function patternsOf(text: string): Patterns {
  return englishText.test(text) ? ofEnglishText : ofAnyText;
}

/**
 * What two spellings of one thing have in common, for comparing and never for showing: lower case, ligatures and
 * wide forms resolved, typographic quotes and dashes plain, marks turned into spaces, thousands unmarked.
 * `“Two-day” truce,` gives `two day truce`; `US$3,000.50` gives `us$3000.50`; `the U.S.` gives `the us`;
 * `Israel’s` gives `israel's`. Text without letters, digits or signs of amount gives an empty string.
 */
export function normalizeText(text: string): string {
  if (plainWords.test(text)) return text.toLowerCase();
  const isEnglish = englishText.test(text);
  const { apostrophes, initials, separators } = isEnglish ? ofEnglishText : ofAnyText;
  const plain = (isEnglish ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(/,(?<=\d,)(?=\d{3}(?!\d))/g, '')
    .replace(initials, (letters) => `${letters.replaceAll('.', '')} `);
  // The minus sign is no mark of English text.
  const signed = isEnglish ? plain : plain.replace(/−(?<![\p{L}\p{N}]−)(?=\d)/gu, '-');
  return signed.replace(separators, ' ').trim();
}

/** Whether two texts say the same but for case, marks and spacing. */
export function sameText(one: string, other: string): boolean {
  return normalizeText(one) === normalizeText(other);
}

/** The text with its first letter in lower case. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with its first letter as a capital; opening quotation marks and brackets are passed over: `“the …`. */
export function capitalizeFirst(text: string): string {
  const first = text.charAt(0);
  return /[A-Za-z]/.test(first)
    ? first.toUpperCase() + text.slice(1)
    : text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
}

/** The words of a text: letters, digits and the marks inside them. `The 1.5-hour talks, he'd said` are five. */
export function words(text: string): readonly string[] {
  return text.match(patternsOf(text).words) ?? [];
}

/** How many words a text has, as `words` counts them. */
export function wordCount(text: string): number {
  return words(text).length;
}

/**
 * Members as a sentence lists them: `a`, `a and b`, `a, b and c`; empty for none.
 * Members that have a comma themselves are parted by semicolons: `Lyon, France; Bonn, Germany; and Rome`.
 */
export function joinList(members: readonly string[], conjunction = 'and'): string {
  const last = members.at(-1) ?? '';
  if (members.length < 2) {
    return last;
  }
  const rest = members.slice(0, -1);
  if (members.some((member) => member.includes(','))) {
    return `${rest.join('; ')}; ${conjunction} ${last}`;
  }
  return `${rest.join(', ')} ${conjunction} ${last}`;
}
