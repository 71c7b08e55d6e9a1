import type { Fact } from '../model/fact.js';
import type { SummarySentence } from '../model/summary.js';
import { rankSentences } from './centrality.js';
import { type Budget, chooseStatements } from './choose.js';
import { weighConcepts } from './concepts.js';
import type { Knowledge } from './knowledge.js';
import type { Namer } from './names.js';
import { findPoints } from './points.js';
import { nameAll, wordsOf, writeWithin } from './prose.js';
import type { Statement } from './statement.js';
import { weighStatement } from './weigh.js';

/** A sentence that so many of the others surpass in what the article comes back to tells a detail. */
const sideRank = 0.4;
/** What an article is about: its heaviest concepts. */
const topicCount = 6;

/** What a concept counts for where it is told once more: an account says more and more of what it is about. */
const toldAgain = { noun: 0.5, name: 0.3 } as const;

/** An account told within some words, and the sentence that says what it is about. */
interface AccountTeller {
  /** Position in `Analysis.sentences`; null where no sentence does. */
  readonly point: number | null;
  /** The longest of its tellings; empty where none is coherent. */
  readonly tell: (budget: Budget) => readonly SummarySentence[];
}

/**
 * Tells an account: first what it is about, then what matters most of all its parts, each sentence so that nothing it
 * points at is left out. Details are told only right after the sentence they belong to.
 * @param sentences the ways to tell the article's sentences.
 */
export function createAccountTeller(
  knowledge: Knowledge,
  facts: readonly Fact[],
  sentences: readonly Statement[],
  name: Namer,
): AccountTeller {
  const weights = weighConcepts(knowledge.analysis, 'account');
  const worth = weighStatement(knowledge, facts, 'account');
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
    knowledge.analysis.tokens.flatMap(({ upos, lemma }) => (upos === 'PROPN' ? [lemma.toLowerCase()] : [])),
  );
  const again = (concept: string) => toldAgain[names.has(concept) ? 'name' : 'noun'];
  const points = findPoints(knowledge, sentences, weights, name);
  const tellFrom = (opening: number, budget: Budget) =>
    writeWithin(budget, (inside) => {
      const course = { opening, start: knowledge.lead, mustFollow: false, isAccount: true, isSide, again };
      return nameAll(chooseStatements(sentences, weights, worth, inside, course), name);
    });
  return {
    point: points[0] ?? null,
    tell: (budget) => {
      let longest: readonly SummarySentence[] = [];
      for (const point of points) {
        const told = tellFrom(point, budget);
        if (wordsOf(told) > wordsOf(longest)) longest = told;
        if (wordsOf(longest) >= budget.least) break;
      }
      return longest;
    },
  };
}
