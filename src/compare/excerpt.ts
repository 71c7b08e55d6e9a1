import type { Tree } from '../language/tree.js';
import type { Token, TokenRange } from '../model/analysis.js';
import { type IndexedReport, wordsOf } from './report.js';

/** Words of the longest excerpt. */
const mostWords = 15;
/** Words around the detail that tell what it is about. */
const fewestAround = 2;
/** What stands before a clause and is no part of it. */
const looseBefore = /^(?:advcl|cc|discourse|mark|parataxis|punct|vocative)(?::|$)/u;
/** What adds to a phrase at its end and may be left off. */
const looseAfter =
  /^(?:acl|advcl|advmod|appos|cc|ccomp|conj|discourse|nmod|obl|parataxis|punct|vocative)(?::|$)/u;

/**
 * A detail within the largest whole phrase or clause that is short enough, exactly as the text has it: `the conflict
 * erupted nearly eight weeks ago`. It may lack what opens a clause, and what is added at its end; it never ends within a
 * phrase. Null where only longer phrases tell more than the detail, or marks would be torn apart.
 * @param within tokens that the excerpt keeps to: a sentence, the words of a quotation.
 */
export function excerptOf(report: IndexedReport, detail: TokenRange, within: TokenRange): string | null {
  const { tree } = report;
  const least = countWords(tree, detail) + fewestAround;
  let found: string | null = null;
  let inner = detail;
  for (let head = headOf(tree, detail); head !== null; head = tree.parent(head.index)) {
    const parts = tree.children(head.index).map((child) => ({ ...child, ...tree.subtree(child.index) }));
    inner = phraseAround(inner, head, parts);
    if (inner.first < within.first || inner.end > within.end || countWords(tree, inner) > mostWords) break;
    const full = extend(tree, inner, parts, within);
    if (countWords(tree, full) >= least) found = unbroken(wordsOf(report, full)) ?? found;
  }
  return found;
}

/** A word below the head of a phrase with all that hangs from it. */
type Part = Token & TokenRange;

function headOf({ tokens }: Tree, { first, end }: TokenRange): Token | null {
  return tokens.slice(first, end).find(({ head }) => head < first || head >= end) ?? null;
}

/** The head and the words around the detail with what must not be left off. */
function phraseAround(inner: TokenRange, head: Token, parts: readonly Part[]): TokenRange {
  const needed = parts.filter((part) =>
    part.index < head.index ? !looseBefore.test(part.relation) : !looseAfter.test(part.relation),
  );
  // A clause before its head keeps its opening: `because` in `because it rained, the match was off`.
  const opening = parts.filter(
    (part) => part.index < head.index && part.first < inner.end && inner.first < part.end,
  );
  return {
    first: Math.min(inner.first, head.index, ...[...needed, ...opening].map(({ first }) => first)),
    end: Math.max(
      inner.end,
      head.index + 1,
      ...needed.filter(({ index }) => index > head.index && !isAround(inner, index)).map(({ end }) => end),
    ),
  };
}

function isAround({ first, end }: TokenRange, index: number): boolean {
  return first <= index && index < end;
}

/** Takes in what is added at the end, part by part, up to a comma and as long as all is short enough. */
function extend(tree: Tree, phrase: TokenRange, parts: readonly Part[], within: TokenRange): TokenRange {
  let { end } = phrase;
  for (const part of parts) {
    if (part.end <= end) continue;
    const longer = { first: phrase.first, end: part.end };
    const isApart = tree.at(end).upos === 'PUNCT';
    if (isApart || part.end > within.end || countWords(tree, longer) > mostWords) break;
    end = part.end;
  }
  return { first: phrase.first, end };
}

function countWords({ tokens }: Tree, { first, end }: TokenRange): number {
  return tokens.slice(first, end).filter(({ upos }) => upos !== 'PUNCT').length;
}

/** The words without commas at their ends; null where a mark lacks its other half. */
function unbroken(text: string): string | null {
  const bare = text.replace(/^[\s,;:–—-]+|[\s,.;:–—-]+$/gu, '');
  const count = (mark: RegExp): number => bare.match(mark)?.length ?? 0;
  return /["“”]/u.test(bare) || count(/[([]/gu) !== count(/[)\]]/gu) ? null : bare;
}
