import type { Blank, ClozeItem } from '../../model/item.js';
import { letterOf } from './labels.js';
import { numberGaps, type PieceView, viewPieces } from './pieces.js';
import { type AcceptedView, viewAccepted } from './short-answer.js';
import { gapWidth } from './space.js';

interface ClozeSheet {
  readonly pieces: readonly PieceView[];
  /** The words to fill in, boxed above the passage; null where there is no bank. */
  readonly bank: readonly string[] | null;
  /** Options below the passage, a row for each gap that has some. */
  readonly rows: readonly {
    readonly number: number | null;
    readonly options: readonly { readonly letter: string; readonly text: string }[];
  }[];
}

interface ClozeKey {
  /** The passage with the answers in it. */
  readonly pieces: readonly { readonly text: string; readonly filled: boolean }[];
  /** For gaps that take other words too. */
  readonly others: readonly { readonly answer: string; readonly others: string }[];
}

export function askCloze(item: ClozeItem): ClozeSheet {
  const width = gapWidth(item.blanks.flatMap((blank) => [...blank.accepted, ...(blank.choices ?? [])]));
  const numberOf = numberGaps(item);
  return {
    pieces: viewPieces(item, width),
    bank: item.bank,
    rows: item.blanks.flatMap(({ id, choices }) =>
      choices === null
        ? []
        : [
            {
              number: numberOf(id),
              options: choices.map((text, index) => ({ letter: letterOf(index), text })),
            },
          ],
    ),
  };
}

export function answerCloze(item: ClozeItem): ClozeKey {
  const keys = new Map(item.blanks.map((blank) => [blank.id, viewAccepted(blank.accepted)]));
  return {
    pieces: item.segments.map((segment) =>
      'text' in segment
        ? { text: segment.text, filled: false }
        : { text: keys.get(segment.blank)?.answer ?? '', filled: true },
    ),
    others: [...keys.values()].flatMap(({ answer, others }: AcceptedView) =>
      others === null ? [] : [{ answer, others }],
    ),
  };
}

/** The letter for a single gap with options (`B`), else the words in order. */
export function glanceCloze(item: ClozeItem): string {
  return item.blanks.map(glanceBlank).join(', ');
}

function glanceBlank({ accepted, choices }: Blank): string {
  const [key = ''] = accepted;
  const index = choices?.indexOf(key) ?? -1;
  return index < 0 ? key : letterOf(index);
}
