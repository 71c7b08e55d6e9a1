import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { demonstratives } from '../../language/lexicons/pointing-words.js';
import { type ThirdPerson, thirdPersonKind } from '../../language/pronouns.js';
import type { Token, TokenRange } from '../../model/analysis.js';
import { dependents, type Tree, tokenAt } from '../tree.js';
import { findDanglingDefinite } from './definites.js';

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
  return xpos === 'NNP' || isOfPerson(thirdPersonKind(text)) || nounClassOf(lemma.toLowerCase()) === 'person';
}

function isOfPerson(kind: ThirdPerson | null): boolean {
  return kind === 'he' || kind === 'she';
}

/** Pronouns for those who speak and listen, which `they` never takes up. */
const isOfSpeaker = /^(?:i|me|my|we|us|our|you|your)$/iu;

function pointsBefore(tree: Tree, token: Token, before: readonly Token[]): boolean {
  const lower = token.text.toLowerCase();
  const named = (numbers: readonly string[]) =>
    before.some(({ xpos, upos }) => numbers.includes(xpos) || (upos === 'PRON' && numbers.includes(upos)));
  const kind = thirdPersonKind(lower);
  if (isOfPerson(kind)) return !before.some(isSomebody);
  // `it is important that …`, `it rains`.
  if (kind === 'it') return token.relation !== 'expl' && !named(['NN', 'NNP', 'DT', 'VBG']);
  if (kind === 'they')
    return !before.some(
      ({ xpos, upos, text }) =>
        ['NNS', 'NNPS', 'NN', 'NNP'].includes(xpos) || (upos === 'PRON' && !isOfSpeaker.test(text)),
    );
  if (!demonstratives.has(lower) && lower !== 'such') return lower === 'there' && token.upos === 'ADV';
  if (token.upos === 'SCONJ' || ['WDT', 'IN', 'RB'].includes(token.xpos)) return false;
  const next = tree.analysis.tokens[token.index + 1];
  if (lower === 'such') return next?.lemma !== 'as' && next?.lemma !== 'a';
  // `those who`, `those in need` say themselves whom they mean; `this year` is understood.
  if (lower === 'those' && dependents(tree, token.index, 'acl', 'nmod').length > 0) return false;
  return !(lower === 'this' && next !== undefined && tree.timeOf.has(tokenAt(tree, next.index).index));
}
