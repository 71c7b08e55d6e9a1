import type { Sentence } from '../model/analysis.js';
import { opens, pointingStart } from './choose.js';
import { conceptsOf } from './concepts.js';
import { type Knowledge, sentenceText } from './knowledge.js';
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

/** Sentences at the beginning among which the first that stands alone opens the summary. */
export const openingSentences = 3;
/** In texts of fewer sentences there is no room for a scene. */
const leastSentences = 12;
/** A first sentence that so many of the others surpass in what the article comes back to is no news. */
const sceneRank = 0.4;
/** What an article is about stands in a sentence that at most so many others surpass. */
const centralRank = 0.15;
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
  if (!isScene(ranks, start) && !(plain === null && isSpoken(knowledge, start))) return plain;
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

function isScene(ranks: ReadonlyMap<number, number>, start: number): boolean {
  const first = [...ranks].filter(([position]) => position >= start).slice(0, openingSentences);
  return (
    ranks.size >= leastSentences &&
    (ranks.get(start) ?? 0) > sceneRank &&
    first.every(([, rank]) => rank > centralRank)
  );
}

/** A quotation, which news does not begin with. What follows a question, its answer, is told as it stands. */
function isSpoken({ analysis }: Knowledge, start: number): boolean {
  const first = analysis.sentences[start];
  return first !== undefined && /^["“‘]/u.test(sentenceText(analysis, first));
}

/**
 * By position of each sentence of the body, the share of the others that surpass it in what the article comes back to:
 * the sum over its concepts of the logarithm of how many sentences have them. 0 for the most central.
 */
export function rankSentences({ analysis }: Knowledge): ReadonlyMap<number, number> {
  const { article, sentences, tokens } = analysis;
  const body = sentences.flatMap((sentence: Sentence, position) =>
    article.paragraphs[sentence.paragraph]?.kind === 'body'
      ? [{ position, concepts: conceptsOf(tokens.slice(sentence.first, sentence.end)) }]
      : [],
  );
  const counts = new Map<string, number>();
  for (const { concepts } of body)
    for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const weights = body.map(({ concepts }) =>
    [...concepts].reduce((total, concept) => total + Math.log(counts.get(concept) ?? 1), 0),
  );
  const order = weights.toSorted((one, other) => other - one);
  return new Map(
    body.map(({ position }, index) => [position, order.indexOf(weights[index] ?? 0) / body.length]),
  );
}

/** Whether a statement can open a summary, though it goes on about people whom the scene has named. */
function introduces(knowledge: Knowledge, statement: Statement): boolean {
  const { continuity, text } = statement;
  if (continuity === null || continuity.isTied || pointingStart.test(text)) return false;
  return [...continuity.needs].every((need) => isPersonal(knowledge, need));
}

/** The name of a person, which a summary gives in full where it comes first. */
function isPersonal({ entityOf }: Knowledge, need: string): boolean {
  const persons = [...entityOf.values()].filter(({ type, name }) => type === 'person' && name.includes(' '));
  return persons.some(
    ({ id, name }) => need === `entity:${id}` || name.split(' ').some((part) => need === `name:${part}`),
  );
}
