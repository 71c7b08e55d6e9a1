import { capitalizeFirst } from '../../base/text.js';
import {
  demonstratives,
  firmTies,
  looseTies,
  openingWith,
  resumingOpenings,
  strikingOpening,
} from '../../language/lexicons/pointing-words.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Attribution } from '../../model/fact.js';
import { isPlannedThen } from '../clauses/planned-then.js';
import { hasRivalObjects } from '../clauses/rival-objects.js';
import { isDatedItself, nominalStandingOf } from '../clauses/standing.js';
import { evidenceOf, type FactDraft } from '../draft.js';
import { cutsScores, cutsWord } from '../reading/cut-words.js';
import { isInOpening } from '../reading/opening.js';
import { ownTokens } from '../reading/own-tokens.js';
import { hasLostDash } from '../reading/soundness.js';
import { dependents, hasRelation, subtree, type Tree, textOf, tokenAt } from '../tree.js';
import { findDanglingDefinite } from '../wording/definites.js';
import { quoteShare } from '../wording/quote-share.js';
import { wordTokens } from '../wording/wording.js';
import { membersOf } from './members.js';

/** Longest aside, in tokens, that tells who somebody is. */
const maxAside = 14;
/** Words between commas, or at the start, that tie a sentence to the one before and can go. */
const looseTie =
  /^(?:finally|meanwhile|overall), |, (?:however|for example|for instance|therefore|meanwhile),/iu;
