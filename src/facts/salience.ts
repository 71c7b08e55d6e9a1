import type { FactDraft } from './draft.js';
import type { Tree } from './tree.js';

/**
 * Weights of the parts of salience; they sum to 1. Position leads, since news tells what matters first (the inverted
 * pyramid); words of the title and words the article keeps coming back to (Luhn 1958) correct it.
 */
const weights = { position: 0.35, title: 0.3, centrality: 0.25, asserted: 0.1 } as const;
const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** Verbs that carry a clause but not its topic. */
const emptyLemmas = new Set(['be', 'have', 'do', 'say', 'make', 'get', 'go', 'take', 'tell']);

/** How much each draft matters for the article, 0..1, in the order of the drafts. */
export function weighSalience(tree: Tree, drafts: readonly FactDraft[]): readonly number[] {
  const { article, tokens } = tree.analysis;
  const titleWords = new Set(article.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const strongest = Math.max(
    2,
    ...[...tree.lemmaCounts].filter(([lemma]) => lemma.length > 3).map(([, count]) => count),
  );
  const paragraphs = Math.max(1, article.paragraphs.length - 1);
  return drafts.map((draft) => {
    const [evidence] = draft.evidence;
    if (evidence === undefined) return 0;
    const words = tokens.filter(
      (token) =>
        token.span.start >= evidence.span.start &&
        token.span.end <= evidence.span.end &&
        contentTags.has(token.upos) &&
        !emptyLemmas.has(token.lemma),
    );
    if (words.length === 0) return 0;
    const share = (matches: (lemma: string) => number) =>
      words.reduce((sum, word) => sum + matches(word.lemma.toLowerCase()), 0) / words.length;
    const paragraph = article.paragraphs.findIndex((one) => one.span.end >= evidence.span.end);
    const salience =
      weights.position * (1 - paragraph / paragraphs) +
      weights.title * Math.min(1, 2 * share((lemma) => (titleWords.has(lemma) ? 1 : 0))) +
      weights.centrality *
        Math.min(1, 2 * share((lemma) => ((tree.lemmaCounts.get(lemma) ?? 1) - 1) / (strongest - 1))) +
      weights.asserted * (draft.modality === 'asserted' || draft.modality === 'future' ? 1 : 0);
    return Math.round(Math.min(1, Math.max(0, salience)) * 1000) / 1000;
  });
}
