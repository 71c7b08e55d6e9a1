const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const cardinals: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.slice(2).map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);

const irregularOrdinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
]);

/**
 * A whole number below a thousand million in words, with `and` after hundreds as in British use: 240 gives
 * `two hundred and forty`, 21 `twenty-one`, -3 `minus three`. Other numbers come back in digits.
 */
export function numberToWords(value: number): string {
  if (!Number.isSafeInteger(value) || Math.abs(value) >= 1e9) {
    return String(value);
  }
  if (value < 0) {
    return `minus ${numberToWords(-value)}`;
  }
  if (value < 20) {
    return ones[value] ?? '';
  }
  if (value < 100) {
    const unit = value % 10;
    const ten = tens[Math.floor(value / 10)] ?? '';
    return unit === 0 ? ten : `${ten}-${numberToWords(unit)}`;
  }
  const [size, name] = value < 1e3 ? [100, 'hundred'] : value < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const head = `${numberToWords(Math.floor(value / size))} ${name}`;
  const rest = value % size;
  if (rest === 0) {
    return head;
  }
  return `${head} ${rest < 100 ? 'and ' : ''}${numberToWords(rest)}`;
}

/**
 * The value of a cardinal number as written: `two hundred and forty`, `twenty-one`, `3.5 million`, `1,200`, `a hundred`,
 * `half a million` give 240, 21, 3500000, 1200, 100, 500000. Null for anything else, a year in words included.
 */
export function wordsToNumber(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/(?<=[a-z])-(?=[a-z])/gu, ' ')
    .replace(/^(\d[\d.,]*)(k|m|mn|bn|b|tn)$/u, '$1 $2')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) {
    return null;
  }
  const half = words[0] === 'half' && /^an?$/u.test(words[1] ?? '') && words.length === 3;
  const rest = half ? words.slice(2) : /^an?$/u.test(words[0] ?? '') ? words.slice(1) : words;
  if (rest.length < words.length && !scales.has(rest[0] ?? '')) {
    return words[0] === 'half' && words.length === 1 ? 0.5 : null;
  }
  const value = cardinalOf(rest, rest.length < words.length);
  return value === null ? null : half ? value / 2 : value;
}

/** Whether a number can begin with a word: digits, a cardinal, `a`, `an` or `half`. */
export function opensNumber(word: string): boolean {
  if (/^[\d.]/u.test(word)) {
    return true;
  }
  const lower = word.toLowerCase();
  const hyphen = lower.indexOf('-');
  return /^(?:an?|half)$/u.test(lower) || cardinals.has(hyphen < 0 ? lower : lower.slice(0, hyphen));
}

/** Adds up the words; `implied` when `a` stood before a scale word and means one. */
function cardinalOf(words: readonly string[], implied: boolean): number | null {
  let total = 0;
  let group = implied ? 1 : 0;
  let last: 'start' | 'one' | 'ten' | 'digits' | 'scale' | 'and' = implied ? 'digits' : 'start';
  for (const word of words) {
    const digits = digitsOf(word);
    const cardinal = cardinals.get(word);
    const scale = scales.get(word);
    if (word === 'and' && last === 'scale') {
      last = 'and';
    } else if (digits !== null && (last === 'start' || last === 'scale')) {
      group += digits;
      last = 'digits';
    } else if (cardinal !== undefined && cardinal >= 20 && /^(?:start|scale|and)$/u.test(last)) {
      group += cardinal;
      last = 'ten';
    } else if (
      cardinal !== undefined &&
      cardinal < 20 &&
      (/^(?:start|scale|and)$/u.test(last) || (last === 'ten' && cardinal > 0 && cardinal < 10))
    ) {
      group += cardinal;
      last = 'one';
    } else if (scale !== undefined && (group > 0 || last === 'scale') && last !== 'and') {
      if (scale === 100) {
        group *= 100;
      } else {
        total = group === 0 ? total * scale : total + group * scale;
        group = 0;
      }
      last = 'scale';
    } else {
      return null;
    }
  }
  return last === 'and' ? null : total + group;
}

/** The value of digits with thousands marked or not: `1,200` 1200, `3.5` 3.5; null for `1,20`, `3.5.1`, `12th`. */
export function digitsOf(text: string): number | null {
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^\.\d+$/u.test(text)) {
    return null;
  }
  return Number(text.replaceAll(',', ''));
}

/** The value of an ordinal: `seventh` 7, `21st` 21, `twenty-first` 21, `hundredth` 100; null for anything else. */
export function ordinalToNumber(text: string): number | null {
  if (!/(?:st|nd|rd|th)$/iu.test(text)) {
    return null;
  }
  const lower = text.toLowerCase();
  const digits = /^(\d+|\d{1,3}(?:,\d{3})+)(?:st|nd|rd|th)$/u.exec(lower)?.[1];
  if (digits !== undefined) {
    const value = Number(digits.replaceAll(',', ''));
    return ordinalDigits(value).slice(-2) === lower.slice(-2) ? value : null;
  }
  const cut = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf(' ')) + 1;
  const last = lower.slice(cut);
  const stem = last.replace(/ieth$/u, 'y').replace(/th$/u, '');
  const value =
    irregularOrdinals.get(last) ??
    (stem === last ? undefined : (cardinals.get(stem) ?? scales.get(stem.length > 2 ? stem : '')));
  if (value === undefined || value === 0) {
    return null;
  }
  const head = lower.slice(0, Math.max(0, cut - 1));
  if (head === '') {
    return value;
  }
  const before = wordsToNumber(head.replace(/ and$/u, ''));
  if (before === null) {
    return null;
  }
  return value >= 100
    ? before * value
    : before % 10 === 0 && value < 10 + (before % 100 === 0 ? 90 : 0)
      ? before + value
      : null;
}

/** The ordinal of a whole number in digits: 1 gives `1st`, 12 `12th`, 23 `23rd`. */
export function ordinalDigits(value: number): string {
  const last = value % 10;
  const teen = Math.floor((value % 100) / 10) === 1;
  const ending = teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${value}${ending}`;
}