/** The same at the end, where they say more. */
const tiedInside = /, (?:too|though|instead|in turn|by contrast)$/iu;
/** `… in the wind said Peter Hale`: words of somebody, their marks lost with an aside. */
const inverted = /[^,”"’] (?:said|says|added|explained) \p{Lu}/u;
const minWords = 8;
const maxWords = 44;
/** A sentence mostly in quotation marks is the speaker's, and belongs to `findSayings`. */
const maxQuotedShare = 0.4;
/** Sentences are read whole, so only a wrong aside can go wrong. */
const confidence = 0.9;
const ellipticVerbs = new Set([
  'refuse',
  'agree',
  'disagree',
  'decline',
  'accept',
  'follow',
  'respond',
  'try',
  'take',
  'do',
  'succeed',
  'fail',
  'help',
  'apply',
  'object',
]);
/** An opening that only says that the sentence goes on from the one before: it is as true without. */
const looseOpening = new RegExp(`^(?:but|and|yet|however|${strikingOpening}),? `, 'iu');
/** `There stood a mill`, not `There are two mills`. */
const thereAsPlace = "there(?! (?:is|are|was|were|has|have|will|may|can)\\b|[’'])";
/** Openings that tie a sentence to the one before; a fact has also lost its day, and what a word of degree is added to. */
const tiedOpenings = openingWith(
  ...looseTies,
  ...firmTies,
  ...resumingOpenings.filter((opening) => opening !== 'there'),
  thereAsPlace,
  ...demonstratives,
  ...['in this', 'in that', 'worse', 'today', 'yesterday', 'tomorrow', 'even', 'just', 'only'],
);

/**
 * Whole sentences that stand alone, their asides left out and names resolved. They need no reading of the clause, so
 * they are there where the other finders were not sure; their names, numbers and times are the members.
 */
export function findStatements(tree: Tree): readonly FactDraft[] {
  return tree.analysis.sentences.flatMap((sentence) => {
    const text = statementOf(tree, sentence);
    const attribution = text === null ? null : sourceLeftOut(tree, sentence, text);
    if (text === null || attribution === 'refuse') return [];
    return [
      {
        kind: 'statement' as const,
        text,
        action: null,
        roles: {},
        members: membersOf(tree, sentence, text),
        modality: 'asserted' as const,
        attribution,
        confidence,
        evidence: [evidenceOf(tree, [sentence.first, sentence.end - 1])],
      },
    ];
  });
}

/** Whether a sentence could be printed by itself. */
export function isStatement(tree: Tree, sentence: Sentence): boolean {
  return statementOf(tree, sentence) !== null;
}

function statementOf(tree: Tree, sentence: Sentence): string | null {
  const root = tokenAt(tree, sentence.root);
  const end = lastWordEnd(tree, sentence);
  if (end === null || isHalfCompared(tree, sentence) || isElliptic(tree, root) || isPastPerfect(tree, root))
    return null;
  if (isPlannedThen(tree, root)) return null;
  if (!isFiniteSentence(tree, root) || isBareSaying(tree, root)) return null;
  if (quoteShare(tree, sentence) > maxQuotedShare) return null;
  // `is to become`: the `to` would be taken for the marker of a phrase.
  const tokens = dependents(tree, root.index, 'mark').length > 0 ? null : ownTokens(tree, root);
  const covered = tokens !== null && tokens[0]?.index === firstWord(tree, sentence);
  const whole = tree.analysis.tokens.slice(sentence.first, end);
  if (hasDanglingDefinite(tree, whole) || whole.some(({ index }) => tree.unclosed.has(index))) return null;
  const plain = covered ? tokens : whole;
  return sentenceFrom(tree, withNamesExplained(tree, plain)) ?? sentenceFrom(tree, plain);
}

/** Where the words of a sentence end, before its full stop; null where it has none. `the “dream mile.”` keeps its mark. */
function lastWordEnd(tree: Tree, { first, end }: Sentence): number | null {
  const last = tokenAt(tree, end - 1);
  if (last.text === '.') return end - 1;
  // `ships to the U.S.`
  if (last.upos !== 'PUNCT' && last.text.endsWith('.')) return end;
  const isQuoted = /^[”"]$/u.test(last.text) && end - 2 > first && tokenAt(tree, end - 2).text === '.';
  return isQuoted ? end : null;
}

/** A definite without what it takes up; the sentence that a text opens with takes up only what it has told itself. */
function hasDanglingDefinite(tree: Tree, tokens: readonly Token[]): boolean {
  const dangling = findDanglingDefinite(tree, tokens);
  if (dangling === null) return false;
  const before = tokens.filter(
    ({ index, upos }) => index < dangling.index && ['NOUN', 'PROPN'].includes(upos),
  );
  return before.length === 0 || !isInOpening(tree, dangling.index);
}

function sentenceFrom(tree: Tree, tokens: readonly Token[]): string | null {
  if (hasLostDash(tree, tokens) || cutsWord(tree, tokens) || cutsScores(tree, tokens)) return null;
  // Where nothing is left out, nothing can have lost its subject.
  const isCut = tokens.some(({ index }, at) => index !== (tokens[0]?.index ?? 0) + at);
  if (tokens.some((token) => (isCut && lacksSubject(tree, token)) || hasRivalObjects(tree, token)))
    return null;
  // `also` adds to what stood before; the statement is as true without it.
  const worded = wordTokens(
    tree,
    tokens.filter((token) => token.lemma !== 'also'),
    null,
  );
  const text = worded?.replace(looseTie, '').replace(looseOpening, '').replace(/,$/u, '') ?? null;
  if (text === null || tiedOpenings.test(text) || tiedInside.test(text) || inverted.test(text)) return null;
  const words = text.split(/\s+/).length;
  if (words < minWords || words > maxWords || /[;:?!]|\.\.\./.test(text)) return null;
  return /\.[”"]?$/u.test(text) ? capitalizeFirst(text) : `${capitalizeFirst(text)}.`;
}

/** `…, which some praise, but critics say is a waste`: a clause of what is dropped, hung on the verb above. */
function lacksSubject(tree: Tree, token: Token): boolean {
  if (!hasRelation(token, 'ccomp') || tree.quotationOf.has(token.index)) return false;
  const own = [token, ...dependents(tree, token.index, 'aux', 'cop')];
  return (
    own.some(({ xpos }) => ['VBD', 'VBZ', 'VBP'].includes(xpos)) &&
    dependents(tree, token.index, 'nsubj', 'csubj', 'expl').length === 0
  );
}

/** The asides that tell who somebody is, put back: `Peter Hale, a geologist at the university, said …`. */
function withNamesExplained(tree: Tree, tokens: readonly Token[]): readonly Token[] {
  const kept = new Set(tokens.map((token) => token.index));
  const back = new Set<number>();
  for (const token of tokens) {
    for (const aside of dependents(tree, token.index, 'appos')) {
      const { first: edge, end } = subtree(tree, aside.index);
      const first = tokenAt(tree, edge).text === ',' ? edge + 1 : edge;
      const isOfPerson = [token, aside].some((side) => isPerson(tree, side));
      if (kept.has(aside.index) || !isOfPerson || end - first > maxAside) continue;
      const [opening, closing] = [tree.analysis.tokens[first - 1], tree.analysis.tokens[end]];
      if (opening?.text !== ',' || closing?.text !== ',') continue;
      for (let index = first - 1; index <= end; index++) back.add(index);
    }
  }
  if (back.size === 0) return tokens;
  const sentence = tree.sentenceOf[tokens[0]?.index ?? 0];
  return tree.analysis.tokens
    .slice(sentence?.first, sentence?.end)
    .filter(({ index }) => kept.has(index) || back.has(index));
}

function isPerson(tree: Tree, token: Token): boolean {
  const mention = tree.mentionOf.get(token.index);
  return mention?.form === 'name' && tree.entityOf.get(mention.entity)?.type === 'person';
}

/** The source of a sentence that its statement does not name; refused where it is not certain. */
function sourceLeftOut(tree: Tree, sentence: Sentence, text: string): Attribution | null | 'refuse' {
  const root = tokenAt(tree, sentence.root);
  const isNamed = !/\baccording to\b/i.test(textOf(tree, sentence)) || /\baccording to\b/i.test(text);
  return isNamed ? null : (nominalStandingOf(tree, root)?.attribution ?? 'refuse');
}

/** `told the press in a statement`: without what was said the sentence tells nothing; `told them how to sail` has it. */
function isBareSaying(tree: Tree, root: Token): boolean {
  if (!sayingVerbs.has(root.lemma)) return false;
  const tellsHow = dependents(tree, root.index, 'advcl').some((clause) =>
    dependents(tree, clause.index, 'advmod').some(({ lemma }) => lemma === 'how'),
  );
  if (tellsHow) return false;
  const contents = ['ccomp', 'xcomp', 'parataxis', ...(root.lemma === 'tell' ? [] : ['obj', 'obl'])];
  return dependents(tree, root.index, ...contents).length === 0;
}

/** `They have refused.`: what was refused stands in the sentence before. */
function isElliptic(tree: Tree, root: Token): boolean {
  const complements = ['obj', 'xcomp', 'ccomp', 'obl', 'advcl', 'iobj'];
  const takesPart = dependents(tree, root.index, 'obj').some((token) => token.lemma === 'part');
  if (takesPart && dependents(tree, root.index, 'obl').length === 0) return true;
  return (
    ellipticVerbs.has(root.lemma) &&
    !dependents(tree, root.index).some(
      (child) => child.index > root.index && complements.some((relation) => hasRelation(child, relation)),
    )
  );
}

/** `once more`, `no longer`, `any more`: they compare nothing. */
const uncompared = new Set(['any', 'no', 'once']);

/** `are less likely to have friends`: than whom, another sentence says, where one stands before. */
function isHalfCompared(tree: Tree, sentence: Sentence): boolean {
  if (isInOpening(tree, sentence.first)) return false;
  const tokens = tree.analysis.tokens.slice(sentence.first, sentence.end);
  const compares = tokens.some(
    (token, at) =>
      !uncompared.has(tokens[at - 1]?.lemma.toLowerCase() ?? '') &&
      ((['JJR', 'RBR'].includes(token.xpos) && !/^(?:earlier|later|more|fewer|less)$/.test(token.text)) ||
        /^(?:more|less|fewer)$/i.test(token.text)),
  );
  return compares && !tokens.some((token) => token.lemma === 'than' || token.lemma === 'by');
}

/** Whether the sentence has a finite verb at its top: `can barely speak`, `is to become`, but `Wealthy white women.` has none. */
function isFiniteSentence(tree: Tree, root: Token): boolean {
  const marks = dependents(tree, root.index, 'mark');
  const helpers = dependents(tree, root.index, 'aux', 'cop');
  if (marks.some(({ lemma }) => lemma !== 'to') || (marks.length > 0 && helpers.length === 0)) return false;
  return [root, ...helpers].some(
    ({ upos, xpos }) => ['VERB', 'AUX'].includes(upos) && ['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos),
  );
}

/** `had made headlines` looks back from a moment that another sentence tells, unless it has a date of its own. */
function isPastPerfect(tree: Tree, root: Token): boolean {
  const looksBack = dependents(tree, root.index, 'aux').some(
    (token) => token.lemma === 'have' && token.xpos === 'VBD',
  );
  return looksBack && !isDatedItself(tree, root);
}

function firstWord(tree: Tree, sentence: Sentence): number {
  let index = sentence.first;
  while (index < sentence.end - 1 && tokenAt(tree, index).upos === 'PUNCT') index++;
  return index;
}
