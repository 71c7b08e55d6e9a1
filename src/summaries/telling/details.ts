import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { type Aside, bindingMarkers, hasWholeQuotations } from '../fitness/asides.js';
import type { Knowledge } from '../knowledge.js';
import { bornBefore } from './born.js';
import { passingTimes } from './passing-times.js';
import { minDetailTokens, segmentsOf } from './segments.js';
import { findSupplements } from './supplements.js';
import { isBareBehind, narrows, negates, nounDetails, tailsOf, verbDetails } from './tails.js';

/** Longest gist, in words. */
export const maxGistWords = 30;
/** Arcs less sure than this are not cut at, where a wrong one would leave half a phrase. */
const minCutConfidence = 0.7;
/** A relative clause to a noun with `a` shows itself by its first word. */
const minRelativeConfidence = 0.6;
/** Tokens that must stay before a tail, so that a whole clause remains. */
const minRest = 8;
/**
 * Parts that a gist may leave out though nothing sets them off: circumstances and what is said of something new. None in
 * a sentence whose truth may hang on them.
 *
 * `Ferguson will retire at the end of the season in the 27th year of a tenure that …` may lose `in the 27th year …`.
 */
export function findDetails(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = knowledge.analysis.tokens.slice(sentence.first, sentence.end);
  const ofClause = [
    ...tokens.flatMap((token) => openingAt(knowledge, sentence, token) ?? []),
    ...bornBefore(knowledge, sentence),
    ...segmentsOf(knowledge, sentence),
    ...finalClause(knowledge, sentence),
    ...secondPredicate(knowledge, sentence),
    ...tailsOf(knowledge, sentence, verbDetails),
  ].filter((cut) => !tokens.some((token) => isOutside(token, cut) && narrows(token)));
  const ofNouns = [
    ...tailsOf(knowledge, sentence, nounDetails),
    ...tokens.flatMap((token) => descriptionAt(knowledge, token) ?? []),
  ].filter((cut) => !tokens.some((token) => isOutside(token, cut) && negates(token)));
  return [
    ...findSupplements(knowledge, sentence),
    ...ofClause,
    ...ofNouns,
    ...restAfter(knowledge, sentence),
    ...passingTimes(knowledge, sentence),
  ];
}

function isOutside({ index }: Token, { first, end }: Aside): boolean {
  return index < first || index >= end;
}

/** Subordinators of what happened before or beside the news. */
const circumstantial = new Set('after as amid following before when while'.split(' '));

/**
 * `…, after a storm hit the coast and a dam broke.`: from such a word behind a comma to the end all is beside the news,
 * however its clauses hang together; not where a source follows.
 */
function finalClause({ analysis, quoted }: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const stop = tokens.at(-1);
  const comma = tokens.find(({ text, index }) => {
    if (text !== ',' || index < sentence.root) return false;
    // `, even as they left`
    const opener = analysis.tokens[index + (analysis.tokens[index + 1]?.text === 'even' ? 2 : 1)];
    return opener?.relation === 'mark' && circumstantial.has(opener.text);
  });
  if (stop?.text !== '.' || comma === undefined || comma.index - sentence.first < minRest) return [];
  const tail = tokens.filter(({ index }) => index > comma.index);
  const isSource = ({ lemma, xpos, index }: Token) =>
    quoted.has(index) || /^accord/u.test(lemma) || (sayingVerbs.has(lemma) && /^VB[DZP]$/u.test(xpos));
  return tail.some(isSource) ? [] : [{ kind: 'detail', first: comma.index, end: stop.index }];
}

/** `The nine are in custody and are asking for a lawyer, a source said.`: of two things that are so, the first. */
function secondPredicate(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const { analysis, quoted, tree } = knowledge;
  // What is told may hang on the verb of its source, behind it: `…, an official said`.
  const content = tree.child(sentence.root, 'ccomp');
  const main = content !== null && content.index < sentence.root ? content.index : sentence.root;
  const joined = tree.children(main).filter(({ relation }) => relation === 'conj');
  const [second] = joined;
  if (second === undefined || joined.length > 1 || tree.child(second.index, 'nsubj', 'nsubj:pass') !== null)
    return [];
  const { first, end } = tree.subtree(second.index);
  const stop = /^[,.]$/u.test(analysis.tokens[end]?.text ?? '');
  const isOwn = ['VERB', 'AUX'].includes(second.upos) && analysis.tokens[first]?.text === 'and';
  // `are opening and closing the gate`: what they share stands behind both.
  const isFar = first - main >= minDetailTokens && first - sentence.first >= minRest;
  const cut: Aside = {
    kind: 'detail',
    first: analysis.tokens[first - 1]?.text === ',' ? first - 1 : first,
    end,
  };
  const isWhole = hasWholeQuotations(knowledge, cut) && !quoted.has(first);
  return isOwn && stop && isFar && isWhole ? [cut] : [];
}

