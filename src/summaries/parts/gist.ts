import { wordCount } from '../../base/text.js';
import type { Sentence } from '../../model/analysis.js';
import { isConditional } from '../fitness/conditional.js';
import { continuityOfWhole } from '../fitness/continuity.js';
import { isPersonal, pointingStart } from '../fitness/openers.js';
import { isFitForProse } from '../fitness/prose-fitness.js';
import { isForecast, isRebutted, turnOfLead } from '../fitness/rebutted.js';
import { datelineOf } from '../fitness/stand-alone.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { maxGistWords } from '../telling/details.js';
import { restateSentence } from '../telling/sentences.js';
import { explains } from '../weighing/explainer.js';
import { leadsUp } from '../weighing/leading-up.js';
import { introductionsOf, type Life } from '../weighing/life.js';
import { tellsOutcome } from '../weighing/outcome.js';
import { genreOf } from '../weighing/read-genre.js';
import { findResolutions } from '../weighing/resolutions.js';
import { findThesis } from '../weighing/thesis.js';
import { coverageOf, subjectOf, type Topic } from '../weighing/topic.js';

/** Fewer words tell no news; a sentence that is whole may be shorter than what is left of one. */
const minGistWords = { whole: 6, cut: 8 } as const;
/** Sentences of the body among which the gist is looked for, beside those that tell most of the topic. */
const introduction = 6;
/** What makes one statement the gist; each of the first three is at most 1. */
const aptness = {
  /** The share of the topic that it tells. */
  topic: 1,
  /** The same, where the headline says that the article explains something. */
  explained: 2.4,
  /** What it covers of all that the article speaks of, beside the heaviest of them. */
  covers: 1,
  /** Standing early. */
  early: 0.8,
  /** Opening the summary. */
  opening: 0.4,
  /** As many words as tell enough, in proportion. */
  full: 0.5,
  /** Telling what the article comes to. */
  resolved: 0.9,
  /** Leading up to the matter of an account. */
  setup: -0.6,
  /** In a life, at most, for saying who somebody is and what for known. */
  known: 3,
  /** In an account, without a word for what most of its sentences speak of. */
  offSubject: -0.7,
  /** A fact put into words reads less well than a sentence. */
  fact: -0.3,
  /** Something said on a condition, a view that the article takes back, partly a quotation. */
  conditional: -0.6,
  rebutted: -1,
  quotation: -0.15,
  /** What one side claims, where another statement tells what was decided. */
  claim: -0.6,
} as const;
/** Verbs of what one side claims. */
const claiming = new Set('allege argue claim complain contend insist'.split(' '));
/** Fewer words tell less than there is room for. */
const fullWords = 22;
/** Sentences among which the gist of a life is looked for, beside the introduction. */
const introductionsTried = 3;
/** Of the topic a statement tells at least so much, unless it opens the summary. */
const leastTold = 1 / 3;
/** After so many sentences what standing early is worth has fallen to half. */
const halfWay = 3;

/**
 * The one statement that says best what the article says: of the sentences of its introduction and those that tell most
 * of its topic, whole or without asides and details, and of the facts in its introduction, the one that tells most of the topic and of what the article speaks of, and
 * stands early. None where nothing that stands alone has so few words.
 * @param opening position of the sentence that opens the summary; null where none does.
 * @param beginnings positions of the sentences that tell most of the topic.
 * @param life what an article that tells somebody's life says of that person, which is then the gist; null for any other.
 */
