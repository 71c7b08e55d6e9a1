import type { Fact } from '../../model/fact.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { rankSentences } from '../weighing/centrality.js';
import type { Genre } from '../weighing/genre.js';
import { isTellable } from './facts.js';

/**
 * What a statement is worth besides its concepts, on their scale (all concepts together are 1). A typical sentence
 * covers about 0.1, so a bonus moves a choice between neighbours and never makes a sentence off the topic win.
 */
const bonuses = {
  /** At most, by the strongest fact that was read from the sentence. */
  salience: 0.03,
  /** In an account, at most, for being at the centre of the article. */
  central: 0.015,
  /** In a history or the story of a life, for a year: what happened then is a stage of it. */
  milestone: 0.01,
  /** In an account, for what was done first or best. */
  feat: 0.02,
  /** In an account, for standing where it draws its conclusion. */
  conclusion: 0.01,
  /** A fact put into words reads less well than a sentence as its author wrote it. */
  fact: -0.05,
  /** Every sentence: a few full sentences make a paragraph, many short ones a list. */
  sentence: -0.03,
  /** A sentence that leans on the one before it does not read alone. */
  leaning: -0.02,
  /** Per unit of doubt about the reading of it. */
  doubt: -0.05,
  /** Each quotation in it, up to three: it colours, and seldom sums up. */
  quotation: -0.04,
} as const;
/**
 * By how much more the first sentence of the body counts than one far down: news says there what happened. A factor on
 * what a sentence covers, so that a whole lead is not pushed out by two halves.
 */
const earlyFactor = { report: 3, account: 1.5 } as const;
/** After so many sentences the addition for standing early has fallen to half. */
const halfWay = 2;

/** A fact leaves out what it did not read, so it counts less than the sentence it comes from. */
const factFactor = 0.7;

/** What a statement is worth: a factor on the weight of what it covers, and an addition. */
export interface Worth {
  readonly factor: number;
  readonly bonus: number;
}

/** Makes the worth function of an article. */
export function weighStatement(
  knowledge: Knowledge,
  facts: readonly Fact[],
  genre: Genre,
): (statement: Statement) => Worth {
  const { sentences } = knowledge.analysis;
  const salience = new Map<number, number>();
  for (const fact of facts) {
    const position = isTellable(fact)
      ? knowledge.positionOf.get(fact.evidence[0]?.sentence ?? '')
      : undefined;
    if (position !== undefined) salience.set(position, Math.max(salience.get(position) ?? 0, fact.salience));
  }
  const body = sentences.flatMap((sentence, position) =>
    knowledge.analysis.article.paragraphs[sentence.paragraph]?.kind === 'body' ? [position] : [],
  );
  const rank = new Map(body.map((position, index) => [position, index]));
  const central = rankSentences(knowledge);
  const dated = new Set(
    knowledge.analysis.times.flatMap(({ kind, value, head }) =>
      kind === 'date' && value !== null ? [knowledge.tree.sentenceOf(head)] : [],
    ),
  );
  const isHistory = genre === 'account' && dated.size >= yearsOfHistory * body.length;
  const early = earlyFactor[genre];
  return ({ position, origin, confidence, leans, text }) => ({
    factor:
      (origin === 'fact' ? factFactor : 1) *
      (1 + early / (1 + (rank.get(position) ?? sentences.length) / halfWay)),
    bonus:
      (genre === 'account' ? bonuses.central * (1 - (central.get(position) ?? 1)) : 0) +
      (genre === 'account' && isLate(rank.get(position) ?? 0, body.length) ? bonuses.conclusion : 0) +
      (isHistory && dated.has(position) ? bonuses.milestone : 0) +
      (genre === 'account' && feat.test(text) ? bonuses.feat : 0) +
      bonuses.sentence +
      bonuses.salience * (salience.get(position) ?? 0) +
      (origin === 'fact' ? bonuses.fact : 0) +
      (leans ? bonuses.leaning : 0) +
      bonuses.doubt * (1 - confidence) +
      bonuses.quotation * Math.min(mostQuotations, quotationsIn(text)),
  });
}

/** More quotations than this make a sentence no less fit. */
const mostQuotations = 3;

function quotationsIn(text: string): number {
  return (text.match(/["“][\p{L}\p{N}]/gu) ?? []).length;
}

/** What a life or a history is told for. */
const feat =
  /(?:\bthe|['’]s) first (?!time\b)\p{Ll}|\bbecame (?:the|one of|famous)\b|\bwon\b|\bfounded\b|\binvented\b/u;
/** The share of sentences with a date from which on an account is a history. */
const yearsOfHistory = 0.15;
/** The last sixth of the sentences. */
function isLate(rank: number, count: number): boolean {
  return rank >= (count * 5) / 6;
}
