import type { Span } from '../../model/span.js';

/** Words that a fact rests on. */
interface NumberedSpan {
  /** The number printed beside the fact. */
  readonly number: number;
  readonly span: Span;
}

/** A stretch of text that the same facts rest on. */
export interface MarkedPiece {
  readonly text: string;
  /** Class names of the facts that rest on it, for the style that shows one fact's words: `e3 e4`; null for none. */
  readonly marks: string | null;
  /** Numbers of the facts whose words begin here, as printed: `3, 4`; null where none begins. */
  readonly begins: string | null;
}

/**
 * Cuts a paragraph where the words of a fact begin or end: `The boat sank.` with the words of fact 1 from `boat` on
 * gives `The ` and `boat sank.`. What lies outside the paragraph is cut off; a fact begins once, where its words do.
 */
export function markText(
  text: string,
  paragraph: Span,
  spans: readonly NumberedSpan[],
): readonly MarkedPiece[] {
  const own = spans.filter(({ span }) => span.start < paragraph.end && span.end > paragraph.start);
  const cuts = own.flatMap(({ span }) => [span.start, span.end]);
  const edges = [...new Set([paragraph.start, ...cuts, paragraph.end])]
    .filter((edge) => edge >= paragraph.start && edge <= paragraph.end)
    .toSorted((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? paragraph.end;
    const over = own.filter(({ span }) => span.start <= start && span.end >= end);
    const begins = over.filter(({ span }) => span.start === start);
    return {
      text: text.slice(start, end),
      marks: orNull(over.map(({ number }) => `e${number}`).join(' ')),
      begins: orNull(begins.map(({ number }) => number).join(', ')),
    };
  });
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
