import { capitalizeFirst } from '../../base/text.js';
import type { Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

const closingMark = /^[,.;:!?)\]’”%]/u;

/**
 * Tokens as running text, with the article's own spacing where they are neighbours there. A token with a replacement
 * gives that instead. Marks that have come to stand together or at the start after an omission are tidied: `, .`
 * gives `.`.
 */
export function writeTokens(
  knowledge: Knowledge,
  tokens: readonly Token[],
  replaced: ReadonlyMap<number, string>,
): string {
  const { text: article } = knowledge.analysis.article;
  let text = '';
  let previous: Token | null = null;
  for (const token of tokens) {
    if (previous !== null)
      text +=
        token.index === previous.index + 1
          ? gapIn(article, previous, token)
          : closingMark.test(token.text) || joins(article, token)
            ? ''
            : ' ';
    text += replaced.get(token.index) ?? token.text;
    previous = token;
  }
  const tidied = text
    .replace(/(?:\s*[,;:–—])+(?=[.!?])/gu, '')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/\s+([,.;!?]|['’]s\b)/gu, '$1')
    .trim();
  const isEnded = /[.!?]["”’']*$/u.test(tidied);
  return capitalizeFirst(isEnded ? tidied : `${tidied.replace(/[\s,;:–—]+$/u, '')}.`);
}

/** `the score (BCS)—a new tool—`: a mark to which what stands before it is joined. */
function joins(article: string, { span, upos }: Token): boolean {
  return (
    upos === 'PUNCT' && /\S/u.test(article.charAt(span.start - 1)) && /^[–—]/u.test(article.slice(span.start))
  );
}

/** What stands between two tokens of an article, mostly nothing or a space. */
function gapIn(article: string, before: Token, token: Token): string {
  const gap = article.slice(before.span.end, token.span.start);
  return gap === '' || gap === ' ' ? gap : gap.replace(/\s+/gu, ' ');
}

/** Whether quotation marks and brackets pair off. */
export function hasPairedMarks(text: string): boolean {
  if (!/["“”‘’'()[\]]/u.test(text)) return true;
  const count = (mark: RegExp) => (text.match(mark) ?? []).length;
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”|’’/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/\[/g) === count(/\]/g) &&
    count(/(?<![\p{L}\p{N}])[‘'](?!s\b)(?=[\p{L}\p{N}])/gu) <=
      count(/(?<=[\p{L}\p{N}.,!?])[’'](?![\p{L}\p{N}])/gu)
  );
}
