import { UserError } from '../../../base/user-error.js';
import { readCsv } from '../../quality/csv.js';

/** What judges mark of a fact, in the order of the columns. */
export const factMarks = ['true', 'complete', 'self-contained', 'attribution'] as const;

export type FactMark = (typeof factMarks)[number];

/** What each mark asks, as the sheet tells it. */
export const markQuestions: Readonly<Record<FactMark, string>> = {
  true: 'Does the article say this, no more and no less, and as surely (negated, planned, possible, certain)?',
  complete:
    'Is everything in it without which it would mislead or be pointless: who, what, and the number, time, place or condition that it hangs on?',
  'self-contained':
    'Read alone, before the article: is it a sound English sentence, and clear whom and what it speaks of?',
  attribution:
    'Is it right whose word it is? A claim has its source, in the sentence or beside it; what the article itself tells has none.',
};

/** The columns of a judge's form. */
export const judgeColumns: readonly string[] = ['id', ...factMarks, 'why'];

/** What one judge says of one fact: 1 yes, 0 no. */
export interface FactJudgement {
  readonly marks: Readonly<Record<FactMark, 0 | 1>>;
  /** What is wrong; empty where nothing is. */
  readonly why: string;
}

/**
 * A filled form by the id of the fact; every id of `ids` must be there.
 * @throws UserError naming what is missing or no mark.
 */
export function readJudge(
  text: string,
  name: string,
  ids: readonly string[],
): ReadonlyMap<string, FactJudgement> {
  const rows = readCsv(text, name, judgeColumns.slice(0, -1));
  const judged = new Map(
    rows.map((row) => {
      const id = row.get('id') ?? '';
      const mark = (column: FactMark) => readMark(row.get(column) ?? '', `${name}, ${id}, ${column}`);
      const marks = {
        true: mark('true'),
        complete: mark('complete'),
        'self-contained': mark('self-contained'),
        attribution: mark('attribution'),
      };
      return [id, { marks, why: row.get('why') ?? '' }];
    }),
  );
  const missing = ids.filter((id) => !judged.has(id));
  if (missing.length > 0) throw new UserError(`${name} has no line for ${missing.join(', ')}.`);
  return judged;
}

function readMark(cell: string, place: string): 0 | 1 {
  if (cell === '1') return 1;
  if (cell === '0') return 0;
  throw new UserError(`${place}: the mark is "${cell}" but must be 1 or 0.`);
}
