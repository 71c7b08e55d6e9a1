import { sameText, wordCount, words } from '../../base/text.js';
import { type Block, cleaningNotice, type Draft, leftOut, quoteStart } from './draft.js';
import { isTitleLike } from './headings.js';
import { roughSentences } from './sentences.js';

/** A headline has at least so many words; shorter lines above an article are names of sections. */
const fewestTitleWords = 4;

/** The number of a first heading. */
const numbered = /^1[.)]?\s/u;

/** A line under the title of so many words or more says in a sentence what the article tells. */
const fewestDeckWords = 9;

/** Characters at the start of the body among which those words are looked for. */
const longestStart = 500;

/** Words of the body that stand in for a title. */
const borrowedWords = 8;

/**
 * Finds the title: what front matter says; else the marked heading or headline-like line above the first paragraph;
 * else the first words of the body. The lines above the title are left out, and the title is taken out of the text. A
 * deck under it is its first paragraph.
 */
export function takeTitle(draft: Draft): Draft {
  const { blocks, about } = draft;
  const bodyAt = blocks.findIndex(
    (block) => block.mark === 'item' || (block.mark === 'none' && !isTitleLike(block.text)),
  );
  const firstBody = bodyAt === -1 ? blocks.length : bodyAt;
  const head = blocks.slice(0, firstBody);
  const at = about.title === null ? titleIndex(head) : findTitle(head, about.title);
  const title = about.title ?? blocks[at]?.text ?? borrowTitle(blocks.slice(firstBody));
  if (at < 0) return { ...draft, about: { ...about, title } };
  const above = blocks.slice(0, at);
  const deckAt = about.title === null ? deckIndex(head) : -1;
  const notices = above.map((block) => leftOut('above-title', block.text, 'it stands above the title'));
  const found = cleaningNotice('title', `Took ${quoteStart(title)} as the title.`);
  return {
    ...draft,
    blocks: blocks
      .map((block, index) => (index === deckAt ? { ...block, text: `${block.text}.` } : block))
      .slice(at + 1)
      .filter((block) => !sameText(block.text, title)),
    about: { ...about, title },
    notices: [...draft.notices, ...notices, found],
  };
}

/** The place of the title among the lines above the first paragraph; -1 where there is none. */
function titleIndex(head: readonly Block[]): number {
  const marked = head.findIndex((block) => block.mark === 'heading');
  if (marked >= 0) return marked;
  const deck = deckIndex(head);
  if (deck > 0) return deck - 1;
  const long = head.findIndex((block) => isFullTitle(block.text));
  return long >= 0 ? long : head.findIndex((block) => !numbered.test(block.text));
}

/**
 * The place of a deck, which takes up the name that the line above it gives: `Ann Reed (1831-1913)`, then `Born on a farm,
 * Reed went to sea and became a well-known painter`; -1 where there is none. `Technology` above a headline is a section.
 */
function deckIndex(head: readonly Block[]): number {
  return head.findIndex((block, index) => {
    const above = head[index - 1];
    if (above === undefined || above.mark !== 'none' || block.mark !== 'none') return false;
    const own = words(block.text);
    const named = words(above.text).filter((word) => /^\p{Lu}/u.test(word));
    return (
      own.length >= fewestDeckWords &&
      /[\p{L}\p{N}]$/u.test(block.text) &&
      !block.text.includes(':') &&
      words(above.text).length > 1 &&
      named.some((word) => own.includes(word))
    );
  });
}

/** `1 Passing clouds` is the first heading of several, and no title. */
function isFullTitle(text: string): boolean {
  return wordCount(text) >= fewestTitleWords && !numbered.test(text);
}

function findTitle(head: readonly Block[], title: string): number {
  return head.findIndex((block) => sameText(block.text, title));
}

/** `The auction of a mural that disappeared from the wall was stopped.` gives `The auction of a mural that disappeared from …`. */
function borrowTitle(blocks: readonly Block[]): string {
  const start = (blocks[0]?.text ?? '').slice(0, longestStart);
  const first = roughSentences(start)[0] ?? '';
  const starts = words(first).slice(0, borrowedWords);
  let end = 0;
  for (const word of starts) end = first.indexOf(word, end) + word.length;
  return end >= first.replace(/\W+$/u, '').length ? first.replace(/[.]$/u, '') : `${first.slice(0, end)} …`;
}
