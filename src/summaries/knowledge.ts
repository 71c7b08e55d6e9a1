import { indexesIn, rangeByIndex } from '../language/ranges.js';
import { type Tree, treeOf } from '../language/tree.js';
import type { Analysis, Entity, Mention, Sentence, Token } from '../model/analysis.js';
import type { QuotedEvidence } from '../model/fact.js';
import { isFiniteVerb } from './fitness/finite-verb.js';

/** An analysis indexed for writing summaries of it. */
export interface Knowledge {
  readonly analysis: Analysis;
  readonly tree: Tree;
  /** By the index of the mention's head token. */
  readonly mentionOf: ReadonlyMap<number, Mention>;
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** The name that each token is of, by the token's index; where names overlap, the first of them. */
  readonly nameOf: ReadonlyMap<number, Mention>;
  /** The tokens of expressions of time. */
  readonly timed: ReadonlySet<number>;
  /** By every token between quotation marks, the marks included. */
  readonly quoted: ReadonlySet<number>;
  /** Position in `Analysis.sentences` by `Sentence.id`. */
  readonly positionOf: ReadonlyMap<string, number>;
  /** The sentence in which each entity is first named, by `Entity.id`. */
  readonly firstNaming: ReadonlyMap<string, number>;
  /** The sentence in which each lemma (lower case) first stands as a noun or name: `plan` in `a plan`, not in `they plan`. */
  readonly firstNoun: ReadonlyMap<string, number>;
  /** The sentence in which each word with a capital, as it is spelt, first stands. */
  readonly firstName: ReadonlyMap<string, number>;
  /** Position of the first sentence of the body that tells something, after dates, captions and tables; -1 without one. */
  readonly lead: number;
}

/** Indexes an analysis, in time linear in its tokens. */
export function indexKnowledge(analysis: Analysis): Knowledge {
  const tree = treeOf(analysis);
  const firstNoun = new Map<string, number>();
  const firstName = new Map<string, number>();
  for (const token of analysis.tokens) {
    const lemma = token.lemma.toLowerCase();
    const position = tree.sentenceOf(token.index);
    if ((token.upos === 'NOUN' || token.upos === 'PROPN') && !firstNoun.has(lemma))
      firstNoun.set(lemma, position);
    if (/\p{Lu}/u.test(token.text) && !firstName.has(token.text)) firstName.set(token.text, position);
  }
  const firstNaming = new Map<string, number>();
  for (const { entity, form, head } of analysis.mentions)
    if (form === 'name' && !firstNaming.has(entity)) firstNaming.set(entity, tree.sentenceOf(head));
  return {
    analysis,
    tree,
    mentionOf: new Map(analysis.mentions.map((mention) => [mention.head, mention])),
    entityOf: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    nameOf: rangeByIndex(analysis.mentions.filter(({ form }) => form === 'name').toReversed()),
    timed: indexesIn(analysis.times),
    quoted: quotedTokens(analysis),
    positionOf: new Map(analysis.sentences.map((sentence, position) => [sentence.id, position])),
    firstNaming,
    firstNoun,
    firstName,
    lead: analysis.sentences.findIndex((sentence) => isTelling(analysis, tree, sentence)),
  };
}

/** Shorter ones are captions and labels. */
const minTokens = 5;

/** A misread sentence, whose verb the parser took for a noun, is told from a caption by its length. */
const fullTokens = 15;

/** A full sentence of the body, with a verb of its own. */
function isTelling(analysis: Analysis, tree: Tree, sentence: Sentence): boolean {
  if (analysis.article.paragraphs[sentence.paragraph]?.kind !== 'body') return false;
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const isVerb = (token: Token) =>
    isFiniteVerb(tree, token) &&
    (token.index === sentence.root || token.head === sentence.root || tokens.length >= fullTokens);
  return (
    tokens.length >= minTokens &&
    /[.?!]["”’']?$/u.test(sentenceText(analysis, sentence)) &&
    tokens.some(isVerb)
  );
}

/**
 * The tokens between quotation marks: those of the quotations that the engine read, and whatever stands between an
 * opening mark and its end in a paragraph. A mark left open runs to the end of its paragraph, so that no sentence of
 * a long quotation is taken for the article's own.
 */
function quotedTokens(analysis: Analysis): ReadonlySet<number> {
  const quoted = new Set(indexesIn(analysis.quotations));
  let paragraph = -1;
  let isOpen = false;
  for (const sentence of analysis.sentences) {
    if (sentence.paragraph !== paragraph) isOpen = false;
    paragraph = sentence.paragraph;
    for (const token of analysis.tokens.slice(sentence.first, sentence.end)) {
      if (/^(?:“|``)$/u.test(token.text)) isOpen = true;
      if (isOpen) quoted.add(token.index);
      if (/^(?:”|''|’’)$/u.test(token.text)) isOpen = false;
      if (token.text === '"') {
        isOpen = !isOpen;
        quoted.add(token.index);
      }
    }
  }
  return quoted;
}

/** The exact words of a sentence. */
export function sentenceText(analysis: Analysis, sentence: Sentence): string {
  return analysis.article.text.slice(sentence.span.start, sentence.span.end);
}

/** A whole sentence as evidence. */
export function evidenceOf(analysis: Analysis, sentence: Sentence): QuotedEvidence {
  return { sentence: sentence.id, quote: sentenceText(analysis, sentence) };
}
