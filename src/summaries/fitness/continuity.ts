import { oncePer } from '../../base/once.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { carriedFrom } from './carried.js';
import { isEarlier } from './earlier-deed.js';
import { isExplained } from './explained.js';
import { keysOf, placeKey } from './keys.js';
import { kindNeed, kindsKey, kindsOf } from './kinds.js';
import { looseOpening } from './loose-opening.js';
import { nameNeed } from './name-needs.js';
import { introductionKey, onlyOneOf } from './only-one.js';
import { isTime, knownNouns, placeNouns } from './presupposed.js';
import { thirdPersonOf } from './pronouns.js';
import { isSetPhrase } from './set-phrase.js';
import {
  findDangling,
  isFirst,
  isKnownDefinite,
  isTied as isTiedText,
  renamingNouns,
} from './stand-alone.js';
import { subjectOf } from './subject.js';
import { takesUpDeed } from './takes-up-deed.js';
import { ties } from './ties.js';
import { isInItsTime, isTimed } from './timed.js';
import { isTold } from './told.js';
import { isUnfinished } from './unfinished.js';

/** What a sentence asks of the sentences before it in a paragraph where some of the article's are left out. */
export interface Continuity {
  /** Whether the sentence right before it must stand there, whole: `But …`, `Some were …`, `the largest`. */
  readonly isTied: boolean;
  /** Whether it has lost its `But`, not its `And`, so that it goes on with nothing, though it may open a text. */
  readonly isContrast: boolean;
  /** Whether it reads without its `But` where what it turns from is not right before it: it turns a paragraph, and measures nothing. */
  readonly turnsAlone: boolean;
  /** Position of a sentence that it may follow at once though it begins with a pronoun, as `carriedFrom` has it; else null. */
  readonly follows: number | null;
  /** The paragraph that it stands in. */
  readonly paragraph: number;
  /** What it is about: its subject, with the keys of `tells`; of what somebody says, the subject of that too. */
  readonly subject: ReadonlySet<string>;
  /** Whether it is the first of its paragraph, so that it goes on less closely. */
  readonly opensParagraph: boolean;
  /** What must have been told, anywhere before: `noun:list`, `name:Roosegaarde`, `entity:e3`, `place`. */
  readonly needs: ReadonlySet<string>;
  /** What it tells, with the same keys. */
  readonly tells: ReadonlySet<string>;
  /** Whether it tells of `the new law` as of the one that was told last, and does not say which: no beginning. */
  readonly isUpdate: boolean;
  /** Whether only the next sentence says where its news comes from (`The figures, released by the institute, …`) or what it leaves open. */
  readonly owesNext: boolean;
}

/** Unique in one place, but with another place in another text. */
const notUnique = new Set('council court king queen church war county state capital'.split(' '));
/** What news calls an event that its lead has told. */
const eventNouns = new Set(
  'accident incident attack crash disaster collapse shooting explosion blast'.split(' '),
);
/** Sentences after the lead in which such a noun means that event. */
const nearLead = 4;
/** Told by the lead itself. */
const leadKey = 'lead';
/** Openers without which a sentence goes on as it went on with them. */
const additive =
  /^(?:(?:this|that) is why|and|also|besides|moreover|furthermore|indeed|in (?:fact|search)|looking|seeking|to find|meanwhile|overall|ultimately)\b/i;
/** Nouns for what news is taken from. */
const sources =
  /^(?:These|Those|The|This) (?:latest |new |official )?(?:figures?|data|study|survey|report|research|findings?|poll|census|results?|statistics|analysis)\b/u;

/**
 * Reads what a sentence takes for known, by a strict test: every definite noun must be told before or explained by its
 * own words, every name that the article has used earlier must have been told, whatever counts or compares on from
 * something is tied to the sentence before it. In doubt a sentence needs too much, and stays out.
 */
