/** The values by key, keys in the order in which they first appear and values in their own. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [value]);
    } else {
      group.push(value);
    }
  }
  return groups;
}

/** The first value for each key, in order. */
export function uniqueBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): readonly Value[] {
  return [...groupBy(values, keyOf).values()].flatMap((group) => group.slice(0, 1));
}

/** A test whether two members stand in one of the groups together; a member stands with itself. */
export function togetherIn<Member>(
  groups: Iterable<Iterable<Member>>,
): (one: Member, other: Member) => boolean {
  const companions = new Map<Member, Set<Member>>();
  for (const group of groups) {
    for (const member of group) {
      companions.set(member, new Set([...(companions.get(member) ?? []), ...group]));
    }
  }
  return (one, other) => companions.get(one)?.has(other) === true;
}

/** The values without repetitions, each where it first stands. */
export function unique<Value>(values: Iterable<Value>): readonly Value[] {
  return [...new Set(values)];
}

/** The values that stand more than once, each named once, in order of first appearance. */
export function repeated<Value>(values: Iterable<Value>): readonly Value[] {
  return [...groupBy(values, (value) => value)].flatMap(([value, group]) =>
    group.length > 1 ? [value] : [],
  );
}

/** The sum; 0 for none. */
export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) {
    total += number;
  }
  return total;
}

/**
 * Compares by UTF-16 units, for `toSorted`: the order is the same on every machine, as the order of a locale is not.
 */
export function compareText(one: string, other: string): -1 | 0 | 1 {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