export function chooseGist(
  statements: readonly Statement[],
  knowledge: Knowledge,
  weights: ReadonlyMap<string, number>,
  topic: Topic,
  opening: number | null,
  beginnings: readonly number[],
  life: Life | null,
): Statement | null {
  const { article, sentences } = knowledge.analysis;
  const body = sentences.flatMap(({ paragraph }, position) =>
    position >= knowledge.lead && article.paragraphs[paragraph]?.kind === 'body' ? [position] : [],
  );
  const resolutions = findResolutions(knowledge);
  const rank = new Map(body.map((position, index) => [position, index]));
  const positions = new Set([
    ...body.slice(0, introduction),
    ...(opening === null ? [] : [opening]),
    ...beginnings,
    ...resolutions.keys(),
    ...(life === null ? [] : introductionsOf(life, knowledge.lead).slice(0, introductionsTried)),
  ]);
  const subject = genreOf(knowledge) === 'report' ? [] : subjectOf(knowledge);
  const candidates = [
    ...[...positions].flatMap((position) => {
      const sentence = sentences[position];
      return sentence === undefined ? [] : restateSentence(knowledge, sentence, 'details');
    }),
    ...statements.filter(({ origin, position }) => origin === 'fact' && positions.has(position)),
  ].filter(
    (one) =>
      isGist(knowledge, one) &&
      (life === null || life.known.has(one.position)) &&
      (life !== null ||
        one.position === opening ||
        resolutions.has(one.position) ||
        coverageOf(topic, one.text) >= leastTold),
  );
  const weigh = ({ concepts }: Statement) =>
    [...concepts].reduce((total, concept) => total + (weights.get(concept) ?? 0), 0);
  const heaviest = Math.max(...candidates.map(weigh));
  const thesis = genreOf(knowledge) === 'account' ? findThesis(knowledge) : null;
  const isTurned = (position: number) =>
    thesis !== null && position < thesis && candidates.some((one) => one.position === thesis);
  const isExplained = explains(article.title);
  const hasOutcome = candidates.some(({ text }) => tellsOutcome(text));
  const isCatch = leadsUp(knowledge);
  const isOverturned = isForecast(knowledge) && turnOfLead(knowledge) !== null;
  const worth = (one: Statement) =>
    aptness[isExplained ? 'explained' : 'topic'] * coverageOf(topic, one.text) +
    aptness.covers * (weigh(one) / heaviest) +
    aptness.early / (1 + (rank.get(one.position) ?? body.length) / halfWay) +
    (one.position === opening ? aptness.opening : 0) +
    aptness.full * Math.min(1, one.words / fullWords) +
    aptness.known * (life?.known.get(one.position) ?? 0) +
    aptness.resolved * (resolutions.get(one.position) ?? 0) +
    (isTurned(one.position) || (isCatch && one.position === knowledge.lead) ? aptness.setup : 0) +
    (coverageOf(subject, one.text) === 0 ? aptness.offSubject : 0) +
    (one.origin === 'fact' ? aptness.fact : 0) +
    (isConditional(one.text) || /^If\b/u.test(one.text) ? aptness.conditional : 0) +
    (isRebutted(knowledge, one.position) || (isOverturned && one.position === knowledge.lead)
      ? aptness.rebutted
      : 0) +
    (hasOutcome && !tellsOutcome(one.text) && claims(knowledge, one.position) ? aptness.claim : 0) +
    (/["“]/u.test(one.text) ? aptness.quotation : 0);
  const weighed = candidates.map((one) => ({ one, worth: worth(one) }));
  return (
    weighed.reduce<(typeof weighed)[number] | null>(
      (best, other) => (best === null || other.worth > best.worth ? other : best),
      null,
    )?.one ?? null
  );
}

function claims({ analysis }: Knowledge, position: number): boolean {
  return claiming.has(analysis.tokens[analysis.sentences[position]?.root ?? -1]?.lemma ?? '');
}

/** Whether a statement stands alone in so few words; the lead takes nothing for known. */
function isGist(knowledge: Knowledge, statement: Statement): boolean {
  const { words, leans, text, position, whole, continuity, needs, origin } = statement;
  const sentence = knowledge.analysis.sentences[position];
  if (sentence === undefined) return false;
  const isLead = position === knowledge.lead && startsWhole(knowledge, sentence, text);
  const standsAlone =
    origin === 'fact' || isLead
      ? needs.size === 0 || isLead
      : continuity?.isTied !== true &&
        [...needs, ...(continuity ?? continuityOfWhole(knowledge)(sentence)).needs].every((need) =>
          isPersonal(knowledge, need),
        );
  return (
    standsAlone &&
    !leans &&
    continuity?.isUpdate !== true &&
    !pointingStart.test(text) &&
    words <= maxGistWords &&
    words >= minGistWords[whole ? 'whole' : 'cut'] &&
    !/: ["“‘]/u.test(text) &&
    isFitForProse(text, text, [])
  );
}

/** Whether nothing is cut before what a statement tells: `In the wake of the conquest of Brask, …` says which `new province`. */
function startsWhole(knowledge: Knowledge, sentence: Sentence, text: string): boolean {
  const { analysis } = knowledge;
  const start =
    analysis.tokens[sentence.first + datelineOf(knowledge, sentence)]?.span.start ?? sentence.span.start;
  const [first = ''] = text.split(' ');
  return analysis.article.text.slice(start, sentence.span.end).startsWith(first);
}

/**
 * Whether the sentence that opens the summary can be the gist where no other can: it points at nothing and is short. In
 * the voice of the writer only where the summary is: an article that is the writer's own story.
 */
export function isOpenGist(text: string): boolean {
  const length = wordCount(text);
  return length >= minGistWords.whole && length <= maxGistWords && !pointingStart.test(text);
}
