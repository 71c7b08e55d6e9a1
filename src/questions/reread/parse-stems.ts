import type { Span } from '../../model/span.js';
import type { ParseStems, StemToken } from './parsed-stem.js';

/** The syntax engine as far as questions need it; `Syntax` of the language engine is one. */
type ParseText = (
  text: string,
  spans: readonly Span[],
) => readonly (readonly { readonly tokens: readonly StemToken[] }[])[];

/** Parses questions with a syntax engine, all in one call. */
export function parseStemsBy(parse: ParseText): ParseStems {
  return (stems) => {
    const text = stems.join('\n');
    let start = 0;
    const spans = stems.map((stem) => {
      const span = { start, end: start + stem.length };
      start = span.end + 1;
      return span;
    });
    return parse(text, spans).map((sentences) =>
      sentences.length === 1 ? (sentences[0]?.tokens ?? []) : [],
    );
  };
}
