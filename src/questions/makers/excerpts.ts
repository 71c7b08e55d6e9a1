import { hasFiniteVerb, isTail, isWholeSentence } from '../../language/excerpts/garbled.js';
import { areQuotationsWhole } from '../../language/quotation-marks.js';
import type { Analysis, Sentence } from '../../model/analysis.js';
import type { MakerTask } from './maker.js';

/** An excerpt of short paragraphs spans so many at the most. */
const mostParagraphs = 3;
/** `(1)` before a point of a list: the gaps of a passage are numbered so too. */
const numbering = /\(\d{1,2}\)/u;
/** `. . . .`, `...`, `…`, `(see below)`: where something was left out that stands elsewhere. */
const omission = /\.\s?\.|…|\(see\b/u;

/**
 * What can be made of stretches of the article that can be printed alone: whole sentences of body paragraphs that need
 * nothing told before them, in the order of the text, none sharing a sentence with another.
 *
 * @param words how many words an excerpt has at the least and at the most.
 * @param make what becomes of an excerpt; null where it does not serve, and another end is tried.
 */
export function makeOfExcerpts<Made>(
  task: Pick<MakerTask, 'analysis' | 'excerpts' | 'garbled'>,
  words: { readonly least: number; readonly most: number },
  make: (sentences: readonly Sentence[]) => Made | null,
): readonly Made[] {
  const { analysis } = task;
  const { sentences } = analysis;
  const lengths = sentences.map(
    ({ first, end }) => analysis.tokens.slice(first, end).filter(({ upos }) => upos !== 'PUNCT').length,
  );
  const found: Made[] = [];
  for (let start = 0; start < sentences.length; ) {
    let next = start + 1;
    const ends = leansAtOnce(task, sentences[start]) ? [] : endsOf(analysis, lengths, start, words);
    for (const end of ends) {
      const excerpt = sentences.slice(start, end);
      const made = reads(task, excerpt) ? make(excerpt) : null;
      if (made === null) continue;
      found.push(made);
      next = end;
      break;
    }
    start = next;
  }
  return found;
}

/** Whether a sentence cannot open an excerpt, wherever it ends; who says the words it opens with may be told later. */
function leansAtOnce({ excerpts }: Pick<MakerTask, 'excerpts'>, sentence: Sentence | undefined): boolean {
  const pointer = sentence === undefined ? null : excerpts.findPointer(sentence);
  return pointer !== null && pointer.kind !== 'own-voice';
}

/** Whether the sentences read alone, each a whole one and none a heading, and quote nothing in part. */
function reads(
  { analysis, excerpts, garbled }: Pick<MakerTask, 'analysis' | 'excerpts' | 'garbled'>,
  sentences: readonly Sentence[],
): boolean {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined || !isWholeSentence(analysis, first)) return false;
  const { paragraphs } = analysis.article;
  if (sentences.some(({ paragraph }) => paragraphs[paragraph]?.kind === 'heading')) return false;
  const isSound = (sentence: Sentence) =>
    !garbled.has(sentence.id) && hasFiniteVerb(analysis, sentence) && !isTail(analysis, sentence);
  if (!sentences.every(isSound)) return false;
  const text = analysis.article.text.slice(first.span.start, last.span.end);
  return (
    areQuotationsWhole(text) &&
    !omission.test(text) &&
    !numbering.test(text) &&
    excerpts.findPointer({ first: first.first, end: last.end }) === null
  );
}

/**
 * Where an excerpt from a sentence on may end, the best first: with a paragraph, rather the one it begins in (what it tells
 * cannot be asked elsewhere), then the longest.
 */
function endsOf(
  { article, sentences }: Analysis,
  lengths: readonly number[],
  start: number,
  { least, most }: { readonly least: number; readonly most: number },
): readonly number[] {
  const from = sentences[start]?.paragraph ?? 0;
  const ends: number[] = [];
  let length = 0;
  for (let at = start; at < sentences.length; at++) {
    const paragraph = sentences[at]?.paragraph ?? from;
    if (article.paragraphs[paragraph]?.kind !== 'body' || paragraph - from >= mostParagraphs) break;
    length += lengths[at] ?? 0;
    if (length > most) break;
    if (length >= least) ends.push(at + 1);
  }
  const last = (end: number) => sentences[end - 1]?.paragraph ?? from;
  const endsParagraph = (end: number) => Number(sentences[end]?.paragraph !== last(end));
  return ends.toSorted(
    (one, other) => endsParagraph(other) - endsParagraph(one) || last(one) - last(other) || other - one,
  );
}
