import type { Token } from '../../model/analysis.js';
import { isWithin, type Tree } from '../tree.js';

/** Tokens that a score and its tie-break take at most, with the comma to the next: `7-6 (5),`. */
const scoreLength = 7;

/** Whether a hyphen stands between two words without a space: `well-to-do`, `7-5`. */
function isJoint({ analysis: { tokens } }: Tree, index: number): boolean {
  const mark = tokens[index];
  if (mark === undefined || !/^[-‐‑–]$/u.test(mark.text)) return false;
  return tokens[index - 1]?.span.end === mark.span.start && mark.span.end === tokens[index + 1]?.span.start;
}

/** `to-do Londoners` of `well-to-do Londoners`: words joined by hyphens of which only some are kept. */
export function cutsWord(tree: Tree, tokens: readonly Token[]): boolean {
  const kept = new Set(tokens.map(({ index }) => index));
  const isCut = (mark: number) =>
    isJoint(tree, mark) && [mark, mark + 1].some((at) => kept.has(at) !== kept.has(mark - 1));
  return tokens.some(({ index }) => isCut(index - 1) || isCut(index) || isCut(index + 1));
}

/** `7-5` of `7-5, 6-2`: a list of scores of which only some are kept. */
export function cutsScores(tree: Tree, tokens: readonly Token[]): boolean {
  const kept = new Set(tokens.map(({ index }) => index));
  return tokens.some(({ index }) => {
    if (!isScore(tree, index)) return false;
    const others = [nextScore(tree, index), scoreBefore(tree, index)];
    return others.some((other) => other !== null && !kept.has(other));
  });
}

/** `Gael Monfils 7-5`: a score behind the name of somebody is no part of who it is. */
export function isNameWithScore(tree: Tree, head: Token, tokens: readonly Token[]): boolean {
  if (tree.mentionOf.get(head.index)?.form !== 'name') return false;
  return tokens.some(
    ({ index }) => index > head.index && isScore(tree, index) && isWithin(tree, index, head.index),
  );
}

/** Whether `7-5` begins at a token. */
function isScore(tree: Tree, first: number): boolean {
  const [one, , other] = tree.analysis.tokens.slice(first, first + 3);
  const isNumber = (token: Token | undefined) => /^\d{1,3}$/u.test(token?.text ?? '');
  return isNumber(one) && isNumber(other) && isJoint(tree, first + 1);
}

/** Where the next of a list of scores begins; null behind the last. */
function nextScore(tree: Tree, first: number): number | null {
  const { tokens } = tree.analysis;
  const behind = tokens[first + 3]?.text === '(' ? first + 6 : first + 3;
  const next = /^(?:,|and)$/u.test(tokens[behind]?.text ?? '') ? behind + 1 : behind;
  return isScore(tree, next) ? next : null;
}

function scoreBefore(tree: Tree, next: number): number | null {
  for (let first = Math.max(0, next - scoreLength); first < next; first++)
    if (isScore(tree, first) && nextScore(tree, first) === next) return first;
  return null;
}
