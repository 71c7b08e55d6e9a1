import { normalizeText } from '../base/text.js';
import { countryNames } from '../language/lexicons/countries.js';
import { organizationAliases } from '../language/lexicons/organizations.js';
import type { Entity } from '../model/analysis.js';
import type { IndexedReport } from './report.js';

/** Who and what the reports speak of, whatever each of them calls it. */
export interface Cast {
  /** One name for an entity of a report in all reports: `p3`; null for an id the report does not have. */
  memberOf(report: number, entity: string): string | null;
}

interface Member {
  readonly id: string;
  /** The words of the first names that were met, for telling two people of one surname apart. */
  readonly names: Set<string>;
  readonly isPerson: boolean;
}

/**
 * Finds the same person, body or place under different names: equal names, a surname beside a full name, other
 * spellings (`Mahmud Abbas`, `Mahmoud Abbas`), names of countries (`UK`, `Britain`) and of bodies known everywhere
 * (`UN`), initials (`World Health Organization`, `WHO`). One look-up for each form of a name; a name that fits two is
 * nobody's.
 */
export function unifyEntities(reports: readonly IndexedReport[]): Cast {
  const byName = new Map<string, Member>();
  const bySurname = new Map<string, Set<Member>>();
  const members = new Map<string, string>();
  let count = 0;
  for (const { number, analysis } of reports) {
    for (const entity of analysis.entities) {
      const keys = keysOf(entity);
      const member = findMember(entity, keys, byName, bySurname) ?? {
        id: `p${++count}`,
        names: new Set<string>(),
        isPerson: entity.type === 'person',
      };
      for (const key of keys) if (!byName.has(key)) byName.set(key, member);
      member.names.add(normalizeText(entity.name));
      const surname = surnameOf(entity);
      if (surname !== null) bySurname.set(surname, new Set([...(bySurname.get(surname) ?? []), member]));
      members.set(`${number} ${entity.id}`, member.id);
    }
  }
  return { memberOf: (report, entity) => members.get(`${report} ${entity}`) ?? null };
}

/** Every name that alone tells who is meant. Descriptions (`the group`) do not, beyond their report. */
function keysOf(entity: Entity): readonly string[] {
  const names = entity.forms.filter((form) => /^\p{Lu}|\s\p{Lu}/u.test(form) && !/^the\s/iu.test(form));
  return [entity.name, ...names].flatMap((name) => {
    const full = countryNames.get(name) ?? organizationAliases.get(name) ?? name;
    const short = entity.type === 'organization' ? initialsOf(full) : null;
    // A surname alone is shared by families; `findMember` looks it up with care.
    if (entity.type === 'person' && !full.includes(' ') && full !== entity.name) return [];
    return [normalizeText(full), ...(short === null ? [] : [short])];
  });
}

/** `World Health Organization` gives `who`; null for names of fewer than three such words. */
function initialsOf(name: string): string | null {
  const capitals = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length < 3 ? null : capitals.map((word) => word.charAt(0).toLowerCase()).join('');
}

function surnameOf({ type, name }: Entity): string | null {
  return type === 'person' ? (normalizeText(name).split(' ').at(-1) ?? null) : null;
}

function findMember(
  entity: Entity,
  keys: readonly string[],
  byName: ReadonlyMap<string, Member>,
  bySurname: ReadonlyMap<string, ReadonlySet<Member>>,
): Member | null {
  for (const key of keys) {
    const known = byName.get(key);
    if (known !== undefined) return known;
  }
  const surname = surnameOf(entity);
  const family = surname === null ? [] : [...(bySurname.get(surname) ?? [])];
  const fitting = family.filter(({ names }) =>
    [...names].every((name) => mayBeOne(name, normalizeText(entity.name))),
  );
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : null;
}

/** Letters that two spellings of one first name may differ in; short names that are nearly alike are two names (`Anne`, `Anna`). */
const mostEdits = 1;

/** Whether two names with the same surname can be one person's: one has no first name, or the first names are spelt alike. */
function mayBeOne(one: string, other: string): boolean {
  const [first = ''] = one.split(' ');
  const [otherFirst = ''] = other.split(' ');
  // `Mediator Clara Benson` is `Clara Benson`, and `Benson` may be.
  if (` ${one}`.endsWith(` ${other}`) || ` ${other}`.endsWith(` ${one}`)) return true;
  if (first.charAt(0) !== otherFirst.charAt(0)) return false;
  if (first.length === 1 || otherFirst.length === 1) return true;
  return Math.min(first.length, otherFirst.length) > 4 && editDistance(first, otherFirst) <= mostEdits;
}

/** Letters to add, take out or exchange to get from one word to the other (Levenshtein 1966). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