export function continuityOf(
  knowledge: Knowledge,
  sentence: Sentence,
  kept: readonly Token[],
  named: ReadonlyMap<number, string>,
  leans: boolean,
): Continuity {
  const needs = new Set<string>();
  const tells = new Set<string>();
  const isKinds = kindsOf(knowledge)?.position === knowledge.positionOf.get(sentence.id);
  for (const token of kept) {
    if (!knowledge.quoted.has(token.index) && !isTime(knowledge, token))
      for (const need of [
        // The kinds that it announces are told by that: `two kinds: those of the hull and those of the deck`.
        isKinds ? null : definiteNeed(knowledge, sentence, token),
        nameNeed(knowledge, sentence, token),
        kindNeed(knowledge, token),
      ])
        if (need !== null && !isTold(need, tells)) needs.add(need);
    const mention = knowledge.mentionOf.get(token.index);
    if (named.has(token.index) && mention !== undefined) needs.add(`entity:${mention.entity}`);
    // `the shuttle system` does not tell itself of a shuttle.
    if (isPart(token)) continue;
    const parts = knowledge.tree.children(token.index).filter((child) => isPart(child));
    for (const one of [...parts, token]) for (const key of keysOf(knowledge, one)) tells.add(key);
  }
  if (isFirst(knowledge, sentence)) tells.add(leadKey);
  if (isKinds) tells.add(kindsKey);
  const opener = looseOpening(sentence, knowledge.analysis.tokens);
  const isKept = kept[0]?.index === sentence.first;
  const isTied =
    isTimed(knowledge, sentence) ||
    isEarlier(knowledge, sentence) ||
    // Of somebody called by name it is told at any time.
    (named.size === 0 && isInItsTime(knowledge, sentence)) ||
    (opener > 0 && isKept) ||
    kept.some((token) => ties(knowledge, sentence, token));
  const before = knowledge.analysis.sentences[(knowledge.positionOf.get(sentence.id) ?? 0) - 1];
  const opensParagraph = before?.paragraph !== sentence.paragraph;
  return {
    isTied: leans || isTied,
    follows:
      leans && !isTied && leansByPronoun(knowledge, sentence, kept) ? carriedFrom(knowledge, sentence) : null,
    paragraph: sentence.paragraph,
    subject: subjectOf(knowledge, sentence),
    opensParagraph,
    turnsAlone: opensParagraph && !kept.some((token) => isMeasuring(knowledge, token)),
    isContrast: opener > 0 && !isKept && !additive.test(sentenceText(knowledge.analysis, sentence)),
    needs,
    tells,
    isUpdate: kept.some((token) => isUpdate(knowledge, token) || takesUpDeed(knowledge, sentence, token)),
    owesNext: owesSource(knowledge, sentence) || isUnfinished(sentenceText(knowledge.analysis, sentence)),
  };
}

/** The continuity of a sentence as it stands in the article, nothing left out and nobody named. */
export const continuityOfWhole = oncePer((knowledge: Knowledge) =>
  oncePer((sentence: Sentence) => {
    const tokens = knowledge.analysis.tokens.slice(sentence.first, sentence.end);
    return continuityOf(knowledge, sentence, tokens, new Map(), false);
  }),
);

/** Whether a word is the first of a compound: it tells with the second. */
function isPart({ relation, upos, head, index }: Token): boolean {
  return relation === 'compound' && upos === 'NOUN' && head > index;
}

