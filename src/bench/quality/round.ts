import { looksLikeHeading, numberParagraphs } from '../../base/paragraphs.js';
import type { OutputFile } from '../../model/file.js';
import { drawExperts, expertCount } from './experts.js';
import { type JudgedPack, packEntries } from './packs.js';
import type { SharedData } from './shared.js';
import { makeSheet, panelKey } from './sheet.js';

/** A sheet with what there is to say about it. */
interface Round {
  readonly files: readonly OutputFile[];
  /** Items of the program. */
  readonly own: number;
  /** Items of experts among them. */
  readonly experts: number;
  /** Experts' items that a quarter would need beyond those there are. */
  readonly missing: number;
}

/** Makes the sheet of a round: all items of the packs, and a quarter of experts' items among them. */
export function makeRound(
  packs: readonly JudgedPack[],
  shared: Pick<SharedData, 'experts' | 'calibration' | 'readArticle'>,
  seed: string,
): Round {
  const own = packs.flatMap(packEntries);
  const articles = new Set(packs.map(({ article }) => article));
  const wanted = expertCount(own.length);
  const experts = drawExperts(shared.experts, wanted, articles, shared.calibration, seed);
  const decoder = new TextDecoder();
  const texts = new Map(packs.map(({ article, text }) => [article, text]));
  for (const { article } of experts) {
    if (!texts.has(article)) {
      texts.set(article, decoder.decode(shared.readArticle(article)));
    }
  }
  return {
    files: makeSheet([...own, ...experts], numberEach(texts), seed, panelKey),
    own: own.length,
    experts: experts.length,
    missing: wanted - experts.length,
  };
}

/** The articles with the numbers that a page prints beside their paragraphs: questions name them. */
function numberEach(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([article, text]) => [article, numbered(text)]));
}

/** Title and paragraphs, parted by blank lines; headings have no number. */
function numbered(text: string): string {
  const [title = '', ...paragraphs] = text.trim().split(/\n\s*\n/u);
  const numbers = numberParagraphs(paragraphs);
  const lines = paragraphs.map((paragraph, index) =>
    looksLikeHeading(paragraph) ? paragraph : `[${numbers[index]}] ${paragraph}`,
  );
  return [title, ...lines].join('\n\n');
}
