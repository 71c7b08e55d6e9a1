import { groupBy } from '../../base/collections.js';
import { numberParagraphs } from '../../base/paragraphs.js';
import type { Paragraph } from '../../model/article.js';
import type { Evidence, Fact, Phrase } from '../../model/fact.js';
import type { FactSheet } from '../../model/fact-sheet.js';
import type { PageOptions } from '../../model/options.js';
import { sourceLine } from './article.js';
import { type MarkedPiece, markText } from './marked-text.js';
import type { PageView } from './page.js';

/** The article with its facts beside the paragraphs that tell them. */
interface FactsView extends PageView {
  /** `22 facts`. */
  readonly count: string;
  readonly paragraphs: readonly {
    readonly number: number;
    readonly heading: boolean;
    readonly pieces: readonly MarkedPiece[];
    /** The facts that this paragraph tells first. */
    readonly facts: readonly FactView[];
  }[];
  /** The numbers of all facts. */
  readonly numbers: readonly number[];
}

interface FactView {
  readonly number: number;
  readonly text: string;
  /** What stands in the way of taking it for a fact of the world: `negated`; null where the article asserts it. */
  readonly standing: string | null;
  /** `the ministry (said)`; null where the article itself says so. */
  readonly attribution: string | null;
  readonly kind: string;
  /** Salience as five signs, full and empty: `●●●○○`. */
  readonly stars: string;
  /** `0.61`. */
  readonly salience: string;
  readonly confidence: string;
  readonly roles: readonly { readonly role: string; readonly words: string }[];
  /** The first and last of the words it rests on, in quotation marks; whole where they are few. */
  readonly words: string;
  /** Other places that tell it: `¶ 4, 7`; null where there are none. */
  readonly others: string | null;
}

const starCount = 5;
/** Evidence longer than this, in words, is shown by its first and last words. */
const mostWords = 8;
const wordsAtEdges = 3;

export function viewFacts({ article, facts }: FactSheet, options: PageOptions): FactsView {
  const numbered = facts.map((fact, index) => ({ number: index + 1, fact }));
  const spans = numbered.flatMap(({ number, fact }) => fact.evidence.map(({ span }) => ({ number, span })));
  const places = article.paragraphs;
  const paragraphNumbers = numberParagraphs(
    places.map(({ span }) => article.text.slice(span.start, span.end)),
  );
  const byParagraph = groupBy(numbered, ({ fact }) => indexOf(places, fact.evidence[0]));
  return {
    language: 'en',
    title: article.title,
    source: sourceLine(article),
    style: options.style,
    paper: options.paper,
    styles: ['base', options.style, options.paper, 'facts'],
    count: facts.length === 1 ? '1 fact' : `${facts.length} facts`,
    paragraphs: places.map((paragraph, index) => ({
      number: paragraphNumbers[index] ?? 0,
      heading: paragraph.kind === 'heading',
      pieces: markText(article.text, paragraph.span, spans),
      facts: (byParagraph.get(index) ?? []).map(({ number, fact }) =>
        viewFact(number, fact, places, paragraphNumbers),
      ),
    })),
    numbers: numbered.map(({ number }) => number),
  };
}

function viewFact(
  number: number,
  fact: Fact,
  places: readonly Paragraph[],
  paragraphNumbers: readonly number[],
): FactView {
  const { attribution, modality, salience } = fact;
  const full = Math.round(salience * starCount);
  return {
    number,
    text: fact.standAlone ?? fact.text,
    standing: modality === 'asserted' ? null : modality,
    attribution: attribution === null ? null : `${attribution.speaker} (${attribution.verb})`,
    kind: fact.kind,
    stars: '●'.repeat(full) + '○'.repeat(starCount - full),
    salience: salience.toFixed(2),
    confidence: fact.confidence.toFixed(2),
    roles: [
      ...Object.entries(fact.roles).map(([role, phrase]) => ({ role, words: wordsOf(phrase) })),
      ...fact.members.map((member) => ({ role: 'member', words: wordsOf(member) })),
    ],
    words: shorten(fact.evidence[0]?.quote ?? ''),
    others: otherPlaces(fact, places, paragraphNumbers),
  };
}

function wordsOf({ marker, text }: Phrase): string {
  return marker === null ? text : `${marker} ${text}`;
}

/** `The ferry … near Bergen`. */
function shorten(quote: string): string {
  const words = quote.split(/\s+/u);
  if (words.length <= mostWords) return words.join(' ');
  return `${words.slice(0, wordsAtEdges).join(' ')} … ${words.slice(-wordsAtEdges).join(' ')}`;
}

function otherPlaces(
  { evidence }: Fact,
  places: readonly Paragraph[],
  paragraphNumbers: readonly number[],
): string | null {
  const [first, ...rest] = evidence.map((one) => indexOf(places, one));
  const others = [...new Set(rest)].filter((index) => index !== first);
  const numbers = others.map((index) => paragraphNumbers[index] ?? 0);
  return numbers.length === 0 ? null : `¶ ${numbers.join(', ')}`;
}

/** The index of the paragraph that holds the evidence; -1 for none. */
function indexOf(places: readonly Paragraph[], evidence: Evidence | undefined): number {
  const start = evidence?.span.start ?? -1;
  return places.findIndex(({ span }) => start >= span.start && start < span.end);
}
