import { numberParagraphs } from '../../base/paragraphs.js';
import { normalizeText, words } from '../../base/text.js';
import type { Analysis } from '../../model/analysis.js';
import type { Article } from '../../model/article.js';
import type { Candidate } from '../../model/candidate.js';
import type { Item } from '../../model/item.js';
import type { ContentOptions } from '../../model/options.js';

/** Number printed beside the paragraph of a sentence, by the sentence's id; 0 where it is not known. */
export type ParagraphOf = (sentence: string) => number;

/** The number printed beside the last paragraph. */
export function countParagraphs({ article }: Pick<Analysis, 'article'>): number {
  return numbersOf(article).at(-1) ?? 0;
}

function numbersOf({ text, paragraphs }: Article): readonly number[] {
  return numberParagraphs(paragraphs.map(({ span }) => text.slice(span.start, span.end)));
}

/** Numbers paragraphs from 1 as printed; those of further articles go on from the last of the one before. */
export function paragraphsOf(analyses: readonly Pick<Analysis, 'article' | 'sentences'>[]): ParagraphOf {
  const numbers = new Map<string, number>();
  let before = 0;
  for (const { article, sentences } of analyses) {
    const here = numbersOf(article);
    for (const { id, paragraph } of sentences) numbers.set(id, before + (here[paragraph] ?? 0));
    before += here.at(-1) ?? 0;
  }
  return (sentence) => numbers.get(sentence) ?? 0;
}

/** An option that narrows what is asked about, by its flag. */
export type Wish = 'types' | 'skills' | 'focus' | 'paragraphs';

/** One wish of the teacher as a test of candidates. */
interface Filter {
  readonly wish: Wish;
  readonly allows: (candidate: Candidate) => boolean;
}

/** What the wishes leave. */
export interface Narrowed {
  readonly allowed: readonly Candidate[];
  /** The wishes that turned candidates away, each with the number of those that it alone leaves. */
  readonly wishes: readonly { readonly wish: Wish; readonly leaves: number }[];
}

/** The candidates that keep to what was asked for. */
export function narrow(
  candidates: readonly Candidate[],
  options: ContentOptions,
  paragraphOf: ParagraphOf,
): Narrowed {
  const filters = filtersOf(options, paragraphOf);
  return {
    allowed: candidates.filter((candidate) => filters.every(({ allows }) => allows(candidate))),
    wishes: filters
      .map(({ wish, allows }) => ({ wish, leaves: candidates.filter(allows).length }))
      .filter(({ leaves }) => leaves < candidates.length),
  };
}

function filtersOf(
  { types, skills, focus, paragraphs }: ContentOptions,
  paragraphOf: ParagraphOf,
): readonly Filter[] {
  return [
    ...(types === null
      ? []
      : [{ wish: 'types', allows: ({ item }: Candidate) => types.includes(item.type) } as const]),
    ...(skills === null
      ? []
      : [{ wish: 'skills', allows: ({ item }: Candidate) => skills.includes(item.skill) } as const]),
    ...(focus === null ? [] : [{ wish: 'focus', allows: speaksOf(focus) } as const]),
    ...(paragraphs === null
      ? []
      : [
          {
            wish: 'paragraphs',
            allows: ({ item }: Candidate) =>
              item.evidence.length > 0 &&
              item.evidence.every(({ sentence }) => {
                const number = paragraphOf(sentence);
                return number >= paragraphs.first && number <= paragraphs.last;
              }),
          } as const,
        ]),
  ];
}

/** Whether question, answer or evidence hold every word of the topic: `blinken` finds `Antony Blinken`. */
function speaksOf(focus: string): (candidate: Candidate) => boolean {
  const wanted = words(normalizeText(focus));
  return ({ item, keys }) => {
    const said = new Set(words(normalizeText([item.prompt, ...keys, ...textsOf(item)].join(' '))));
    return wanted.every((word) => said.has(word));
  };
}

/** What of an item besides its prompt tells what it is about; wrong options do not. */
function textsOf(item: Item): readonly string[] {
  const quotes = item.evidence.map(({ quote }) => quote);
  switch (item.type) {
    case 'matching':
      return [...item.left, ...item.right].map(({ text }) => text);
    case 'cloze':
    case 'word-bank':
      return item.segments.flatMap((segment) => ('text' in segment ? [segment.text] : []));
    default:
      return quotes;
  }
}
