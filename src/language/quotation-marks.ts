import type { TokenRange } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import type { Tree } from './tree.js';

/** Words between marks, the part of it that lies in one sentence. */
export interface QuotedPart extends TokenRange {
  /** Number of the quotation among all of the article; its parts share it, over paragraphs too. */
  readonly quotation: number;
}

type Side = 'open' | 'close' | 'either' | null;

/**
 * Finds what stands between quotation marks, straight, curly, double or single. A quotation that goes on in the next
 * paragraph, which then opens with a mark again, is one; one that is never closed is left out.
 * `"So it goes. We hope," he said.` gives `"So it goes.` and `We hope,"` as parts of one quotation.
 */
export function findQuotedParts(article: Article, tree: Tree): readonly QuotedPart[] {
  const parts: QuotedPart[] = [];
  let number = 0;
  // Where the quotation that is open began in this paragraph, with its mark; null outside quotations.
  let opened: { readonly first: number; readonly single: boolean } | null = null;
  let waiting: TokenRange[] = [];
  let paragraph = -1;
  const close = (end: number): void => {
    if (opened !== null) {
      for (const range of [...waiting, { first: opened.first, end }]) {
        parts.push(...splitBySentence(tree, range).map((part) => ({ ...part, quotation: number })));
      }
      number += 1;
    }
    opened = null;
    waiting = [];
  };
  for (const token of tree.tokens) {
    const own = tree.sentences[tree.sentenceOf(token.index)]?.paragraph ?? 0;
    if (own !== paragraph) {
      paragraph = own;
      if (opened !== null) {
        // Goes on only where the new paragraph repeats the opening mark.
        const repeats: boolean =
          sideOf(article, token, opened.single) === 'open' || /^["“]$/u.test(token.text);
        waiting = repeats ? [...waiting, { first: opened.first, end: token.index }] : [];
        opened = repeats ? { first: token.index, single: opened.single } : null;
        if (repeats) {
          continue;
        }
      }
    }
    if (opened === null) {
      const double = sideOf(article, token, false);
      if (double === 'open' || double === 'either') {
        opened = { first: token.index, single: false };
      } else if (
        sideOf(article, token, true) === 'open' &&
        closesLater(article, tree, token.index, paragraph)
      ) {
        opened = { first: token.index, single: true };
      }
    } else if (/^(?:close|either)$/u.test(sideOf(article, token, opened.single) ?? '')) {
      close(token.index + 1);
    }
  }
  return parts;
}

/** Which side of a quotation a token marks, by its form and what touches it; null for other tokens. */
function sideOf(
  article: Article,
  token: {
    readonly text: string;
    readonly xpos: string;
    readonly span: { readonly start: number; readonly end: number };
  },
  single: boolean,
): Side {
  const { text } = token;
  if (!single) {
    if (/^(?:“|``|„|«)$/u.test(text)) {
      return 'open';
    }
    if (/^(?:”|''|»)$/u.test(text)) {
      return 'close';
    }
    if (text !== '"') {
      return null;
    }
    const before = article.text.charAt(token.span.start - 1);
    const after = article.text.charAt(token.span.end);
    const spaced = /^[\s([—–-]?$/u;
    return spaced.test(before) && !spaced.test(after)
      ? 'open'
      : spaced.test(after) && !spaced.test(before)
        ? 'close'
        : 'either';
  }
  if (!/^['‘’]$/u.test(text) || token.xpos === 'POS') {
    return null;
  }
  const before = article.text.charAt(token.span.start - 1);
  const after = article.text.charAt(token.span.end);
  if (text !== '’' && /^[\s(["“]?$/u.test(before) && /^[\p{L}\p{N}]$/u.test(after)) {
    return 'open';
  }
  return text !== '‘' && /^[\p{L}\p{N}.,!?…]$/u.test(before) && /^[\s),.;:?!"”]?$/u.test(after)
    ? 'close'
    : null;
}

/** Whether a single mark has its partner in the paragraph: an apostrophe before a word (`'cause`) has none. */
function closesLater(article: Article, tree: Tree, index: number, paragraph: number): boolean {
  for (let next = index + 1; next < tree.tokens.length; next++) {
    if (tree.sentences[tree.sentenceOf(next)]?.paragraph !== paragraph) {
      return false;
    }
    const side = sideOf(article, tree.at(next), true);
    if (side !== null) {
      return side === 'close';
    }
  }
  return false;
}

/**
 * Whether every double mark of a text that opens a quotation has one that closes it, and the other way round:
 * not of `"We lost. He said: "We won."`, where the first quotation is never closed.
 */
export function areQuotationsWhole(text: string): boolean {
  let isOpen = false;
  for (const { 0: mark, index } of text.matchAll(/[“”„«»"]/gu)) {
    const isSpaced = /^[\s([—–-]?$/u.test(text.charAt(index - 1));
    const opens = /[“„«]/u.test(mark) || (mark === '"' && isSpaced);
    if (opens === isOpen) return false;
    isOpen = opens;
  }
  return !isOpen;
}

function splitBySentence(tree: Tree, range: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  for (let first = range.first; first < range.end; ) {
    const sentence = tree.sentences[tree.sentenceOf(first)];
    const end = Math.min(range.end, sentence?.end ?? range.end);
    parts.push({ first, end });
    first = end;
  }
  return parts;
}
