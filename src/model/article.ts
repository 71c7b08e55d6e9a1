import type { Span } from './span.js';

/** What a reader makes of bytes: decoded text with its line ends as `\n`, before any cleaning. */
export interface Document {
  /** Base name of the input without its extension; the title for stdin. Not yet safe as a folder name. */
  readonly name: string;
  /** The decoded text without byte order mark and front matter. */
  readonly text: string;
  /** What front matter or the container says, with lower-case keys: `title`, `author`, `source`, `licence`, … */
  readonly metadata: Readonly<Record<string, string>>;
  /** sha256 of the input bytes, in lower-case hex. */
  readonly sha256: string;
}

/** Where an article comes from, as far as it says so itself; each field is null where it does not. */
export interface Source {
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** The date of publication as `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly licence: string | null;
  /** sha256 of the input bytes, in lower-case hex. */
  readonly sha256: string;
  /** Words in the body paragraphs. */
  readonly words: number;
  /** Flesch-Kincaid grade level (Kincaid et al. 1975) of the body, one decimal; null under 100 words. */
  readonly readability: number | null;
}

/** A block of the cleaned text: a paragraph of the body, or a heading between paragraphs. */
export interface Paragraph {
  /** `a1p1`, `a1p2`, …: the article's id and the number printed beside the paragraph; headings count too. */
  readonly id: string;
  readonly kind: 'body' | 'heading';
  readonly span: Span;
}

/** The cleaned text that every later stage points into. Made once; nothing changes it afterwards. */
export interface Article {
  /** `a1`, `a2`, … in the order of a pack's articles. */
  readonly id: string;
  /** The folder name under `out/`: lower-case letters, digits and hyphens. */
  readonly slug: string;
  /** The headline; taken from metadata, a headline-like first line, or the first words of the body. */
  readonly title: string;
  /** The paragraphs, joined by a blank line; the title is not part of it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly source: Source;
  /** The place of a dateline such as `JERUSALEM –`; null where there is none. */
  readonly dateline: string | null;
}
