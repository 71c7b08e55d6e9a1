import { oncePer } from '../../base/once.js';
import { wordCount } from '../../base/text.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { QuotedEvidence } from '../../model/fact.js';
import { type Aside, findAsides, withoutAsides } from '../fitness/asides.js';
import { canBegin } from '../fitness/beginning.js';
import { continuityOfWhole } from '../fitness/continuity.js';
import { isEmphasis } from '../fitness/emphasis.js';
import { isFiniteVerb } from '../fitness/finite-verb.js';
import { looseOpening } from '../fitness/loose-opening.js';
import { tellingsOfTitle } from '../fitness/presupposed.js';
import { isFitForProse } from '../fitness/prose-fitness.js';
import { datelineOf, findDangling, isAnswer, isFirst, isTied } from '../fitness/stand-alone.js';
import { isTold } from '../fitness/told.js';
import { isUnfinished } from '../fitness/unfinished.js';
import { evidenceOf, type Knowledge, sentenceText } from '../knowledge.js';
import type { Budget } from './choose.js';
import { hasPairedMarks, writeTokens } from './wording.js';

/** A sentence of the lead, told as it stands but for brackets, or without one aside more. */
interface LeadSentence {
  readonly text: string;
  readonly evidence: readonly QuotedEvidence[];
}

/** Of the longest text so much is enough: sentences that follow each other in the article read well however many they are. */
const enough = 0.74;

/**
 * The beginning of the article, sentence after sentence until the length is reached: everything its sentences point at
 * stands before them, so they need no test but for quotations, questions and captions. A sentence that does not follow
 * one that is told must point at nothing, and after such a gap what a sentence takes for known must have been told. What
 * the lead opens with may be the first sentence, or where that is a question, a greeting, or goes on from the headline
 * (`She has …`), the first after it that points at nothing.
 * @param from position of the sentence to begin with.
 */
export function tellLead(
  knowledge: Knowledge,
  { least, most }: Budget,
  from: number = knowledge.lead,
): readonly LeadSentence[] {
  const told: LeadSentence[] = [];
  const known = new Set<string>();
  const given = tellingsOfTitle(knowledge.analysis.article.title);
  let words = 0;
  let isUnbroken = true;
  let hasGap = false;
  for (const sentence of bodyFrom(knowledge, from)) {
    if (words >= Math.max(least, enough * most)) break;
    if (isCaption(knowledge, sentence)) continue;
    const opening = openingTokens(knowledge, sentence, told.length === 0);
    const { needs, tells } = continuityOfWhole(knowledge)(sentence);
    if (
      !isPlain(knowledge)(sentence) ||
      !(told.length === 0 ? canBegin(knowledge, sentence) : isUnbroken || stands(knowledge, sentence)) ||
      [...needs].some((need) =>
        hasGap
          ? !isTold(need, known)
          : isOfEarlier(knowledge, need, from) && !isTold(need, known) && !isTold(need, given),
      )
    ) {
      isUnbroken = false;
      hasGap ||= told.length > 0;
      continue;
    }
    const text = waysToTell(knowledge, sentence, opening).find(
      (one) => told.length === 0 || wordCount(one) <= most - words,
    );
    if (text === undefined) break;
    told.push({ text, evidence: [evidenceOf(knowledge.analysis, sentence)] });
    for (const one of tells) known.add(one);
    words += wordCount(text);
    isUnbroken = true;
  }
  return paired(finished(told));
}

/** Whether a sentence takes somebody or something by name for known that only the text before the beginning can have told. */
function isOfEarlier({ lead }: Knowledge, need: string, from: number): boolean {
  return from > lead && /^(?:name|entity):/u.test(need);
}

function bodyFrom({ analysis }: Knowledge, from: number): readonly Sentence[] {
  return from < 0
    ? []
    : analysis.sentences
        .slice(from)
        .filter(({ paragraph }) => analysis.article.paragraphs[paragraph]?.kind === 'body');
}

