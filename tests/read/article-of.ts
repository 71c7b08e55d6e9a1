import type { Article } from '../../src/model/article.js';
import type { Outcome } from '../../src/model/notice.js';
import { clean } from '../../src/read/clean.js';
import { read } from '../../src/read/read.js';

/** Reads and cleans a text as the pipeline does. */
export function articleOf(text: string, name = 'text.txt'): Outcome<Article> {
  const document = read({ name, bytes: new TextEncoder().encode(text) });
  const article = clean(document.value, { id: 'a1', slug: 'text' });
  return { value: article.value, notices: [...document.notices, ...article.notices] };
}

/** The texts of the paragraphs, headings with `# ` before them. */
export function paragraphsOf({ text, paragraphs }: Article): readonly string[] {
  return paragraphs.map(
    ({ kind, span }) => `${kind === 'heading' ? '# ' : ''}${text.slice(span.start, span.end)}`,
  );
}

/** Three paragraphs of plain news, for tests to put other lines around. */
export const body = [
  'The ferry to Orsay turned back on Monday after a wave broke two of its windows, the harbour master said.',
  'Nobody among the 83 passengers was hurt, but most of them were wet. They were given soup and dry clothes in the school.',
  'The next ferry will leave on Wednesday if the wind allows it.',
] as const;
