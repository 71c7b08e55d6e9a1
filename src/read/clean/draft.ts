import type { Notice } from '../../model/notice.js';

/** A paragraph, heading or stray line on its way to the article; its text is one line. */
export interface Block {
  readonly text: string;
  /** How the source marked it: `# heading`, `- item`, or not at all. */
  readonly mark: 'none' | 'heading' | 'item';
}

/** What is known about the article besides its body; null where nothing said so. */
export interface About {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly licence: string | null;
  readonly dateline: string | null;
}

/** The value that the cleaning steps hand on. */
export interface Draft {
  /** How messages call the input. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly about: About;
  readonly notices: readonly Notice[];
}

/** One step of cleaning. */
export type Step = (draft: Draft) => Draft;

/** The draft with what a line said about the article; what was known before stays. */
export function learn(about: About, found: Partial<About>): About {
  return {
    title: about.title ?? found.title ?? null,
    author: about.author ?? found.author ?? null,
    publisher: about.publisher ?? found.publisher ?? null,
    url: about.url ?? found.url ?? null,
    published: about.published ?? found.published ?? null,
    licence: about.licence ?? found.licence ?? null,
    dateline: about.dateline ?? found.dateline ?? null,
  };
}

/** A notice of the cleaning stage. */
export function cleaningNotice(code: string, message: string): Notice {
  return { stage: 'clean', code, message };
}

/** Characters of a line that a notice quotes. */
const quotedLength = 60;

/** `Left out “main img”: a leftover of the web page.` */
export function leftOut(code: string, text: string, reason: string): Notice {
  return cleaningNotice(code, `Left out ${quoteStart(text)}: ${reason}.`);
}

/** The text in quotation marks, cut at a space after sixty characters. */
export function quoteStart(text: string): string {
  if (text.length <= quotedLength) return `“${text}”`;
  const cut = text.slice(0, quotedLength).replace(/\s+\S*$/u, '');
  return `“${cut} …”`;
}