/** `, Oregon` after the name of a county, and what explains after a colon. */
function restAfter({ analysis, tree, quoted }: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const stop = tokens.at(-1);
  if (stop?.text !== '.') return [];
  const mark = tokens.findLast(({ text }) => text === ',' || text === ':');
  if (mark === undefined || mark.index < sentence.root || mark.index - sentence.first < minRest) return [];
  const rest = tokens.slice(mark.index - sentence.first + 1, -1);
  if (quoted.has(mark.index) || rest.some(({ index }) => quoted.has(index))) return [];
  const isRegion =
    rest.every(({ upos }) => upos === 'PROPN') &&
    rest.some(
      ({ relation, index }) =>
        ['nmod:unmarked', 'appos', 'nmod'].includes(relation) && tree.parent(index)?.index === mark.index - 1,
    );
  return mark.text === ':' || isRegion ? [{ kind: 'detail', first: mark.index, end: stop.index }] : [];
}

/** `Striding on stage, Trump …`, `In the last month, Facebook …`: a circumstance that opens the sentence, to its comma. */
function openingAt(knowledge: Knowledge, sentence: Sentence, token: Token): Aside | null {
  if (!['obl', 'obl:unmarked', 'advcl'].includes(token.relation)) return null;
  const { tree, analysis } = knowledge;
  const { first, end } = tree.subtree(token.index);
  if (first !== sentence.first || token.confidence < minCutConfidence) return null;
  const marker = tree.child(token.index, 'case', 'mark') ?? tree.child(token.index, 'advmod');
  const comma =
    analysis.tokens[end]?.text === ',' ? end : analysis.tokens[end - 1]?.text === ',' ? end - 1 : null;
  // `Although it rained, …` grants something, and the rest is so.
  const word = marker?.lemma.toLowerCase() ?? '';
  if (comma === null || (bindingMarkers.has(word) && !/^(?:al)?though$/u.test(word))) return null;
  // A source must stay: `According to the agency, …`.
  if (/^accord/iu.test(analysis.tokens[first]?.lemma ?? '')) return null;
  // `In May, a Brask, Oregon man …`: of two commas it is not certain which one ends it.
  if (analysis.tokens.slice(first, comma).some(({ text }) => text === ',')) return null;
  return comma - first >= minDetailTokens ? { kind: 'detail', first, end: comma + 1 } : null;
}

/** What is said of something new in the middle of a sentence: `a mural that disappeared from a shop is …`. */
function descriptionAt(knowledge: Knowledge, token: Token): Aside | null {
  if (token.relation !== 'acl:relcl' || token.confidence < minRelativeConfidence) return null;
  const { analysis, tree } = knowledge;
  const { first, end } = tree.subtree(token.index);
  // `the sale of a mural that disappeared`: what stands right before, whatever the parser hangs it on.
  const before = analysis.tokens[first - 1];
  const isNext =
    before !== undefined && tree.parent(before.index)?.index === token.head && before.upos === 'NOUN';
  const noun = isNext ? before : tree.parent(token.index);
  const determiner = noun === null ? null : tree.child(noun.index, 'det');
  if (noun === null || !['a', 'an'].includes(determiner?.lemma.toLowerCase() ?? '')) return null;
  // `is a technology that can …`: there the description is what is said.
  const isOfSubject =
    noun.relation === 'nmod' && tree.parent(noun.index)?.relation.startsWith('nsubj') === true;
  if (noun.head < 0 || tree.child(noun.index, 'cop') !== null) return null;
  if (noun.relation.startsWith('obl') && isBareBehind(tree, noun)) return null;
  if (['obj', 'nmod', 'appos'].includes(noun.relation) && !isOfSubject) return null;
  // `… with the same name / as his wife has returned`: the clause ends elsewhere.
  const isClosed = /^(?:VB[DZP]|MD|,|[.])$/u.test(analysis.tokens[end]?.xpos ?? '');
  return end - first >= minDetailTokens && isClosed ? { kind: 'detail', first, end } : null;
}
