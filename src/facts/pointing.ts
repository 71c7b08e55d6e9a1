import { nounClassOf } from '../language/lexicons/noun-classes.js';
import type { Token, TokenRange } from '../model/analysis.js';
import { findDanglingDefinite } from './definites.js';
import { dependents, type Tree, tokenAt } from './tree.js';

const people = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);
const things = new Set(['it', 'its', 'itself']);
const several = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const demonstratives = new Set(['this', 'that', 'these', 'those', 'such']);

/**
 * Whether words as somebody said them point at something that they do not name: `“His work was good”`, `“We need
 * this”`, `“The numbers are high”` after other numbers. `I`, `we` and `you` are understood from the speaker.
 */
export function pointsOutside(tree: Tree, range: TokenRange): boolean {
  const tokens = tree.analysis.tokens.slice(range.first, range.end);
  return (
    tokens.some((token, at) => pointsBefore(tree, token, tokens.slice(0, at))) ||
    findDanglingDefinite(tree, tokens) !== null
  );
}

/** A word that `he` or `she` behind it can mean. */
function isSomebody({ text, xpos, lemma }: Token): boolean {
  return xpos === 'NNP' || people.has(text.toLowerCase()) || nounClassOf(lemma.toLowerCase()) === 'person';
}

function pointsBefore(tree: Tree, token: Token, before: readonly Token[]): boolean {
  const lower = token.text.toLowerCase();
  const named = (numbers: readonly string[]) =>
    before.some(({ xpos, upos }) => numbers.includes(xpos) || (upos === 'PRON' && numbers.includes(upos)));
  if (people.has(lower)) return !before.some(isSomebody);
  // `it is important that …`, `it rains`.
  if (things.has(lower)) return token.relation !== 'expl' && !named(['NN', 'NNP', 'DT', 'VBG']);
  if (several.has(lower)) return !named(['NNS', 'NNPS', 'NN', 'NNP', 'PRON']);
  if (!demonstratives.has(lower)) return lower === 'there' && token.upos === 'ADV';
  if (token.upos === 'SCONJ' || ['WDT', 'IN', 'RB'].includes(token.xpos)) return false;
  const next = tree.analysis.tokens[token.index + 1];
  if (lower === 'such') return next?.lemma !== 'as' && next?.lemma !== 'a';
  // `those who`, `those in need` say themselves whom they mean; `this year` is understood.
  if (lower === 'those' && dependents(tree, token.index, 'acl', 'nmod').length > 0) return false;
  return !(lower === 'this' && next !== undefined && tree.timeOf.has(tokenAt(tree, next.index).index));
}
