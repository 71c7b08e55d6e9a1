import type { Fact } from '../../model/fact.js';
import type { SummarySentence } from '../../model/summary.js';
import { canBegin } from '../fitness/beginning.js';
import { tellingsOfTitle } from '../fitness/presupposed.js';
import { isForecast, turnOfLead } from '../fitness/rebutted.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { findAnswers } from '../weighing/answers.js';
import { rankSentences } from '../weighing/centrality.js';
import { isHeadline, weighConcepts } from '../weighing/concepts.js';
import { isScene, leadsUp, openingSentences } from '../weighing/leading-up.js';
import { introductionsOf, type Life } from '../weighing/life.js';
import { moveWeights, positionWeights } from '../weighing/moves.js';
import { genreOf } from '../weighing/read-genre.js';
import { findResolutions } from '../weighing/resolutions.js';
import { findThesis } from '../weighing/thesis.js';
import { coverageOf, subjectOf, type Topic } from '../weighing/topic.js';
import { type Budget, createChooser } from './choose.js';
import { createJudge } from './judge.js';
import { tellLead } from './lead.js';
import { findMatter } from './matter.js';
import type { Namer } from './names.js';
import { findPoints } from './points.js';
import { nameAll, writeWithin } from './prose.js';
import { weighStatement } from './weigh.js';

/** A sentence that so many of the others surpass in what the article comes back to tells a detail. */
const sideRank = 0.4;
/** What an article is about: its heaviest concepts. */
const topicCount = 6;

/** What a concept counts for where it is told once more: an article says more and more of what it is about. */
const toldAgain = { noun: 0.5, name: 0.3 } as const;

/**
 * Tells an article in several ways, and takes the best text. Each begins with a sentence that may say what the article
 * is about: the lead, one that can open a text, one that tells much of the headline. From there it goes on with what
 * matters most of all parts of the article, each sentence so that nothing it points at is left out; or with the sentences
 * that follow; or with the plain text.
 * @param sentences the ways to tell the article's sentences.
 * @param beginnings positions of sentences that tell much of the topic.
 * @param opening position of the first sentence that can open a report; null where none does.
 * @param life what an article that tells somebody's life says of that person; null for any other.
 */
export function createTeller(
  knowledge: Knowledge,
  facts: readonly Fact[],
  sentences: readonly Statement[],
  name: Namer,
  topic: Topic,
  beginnings: readonly number[],
  opening: number | null,
  life: Life | null,
): (budget: Budget) => readonly SummarySentence[] {
  const { lead, analysis } = knowledge;
  const genre = genreOf(knowledge);
  const concepts = weighConcepts(analysis, 'account');
  const weights = new Map<string, number>([...concepts, ...moveWeights]);
  const usual = weighStatement(knowledge, facts, genre);
  const turn = turnOfLead(knowledge);
  const news = isForecast(knowledge) ? turn : null;
  const extra = weighPositions(knowledge, turn);
  // What stands early in a report counts so much more.
  const scale = genre === 'report' ? lateScale : 1;
  const worth = (statement: Statement) => {
    const { factor, bonus } = usual(statement);
    return { factor, bonus: bonus + (extra.get(statement.position) ?? 0) * scale };
  };
  const resolutions = findResolutions(knowledge);
  const worthResolved = (statement: Statement) => {
    const { factor, bonus } = worth(statement);
    return { factor, bonus: bonus + (resolutions.get(statement.position) ?? 0) * resolved };
  };
  const ranks = rankSentences(knowledge);
  const topics = new Set(
    [...concepts]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, topicCount)
      .map(([concept]) => concept),
  );
  const isSide = ({ position, concepts: own }: Statement) =>
    !resolutions.has(position) &&
    life?.known.has(position) !== true &&
    ((ranks.get(position) ?? 1) > sideRank || ![...own].some((concept) => topics.has(concept)));
  const names = new Set(
    analysis.tokens.flatMap(({ upos, lemma }) => (upos === 'PROPN' ? [lemma.toLowerCase()] : [])),
  );
  const again = (concept: string) => toldAgain[names.has(concept) ? 'name' : 'noun'];
  const points = findPoints(knowledge, sentences, concepts, name);
  const [introduction = null] = life === null ? [] : introductionsOf(life, lead);
  const openers = [
    ...new Set([
      lead,
      ...(introduction === null ? [] : [introduction]),
      ...(opening === null ? [] : [opening]),
      ...points,
      ...beginnings,
      ...turnOf(knowledge),
    ]),
  ].filter((position) => position >= 0);
  const given = isHeadline(analysis.article.title)
    ? tellingsOfTitle(analysis.article.title)
    : new Set<string>();
  const point = introduction ?? (genre === 'report' ? lead : (points[0] ?? lead));
  const judge = createJudge(
    knowledge,
    topic,
    weighConcepts(analysis, genre),
    point,
    extra,
    resolutions,
    life,
  );
  const isOfTopic = (key: string) => {
    const word = key.slice(key.indexOf(':') + 1).toLowerCase();
    return topic.some((matter) => matter.has(word));
  };
  const mayLeap = ({ continuity, moves, position, text }: Statement) =>
    genre === 'account' ||
    moves.has('response') ||
    extra.has(position) ||
    extra.has(position + 1) ||
    [...(continuity?.subject ?? [])].some(isOfTopic) ||
    coverageOf(topic, text) > mostOfTopic;
  const course = { start: lead, isSide, mayLeap, again, given, turn: news, leap: leap[genre] };
  const choose = createChooser(sentences, weights, worth, course);
  const chooseResolved = createChooser(sentences, weights, worthResolved, course);
  const worthOfLife = (statement: Statement) => {
    const { factor, bonus } = worth(statement);
    return { factor, bonus: bonus + (life?.known.get(statement.position) ?? 0) * achieved };
  };
  const fromIntroduction =
    life === null ||
    introduction === null ||
    (introduction < lead + openingSentences && !life.upbringing.has(lead + 1))
      ? null
      : createChooser(introduced(sentences, introduction, life), weights, worthOfLife, {
          ...course,
          leap: leap.account,
        });
  const fromStations =
    life === null || introduction === null
      ? null
      : createChooser(stationsOf(sentences, introduction, life), weights, worthOfLife, {
          ...course,
          isSide: () => false,
          mayLeap: () => true,
        });
  const late =
    life === null && beginsElsewhere(knowledge) ? findMatter(knowledge, sentences, concepts, topic) : [];
  const carriedOn = leadsUp(knowledge) ? sentences.filter(({ position }) => position !== lead) : sentences;
  const worthLate = (statement: Statement) => ({ ...worth(statement), factor: 1 });
  const fromMatter = late.map((position) =>
    createChooser(toldFirst(carriedOn, position), weights, worthLate, course),
  );
  const write = (budget: Budget, chooser: typeof choose, position: number) =>
    writeWithin(budget, (inside) => nameAll(chooser(inside, position), name));
  return (budget) => {
    const plain = openers.flatMap((position) => [
      { position, text: write(budget, choose, position) },
      {
        position,
        text: writeWithin(budget, (inside) => nameAll(tellLead(knowledge, inside, position), name)),
      },
    ]);
    if (fromIntroduction !== null)
      plain.push({ position: lead, text: write(budget, fromIntroduction, beforeAll) });
    if (fromStations !== null) plain.push({ position: lead, text: write(budget, fromStations, beforeAll) });
    for (const chooser of fromMatter) plain.push({ position: lead, text: write(budget, chooser, beforeAll) });
    const ranked = judge(budget, plain);
    if (resolutions.size === 0) return ranked[0]?.text ?? [];
    const best = [...new Set(ranked.map(({ position }) => position))].slice(0, openersResolved);
    const resolvedToo = best.map((position) => ({ position, text: write(budget, chooseResolved, position) }));
    return judge(budget, [...plain, ...resolvedToo])[0]?.text ?? [];
  };
}

