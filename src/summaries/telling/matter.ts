import { wordCount } from '../../base/text.js';
import { isConditional } from '../fitness/conditional.js';
import { opens } from '../fitness/openers.js';
import { isRebutted } from '../fitness/rebutted.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { rankSentences } from '../weighing/centrality.js';
import { coverageOf, subjectOf, type Topic } from '../weighing/topic.js';

/** What makes a sentence tell the matter of an article; each is at most 1. */
const signs = {
  /** The share of the topic that it tells. */
  topic: 1,
  /** What it covers of all that the article speaks of, beside the heaviest of them. */
  covers: 0.6,
  /** How much the article comes back to what it speaks of. */
  central: 0.4,
  /** A word for what most sentences speak of. */
  subject: 0.3,
  /** Telling what was found. */
  finding: 0.3,
  /** Standing early. */
  early: 0.8,
  /** A condition, partly a quotation. */
  conditional: -0.5,
  quotation: -0.3,
} as const;
/** After so many sentences what standing early is worth has fallen to half. */
const halfWay = 8;
/** Fewer words name a matter and do not tell it. */
const fewestWords = 10;
/** Of a topic of nouns and names the matter tells at least so much. */
const leastOfTopic = 0.3;
/** Sentences of which the best that the article carries on is taken. */
const tried = 2;

/**
 * Positions of the sentences, wherever they stand, that tell by themselves what an article is about which begins with
 * something else: a scene, somebody's story, what was before; the best first.
 */
export function findMatter(
  knowledge: Knowledge,
  statements: readonly Statement[],
  weights: ReadonlyMap<string, number>,
  topic: Topic,
): readonly number[] {
  const { lead } = knowledge;
  const ranks = rankSentences(knowledge);
  const subject = subjectOf(knowledge);
  const cover = ({ concepts }: Statement) =>
    [...concepts].reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0);
  const candidates = statements.filter(
    (one) =>
      one.position > lead &&
      one.whole &&
      opens(one, lead) &&
      wordCount(one.text) >= fewestWords &&
      coverageOf(topic, one.text) >= leastOfTopic &&
      !isRebutted(knowledge, one.position),
  );
  const most = Math.max(...candidates.map(cover));
  const worth = (one: Statement) =>
    signs.topic * coverageOf(topic, one.text) +
    signs.covers * (cover(one) / most) +
    signs.central * (1 - (ranks.get(one.position) ?? 1)) +
    signs.subject * Math.min(1, coverageOf(subject, one.text)) +
    signs.finding * (one.moves.has('finding') ? 1 : 0) +
    signs.early / (1 + (one.position - lead) / halfWay) +
    (isConditional(one.text) ? signs.conditional : 0) +
    (/["“]/u.test(one.text) ? signs.quotation : 0);
  const sorted = candidates.toSorted((one, other) => worth(other) - worth(one));
  return [...new Set(sorted.map(({ position }) => position))].slice(0, tried);
}
