import { wordCount } from '../../base/text.js';
import { type Block, cleaningNotice, type Draft, leftOut, quoteStart } from './draft.js';
import { roughSentences } from './sentences.js';

/** The shortest stretch, in characters, whose immediate repetition is a fault and not a manner of speaking. */
const shortestStretch = 16;

/** Words from which a paragraph that comes again is a copy and not a refrain. */
const fewestWords = 8;

/** Drops what is said a second time in the same words: paragraphs, sentences, and stretches copied over and over. */
export function dropRepeats(draft: Draft): Draft {
  const notices = [...draft.notices];
  const blocks: Block[] = [];
  const paragraphs = new Set<string>();
  const seen = new Set<string>();
  for (const block of draft.blocks) {
    const once = firstStretch(block.text);
    if (once !== block.text) {
      notices.push(
        cleaningNotice('repeated', `${quoteStart(once)} is repeated over and over; it was kept once.`),
      );
    }
    const copied = wordCount(once) >= fewestWords && paragraphs.has(once);
    if (copied) notices.push(leftOut('repeated', once, 'it says once more what stands above'));
    paragraphs.add(once);
    const sentences = copied ? [] : roughSentences(once);
    const fresh = sentences.filter((sentence) => wordCount(sentence) < fewestWords || !seen.has(sentence));
    for (const sentence of sentences) {
      if (!fresh.includes(sentence)) {
        notices.push(leftOut('repeated', sentence, 'it says once more what stands above'));
      }
      seen.add(sentence);
    }
    if (!copied && fresh.length === sentences.length) blocks.push({ ...block, text: once });
    else if (fresh.length > 0) blocks.push({ ...block, text: fresh.join(' ') });
  }
  return { ...draft, blocks, notices };
}

/**
 * A text that is one stretch over and over, cut to its first: `It fell and rose. It fell and rose. It fe` gives
 * `It fell and rose.`; any other text is returned whole. The shortest period is found by the failure function of
 * Knuth, Morris and Pratt (1977), in linear time.
 */
export function firstStretch(text: string): string {
  const borders = new Int32Array(text.length);
  for (let at = 1, border = 0; at < text.length; at += 1) {
    while (border > 0 && text[at] !== text[border]) border = borders[border - 1] ?? 0;
    if (text[at] === text[border]) border += 1;
    borders[at] = border;
  }
  const period = text.length - (borders[text.length - 1] ?? 0);
  // The last repetition lacks the space that parts the others, hence one more.
  const repeats = period * 2 <= text.length + 1 && period > shortestStretch;
  return repeats ? text.slice(0, period).trim() : text;
}
