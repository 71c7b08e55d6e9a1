/** Words whose spelling misleads the rules, with their syllables. */
const exceptions: Readonly<Record<string, number>> = {
  area: 3,
  being: 2,
  business: 2,
  created: 3,
  cruel: 2,
  doing: 2,
  every: 2,
  evening: 2,
  going: 2,
  idea: 3,
  people: 2,
  poem: 2,
  science: 2,
  seeing: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  someone: 2,
  quiet: 2,
  diet: 2,
  society: 4,
  wednesday: 2,
};

/**
 * How many syllables an English word has, by its spelling: groups of vowels, less silent endings, plus vowels that
 * are spoken apart. `stopped` has 1, `extended` 3, `table` 2, `radio` 3. At least 1; figures count one for each digit.
 */
export function syllables(word: string): number {
  const lower = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’]s?$|[^a-z\d-]/gu, '');
  if (lower.includes('-'))
    return lower.split('-').reduce((total, part) => total + (part === '' ? 0 : syllables(part)), 0) || 1;
  if (/^\d+$/u.test(lower)) return lower.length;
  const known = Object.hasOwn(exceptions, lower) ? exceptions[lower] : undefined;
  if (known !== undefined) return known;
  const spoken = lower
    .replace(/(?<=[^aeiouytd])ed$|(?<=[aeiouy])ed$/u, '')
    .replace(/(?<=[^aeiouycgsxz]|[aeiou][^aeiouycgsxz])es$/u, 's')
    .replace(/(?<=[^aeiouyl])e$|(?<=[aeiouyrl]l)e$|(?<=[aeiouy])e$/u, '');
  const groups = spoken.match(/[aeiouy]+/gu)?.length ?? 0;
  const apart =
    spoken.match(
      /i(?:a(?!l$|n$|ls$|ns$)|o(?!u|n)|um|us|en)|[^q]u(?:a|al)(?=[^iy]|$)|eo(?!u)|[^gt]ia(?=[ln])|[^aeiouy]ying/gu,
    )?.length ?? 0;
  const syllabicM = /sms?$/u.test(spoken) ? 1 : 0;
  return Math.max(1, groups + apart + syllabicM);
}
