import { groupBy } from '../../base/collections.js';
import type { TokenRange } from '../../model/analysis.js';
import type { Aspect } from '../../model/comparison.js';
import type { Cast } from '../cast.js';
import type { Statement } from '../statements.js';

/** A part of a telling that another telling may put differently. */
export interface Detail {
  readonly statement: Statement;
  /** Its words; null where it is their lack that tells (nobody is named as the source). */
  readonly range: TokenRange | null;
}

/**
 * How two details are related: `other` if they answer different questions, `same` if they say the same, `vaguer` if one
 * says less or it cannot be told, `differs` if they do not say the same but may both be right, `conflicts` if not.
 */
export type Relation = 'other' | 'same' | 'vaguer' | 'differs' | 'conflicts';

/** Reads one kind of detail and holds two of the kind against each other. */
interface AspectReader<Of extends Detail> {
  readonly aspect: Aspect;
  readonly read: (statement: Statement, cast: Cast) => readonly Of[];
  readonly relate: (one: Of, other: Of) => Relation;
}

/** A detail that reports put in several ways. */
export interface Difference {
  readonly aspect: Aspect;
  readonly conflict: boolean;
  /** At least two; the details of a side say the same. */
  readonly sides: readonly (readonly Detail[])[];
}

/** Finds where tellings of one thing differ in one aspect. */
export type DifferenceFinder = (members: readonly Statement[], cast: Cast) => readonly Difference[];

/** Makes the finder of an aspect; linear in the tellings, since each detail is held against what stands for a side. */
export function finderOf<Of extends Detail>(reader: AspectReader<Of>): DifferenceFinder {
  return (members, cast) => {
    const slots: Of[][] = [];
    for (const detail of members.flatMap((member) => reader.read(member, cast))) {
      const slot = slots.find(([first]) => first !== undefined && reader.relate(first, detail) !== 'other');
      if (slot === undefined) slots.push([detail]);
      else slot.push(detail);
    }
    return slots.flatMap((slot) => differenceIn(slot, reader));
  };
}

/** The sides of one slot; none where a report contradicts itself in it, since then it is not one question. */
function differenceIn<Of extends Detail>(
  slot: readonly Of[],
  reader: AspectReader<Of>,
): readonly Difference[] {
  const own = [...groupBy(slot, ({ statement }) => statement.report.number).values()];
  const isPlain = (details: readonly Of[]): boolean =>
    details.every((detail, at) => at === 0 || reader.relate(details[0] ?? detail, detail) === 'same');
  if (own.length < 2 || !own.every(isPlain)) return [];
  const sides: Of[][] = [];
  let conflict = false;
  for (const detail of own.flatMap((details) => details.slice(0, 1))) {
    const relations = sides.flatMap(([first]) => (first === undefined ? [] : [reader.relate(first, detail)]));
    const same = sides[relations.indexOf('same')];
    if (same !== undefined) same.push(detail);
    else if (relations.every((relation) => relation === 'differs' || relation === 'conflicts')) {
      conflict ||= relations.includes('conflicts');
      sides.push([detail]);
    }
  }
  return sides.length < 2 ? [] : [{ aspect: reader.aspect, conflict, sides }];
}