/** A line of its own without an end mark: a caption or a label, which the text goes on after as if it were not there. */
function isCaption({ analysis }: Knowledge, sentence: Sentence): boolean {
  return !/[.!?:]["”’')]*$/u.test(sentenceText(analysis, sentence));
}

/** A full statement, no question, exclamation, answer or promise of a list. */
const isPlain = oncePer((knowledge: Knowledge) =>
  oncePer((sentence: Sentence): boolean => {
    const { analysis, quoted } = knowledge;
    const text = sentenceText(analysis, sentence);
    const tokens = analysis.tokens.slice(sentence.first, sentence.end);
    const isVerb = (token: Token) =>
      (isFiniteVerb(knowledge.tree, token) || (token.xpos === 'VB' && token.index === sentence.root)) &&
      !quoted.has(token.index);
    return (
      (/^(?:\[\d+\]\s*)*["“‘'\p{Lu}\p{N}]/u.test(text) || datelineOf(knowledge, sentence) > 0) &&
      /\.["”’')]*$/u.test(text) &&
      !/[?!…|]|\.\.\.|https?:/u.test(text) &&
      !isAnswer(text) &&
      hasPairedMarks(paragraphText(knowledge, sentence)) &&
      (isFirst(knowledge, sentence) || isFitForProse(text, text, [])) &&
      (tokens.some(isVerb) || isQuotedOn(knowledge, sentence))
    );
  }),
);

/** Marks that a paragraph leaves open are mistakes, and where a sentence of it is cut off is not known. */
function paragraphText({ analysis }: Knowledge, { paragraph }: Sentence): string {
  const span = analysis.article.paragraphs[paragraph]?.span;
  return span === undefined ? '' : analysis.article.text.slice(span.start, span.end);
}

/** A sentence all in quotation marks that goes on with what the sentence before it in its paragraph attributes. */
function isQuotedOn({ analysis, positionOf, quoted }: Knowledge, sentence: Sentence): boolean {
  const before = analysis.sentences[(positionOf.get(sentence.id) ?? 0) - 1];
  return before?.paragraph === sentence.paragraph && quoted.has(sentence.first) && quoted.has(before.end - 2);
}

/** Whether a sentence points at nothing before it, though it may speak in the voice of its writer. */
function stands(knowledge: Knowledge, sentence: Sentence): boolean {
  const { analysis } = knowledge;
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const dangling = findDangling(knowledge, sentence, tokens, new Map());
  return (
    (dangling === null || dangling === 'own-voice') &&
    !isQuotedOn(knowledge, sentence) &&
    looseOpening(sentence, analysis.tokens) === 0 &&
    !isTied(sentenceText(analysis, sentence))
  );
}

/** Tokens at the start that are not told: a dateline, and `But` where nothing is told before it. */
function openingTokens(knowledge: Knowledge, sentence: Sentence, opensText: boolean): number {
  const dateline = datelineOf(knowledge, sentence);
  return opensText ? Math.max(dateline, looseOpening(sentence, knowledge.analysis.tokens)) : dateline;
}

/** The sentence without its brackets, then without one aside that is safe to lose. */
function waysToTell(knowledge: Knowledge, sentence: Sentence, opening: number): readonly string[] {
  const { analysis } = knowledge;
  const asides = findAsides(knowledge, sentence);
  const brackets = asides.filter(({ kind }) => kind === 'bracket');
  const others = asides.filter(({ kind }) => kind !== 'bracket');
  const tell = (cut: readonly Aside[]) => {
    const tokens = analysis.tokens
      .slice(sentence.first + opening, sentence.end)
      .filter((token) => !isEmphasis(knowledge, token));
    return withoutNotes(writeTokens(knowledge, withoutAsides(tokens, cut), new Map()));
  };
  const whole = tell(brackets);
  const shorter = others
    .map((aside): [string, readonly Aside[]] => [tell([...brackets, aside]), [...brackets, aside]])
    .filter(([text, cut]) => isFitForProse(text, sentenceText(analysis, sentence), cut))
    .map(([text]) => text);
  return [whole, ...shorter];
}

/** The numbers of footnotes go: `[17] Placed under the care …`. */
function withoutNotes(text: string): string {
  return text.replace(/\s*\[\d+\]\s*/gu, ' ').trim();
}

/** Without the last ones that leave open what only the next sentence says. */
function finished(told: readonly LeadSentence[]): readonly LeadSentence[] {
  return told.slice(0, told.findLastIndex(({ text }) => !isUnfinished(text)) + 1);
}

/** As many sentences from the first on as have all their quotation marks and brackets in pairs. */
function paired(told: readonly LeadSentence[]): readonly LeadSentence[] {
  for (let end = told.length; end > 0; end--) {
    const some = told.slice(0, end);
    if (hasPairedMarks(some.map(({ text }) => text).join(' '))) return some;
  }
  return [];
}
