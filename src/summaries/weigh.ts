import type { Fact } from '../model/fact.js';
import { isTellable } from './facts.js';
import type { Knowledge } from './knowledge.js';
import type { Statement } from './statement.js';

/**
 * What a statement is worth besides its concepts, on their scale (all concepts together are 1). A typical sentence
 * covers about 0.1, so a bonus moves a choice between neighbours and never makes a sentence off the topic win.
 */
const bonuses = {
  /** The first sentence of the body: news says there what happened. */
  first: 0.06,
  /** The rest of the first two paragraphs. */
  lead: 0.03,
  /** At most, by the strongest fact that was read from the sentence. */
  salience: 0.03,
  /** A sentence as its author wrote it reads better than a fact put into words. */
  sentence: 0.02,
  /** Per unit of doubt about the reading of it. */
  doubt: -0.05,
  /** Mostly a quotation: it colours, and seldom sums up. */
  quotation: -0.02,
} as const;

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
  const lead = leadOf(knowledge);
  const first = sentences.findIndex((sentence) => sentence.paragraph === lead[0]);
  return (statement) => {
    const { position } = statement;
    const isLead = lead.includes(sentences[position]?.paragraph ?? -1);
    return (
      (position === first ? bonuses.first : isLead ? bonuses.lead : 0) +
      bonuses.salience * (salience.get(position) ?? 0) +
      (statement.origin === 'sentence' ? bonuses.sentence : 0) +
      bonuses.doubt * (1 - statement.confidence) +
      (/["“]/.test(statement.text) ? bonuses.quotation : 0)
    );
  };
}

/** Positions of the first two body paragraphs. */
export function leadOf(knowledge: Knowledge): readonly number[] {
  return knowledge.analysis.article.paragraphs
    .flatMap((paragraph, index) => (paragraph.kind === 'body' ? [index] : []))
    .slice(0, 2);
}
