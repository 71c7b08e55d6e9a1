import { createTree, type Tree } from '../language/tree.js';
import type { Analysis, Entity, Mention, Sentence } from '../model/analysis.js';
import type { QuotedEvidence } from '../model/fact.js';

/** An analysis indexed for writing summaries of it. */
export interface Knowledge {
  readonly analysis: Analysis;
  readonly tree: Tree;
  /** By the index of the mention's head token. */
  readonly mentionOf: ReadonlyMap<number, Mention>;
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** By every token between quotation marks, the marks included. */
  readonly quoted: ReadonlySet<number>;
  /** Position in `Analysis.sentences` by `Sentence.id`. */
  readonly positionOf: ReadonlyMap<string, number>;
  /** The sentence in which each lemma (lower case) first stands, by its position. */
  readonly firstUse: ReadonlyMap<string, number>;
}

/** Indexes an analysis, in time linear in its tokens. */
export function indexKnowledge(analysis: Analysis): Knowledge {
  const tree = createTree(analysis.tokens, analysis.sentences);
  const firstUse = new Map<string, number>();
  for (const token of analysis.tokens) {
    const lemma = token.lemma.toLowerCase();
    if (!firstUse.has(lemma)) firstUse.set(lemma, tree.sentenceOf(token.index));
  }
  return {
    analysis,
    tree,
    mentionOf: new Map(analysis.mentions.map((mention) => [mention.head, mention])),
    entityOf: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    quoted: new Set(
      analysis.quotations.flatMap(({ first, end }) =>
        Array.from({ length: end - first }, (_, offset) => first + offset),
      ),
    ),
    positionOf: new Map(analysis.sentences.map((sentence, position) => [sentence.id, position])),
    firstUse,
  };
}

/** The exact words of a sentence. */
export function sentenceText(analysis: Analysis, sentence: Sentence): string {
  return analysis.article.text.slice(sentence.span.start, sentence.span.end);
}

/** A whole sentence as evidence. */
export function evidenceOf(analysis: Analysis, sentence: Sentence): QuotedEvidence {
  return { sentence: sentence.id, quote: sentenceText(analysis, sentence) };
}
