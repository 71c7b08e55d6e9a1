import { UserError } from '../../base/user-error.js';
import { readCsv } from './csv.js';

/** The marks of the rubric, in its order: grammar, clarity, answer, uniqueness, worth, and whether to print it. */
export const markNames = ['G', 'C', 'A', 'U', 'W', 'USE'] as const;

export type MarkName = (typeof markNames)[number];

/** The columns of a judge's form. */
export const judgeColumns: readonly string[] = ['id', ...markNames, 'why'];

/** What one judge says of one item: 1 yes, 0 no, null does not apply (only `U` may be). */
export interface Judgement {
  readonly marks: Readonly<Record<MarkName, 0 | 1 | null>>;
  /** The reason for not printing it; empty where there is none. */
  readonly why: string;
}

function readMark(cell: string, name: MarkName, place: string): 0 | 1 | null {
  if (cell === '1') {
    return 1;
  }
  if (cell === '0') {
    return 0;
  }
  if (name === 'U' && (cell === '-' || cell === '')) {
    return null;
  }
  const allowed = name === 'U' ? '1, 0 or -' : '1 or 0';
  throw new UserError(`${place}: ${name} is "${cell}" but must be ${allowed}; fill it in and score again.`);
}

/** @throws UserError for a mark that is none. */
export function readJudgement(cell: (column: string) => string, place: string): Judgement {
  const mark = (name: MarkName) => readMark(cell(name).trim(), name, place);
  return {
    marks: { G: mark('G'), C: mark('C'), A: mark('A'), U: mark('U'), W: mark('W'), USE: mark('USE') },
    why: cell('why'),
  };
}

/**
 * A filled form by item id. Every id of `ids` must be there, each once.
 * @throws UserError naming what is missing, double or no mark.
 */
export function readJudge(
  text: string,
  name: string,
  ids: readonly string[],
): ReadonlyMap<string, Judgement> {
  const judged = new Map<string, Judgement>();
  for (const row of readCsv(text, name, judgeColumns.slice(0, -1))) {
    const id = row.get('id') ?? '';
    if (judged.has(id)) {
      throw new UserError(`${name} marks ${id} twice; keep one of the two lines.`);
    }
    judged.set(
      id,
      readJudgement((column) => row.get(column) ?? '', `${name}, ${id}`),
    );
  }
  const missing = ids.filter((id) => !judged.has(id));
  if (missing.length > 0) {
    throw new UserError(`${name} has no line for ${missing.join(', ')}; every item needs its marks.`);
  }
  return judged;
}
