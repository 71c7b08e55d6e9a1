import { indefiniteArticle } from '../../language/inflection/articles.js';
import type { FaultRules, Seen } from './fault.js';
import { withoutQuotations } from './texts.js';

type Search = (text: string) => string | null;

/** Words that may stand twice in a row: He said that that had had no effect. */
const mayDouble = new Set(['that', 'had', 'her', 'is', 'very', 'so', 'no', 'bye', 'ha']);

/** English as it is written: spelling of the small words, marks, capitals. */
export const writingFaults = {
  'quotes-unbalanced': {
    message: 'A quotation mark or bracket has no partner',
    find: inTexts((text) => (isBalanced(text) ? null : text)),
  },
  'no-capital': {
    message: 'The question should begin with a capital letter',
    find: ({ prompt }) =>
      /^[^\p{L}\p{N}]*\p{Ll}(?!\p{Ll}*\p{Lu})(?!-\p{Lu})/u.test(prompt) && !/^[“"'‘]/u.test(prompt)
        ? prompt.slice(0, 20)
        : null,
  },
  'word-doubled': {
    message: 'A word stands twice in a row',
    find: inTexts((text) => {
      const doubled = [...text.matchAll(/\b(\p{Ll}+) \1\b(?!-)/gu)].find(
        ([, word]) => !mayDouble.has(word ?? ''),
      );
      return doubled?.[0] ?? null;
    }),
  },
  'article-misfits': {
    message: '“a” stands before a vowel sound, or “an” before a consonant',
    find: inTexts(misfittingArticle),
  },
  'spelled-wrong': {
    message: 'This is not written so',
    find: inTexts(
      (text) =>
        /\bcan not\b|\b(?:has|have|had) (?:comes|goes|does|makes|takes|gets|says|gives|sees)\b|\bdid\b[^?.]*\bused to\b|\b(?:could|should|would|must) of\b|\bmore \w+er than\b/i.exec(
          text,
        )?.[0] ?? null,
    ),
  },
  'capital-inside': {
    message: 'A small word inside the sentence has a capital',
    find: inTexts(
      (text) =>
        /(?<=\b\p{Ll}+,? )(?:The|This|These|Those|An|It|They|He|She|In|On|At|But|And|His|Her|Their)(?= \p{Ll})/u.exec(
          withoutQuotations(text),
        )?.[0] ?? null,
    ),
  },
  'marks-misplaced': {
    message: 'Marks or spaces are doubled or in the wrong place',
    find: (item, seen) =>
      first(
        seen,
        (text) =>
          /\p{L} [,;:?!](?!\p{L})|\p{L} \.(?!\.|\d)| {2,}|,{2,}|\?{2,}|[,;:]["”'’]?\.|\.\?|\?\.(?!\.)|(?<!\.)\.{2}(?!\.)|,\?|\( | \)|^\s|\s$|\p{Ll},\p{L}/u.exec(
            item.type === 'cloze' || item.type === 'word-bank' ? text.replaceAll('____', 'x').trim() : text,
          )?.[0] ?? null,
      ),
  },
  leftover: {
    message: 'Something is left over from making the item',
    find: inTexts(
      (text) =>
        /\{\{|\}\}|``|''|\[\s*\]|\(\s*\)|\bundefined\b|\bNaN\b|\[object |\bInvalid Date\b|<\/?\w+>|&\w+;/i.exec(
          text,
        )?.[0] ?? null,
    ),
  },
} as const satisfies FaultRules;

function inTexts(search: Search): FaultRules[string]['find'] {
  return (_, seen) => first(seen, search);
}

function first({ texts }: Seen, search: Search): string | null {
  for (const text of texts) {
    const detail = search(text);
    if (detail !== null) return detail;
  }
  return null;
}

/** Straight marks must be even in number, those behind a digit counted or not: 6" is a length, "in 1903" a quotation. */
function isBalanced(text: string): boolean {
  if (!/["“”()[\]]/u.test(text)) return true;
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const isEven = count(/"/gu) % 2 === 0 || count(/(?<!\d)"/gu) % 2 === 0;
  return (
    isEven &&
    count(/“/gu) === count(/”/gu) &&
    count(/\(/gu) === count(/\)/gu) &&
    count(/\[/gu) === count(/\]/gu) &&
    [...text.matchAll(/“([^“”]*)”/gu)].every(([, quoted = '']) => !lacksInnerMark.test(quoted))
  );
}

/** `I was like, ‘I have a boat`: an inner quotation that is opened last, and not closed; `‘cause` opens none. */
const lacksInnerMark = /(?:^|[\s([])‘(?!(?:cause|em|n|round|til|tis|twas)\b)\p{L}(?:[^’]|’(?=\p{L}))*$/iu;

function misfittingArticle(text: string): string | null {
  const found = [
    ...text.matchAll(/(?<![\p{L}\p{N}.’'-])([Aa]n?) ((?:[“"‘']?)[\p{L}\p{N}][\p{L}\p{N}.’'-]*)/gu),
  ];
  const misfit = found.find(([, article, word], index) => {
    // A capital A inside a text is a letter or a name: vitamin A is, hepatitis A and B.
    const isLetter = article === 'A' && (found[index]?.index ?? 0) > 0;
    return (
      !isLetter &&
      article?.toLowerCase() !== indefiniteArticle(word ?? '') &&
      !/^(?:and|or|is)$/u.test(word ?? '')
    );
  });
  return misfit?.[0] ?? null;
}
