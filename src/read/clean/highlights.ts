import { words } from '../../base/text.js';
import { type Block, type Draft, leftOut } from './draft.js';
import { roughSentences } from './sentences.js';

/** Labels under which pages put a few sentences of the article once more. */
const highlightsLabel =
  /^(?:story |article |key |top |quick )?(?:highlights?|takeaways|key points|at a glance|in short|in brief|summary|synopsis|tl;?dr)\s*:?$/iu;

/** Blocks that may stand under such a label. */
const mostHighlights = 8;

/** Words that two sentences share, as a share of the shorter's, from which one repeats the other. */
const sameShare = 0.9;

/** The same for a highlight without a full stop, which shortens what the body says. */
const shortenedShare = 0.7;

/** Sentences with fewer words are too easily alike. */
const fewestWords = 6;

/**
 * Drops highlights that only repeat what the body says: under a label such as `Story highlights`, and without a label
 * a paragraph whose every sentence comes again, word for word, in a later one.
 */
export function mergeHighlights(draft: Draft): Draft {
  const notices = [...draft.notices];
  const dropped = new Set<number>();
  for (const [index, block] of draft.blocks.entries()) {
    if (!highlightsLabel.test(block.text)) continue;
    for (let at = index + 1; at < draft.blocks.length && at <= index + mostHighlights; at += 1) {
      const highlight = draft.blocks[at];
      if (highlight === undefined || !repeatsBody(highlight, draft.blocks.slice(at + 1))) break;
      dropped.add(at);
      notices.push(leftOut('highlight', highlight.text, 'a highlight that repeats the body'));
    }
  }
  return { ...draft, blocks: draft.blocks.filter((_, index) => !dropped.has(index)), notices };
}

function repeatsBody(highlight: Block, later: readonly Block[]): boolean {
  const body = later.flatMap((block) => roughSentences(block.text)).map(wordSet);
  const open = !/[.!?]["”’]*$/u.test(highlight.text);
  const sentences = roughSentences(highlight.text).map(wordSet);
  const longEnough = sentences.every((sentence) => sentence.size >= fewestWords);
  return longEnough && sentences.every((one) => body.some((other) => repeats(one, other, open)));
}

function repeats(one: ReadonlySet<string>, other: ReadonlySet<string>, shortened: boolean): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  if (shortened && shared >= shortenedShare * one.size) return true;
  return shared >= sameShare * Math.max(one.size, other.size);
}

function wordSet(sentence: string): ReadonlySet<string> {
  return new Set(words(sentence.toLowerCase()));
}
