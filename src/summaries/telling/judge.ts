import type { Token } from '../../model/analysis.js';
import type { SummarySentence } from '../../model/summary.js';
import { canBegin } from '../fitness/beginning.js';
import { findingOf } from '../fitness/finding.js';
import { pointingStart } from '../fitness/openers.js';
import { isOwnVoice } from '../fitness/pronouns.js';
import { isForecast, isRebutted, turnAfter, turnOfLead } from '../fitness/rebutted.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { rankSentences } from '../weighing/centrality.js';
import { conceptOf, isHeadline } from '../weighing/concepts.js';
import { explains } from '../weighing/explainer.js';
import { isScene, leadsUp } from '../weighing/leading-up.js';
import type { Life } from '../weighing/life.js';
import { type Move, movesOf, moveWeights } from '../weighing/moves.js';
import { genreOf } from '../weighing/read-genre.js';
import { coverageOf, subjectOf, type Topic } from '../weighing/topic.js';
import type { Budget } from './choose.js';
import { namesInFull } from './names-in-full.js';
import { wordsOf } from './prose.js';

/** What makes one text the summary; the first four are shares of what could be, 0..1. */
const merits = {
  /** Of the topic. */
  topic: 1.1,
  /** Of what the article speaks of and does, beside the best of the texts. */
  covers: 1,
  /** Of the length asked for. */
  length: 1,
  /** How much the article comes back to its sentences, in the mean. */
  central: 0.4,
  /** Beginning with what says what the article is about: in a report its lead. */
  point: { report: 0.9, account: 0.25 },
  /** In an account, of the topic and of what most sentences speak of, in its first sentence. */
  opens: { topic: 0.4, subject: 0.3, explained: 1.6 },
  /** Each place where sentences are left out between two; an account comes to its point on the way. */
  gap: { report: -0.04, account: -0.03 },
  /** Telling what the article comes to. */
  resolved: 0.6,
  /** Each sentence that is mostly somebody's own words: it colours, and tells less than it takes room. */
  quotation: -0.07,
  /** Beginning early. */
  early: 0.4,
  /** Each sentence in the writer's own voice, but for `you`, which means anybody. */
  ownVoice: -0.3,
  /** Beginning with what only leads up to something, with a view that the article takes back, or a forecast alone. */
  hook: -1.1,
  /** Each sentence of a life that tells of birth, family and school alone. */
  upbringing: -0.3,
  /** Of a life, the share of what somebody did and became that a text of a few sentences can tell. */
  stations: 1,
  /** A beginning that points at something, or in the voice of the writer of a text about others, or somebody called by half a name. */
  dangling: -1,
} as const;

/** After so many sentences what beginning early is worth has fallen to half. */
const halfWay = 5;
/** Stations of a life that a text of its length can tell. */
const fewStations = 4;
/** A scene that tells so much of the topic is its beginning. */
const leastOfTopic = 0.4;
/** With more of its sentences in the writer's own voice an article is the writer's story, and may be told as that. */
const mostOfOwn = 0.25;

/**
 * Makes the judge of an article's summaries: puts texts in order, first the one that tells most, at the length asked for, and
 * reads alone. Empty texts are left out.
 * @param point position of the sentence that says what the article is about.
 * @param extra what sentences count beside their concepts, by position.
 * @param resolutions the sentences that tell what an account comes to, with how surely they do.
 * @param life what an article that tells somebody's life says of that person; null for any other.
 */
