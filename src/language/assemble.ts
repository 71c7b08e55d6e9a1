import type { Sentence, Token } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import { lemmatize } from './inflection/lemmatize.js';
import type { Syntax, SyntaxToken } from './syntax.js';

/**
 * Parses every paragraph, headings too, and numbers its tokens through the article: heads that counted within their
 * sentence count within the article afterwards. Sentences without a token are left out.
 */
export function assemble(
  article: Article,
  syntax: Syntax,
): {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What the net says of names, one for each token; null where no net read it. */
  readonly nameScores: readonly (readonly number[] | null)[];
} {
  const tokens: Token[] = [];
  const nameScores: (readonly number[] | null)[] = [];
  const sentences: Sentence[] = [];
  // Most words of an article come again.
  const lemmas = new Map<string, string>();
  const lemmaOf = ({ text, upos, xpos }: SyntaxToken): string => {
    const key = `${upos} ${xpos} ${text}`;
    const lemma = lemmas.get(key) ?? lemmatize(text, upos, xpos);
    lemmas.set(key, lemma);
    return lemma;
  };
  const blocks = syntax(
    article.text,
    article.paragraphs.map((paragraph) => paragraph.span),
  );
  for (const [number, paragraph] of article.paragraphs.entries()) {
    let inParagraph = 0;
    for (const parsed of blocks[number] ?? []) {
      if (parsed.tokens.length === 0) {
        continue;
      }
      const first = tokens.length;
      for (const token of parsed.tokens) {
        nameScores.push(token.nameScores);
        tokens.push({
          index: tokens.length,
          span: token.span,
          text: token.text,
          lemma: lemmaOf(token),
          upos: token.upos,
          xpos: token.xpos,
          head: token.head < 0 ? -1 : first + token.head,
          relation: token.relation,
          confidence: token.confidence,
        });
      }
      inParagraph += 1;
      sentences.push({
        id: `${paragraph.id}s${inParagraph}`,
        paragraph: number,
        span: parsed.span,
        first,
        end: tokens.length,
        root:
          first +
          Math.max(
            0,
            parsed.tokens.findIndex((token) => token.head < 0),
          ),
      });
    }
  }
  return { tokens, sentences, nameScores };
}
