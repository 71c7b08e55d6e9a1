import { printedParagraphs } from '../../base/paragraphs.js';
import type { QuotedEvidence } from '../../model/fact.js';
import type { PackArticle } from '../../model/quiz.js';

/** Words of the article and where they stand. */
export interface EvidenceView {
  /** In quotation marks, unless they begin with one. */
  readonly words: string;
  /** `¶ 4`, or `Article 2, ¶ 4` in a pack of several; null where the sentence is not in the pack. */
  readonly place: string | null;
}

/** Says where sentences stand, for readers: by the number printed beside the paragraph. */
export interface Places {
  readonly evidence: (evidence: readonly QuotedEvidence[]) => readonly EvidenceView[];
  /** The paragraphs of all evidence in one label, each once and in order of the text: `¶ 2, 5`; null where none is known. */
  readonly label: (evidence: readonly QuotedEvidence[]) => string | null;
}

interface Place {
  readonly article: number;
  readonly paragraph: number;
}

/** Makes the directory of a pack's sentences. */
export function findPlaces(articles: readonly PackArticle[]): Places {
  const places = new Map<string, Place>();
  articles.forEach((article, articleIndex) => {
    const printed = printedParagraphs(article.paragraphs);
    article.paragraphs.forEach((paragraph, index) => {
      const place = { article: articleIndex + 1, paragraph: printed[index]?.number ?? 0 };
      for (const sentence of paragraph.sentences) places.set(sentence.id, place);
    });
  });
  const several = articles.length > 1;
  const prefix = (article: number): string => (several ? `Article ${article}, ` : '');
  return {
    evidence: (evidence) =>
      evidence.map(({ sentence, quote }) => {
        const place = places.get(sentence);
        return {
          words: quotationLabel(quote),
          place: place ? `${prefix(place.article)}¶ ${place.paragraph}` : null,
        };
      }),
    label: (evidence) => {
      const known = evidence.flatMap(({ sentence }) => places.get(sentence) ?? []);
      const parts = articles.flatMap((_, index) => {
        const paragraphs = known
          .filter((place) => place.article === index + 1)
          .map((place) => place.paragraph);
        const sorted = [...new Set(paragraphs)].sort((a, b) => a - b);
        return sorted.length === 0 ? [] : [`${prefix(index + 1)}¶ ${sorted.join(', ')}`];
      });
      return parts.length === 0 ? null : parts.join('; ');
    },
  };
}

function quotationLabel(quote: string): string {
  return /^["“]/.test(quote) ? quote : `“${quote}”`;
}
