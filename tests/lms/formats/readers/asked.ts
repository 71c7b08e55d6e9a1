import type { Format } from '../../../../src/lms/formats/exporter.js';
import { plainNumber } from '../../../../src/lms/formats/numbers.js';
import type { Item } from '../../../../src/model/item.js';

/** An option as a reader found it. */
export interface AskedOption {
  readonly text: string;
  readonly right: boolean;
  readonly feedback: string;
}

/** A gap: what counts as right in it, and what it offers; null where students write. */
export interface AskedGap {
  readonly accepted: readonly string[];
  readonly offered: readonly string[] | null;
}

/** A question with its key. Texts are plain, with single spaces; orders that systems shuffle are sorted. */
export type Question = { readonly prompt: string } & (
  | { readonly kind: 'choice'; readonly options: readonly AskedOption[]; readonly several: boolean }
  | { readonly kind: 'statement'; readonly answer: boolean }
  | { readonly kind: 'answer'; readonly accepted: readonly string[] }
  | { readonly kind: 'number'; readonly value: number; readonly tolerance: number }
  | { readonly kind: 'gaps'; readonly gaps: readonly AskedGap[] }
  | {
      readonly kind: 'pairs';
      readonly pairs: readonly (readonly [string, string])[];
      readonly offered: readonly string[];
    }
  | { readonly kind: 'order'; readonly entries: readonly string[] }
  | { readonly kind: 'open'; readonly notes: string }
);

/** A question as a reader understood it. */
export type Asked = Question & {
  /** What is said to whoever answered. */
  readonly general: string;
  /** Null where the format has no points. */
  readonly points: number | null;
};

/** How a gap is shown where a passage is compared. */
export const gapMark = '____';

/** Text as it may be compared: no control characters, which no format holds, and single spaces. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Cc}/gu, (control) => ('\t\n\r'.includes(control) || control > '~' ? control : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

function plainAll(texts: readonly string[]): readonly string[] {
  return texts.map(plain);
}

/** Without repetitions and in one order: for what systems show in an order of their own. */
export function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(plainAll(texts))].toSorted();
}

/** What a reader has to find of an item as the format carries it: from quiz.json alone. */
export function expectedOf(item: Item, format: Format): Question {
  const prompt = plain(item.prompt);
  switch (item.type) {
    case 'choice':
      return {
        kind: 'choice',
        prompt,
        several: item.choices.filter(({ correct }) => correct).length > 1,
        options: item.choices.map(({ text, correct, rationale }) => ({
          text: plain(text),
          right: correct,
          feedback: plain(rationale ?? ''),
        })),
      };
    case 'true-false':
      return { kind: 'statement', prompt, answer: item.answer === 'true' };
    case 'short-answer':
      return { kind: 'answer', prompt, accepted: plainAll(item.accepted) };
    case 'numeric': {
      const { value, tolerance, unit } = item.number;
      const asked = unit === null ? prompt : plain(`${item.prompt} (${unit})`);
      return format === 'h5p'
        ? {
            kind: 'answer',
            prompt: asked,
            accepted: [...new Set([...plainAll(item.accepted), plainNumber(value)])],
          }
        : { kind: 'number', prompt: asked, value, tolerance };
    }
    case 'list': {
      const accepted = sorted(item.answers.flatMap((answer) => answer.accepted));
      const lines = Array.from({ length: item.need }, (_, index) => `${index + 1}. ${gapMark}`);
      return {
        kind: 'gaps',
        prompt: plain([item.prompt, ...lines].join(' ')),
        gaps: lines.map(() => ({ accepted, offered: null })),
      };
    }
    case 'cloze':
    case 'word-bank': {
      const passage = item.segments.map((segment) => ('text' in segment ? segment.text : gapMark)).join('');
      return {
        kind: 'gaps',
        prompt: plain(`${item.prompt} ${passage}`),
        gaps: item.blanks.map(({ accepted, choices }) => {
          const offered = item.bank ?? choices;
          return offered === null
            ? { accepted: sorted(accepted), offered: null }
            : {
                accepted: sorted(accepted.filter((text) => offered.includes(text))),
                offered: sorted(offered),
              };
        }),
      };
    }
    case 'matching': {
      const texts = new Map([...item.left, ...item.right].map(({ id, text }) => [id, plain(text)]));
      return {
        kind: 'pairs',
        prompt,
        pairs: item.left.map(({ id, text }) => [
          plain(text),
          texts.get(item.key.find(([from]) => from === id)?.[1] ?? '') ?? '',
        ]),
        offered: sorted(item.right.map(({ text }) => text)),
      };
    }
    case 'ordering': {
      const texts = new Map(item.entries.map(({ id, text }) => [id, plain(text)]));
      return { kind: 'order', prompt, entries: item.order.map((id) => texts.get(id) ?? '') };
    }
    case 'open':
      return { kind: 'open', prompt, notes: '' };
  }
}
