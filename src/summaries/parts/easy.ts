import { groupBy } from '../../base/collections.js';
import type { Notice } from '../../model/notice.js';
import type { Summary, SummarySentence } from '../../model/summary.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import type { Namer } from '../telling/names.js';
import { nameAll, wordsOf } from '../telling/prose.js';
import { repeatsWords } from './key-facts.js';
import { measureReading } from './reading-level.js';
import type { GlossedWord } from './vocabulary.js';

/** Sentences of more words are not easy. */
const maxWords = 16;
const minWords = 4;
/** Facts told alone must be surer than inside a list. */
const minConfidence = 0.75;
const maxSentences = 14;
/** Fewer make no text. */
const minSentences = 4;
/** The same in words. */
const minLength = 40;

/**
 * Short sentences, one fact each, in the order of the text: an easier way into the article, with nothing added. Null
 * where too few facts can be told so shortly.
 * @param ranked statements that stand alone, the best first.
 * @param sayings `Fact.id`s of what somebody says.
 */
export function chooseEasy(
  ranked: readonly Statement[],
  sayings: ReadonlySet<string>,
): readonly Statement[] | null {
  const chosen: Statement[] = [];
  for (const statement of ranked) {
    if (chosen.length === maxSentences) break;
    const { words, origin, confidence, text, fact } = statement;
    // A claim taken out of its sentence may lose what its speaker granted with it.
    const isClaim = origin === 'fact' && sayings.has(fact ?? '');
    const isSure = !isClaim && (origin === 'sentence' || confidence >= minConfidence);
    if (words < minWords || words > maxWords || !isSure || /[;:]/u.test(text)) continue;
    if (!chosen.some((other) => repeatsWords(other, statement))) chosen.push(statement);
  }
  return chosen.length < minSentences ? null : chosen.toSorted((one, other) => one.position - other.position);
}

/** Says that there is no easy version though one was asked for. */
export const noEasyVersion: Notice = {
  stage: 'summarize',
  code: 'no-easy-version',
  message:
    'No version in easy words: too few facts of this text can be told in short sentences that are easier than it.',
};

/**
 * An easy version with its reading level beside the article's; null where there is none, or it is no easier. Hard words
 * say in brackets what they mean where they first stand; the level is that of the text without the brackets.
 */
export function ease(
  { analysis, tree }: Knowledge,
  chosen: readonly Statement[] | null,
  name: Namer,
  words: readonly GlossedWord[],
): { readonly text: readonly SummarySentence[]; readonly reading: NonNullable<Summary['reading']> } | null {
  if (chosen === null) return null;
  const { article, sentences } = analysis;
  const body = sentences.filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'body');
  const before = measureReading(body.map(({ span }) => article.text.slice(span.start, span.end)));
  const text = nameAll(withEasyWords(chosen, before?.daleChall ?? 0), name);
  const after = measureReading(text.map((sentence) => sentence.text));
  if (before === null || after === null || after.fleschKincaid >= before.fleschKincaid) return null;
  if (after.daleChall > before.daleChall || wordsOf(text) < minLength) return null;
  const sentenceOf = ({ token }: GlossedWord) => sentences[tree.sentenceOf(token.index)]?.id ?? '';
  return { text: explain(text, groupBy(words, sentenceOf)), reading: { before, after } };
}

/** Without the sentences of the hardest words, until the rest is no harder than this, or no text any more. */
function withEasyWords(chosen: readonly Statement[], daleChall: number): readonly Statement[] {
  const level = (statements: readonly Statement[]) =>
    measureReading(statements.map(({ text }) => text))?.daleChall ?? 0;
  let kept = chosen;
  while (kept.length > minSentences && level(kept) > daleChall) {
    const hardest = kept.reduce((one, other) => (level([other]) > level([one]) ? other : one));
    kept = kept.filter((statement) => statement !== hardest);
  }
  return kept;
}

/** `The pilgrimage begins.` gives `The pilgrimage (a journey to a sacred place) begins.`, once for each word. */
function explain(
  text: readonly SummarySentence[],
  wordsOfSentence: ReadonlyMap<string, readonly GlossedWord[]>,
): readonly SummarySentence[] {
  const explained = new Set<string>();
  return text.map((sentence) => {
    let { text: told } = sentence;
    for (const { token, lemma, gloss } of sentence.evidence.flatMap(
      (one) => wordsOfSentence.get(one.sentence) ?? [],
    )) {
      const word = new RegExp(`(?<![\\p{L}-])${token.text}(?![\\p{L}-])`, 'u');
      // `occurred (happen)`, `surges (a sudden increase)`: a meaning stands only beside the form it is worded for.
      const isInflected = token.text.toLowerCase() !== lemma;
      if (isInflected || explained.has(lemma) || !word.test(told)) continue;
      explained.add(lemma);
      told = told.replace(word, (found) => `${found} (${gloss})`);
    }
    return { ...sentence, text: told };
  });
}