/** What a sentence is worth less that does not follow the one told before it: a report is told from its lead on, an account comes to its point. */
const leap = {
  report: { joined: -0.02, loose: -0.08 },
  account: { joined: -0.01, loose: -0.04 },
} as const;
/** A sentence of a report that tells more of the topic than this belongs to its news, wherever it stands. */
const mostOfTopic = 0.5;
/** What telling what somebody is known for counts beside what a sentence covers, at most. */
const achieved = 0.1;
/** The position of a sentence that is told before all others, and right before none. */
const beforeAll = -2;

/** The ways to tell a life with one sentence before all others, and none that tells of birth and school alone. */
function introduced(
  sentences: readonly Statement[],
  introduction: number,
  { upbringing }: Life,
): readonly Statement[] {
  return toldFirst(
    sentences.filter(({ position }) => !upbringing.has(position)),
    introduction,
  );
}

/** The ways to tell a life by its stations: who somebody is, and what that person did and became. */
function stationsOf(
  sentences: readonly Statement[],
  introduction: number,
  { known }: Life,
): readonly Statement[] {
  return toldFirst(
    sentences.filter(({ position }) => position === introduction || known.has(position)),
    introduction,
  );
}

/** The ways to tell an article with one sentence before all others. */
function toldFirst(sentences: readonly Statement[], position: number): readonly Statement[] {
  return sentences.map((one) => (one.position === position ? { ...one, position: beforeAll } : one));
}

/** Whether an account begins with something else than what it is about: a scene, a catch, what was before. */
function beginsElsewhere(knowledge: Knowledge): boolean {
  const { analysis, lead } = knowledge;
  const first = analysis.sentences[lead];
  if (first === undefined || genreOf(knowledge) === 'report') return false;
  return (
    leadsUp(knowledge) ||
    isScene(rankSentences(knowledge), lead) ||
    coverageOf(subjectOf(knowledge), sentenceText(analysis, first)) === 0
  );
}

/** Openers, the best first, from which an article is told again with what it comes to. */
const openersResolved = 2;
/** What telling what an account comes to counts in one of its tellings: more than any two sentences cover. */
const resolved = 0.4;
/** By how much more a late sentence of a report must count to be told beside its lead. */
const lateScale = 3;

/** What sentences count for their place in what the article announces and turns, by position. */
function weighPositions(knowledge: Knowledge, turn: number | null): ReadonlyMap<number, number> {
  return new Map([
    ...(turn === null ? [] : [[turn, positionWeights.turn] as const]),
    ...[...findAnswers(knowledge)].map((position) => [position, positionWeights.answer] as const),
  ]);
}

/** Where the introduction of an account turns to what it is about, if a text can begin there. */
function turnOf(knowledge: Knowledge): readonly number[] {
  const thesis = genreOf(knowledge) === 'account' ? findThesis(knowledge) : null;
  const sentence = knowledge.analysis.sentences[thesis ?? -1];
  return thesis !== null && sentence !== undefined && canBegin(knowledge, sentence, true) ? [thesis] : [];
}
