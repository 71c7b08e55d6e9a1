import { groupBy, sum } from '../../base/collections.js';
import { readCsv } from './csv.js';
import { type Share, wilson } from './interval.js';
import { type Judgement, type MarkName, markNames, readJudgement } from './marks.js';
import { type JsonRecord, readRecords, recordsField, textField } from './records.js';

/** A line of key.csv: who wrote an item, and what it is. Fields that the file does not have are empty. */
export interface KeyRow {
  readonly id: string;
  readonly system: string;
  readonly article: string;
  readonly type: string;
  readonly skill: string;
  readonly family: string;
  readonly form: string;
  readonly asks: string;
  readonly prompt: string;
}

/** An item with what each judge says of it, in the order of the judges. */
export interface JudgedItem extends KeyRow {
  readonly judgements: readonly Judgement[];
}

/** @throws UserError when the file is no key of a sheet. */
export function readKey(text: string, name: string): readonly KeyRow[] {
  return readCsv(text, name, ['id', 'system', 'article', 'type']).map((row) => {
    const cell = (column: keyof KeyRow): string => row.get(column) ?? '';
    return {
      id: cell('id'),
      system: cell('system'),
      article: cell('article'),
      type: cell('type'),
      skill: cell('skill'),
      family: cell('family'),
      form: cell('form'),
      asks: cell('asks'),
      prompt: cell('prompt'),
    };
  });
}

/** The items of a `calibration.jsonl`, with the marks of the judges who set the standard. */
export function readCalibration(text: string, name: string): readonly JudgedItem[] {
  return readRecords(text, name).map((record) => ({
    id: textField(record, 'id'),
    system: textField(record, 'system'),
    article: textField(record, 'article'),
    type: textField(record, 'type'),
    skill: '',
    family: '',
    form: '',
    asks: '',
    prompt: textField(record, 'stem'),
    judgements: recordsField(record, 'marks').map(judgementOf),
  }));
}

function judgementOf(record: JsonRecord): Judgement {
  return readJudgement((column) => textField(record, column), record.place);
}

/** The share of a mark among items; each item counts once, as the mean of its judges. Null where it never applies. */
export function shareOf(items: readonly JudgedItem[], mark: MarkName): Share | null {
  const means = items.flatMap(({ judgements }) => {
    const marks = judgements.map((judgement) => judgement.marks[mark]).filter((value) => value !== null);
    return marks.length === 0 ? [] : [sum(marks) / marks.length];
  });
  return wilson(sum(means), means.length);
}

/** The share of items that every judge would print. */
export function shareUsableToAll(items: readonly JudgedItem[]): Share | null {
  const usable = items.filter(({ judgements }) => judgements.every(({ marks }) => marks.USE === 1));
  return wilson(usable.length, items.length);
}

/** What is said of one group of items. */
export interface GroupScore {
  readonly group: string;
  readonly count: number;
  readonly marks: Readonly<Record<MarkName, Share | null>>;
  readonly usableToAll: Share | null;
}

function scoreGroup(group: string, items: readonly JudgedItem[]): GroupScore {
  const share = (mark: MarkName) => shareOf(items, mark);
  return {
    group,
    count: items.length,
    marks: { G: share('G'), C: share('C'), A: share('A'), U: share('U'), W: share('W'), USE: share('USE') },
    usableToAll: shareUsableToAll(items),
  };
}

/** The scores of the groups that `nameOf` makes, the largest first; items without a name are left out. */
export function scoreBy(
  items: readonly JudgedItem[],
  nameOf: (item: JudgedItem) => string,
): readonly GroupScore[] {
  return [...groupBy(items, nameOf)]
    .filter(([name]) => name !== '')
    .map(([name, group]) => scoreGroup(name, group))
    .toSorted((one, other) => other.count - one.count);
}

/** How far two judges agree on USE. */
interface Agreement {
  /** Share of the items on which both say the same, 0..1. */
  readonly same: number;
  /** Cohen's kappa (Cohen 1960): agreement beyond chance; null where both say the same of every item. */
  readonly kappa: number | null;
}

/** The agreement of the judges at two places; null where there is no item. */
export function agreementOf(items: readonly JudgedItem[], one: number, other: number): Agreement | null {
  if (items.length === 0) {
    return null;
  }
  const uses = items.map(
    ({ judgements }) => [judgements[one]?.marks.USE, judgements[other]?.marks.USE] as const,
  );
  const same = uses.filter(([first, second]) => first === second).length / uses.length;
  const first = uses.filter(([use]) => use === 1).length / uses.length;
  const second = uses.filter(([, use]) => use === 1).length / uses.length;
  const chance = first * second + (1 - first) * (1 - second);
  return { same, kappa: chance === 1 ? null : (same - chance) / (1 - chance) };
}

/** Items that a judge would print although another mark is 0, which the rubric does not allow. */
export function findContradictions(items: readonly JudgedItem[]): readonly JudgedItem[] {
  return items.filter(({ judgements }) =>
    judgements.some(({ marks }) => marks.USE === 1 && markNames.some((name) => marks[name] === 0)),
  );
}
