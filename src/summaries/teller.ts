import type { Fact } from '../model/fact.js';
import type { SummarySentence } from '../model/summary.js';
import { rankSentences } from './centrality.js';
import { type Budget, chooseStatements } from './choose.js';
import { weighConcepts } from './concepts.js';
import type { Knowledge } from './knowledge.js';
import type { Namer } from './names.js';
import { findPoints } from './points.js';
import { nameAll, wordsOf, writeWithin } from './prose.js';
import { genreOf } from './read-genre.js';
import type { Statement } from './statement.js';
import { weighStatement } from './weigh.js';

/** A sentence that so many of the others surpass in what the article comes back to tells a detail. */
const sideRank = 0.4;
/** What an article is about: its heaviest concepts. */
const topicCount = 6;

/** What a concept counts for where it is told once more: an article says more and more of what it is about. */
const toldAgain = { noun: 0.5, name: 0.3 } as const;

/** A better point is worth so much of the length. */
const enoughShare = 0.75;

/** An article told within some words, and the sentence that says what it is about. */
interface Teller {
  /** Position in `Analysis.sentences`; null where no sentence does. */
  readonly point: number | null;
  /** Its telling from the best point that gives enough; empty where none is coherent. */
  readonly tell: (budget: Budget) => readonly SummarySentence[];
  /** Its telling from one sentence on. */
  readonly tellFrom: (position: number, budget: Budget) => readonly SummarySentence[];
}

/**
 * Tells an article: first what it is about, then what matters most of all its parts, each sentence so that nothing it
 * points at is left out. Details are told only right after the sentence they belong to. A report is told so only where
 * its lead opens it, and more of what it tells first.
 * @param sentences the ways to tell the article's sentences.
 * @param opening position of the sentence that opens a report; null where none does.
 */
export function createTeller(
  knowledge: Knowledge,
  facts: readonly Fact[],
  sentences: readonly Statement[],
  name: Namer,
  opening: number | null,
): Teller {
  const { lead, analysis } = knowledge;
  const genre = genreOf(knowledge);
  const weights = weighConcepts(analysis, 'account');
  const worth = weighStatement(knowledge, facts, genre);
  const ranks = rankSentences(knowledge);
  const topics = new Set(
    [...weights]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, topicCount)
      .map(([concept]) => concept),
  );
  const isSide = ({ position, concepts }: Statement) =>
    (ranks.get(position) ?? 1) > sideRank || ![...concepts].some((concept) => topics.has(concept));
  const names = new Set(
    analysis.tokens.flatMap(({ upos, lemma }) => (upos === 'PROPN' ? [lemma.toLowerCase()] : [])),
  );
  const again = (concept: string) => toldAgain[names.has(concept) ? 'name' : 'noun'];
  const points =
    genre === 'account'
      ? findPoints(knowledge, sentences, weights, name)
      : [lead].filter((position) => position === opening);
  const tellFrom = (point: number, budget: Budget) =>
    writeWithin(budget, (inside) => {
      const course = { opening: point, start: lead, mustFollow: false, isFree: true, isSide, again };
      return nameAll(chooseStatements(sentences, weights, worth, inside, course), name);
    });
  return {
    point: points[0] ?? null,
    tellFrom,
    tell: (budget) => {
      const told = points.map((point) => tellFrom(point, budget));
      const enough = enoughShare * Math.min(budget.least, Math.max(0, ...told.map(wordsOf)));
      return told.find((one) => wordsOf(one) >= enough) ?? [];
    },
  };
}
