/** A pronoun of the third person in the form of a subject; it tells whom or what its other forms can stand for. */
export type ThirdPerson = 'he' | 'she' | 'it' | 'they';

const thirdPerson: Readonly<Record<ThirdPerson, string>> = {
  he: 'he him his himself',
  she: 'she her hers herself',
  it: 'it its itself',
  they: 'they them their theirs themselves',
};

const kinds = ['he', 'she', 'it', 'they'] as const satisfies readonly ThirdPerson[];

const kindOf: ReadonlyMap<string, ThirdPerson> = new Map(
  kinds.flatMap((kind) => thirdPerson[kind].split(' ').map((form) => [form, kind] as const)),
);

const firstSingular = 'i me my mine myself';
const firstPlural = 'we us our ours ourselves';
const second = 'you your yours yourself yourselves';

/** `I`, `we` and their other forms, in lower case: whoever writes or speaks. */
export const firstPerson: ReadonlySet<string> = new Set(`${firstSingular} ${firstPlural}`.split(' '));

/** `I` and its other forms, in lower case. */
export const firstPersonSingular: ReadonlySet<string> = new Set(firstSingular.split(' '));

/** `I`, `we`, `you` and their other forms, in lower case: whoever writes or speaks, and whoever reads or listens. */
export const firstAndSecondPerson: ReadonlySet<string> = new Set([...firstPerson, ...second.split(' ')]);

/** The pronoun that a word is a form of: `himself` gives `he`; null where it is no pronoun of the third person. */
export function thirdPersonKind(word: string): ThirdPerson | null {
  return kindOf.get(word.toLowerCase()) ?? null;
}
