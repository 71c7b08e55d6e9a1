import type { Fact } from '../model/fact.js';
import { isTellable } from './facts.js';
import type { Knowledge } from './knowledge.js';
import type { Statement } from './statement.js';

/**
 * What a statement is worth besides its concepts, on their scale (all concepts together are 1). A typical sentence
 * covers about 0.1, so a bonus moves a choice between neighbours and never makes a sentence off the topic win.
 */
const bonuses = {
  /** At most, for the first sentence of the body: news says there what happened. It falls with the distance. */
  early: 0.1,
  /** At most, by the strongest fact that was read from the sentence. */
  salience: 0.03,
  /** A fact put into words reads less well than a sentence as its author wrote it. */
  fact: -0.05,
  /** Every sentence: a few full sentences make a paragraph, many short ones a list. */
  sentence: -0.03,
  /** A sentence that leans on the one before it does not read alone. */
  leaning: -0.02,
  /** Per unit of doubt about the reading of it. */
  doubt: -0.05,
  /** Partly a quotation: it colours, and seldom sums up. */
  quotation: -0.02,
} as const;
/** After so many sentences the bonus for standing early has fallen to half. */
const halfWay = 2;

/** Makes the bonus function of an article. */
export function weighStatement(
  knowledge: Knowledge,
  facts: readonly Fact[],
): (statement: Statement) => number {
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
  return ({ position, origin, confidence, leans, text }) =>
    bonuses.sentence +
    bonuses.early / (1 + (rank.get(position) ?? sentences.length) / halfWay) +
    bonuses.salience * (salience.get(position) ?? 0) +
    (origin === 'fact' ? bonuses.fact : 0) +
    (leans ? bonuses.leaning : 0) +
    bonuses.doubt * (1 - confidence) +
    (/["“]/.test(text) ? bonuses.quotation : 0);
}

/** Positions of the first two body paragraphs. */
export function leadOf(knowledge: Knowledge): readonly number[] {
  return knowledge.analysis.article.paragraphs
    .flatMap((paragraph, index) => (paragraph.kind === 'body' ? [index] : []))
    .slice(0, 2);
}
