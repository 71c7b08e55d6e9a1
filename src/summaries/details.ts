import { sayingVerbs } from '../language/lexicons/saying.js';
import type { Sentence, Token } from '../model/analysis.js';
import { type Aside, bindingMarkers } from './asides.js';
import type { Knowledge } from './knowledge.js';

/** Arcs less sure than this are not cut at. */
const minCutConfidence = 0.7;
/** Shorter details save too little to be worth a cut. */
const minTokens = 5;
/** Prepositions and subordinators of details of time and circumstance, which a statement is true without. */
const looseMarkers = new Set(
  'in after before during following at since amid over as despite when within on throughout'.split(' '),
);
/** Words that make a statement true only with its details: `only in May`, `nobody`, `most`. */
const narrowing = new Set(
  "not n't n’t never no nobody none nothing few only just hardly barely most all every each any if unless than more less first last".split(
    ' ',
  ),
);

/**
 * Parts that a gist may leave out though nothing sets them off: circumstances at the end of a sentence, and what is
 * said of something new (`a mural that disappeared from a shop`). None in a sentence whose truth may hang on them.
 *
 * `Ferguson will retire at the end of the season in the 27th year of a tenure that …` may lose `in the 27th year …`.
 */
export function findDetails(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = knowledge.analysis.tokens.slice(sentence.first, sentence.end);
  return tokens
    .flatMap((token) => circumstanceAt(knowledge, sentence, token) ?? descriptionAt(knowledge, token) ?? [])
    .concat(lastSegment(knowledge, sentence))
    .filter(
      (cut) => !tokens.some((token) => (token.index < cut.first || token.index >= cut.end) && narrows(token)),
    );
}

/** `most people` narrows, `the most successful` does not. */
function narrows(token: Token): boolean {
  const isDegree = ['most', 'more', 'less', 'first', 'last'].includes(token.lemma.toLowerCase());
  return (
    narrowing.has(token.lemma.toLowerCase()) && !(isDegree && ['amod', 'advmod'].includes(token.relation))
  );
}

function circumstanceAt(knowledge: Knowledge, sentence: Sentence, token: Token): Aside | null {
  if (!['obl', 'obl:tmod', 'obl:npmod', 'advcl'].includes(token.relation)) return null;
  const { tree } = knowledge;
  const { first, end } = tree.subtree(token.index);
  const marker = tree.child(token.index, 'case', 'mark') ?? tree.child(token.index, 'advmod');
  const isLoose = marker !== null && looseMarkers.has(marker.lemma.toLowerCase());
  if (first === sentence.first) return openingAt(knowledge, token, marker?.lemma.toLowerCase() ?? '', end);
  const isLast = end >= sentence.end - 1;
  if (!isLoose || !isLast || token.head !== sentence.root || token.confidence < minCutConfidence) return null;
  return end - first >= minTokens && first > sentence.root
    ? { kind: 'detail', first, end: sentence.end - 1 }
    : null;
}

/** `Striding on stage, Trump …`, `In the last month, Facebook …`: a circumstance that opens the sentence, to its comma. */
function openingAt(knowledge: Knowledge, token: Token, marker: string, end: number): Aside | null {
  const { tokens } = knowledge.analysis;
  const comma = tokens[end]?.text === ',' ? end : tokens[end - 1]?.text === ',' ? end - 1 : null;
  const { first } = knowledge.tree.subtree(token.index);
  if (comma === null || bindingMarkers.has(marker) || token.confidence < minCutConfidence) return null;
  return comma - first >= minTokens ? { kind: 'detail', first, end: comma + 1 } : null;
}

/**
 * What follows the last comma, where all of it hangs by one word on what goes before, and it is no source or condition:
 * `…, hours after delivering a speech`.
 */
function lastSegment(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const { tokens } = knowledge.analysis;
  const comma = tokens.slice(sentence.first, sentence.end).findLast((token) => token.text === ',');
  const end = sentence.end - 1;
  if (comma === undefined || sentence.root >= comma.index || tokens[end]?.text !== '.') return [];
  const segment = tokens.slice(comma.index + 1, end);
  const links = segment.filter((token) => token.head <= comma.index);
  const [first] = segment;
  const isBound =
    first === undefined ||
    first.upos === 'CCONJ' ||
    segment.some(({ lemma }) => bindingMarkers.has(lemma) || sayingVerbs.has(lemma) || lemma === 'accord');
  if (links.length !== 1 || isBound || segment.length < minTokens) return [];
  const isQuoted =
    knowledge.quoted.has(comma.index) || segment.some((token) => knowledge.quoted.has(token.index));
  const isMember = links.some(({ relation }) => relation === 'conj' || relation === 'list');
  return isQuoted || isMember ? [] : [{ kind: 'detail', first: comma.index, end }];
}

function descriptionAt(knowledge: Knowledge, token: Token): Aside | null {
  if (token.relation !== 'acl:relcl' || token.confidence < minCutConfidence) return null;
  const { tree } = knowledge;
  const noun = tree.parent(token.index);
  const determiner = noun === null ? null : tree.child(noun.index, 'det');
  if (noun === null || !['a', 'an'].includes(determiner?.lemma.toLowerCase() ?? '')) return null;
  // `is a technology that can …`: there the description is what is said.
  if (noun.head < 0 || tree.child(noun.index, 'cop') !== null || ['obj', 'nmod'].includes(noun.relation))
    return null;
  const { first, end } = tree.subtree(token.index);
  return end - first >= minTokens ? { kind: 'detail', first, end } : null;
}
