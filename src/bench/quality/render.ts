import type { Blank, ClozeItem, Entry, Item, MatchingItem, NumericItem } from '../../model/item.js';

/** An item as plain text for a judge: what the student sees, and the key apart from it. */
export interface RenderedItem {
  /** The kind of task in words that fit any maker of items: `multiple choice`. */
  readonly label: string;
  readonly prompt: string;
  /** What stands under the prompt: options, a passage with gaps, two columns; empty where there is nothing. */
  readonly lines: readonly string[];
  /** At least one line. */
  readonly key: readonly string[];
}

/** Judges read every spelling that the key accepts. */
const alternatives = (accepted: readonly string[]): string => accepted.join(' / ');

/** `a`, `b`, …; after `z` come `a2`, `b2`, …. */
function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}

/** The mark before the entry with this id; a question mark for an id that no entry has. */
function markOf(id: string, entries: readonly Entry[], mark: (index: number) => string): string {
  const index = entries.findIndex((entry) => entry.id === id);
  return index < 0 ? '?' : mark(index);
}

const number = (index: number): string => String(index + 1);

function renderGaps(item: ClozeItem): Omit<RenderedItem, 'prompt'> {
  const gap = (id: string) => `(${markOf(id, item.blanks.map(toEntry), number)}) ____`;
  const passage = item.segments.map((segment) => ('text' in segment ? segment.text : gap(segment.blank)));
  const options = item.blanks.flatMap(({ choices }, index) =>
    choices === null ? [] : [`(${number(index)}) ${choices.join(' | ')}`],
  );
  const bank = item.bank === null ? [] : [`Words: ${item.bank.join(' | ')}`];
  const withOptions = options.length > 0 ? 'cloze with options' : 'cloze';
  return {
    label: item.type === 'word-bank' ? 'word bank' : withOptions,
    lines: [passage.join(''), ...options, ...bank],
    key: [item.blanks.map((blank, index) => `(${number(index)}) ${alternatives(blank.accepted)}`).join('; ')],
  };
}

const toEntry = (blank: Blank): Entry => ({ id: blank.id, text: '' });

function renderMatching(item: MatchingItem): Omit<RenderedItem, 'prompt'> {
  return {
    label: 'matching',
    lines: [
      ...item.left.map(({ text }, index) => `${number(index)}. ${text}`),
      ...item.right.map(({ text }, index) => `${letter(index)}) ${text}`),
    ],
    key: [
      item.key
        .map(([left, right]) => `${markOf(left, item.left, number)}${markOf(right, item.right, letter)}`)
        .join(', '),
    ],
  };
}

function numericKey({ accepted, number: { value, tolerance, unit } }: NumericItem): string {
  const range = tolerance === 0 ? '' : ` (from ${value - tolerance} to ${value + tolerance})`;
  return `${alternatives([...accepted])}${unit === null ? '' : ` [${unit}]`}${range}`;
}

function renderBody(item: Item): Omit<RenderedItem, 'prompt'> {
  switch (item.type) {
    case 'choice':
      return {
        label: 'multiple choice',
        lines: item.choices.map(({ text }) => `- ${text}`),
        key: [item.choices.flatMap(({ text, correct }) => (correct ? [text] : [])).join(' AND ')],
      };
    case 'true-false': {
      const answer = { true: 'True', false: 'False', 'not-stated': 'Not stated' }[item.answer];
      return {
        label: item.threeWay ? 'true, false or not stated' : 'true or false',
        lines: [],
        key: [item.correction === null ? answer : `${answer}. Correction: ${item.correction}`],
      };
    }
    case 'short-answer':
      return { label: 'short answer', lines: [], key: [alternatives(item.accepted)] };
    case 'numeric':
      return { label: 'number', lines: [], key: [numericKey(item)] };
    case 'list': {
      const answers = item.answers.map(
        ({ accepted }, index) => `${number(index)}. ${alternatives(accepted)}`,
      );
      return { label: 'list', lines: [], key: [`${item.need} of these`, ...answers] };
    }
    case 'cloze':
    case 'word-bank':
      return renderGaps(item);
    case 'matching':
      return renderMatching(item);
    case 'ordering':
      return {
        label: 'ordering',
        lines: item.entries.map(({ text }, index) => `${letter(index)}) ${text}`),
        key: [item.order.map((id) => markOf(id, item.entries, letter)).join(', ')],
      };
    case 'open':
      return {
        label: 'open question',
        lines: [],
        key: [
          item.sample ?? 'No sample answer.',
          ...item.rubric.map(
            ({ criterion, points }) => `${points} ${points === 1 ? 'point' : 'points'}: ${criterion}`,
          ),
        ],
      };
  }
}

/** Everything a judge needs to mark the item, and nothing that tells who wrote it. */
export function renderItem(item: Item): RenderedItem {
  return { prompt: item.prompt, ...renderBody(item) };
}
