import { normalizeText, wordCount } from '../../base/text.js';
import type { FaultRules } from './fault.js';
import { contentWords, passageOf } from './texts.js';

/** Longest answer to be written on a line. */
const answerLimit = 15;

/** Answers that are written, filled in, matched or put in order, and statements to be judged. */
export const answerFaults = {
  'answer-too-long': {
    message: `An answer to be written should have at most ${answerLimit} words`,
    find: (item) => {
      const [key] = item.type === 'short-answer' ? item.accepted : [];
      return key !== undefined && wordCount(key) > answerLimit ? key : null;
    },
  },
  'answer-repeats-question': {
    message: 'The answer repeats the question instead of being as short as it can be',
    find: (item, { askedWords }) => {
      const [key] = item.type === 'short-answer' ? item.accepted : [];
      const keyWords = contentWords(key ?? '').filter((word) => !/\d/u.test(word));
      return keyWords.length > 2 && keyWords.every((word) => askedWords.includes(word))
        ? (key ?? null)
        : null;
    },
  },
  'false-but-stated': {
    message: 'The statement is said to be false, but the text says just this',
    find: (item, { article }) =>
      item.type === 'true-false' &&
      item.answer !== 'true' &&
      article.includes(` ${normalizeText(item.prompt)} `)
        ? item.prompt
        : null,
  },
  'correction-alike': {
    message: 'The correction says the same as the false statement',
    find: (item) =>
      item.type === 'true-false' &&
      item.correction !== null &&
      normalizeText(item.correction) === normalizeText(item.prompt)
        ? item.correction
        : null,
  },
  'gap-filled-elsewhere': {
    message: 'The word for a gap stands elsewhere in the passage',
    find: (item) => {
      if (item.type !== 'cloze' && item.type !== 'word-bank') {
        return null;
      }
      const passage = ` ${normalizeText(passageOf(item))} `;
      const visible = item.blanks.flatMap(({ accepted }) => accepted.slice(0, 1));
      return (
        visible.find(
          (word) => contentWords(word).length > 0 && passage.includes(` ${normalizeText(word)} `),
        ) ?? null
      );
    },
  },
  'gaps-adjacent': {
    message: 'Two gaps stand side by side',
    find: (item) => /____[^\p{L}\p{N}_]*____/u.exec(passageOf(item))?.[0] ?? null,
  },
  'bank-in-order': {
    message: 'The words in the box stand in the order of the gaps',
    find: (item) => {
      if (item.type !== 'word-bank' || item.blanks.length < 3) {
        return null;
      }
      const places = item.blanks.map(
        ({ accepted }) => item.bank?.findIndex((word) => accepted.includes(word)) ?? -1,
      );
      return isAscending(places) ? (item.bank ?? []).join(', ') : null;
    },
  },
  'pairs-too-few': {
    message: 'Matching needs three pairs or more',
    find: (item) => (item.type === 'matching' && item.left.length < 3 ? `${item.left.length} pairs` : null),
  },
  'pairs-in-order': {
    message: 'Each entry stands beside its partner',
    find: (item) => {
      if (item.type !== 'matching') {
        return null;
      }
      const places = item.left.map(({ id }) => {
        const partner = item.key.find(([from]) => from === id)?.[1];
        return item.right.findIndex((entry) => entry.id === partner);
      });
      return isAscending(places) ? item.right.map(({ text }) => text).join(', ') : null;
    },
  },
  'pair-given-away': {
    message: 'A word stands in an entry and in its partner only',
    find: (item) => {
      if (item.type !== 'matching') {
        return null;
      }
      const textOf = new Map([...item.left, ...item.right].map(({ id, text }) => [id, text]));
      const shared = item.key.map(([from, to]) => {
        const others = item.right.filter(({ id }) => id !== to).flatMap(({ text }) => contentWords(text));
        const partner = contentWords(textOf.get(to) ?? '');
        return contentWords(textOf.get(from) ?? '').find(
          (word) => partner.includes(word) && !others.includes(word),
        );
      });
      return shared.find((word) => word !== undefined) ?? null;
    },
  },
  'entries-in-order': {
    message: 'The entries stand in the right order already',
    find: (item) =>
      item.type === 'ordering' && item.entries.map(({ id }) => id).join() === item.order.join()
        ? item.entries.map(({ text }) => text).join(' ')
        : null,
  },
  'entries-too-few': {
    message: 'Ordering needs three entries or more',
    find: (item) =>
      item.type === 'ordering' && item.entries.length < 3 ? `${item.entries.length} entries` : null,
  },
  'rubric-adds-up-wrong': {
    message: 'The points of the rubric should add up to those of the item',
    find: (item) => {
      const total = item.type === 'open' ? item.rubric.reduce((sum, { points }) => sum + points, 0) : 0;
      return total > 0 && total !== item.points ? `${total} and ${item.points}` : null;
    },
  },
} as const satisfies FaultRules;

function isAscending(places: readonly number[]): boolean {
  return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
}
