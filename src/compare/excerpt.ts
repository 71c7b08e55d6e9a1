/** Words around a detail, before and after. */
const context = { before: 5, after: 3 } as const;
/** Fewest words before the detail that still tell what it is about. */
const fewestBefore = 2;
/** Words that a cut may stand before. */
const opening =
  /^(?:about|after|at|before|by|for|from|in|into|near|on|since|that|until|when|with|while|the|an?)$/iu;
/** Words that must not be the last. */
const hanging =
  /\s(?:after|an?|and|before|as|at|been|but|by|for|from|had|has|have|he|her|his|in|into|is|it|its|of|on|or|she|that|the|their|they|to|was|were|which|who|with)$/iu;

/**
 * A detail with a few words around it, exactly as the text has them: `the conflict erupted nearly eight weeks ago`. Null
 * where the text does not hold it, or marks would be torn apart.
 */
export function excerptOf(text: string, detail: string): string | null {
  const at = text.indexOf(detail);
  if (at < 0) return null;
  const before = leading(text.slice(0, at));
  const isOpening = before.split(/\s+/u).length <= fewestBefore;
  const after = trailing(text.slice(at + detail.length), isOpening ? context.before + 1 : context.after);
  const excerpt = `${before}${detail}${after}`.replace(/^[\s,;:–—-]+|[\s,.;:–—-]+$/gu, '');
  const count = (mark: RegExp): number => excerpt.match(mark)?.length ?? 0;
  return /["“”]/u.test(excerpt) || count(/[([]/gu) !== count(/[)\]]/gu) ? null : excerpt;
}

/** The last words before the detail: all of a short opening, else from a comma or a small word on, names whole. */
function leading(before: string): string {
  const words = before.split(/\s+/u);
  if (words.length <= context.before + 1) return afterComma(words).join(' ');
  const cut = words.length - context.before - 1;
  const last = words.slice(cut);
  const comma = afterComma(last);
  if (comma.length < last.length) return comma.join(' ');
  const start = last.findIndex((word) => opening.test(word));
  const from = start < 0 || last.length - start <= fewestBefore ? cut : cut + start;
  return words.slice(nameStart(words, from)).join(' ');
}

/** Longest run of words taken in so that a name is not cut. */
const mostNameWords = 4;

/** Where a name begins that the cut would go through: `US` for `of State Antony Blinken`. */
function nameStart(words: readonly string[], from: number): number {
  const isPart = (word: string | undefined): boolean => /^\p{Lu}|^of$/u.test(word ?? '');
  let start = from;
  while (start > 0 && from - start < mostNameWords && isPart(words[start]) && isPart(words[start - 1]))
    start -= 1;
  return start;
}

/** What follows the last comma, where enough does; the last member is the space before the detail. */
function afterComma(words: readonly string[]): readonly string[] {
  const comma = words.findLastIndex((word) => /,$/u.test(word));
  return comma >= 0 && words.length - comma - 2 >= fewestBefore ? words.slice(comma + 1) : words;
}

function trailing(after: string, most: number): string {
  const words = after
    .split(/\s+/u)
    .slice(0, most + 1)
    .join(' ');
  const end = words.search(/[,;:](?:\s|$)/u);
  let cut = end < 0 ? words : words.slice(0, end);
  while (hanging.test(cut)) cut = cut.replace(hanging, '');
  return cut;
}
