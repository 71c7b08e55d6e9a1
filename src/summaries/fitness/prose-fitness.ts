import { wordCount } from '../../base/text.js';
import type { Aside } from './asides.js';

/** Sentences of fewer words are told as they stand in a paragraph: a cut saves little and may take the point. */
const longSentence = 34;
/** What may go from a long sentence. A clause of its own may not, nor a circumstance. */
const cuttable = new Set<Aside['kind']>(['bracket', 'relative', 'apposition', 'participle', 'dash']);
/** At most so many asides go from one sentence. */
const maxCuts = 1;

/** A broken sentence; a scene; a definition or rule beside the news; what announces the text itself or points beside it. */
const unfit: readonly RegExp[] = [
  /[[\]|]|https?:/u,
  /^(?:.{0,24}, |at \S+ (?:\S+ )?)?there (?:was|were)\b/i,
  /^\p{Lu}\w+ is (?:one|an?) (?:method|way|process|technique|term|type|form|kind|practice|procedure)\b/u,
  /\ban? \p{Ll}+ must\b/u,
  /\b(?:a|quite a|a very) different story\b/u,
  /\bas (?:much|many|little|few|far|long|soon)[.]$/u,
  /\b(?:photo|photograph|picture|image|video|chart|graph|map|table|figure)s? (?:at (?:right|left)|on the (?:right|left)|above|below)\b/i,
  /\b(?:takes? (?:stock of|a (?:closer )?look at)|here(?:’|'| i)s (?:how|what|why))\b/i,
];
/** A part of a sentence beside a semicolon that has fewer words is no clause. */
const leastClauseWords = 5;
/** Commas from which on a list needs its `and`. */
const leastListCommas = 3;

/** A list of names without `and` before the last: `Some came: Ann Lee, Bo Roe, Cy Poe, Di Moe.` */
function isOpenList(text: string): boolean {
  const list = text.replace(/\([^)]*\)/gu, '').split(': ')[1] ?? '';
  return list.split(', ').length > leastListCommas && !/\b(?:and|or)\b/u.test(list);
}

/**
 * Whether the text of a sentence without these asides may stand in a summary that is read as a text: built plainly, and told whole
 * or nearly so.
 */
export function isFitForProse(text: string, sentence: string, cut: readonly Aside[]): boolean {
  const clauses = text.split(';');
  const isBroken = clauses.length > 1 && clauses.some((clause) => wordCount(clause) < leastClauseWords);
  if (isBroken || unfit.some((pattern) => pattern.test(text)) || isOpenList(text)) return false;
  const cuts = cut.filter(({ kind }) => kind !== 'bracket');
  if (cuts.length === 0) return true;
  return (
    wordCount(sentence) > longSentence &&
    cuts.length <= maxCuts &&
    cuts.every(({ kind }) => cuttable.has(kind))
  );
}
