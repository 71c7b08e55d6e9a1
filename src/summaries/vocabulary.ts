import { uniqueBy } from '../base/collections.js';
import { glossTable } from '../language/lexicons/glosses.js';
import type { Token } from '../model/analysis.js';
import type { SummaryEntry } from '../model/summary.js';
import { evidenceOf, type Knowledge } from './knowledge.js';
import { isFamiliar } from './reading-level.js';

const maxEntries = 8;

/** `registry` gives its part of speech and meaning; read from the table once, at the first question. */
let glosses: ReadonlyMap<string, { readonly part: string; readonly gloss: string }> | null = null;

function glossOf(lemma: string): { readonly part: string; readonly gloss: string } | undefined {
  glosses ??= new Map(
    glossTable
      .trim()
      .split('\n')
      .map((line) => {
        const [word = '', part = '', gloss = ''] = line.split('\t');
        return [word, { part, gloss }];
      }),
  );
  return glosses.get(lemma);
}

const parts: Readonly<Partial<Record<Token['upos'], string>>> = { NOUN: 'noun', VERB: 'verb', ADJ: 'adj' };

/** A hard word of the text with what it means there. */
export interface GlossedWord {
  readonly token: Token;
  /** In lower case. */
  readonly lemma: string;
  /** `a journey to a sacred place`. */
  readonly gloss: string;
}

/**
 * The hard words of the text in its order, each as often as it stands there. Only words that have one meaning in all,
 * used as the part of speech they have, and not as part of a name: so which meaning is meant is certain.
 */
export function glossWords(knowledge: Knowledge): readonly GlossedWord[] {
  const { analysis } = knowledge;
  return analysis.tokens.flatMap((token) => {
    const lemma = token.lemma.toLowerCase();
    const part = parts[token.upos];
    const sentence = analysis.sentences[knowledge.tree.sentenceOf(token.index)];
    if (part === undefined || sentence === undefined || isPartOfName(knowledge, token)) return [];
    const found = glossOf(lemma);
    if (found?.part !== part || isFamiliar(lemma) || !isBody(knowledge, sentence.paragraph)) return [];
    return [{ token, lemma, gloss: found.gloss }];
  });
}

/** The first hard words of the text with what they mean, in its order. */
export function listVocabulary(
  { analysis, tree }: Knowledge,
  words: readonly GlossedWord[],
): readonly SummaryEntry[] {
  return uniqueBy(words, ({ lemma }) => lemma)
    .slice(0, maxEntries)
    .flatMap(({ lemma, gloss, token }) => {
      const sentence = analysis.sentences[tree.sentenceOf(token.index)];
      return sentence === undefined
        ? []
        : [{ term: lemma, text: gloss, evidence: [evidenceOf(analysis, sentence)] }];
    });
}

function isBody({ analysis }: Knowledge, paragraph: number): boolean {
  return analysis.article.paragraphs[paragraph]?.kind === 'body';
}

/** A word with a capital inside a sentence, or between words of a name or a compound: `National Registry`. */
function isPartOfName({ analysis, tree }: Knowledge, token: Token): boolean {
  if (/^\p{Lu}/u.test(token.text)) return true;
  const isInCompound =
    token.relation === 'compound' ||
    tree.children(token.index).some(({ relation }) => relation === 'compound');
  const isHyphenated = [token.span.start - 1, token.span.end].some(
    (at) => analysis.article.text.charAt(at) === '-',
  );
  return isInCompound || isHyphenated;
}
