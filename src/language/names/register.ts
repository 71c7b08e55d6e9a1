import type { Entity, EntityType, Mention } from '../../model/analysis.js';
import { genderOf } from './gender.js';
import { gatherPersons, ownersOf, type Person } from './persons.js';
import type { NameDraft } from './read-names.js';
import { keyOf, shortForms } from './short-forms.js';

/** An entity while its mentions are still being gathered. */
interface Bearer {
  type: EntityType;
  readonly drafts: NameDraft[];
}

/**
 * Decides which names are one entity's. Full names of persons come first, so that a surname may also stand before its
 * full name; a surname that two persons share, and a first name that two share, name nobody. Bodies meet by short forms
 * (`Nato`), by acronyms of their initials, and without firm endings; countries by all their names.
 */
export function registerNames(
  drafts: readonly NameDraft[],
  title: string,
): {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
} {
  const body = drafts.filter((draft) => !draft.heading);
  const index = gatherPersons(body);
  const persons = new Map(
    index.persons.map((person): [Person, Bearer] => [person, { type: 'person', drafts: [...person.drafts] }]),
  );
  const others = new Map<string, Bearer>();
  const homes = new Map(
    [...persons.values()].flatMap((bearer) =>
      bearer.drafts.map((draft): [NameDraft, Bearer] => [draft, bearer]),
    ),
  );
  const give = (draft: NameDraft, bearer: Bearer): void => {
    bearer.drafts.push(draft);
    homes.set(draft, bearer);
  };
  const forms = shortForms(body);
  for (const draft of body.filter((one) => !homes.has(one))) {
    const owners = ownersOf(draft, index, title);
    const [owner] = owners;
    const bearer = owners.length === 1 && owner !== undefined ? persons.get(owner) : undefined;
    if (bearer !== undefined && !isElsewhere(draft)) {
      give(draft, bearer);
    } else if (owners.length === 0 || isElsewhere(draft)) {
      const key = keyOf(draft, forms);
      const known = others.get(key) ?? { type: draft.type ?? 'other', drafts: [] };
      others.set(key, known);
      give(draft, known);
    }
  }
  for (const bearer of others.values()) {
    bearer.type = typeByUse(bearer.drafts);
  }
  joinHeadings(drafts, homes, give);
  return number([...persons.values(), ...others.values()]);
}

/** Gives names of headings to whom the body gives the same words. */
function joinHeadings(
  drafts: readonly NameDraft[],
  homes: ReadonlyMap<NameDraft, Bearer>,
  give: (draft: NameDraft, bearer: Bearer) => void,
): void {
  const byText = new Map([...homes].map(([draft, bearer]) => [draft.text, bearer]));
  for (const draft of drafts) {
    const bearer = draft.heading ? byText.get(draft.text) : undefined;
    if (bearer !== undefined) {
      give(draft, bearer);
    }
  }
}

/** A place that is a person's surname too is the place after `in`: Lincoln, Washington. */
function isElsewhere(draft: NameDraft): boolean {
  return draft.type === 'place' && draft.use === 'where';
}

/** The type by words where one use has it, else by what the uses show. */
function typeByUse(drafts: readonly NameDraft[]): EntityType {
  const known = drafts.find((draft) => draft.type !== null)?.type;
  if (known) {
    return known;
  }
  return 'other';
}

/** Numbers the entities by their first mention and writes their mentions. */
function number(bearers: readonly Bearer[]): {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
} {
  const ordered = bearers
    .map((bearer) => ({ ...bearer, drafts: bearer.drafts.toSorted((one, other) => one.first - other.first) }))
    .toSorted((one, other) => (one.drafts[0]?.first ?? 0) - (other.drafts[0]?.first ?? 0));
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const { type, drafts } of ordered) {
    const id = `e${entities.length + 1}`;
    const forms = [...new Set(drafts.map((draft) => draft.text))];
    const name = forms.toSorted((one, other) => fullness(other) - fullness(one))[0] ?? '';
    entities.push({
      id,
      type,
      name,
      forms: [name, ...forms.filter((form) => form !== name)],
      title: drafts.find((draft) => draft.title !== null)?.title ?? null,
      gender: type === 'person' ? genderOf(drafts) : type === 'group' ? null : 'neuter',
      number: type === 'group' ? 'plural' : 'singular',
    });
    mentions.push(
      ...drafts.map(({ mention, head }) => ({ ...mention, head, entity: id, form: 'name' as const })),
    );
  }
  return {
    entities,
    mentions: mentions.toSorted((one, other) => one.first - other.first || one.end - other.end),
  };
}

/** More words are fuller; of as many, more letters. */
function fullness(name: string): number {
  return name.split(' ').length * 1000 + name.length;
}