function definiteNeed(knowledge: Knowledge, sentence: Sentence, token: Token): string | null {
  if (token.upos !== 'NOUN') return null;
  if (isSetPhrase(knowledge, token)) return null;
  if (isMisreadSubject(knowledge, token)) return `noun:${token.lemma.toLowerCase()}`;
  const children = knowledge.tree.children(token.index);
  const determiner = children.find(({ relation }) => relation === 'det')?.text.toLowerCase();
  if (determiner !== 'the' || isExplained(knowledge, token, children)) return null;
  const mention = knowledge.mentionOf.get(token.index);
  if (mention?.form === 'nominal') return `entity:${mention.entity}`;
  if (isShareOfWhole(knowledge, token)) return null;
  const only = isKnownDefinite(knowledge, sentence, token) ? onlyOneOf(knowledge, sentence, token) : null;
  if (only !== null) return introductionKey(only);
  const lemma = token.lemma.toLowerCase();
  if (placeNouns.has(lemma)) return placeKey;
  if (knownNouns.has(lemma) && !notUnique.has(lemma)) return null;
  // The news has told an event, whatever its verb: `killing 107 …. The accident …`.
  if (eventNouns.has(lemma) && knowledge.tree.sentenceOf(token.index) - knowledge.lead <= nearLead)
    return leadKey;
  // `the shuttle system` after `the shuttle`: what is told stands before the noun, unless the article has told of a system; not `the skin products` after `beauty products`.
  const told = children.filter(({ relation, upos }) => relation === 'compound' && upos === 'NOUN');
  const isKnown =
    (knowledge.firstNoun.get(lemma) ?? Number.MAX_SAFE_INTEGER) < knowledge.tree.sentenceOf(token.index);
  const others = isKnown || renamingNouns.has(lemma) ? [] : told.map((child) => child.lemma.toLowerCase());
  return `noun:${(others.length > 0 ? others : [lemma]).join('/')}`;
}

/** What a share is of, as a whole: `a third of the land`. */
const wholes = new Set('land population electorate vote workforce market total time'.split(' '));
const shares = new Set('% percent cent half third quarter fifth tenth share proportion majority'.split(' '));

function isShareOfWhole({ tree }: Knowledge, token: Token): boolean {
  return (
    wholes.has(token.lemma) &&
    tree.child(token.index, 'case')?.lemma === 'of' &&
    shares.has(tree.parent(token.index)?.lemma ?? '')
  );
}

/** What studies bring, in the plural, which is no first word of a compound. */
const outcomes = new Set('findings results conclusions discoveries revelations'.split(' '));

/** `The findings cement …`: a plural that a parser takes for a part of a compound, as the verb after it can be a noun. */
function isMisreadSubject({ analysis }: Knowledge, { index, relation, text }: Token): boolean {
  const before = analysis.tokens[index - 1]?.text.toLowerCase();
  return before === 'the' && relation === 'compound' && outcomes.has(text.toLowerCase());
}

const updates = new Set('new latest current recent'.split(' '));

function isUpdate(knowledge: Knowledge, token: Token): boolean {
  if (token.upos !== 'NOUN' || !token.relation.startsWith('nsubj') || knowledge.quoted.has(token.index))
    return false;
  const children = knowledge.tree.children(token.index);
  return (
    children.some(({ relation, text }) => relation === 'det' && text.toLowerCase() === 'the') &&
    children.some(({ relation, lemma }) => relation === 'amod' && updates.has(lemma.toLowerCase())) &&
    !isExplained(knowledge, token, children)
  );
}

/** `longer effects`, `more cautious`, `even they`: against what was told. */
function isMeasuring({ quoted }: Knowledge, { index, text, xpos }: Token): boolean {
  return !quoted.has(index) && (/^(?:JJR|RBR)$/u.test(xpos) || /^(?:only|even|too|still|just)$/u.test(text));
}

/** Whether a sentence leans on the one before it by its pronouns for people alone. */
function leansByPronoun(knowledge: Knowledge, sentence: Sentence, kept: readonly Token[]): boolean {
  const pronouns = kept.filter((token) => thirdPersonOf(token) !== null && thirdPersonOf(token) !== 'it');
  const named = new Map(pronouns.map(({ index, text }): [number, string] => [index, text]));
  return (
    findDangling(knowledge, sentence, kept, named) === null &&
    !isTiedText(sentenceText(knowledge.analysis, sentence))
  );
}

function owesSource({ analysis, positionOf }: Knowledge, sentence: Sentence): boolean {
  const next = analysis.sentences[(positionOf.get(sentence.id) ?? 0) + 1];
  if (next === undefined) return false;
  const text = analysis.article.text.slice(next.span.start, next.span.end);
  return sources.test(text) && /\b(?:by|from|according)\b/u.test(text);
}
