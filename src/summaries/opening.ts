import { words } from '../base/text.js';
import { rankSentences } from './centrality.js';
import { conceptOf, isHeadline } from './concepts.js';
import { type Knowledge, sentenceText } from './knowledge.js';
import { centralRank, isScene, openingSentences, sceneRank } from './leading-up.js';
import { introduces, opens } from './openers.js';
import type { Statement } from './statement.js';

/** The sentence that a summary begins with. */
interface Opening {
  /** In `Analysis.sentences`. */
  readonly position: number;
  /** Whether the article opens with a scene, a person or a joke, and says only here what it is about. */
  readonly isAfterScene: boolean;
  /** Position from which the article is told sentence after sentence: that of the opening, unless what stands before it matters. */
  readonly from: number;
}

/** Sentences in which a reporter says at last what the article is about. */
const latestSentences = 10;
/** The share of the article in which that is looked for where none of the first sentences can open a summary. */
const latestShare = 0.5;

/**
 * The sentence a summary begins with: the first that stands alone, as news does; where the article opens with a scene,
 * the first sentence that stands alone and is at the centre of the article (the "nut graf" of feature writing). Null
 * where neither the first few sentences nor those at the centre stand alone.
 */
export function findOpening(
  knowledge: Knowledge,
  statements: readonly Statement[],
  start: number,
): Opening | null {
  const ranks = rankSentences(knowledge);
  const first = statements.find((statement) => opens(statement, start));
  // A riddle (`They call it the Richie Rich Club`) or a light word can go; what the article comes back to cannot.
  const isRiddle = statements.some(({ position, leans }) => position === start && leans);
  const canSkip = isRiddle || (ranks.get(start) ?? 0) > sceneRank;
  const plain =
    first === undefined || first.position >= start + openingSentences
      ? null
      : { position: first.position, isAfterScene: false, from: canSkip ? first.position : start };
  const opensOnScene = isScene(ranks, start) && !tellsHeadline(knowledge, start);
  if (!opensOnScene && !(plain === null && isSpoken(knowledge, start))) return plain;
  const last = start + (plain === null ? latestShare * ranks.size : latestSentences);
  const central = statements.find(
    (statement) =>
      statement.position > start &&
      statement.position <= last &&
      (ranks.get(statement.position) ?? 1) <= centralRank &&
      introduces(knowledge, statement),
  );
  return central === undefined ? plain : { position: central.position, isAfterScene: true, from: start };
}

/** Words of the headline from which on a first sentence tells the news. */
const fewestOfHeadline = 3;

function tellsHeadline({ analysis }: Knowledge, start: number): boolean {
  const { article, sentences, tokens } = analysis;
  const first = sentences[start];
  const headline = new Set(isHeadline(article.title) ? words(article.title.toLowerCase()) : []);
  const own = first === undefined ? [] : tokens.slice(first.first, first.end);
  const shared = own.filter((token) => conceptOf(token) !== null && headline.has(token.text.toLowerCase()));
  return new Set(shared.map(({ lemma }) => lemma)).size >= fewestOfHeadline;
}

/** A quotation, which news does not begin with. What follows a question, its answer, is told as it stands. */
function isSpoken({ analysis }: Knowledge, start: number): boolean {
  const first = analysis.sentences[start];
  return first !== undefined && /^["“‘]/u.test(sentenceText(analysis, first));
}
