import { printedParagraphs } from '../../base/paragraphs.js';
import type { PackArticle } from '../../model/quiz.js';

/** Text as it may stand in HTML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Plain text as paragraphs; blank lines part them, other line ends become breaks. Already escaped text stays so. */
export function paragraphs(escaped: string): string {
  return escaped
    .split(/\n\s*\n/u)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${part.trim().replaceAll('\n', '<br />')}</p>`)
    .join('');
}

/** Plain text as HTML paragraphs. */
export function htmlOf(text: string): string {
  return paragraphs(escapeHtml(text));
}

/** An article with its title, its paragraphs numbered as on the sheet, and where it comes from. */
export function articleHtml({ title, paragraphs: parts, source }: PackArticle): string {
  const body = printedParagraphs(parts).map(({ text, number, isHeading }) =>
    isHeading ? `<h4>${escapeHtml(text)}</h4>` : `<p><strong>${number}</strong> ${escapeHtml(text)}</p>`,
  );
  const origin = [source.author, source.publisher, source.published, source.url, source.licence]
    .filter((part) => part !== null)
    .map(escapeHtml);
  const credit = origin.length === 0 ? '' : `<p>${origin.join(', ')}</p>`;
  return `<h3>${escapeHtml(title)}</h3>${body.join('')}${credit}`;
}
