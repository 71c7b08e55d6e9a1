import { uniqueBy } from '../base/collections.js';
import { glossTable } from '../language/lexicons/glosses.js';
import { newsWordTable } from '../language/lexicons/news-words.js';
import type { Token } from '../model/analysis.js';
import type { SummaryEntry } from '../model/summary.js';
import { evidenceOf, type Knowledge } from './knowledge.js';
import { isFamiliar } from './reading-level.js';

const maxEntries = 10;

/** What a word means, and as which part of speech. */
interface Gloss {
  readonly part: string;
  readonly gloss: string;
  /** Whether it is from the list of news words, whose meanings are worded for learners. */
  readonly isNews: boolean;
}

/** `rescind` gives its part of speech and meaning; read from the tables once, at the first question. */
let glosses: ReadonlyMap<string, Gloss> | null = null;

function glossOf(lemma: string): Gloss | undefined {
  glosses ??= new Map([...readTable(glossTable, false), ...readTable(newsWordTable, true)]);
  return glosses.get(lemma);
}

function readTable(table: string, isNews: boolean): readonly (readonly [string, Gloss])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', part = '', gloss = ''] = line.split('\t');
      return [word, { part, gloss, isNews }] as const;
    });
}

const parts: Readonly<Partial<Record<Token['upos'], string>>> = {
  NOUN: 'noun',
  VERB: 'verb',
  ADJ: 'adj',
  ADV: 'adv',
};

/** A hard word of the text with what it means there. */
export interface GlossedWord {
  readonly token: Token;
  /** In lower case. */
  readonly lemma: string;
  /** `a journey to a sacred place`. */
  readonly gloss: string;
  readonly isNews: boolean;
}

/**
 * The hard words of the text in its order, each as often as it stands there. Only words that have one meaning in all
 * or in the news, used as the part of speech they have, and not as part of a name: so which meaning is meant is certain.
 */
export function glossWords(knowledge: Knowledge): readonly GlossedWord[] {
  const { analysis } = knowledge;
  return analysis.tokens.flatMap((token) => {
    const lemma = token.lemma.toLowerCase();
    const part = parts[token.upos];
    const sentence = analysis.sentences[knowledge.tree.sentenceOf(token.index)];
    if (part === undefined || sentence === undefined || isPartOfName(knowledge, token)) return [];
    const found = glossOf(lemma);
    if (found?.part !== part || !isBody(knowledge, sentence.paragraph)) return [];
    return found.isNews || !isFamiliar(lemma)
      ? [{ token, lemma, gloss: found.gloss, isNews: found.isNews }]
      : [];
  });
}

/**
 * Hard words of the text with what they mean, in its order. Of many those of the news first, and of these the longest,
 * which are mostly the rarest (Zipf 1935).
 */
export function listVocabulary(
  { analysis, tree }: Knowledge,
  words: readonly GlossedWord[],
): readonly SummaryEntry[] {
  const distinct = uniqueBy(words, ({ lemma }) => lemma);
  const chosen = new Set(
    distinct
      .toSorted(
        (one, other) => Number(other.isNews) - Number(one.isNews) || other.lemma.length - one.lemma.length,
      )
      .slice(0, maxEntries),
  );
  return distinct
    .filter((word) => chosen.has(word))
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

/** A word with a capital inside a sentence, with a particle, or between words of a name or a compound: `National Registry`. */
function isPartOfName({ analysis, tree }: Knowledge, token: Token): boolean {
  if (/^\p{Lu}/u.test(token.text)) return true;
  const isInCompound =
    token.relation === 'compound' ||
    tree.children(token.index).some(({ relation }) => relation.startsWith('compound'));
  const isHyphenated = [token.span.start - 1, token.span.end].some(
    (at) => analysis.article.text.charAt(at) === '-',
  );
  return isInCompound || isHyphenated;
}