export function createJudge(
  knowledge: Knowledge,
  topic: Topic,
  weights: ReadonlyMap<string, number>,
  point: number,
  extra: ReadonlyMap<number, number>,
  resolutions: ReadonlyMap<number, number>,
  life: Life | null,
): <Text extends { readonly text: readonly SummarySentence[] }>(
  budget: Budget,
  texts: readonly Text[],
) => readonly Text[] {
  const { analysis, lead, positionOf } = knowledge;
  const ranks = rankSentences(knowledge);
  const opener = analysis.sentences[lead];
  const isOffTopic =
    opener !== undefined &&
    coverageOf(topic, sentenceText(analysis, opener)) < leastOfTopic &&
    coverageOf(subjectOf(knowledge), sentenceText(analysis, opener)) === 0;
  const isHook =
    leadsUp(knowledge) || (isScene(ranks, lead) && isOffTopic && isHeadline(analysis.article.title));
  const turn = turnAfter(knowledge, lead) ?? lead;
  const genre = genreOf(knowledge);
  const subject = subjectOf(knowledge);
  const isExplained = explains(analysis.article.title);
  const opensOn = (text: string) =>
    genre === 'report'
      ? 0
      : merits.opens[isExplained ? 'explained' : 'topic'] * coverageOf(topic, text) +
        merits.opens.subject * coverageOf(subject, text);
  const news = isForecast(knowledge) ? turnOfLead(knowledge) : null;
  const positionsOf = (text: readonly SummarySentence[]) =>
    text.map(({ evidence }) => positionOf.get(evidence[0]?.sentence ?? '') ?? -1);
  const own = toldInOwnVoice(knowledge);
  const isAside = own.size < mostOfOwn * analysis.sentences.length;
  const isOwn = ({ text: own, evidence }: SummarySentence) => {
    const sentence = analysis.sentences[positionOf.get(evidence[0]?.sentence ?? '') ?? -1];
    return analysis.tokens
      .slice(sentence?.first ?? 0, sentence?.end ?? 0)
      .some((token) => isWriter(knowledge, token) && hasWord(own, token.text));
  };
  const cover = (text: readonly SummarySentence[]) => {
    const concepts = new Set<string>();
    const made = new Set<Move>();
    for (const { text: own, evidence } of text) {
      const sentence = analysis.sentences[positionOf.get(evidence[0]?.sentence ?? '') ?? -1];
      for (const token of analysis.tokens.slice(sentence?.first ?? 0, sentence?.end ?? 0)) {
        const concept = conceptOf(token);
        if (concept !== null && own.includes(token.text)) concepts.add(concept);
      }
      for (const move of movesOf(own)) made.add(move);
    }
    return (
      [...concepts].reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0) +
      [...made].reduce((sum, move) => sum + (moveWeights.get(move) ?? 0), 0) +
      positionsOf(text).reduce((sum, position) => sum + (extra.get(position) ?? 0), 0)
    );
  };
  const isHookOf = (first: number) =>
    life === null || life.known.size === 0
      ? (first === lead && isHook) || first < turn || isRebutted(knowledge, first)
      : !life.known.has(first);
  const strongest = [...(life?.known.values() ?? [])]
    .toSorted((one, other) => other - one)
    .slice(0, fewStations);
  const stationsIn = (positions: readonly number[]) =>
    positions.reduce((sum, position) => sum + (life?.known.get(position) ?? 0), 0) /
    Math.max(
      1,
      strongest.reduce((sum, strength) => sum + strength, 0),
    );
  return (budget, texts) => {
    const written = texts
      .filter(({ text }) => text.length > 0)
      .map((one) => ({ one, text: one.text, covered: cover(one.text) }));
    const most = Math.max(...written.map(({ covered }) => covered));
    const worth = (text: readonly SummarySentence[], covered: number) => {
      const positions = positionsOf(text);
      const [first = -1] = positions;
      const gaps = positions.filter((position, at) => at > 0 && position !== (positions[at - 1] ?? 0) + 1);
      const central = positions.reduce((sum, position) => sum + 1 - (ranks.get(position) ?? 1), 0);
      return (
        merits.topic * coverageOf(topic, text.map((one) => one.text).join(' ')) +
        merits.covers * (covered / most) +
        merits.length * Math.min(1, wordsOf(text) / budget.least) +
        merits.central * (central / positions.length) +
        (first === point ? merits.point[genre] : 0) +
        opensOn(text[0]?.text ?? '') +
        merits.early / (1 + Math.max(0, first - lead) / halfWay) +
        merits.gap[genre] * gaps.length +
        merits.resolved * Math.max(0, ...positions.map((position) => resolutions.get(position) ?? 0)) +
        merits.quotation * text.filter((one) => isQuotation(one.text)).length +
        merits.ownVoice * text.filter((one) => isOwn(one)).length +
        (isHookOf(first) ? merits.hook : 0) +
        merits.upbringing * positions.filter((position) => life?.upbringing.has(position) === true).length +
        merits.stations * stationsIn(positions) +
        (first === lead && news !== null && !positions.includes(news) ? merits.hook : 0) +
        (reads(knowledge, text) && !(first !== lead && isAside && own.has(first)) ? 0 : merits.dangling)
      );
    };
    return written
      .map(({ one, text, covered }) => ({ one, value: worth(text, covered) }))
      .toSorted((one, other) => other.value - one.value)
      .map(({ one }) => one);
  };
}

/** Whether more than half of a sentence, or three pieces of it, stand between quotation marks. */
function isQuotation(text: string): boolean {
  const quotations = text.match(/“[^”]*”|"[^"]*"/gu) ?? [];
  return quotations.length > 2 || 2 * quotations.join('').length > text.length;
}

/** Whether a text begins by pointing at nothing, and gives every person in full first. */
function reads(knowledge: Knowledge, sentences: readonly SummarySentence[]): boolean {
  const { analysis, positionOf } = knowledge;
  const [first] = sentences;
  const source = analysis.sentences[positionOf.get(first?.evidence[0]?.sentence ?? '') ?? -1];
  if (first === undefined || source === undefined) return false;
  return (
    (!pointingStart.test(first.text) || canBegin(knowledge, source)) && namesInFull(knowledge, sentences)
  );
}

/** Positions of the sentences that tell what their writer does, thinks or has, but for what was found: `We study …`. */
function toldInOwnVoice(knowledge: Knowledge): ReadonlySet<number> {
  const { analysis, tree } = knowledge;
  return new Set(
    analysis.sentences.flatMap((sentence, position) => {
      const subject = tree.child(sentence.root, 'nsubj', 'nsubj:pass');
      const isTold =
        subject !== null &&
        [subject, ...tree.children(subject.index)].some((token) => isWriter(knowledge, token));
      return isTold && findingOf(knowledge, sentence) === 0 ? [position] : [];
    }),
  );
}

/** `we` and `my` of the writer, not of somebody quoted; `you` means anybody. */
function isWriter({ quoted }: Knowledge, token: Token): boolean {
  return isOwnVoice(token) && !/^you/iu.test(token.text) && !quoted.has(token.index);
}

function hasWord(text: string, word: string): boolean {
  return ` ${text.replace(/[^\p{L}’']+/gu, ' ')} `.includes(` ${word} `);
}
