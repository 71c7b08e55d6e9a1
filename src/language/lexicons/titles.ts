/**
 * Words before a name that say who somebody is, and those that stand among them.
 *
 * Source: written for this project from general knowledge; no list was copied.
 */

/** Forms of address, no role: `Mr Smith`. The gender is given where they tell it. */
export const honorifics: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['mr', 'male'],
  ['mr.', 'male'],
  ['mrs', 'female'],
  ['mrs.', 'female'],
  ['ms', 'female'],
  ['ms.', 'female'],
  ['miss', 'female'],
  ['sir', 'male'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['lord', 'male'],
  ['dr', null],
  ['dr.', null],
  ['drs.', null],
  ['prof', null],
  ['prof.', null],
  ['madame', 'female'],
  ['mme', 'female'],
  ['monsieur', 'male'],
  ['señor', 'male'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['sri', null],
  ['mx', null],
]);

/** Roles that are written with a capital before a name, in lower case; the gender where they tell it. */
export const capitalTitles: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...` administrator admiral ambassador analyst archbishop attorney ayatollah baron baroness-f bishop brigadier
cantor capt capt. captain cardinal chair chairman-m chairwoman-f chairperson chancellor chef chief coach col col. colonel
commander commissioner comptroller congressman-m congresswoman-f constable consul controller coordinator corporal
councillor councilman-m councilwoman-f councilor count countess-f cpl curator deacon dean delegate deputy detective
director duchess-f duke-m earl-m elder emir-m emperor-m empress-f envoy father-m founder friar-m gen gen. general gov
gov. governor graf imam inspector judge justice kaiser-m king-m leader lieutenant lt lt. maj maj. major marshal mayor
minister moderator monsignor-m mp msp mullah officer pastor pharaoh pm pope-m premier president prince-m princess-f
principal private producer professor prophet provost pvt queen-f rabbi rapporteur rector rep rep. representative rev rev.
reverend saint scientist secretary sen sen. senator sergeant sgt sgt. shah-m sheikh-m sheriff sister-f speaker
spokesman-m spokesperson spokeswoman-f sultan-m superintendent supt supt. surgeon treasurer tsar-m undersecretary
vicar viscount warden ceo cfo coo cto chairman detective editor executive manager negotiator novelist ombudsman playwright strategist superior-f
supervisor vice-president whip dowager-f auntie-f aunt-f uncle-m grandma-f grandpa-m brother-m mother-f nurse`
    .split(/\s+/u)

    .map((word): [string, 'female' | 'male' | null] => [
      word.replace(/-[fm]$/u, ''),
      word.endsWith('-f') ? 'female' : word.endsWith('-m') ? 'male' : null,
    ]),
]);

/** Capitalized words that stand before a title and belong to it: `Deputy Prime Minister`, `Former President`. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `acting associate assistant attorney brigadier business cabinet chief communications crown culture defence defense deputy
detective district education energy environment executive exterior field finance first fleet foreign former grand health
high home housing immigration industry information intelligence interim interior international junior justice labor labour
lieutenant lord lead major majority managing military minority national parliamentary permanent press prime principal public rear regional
science senior shadow solicitor special staff state supreme trade transport transportation treasury under vice wing
brig labour's co- co-founder environmental federal general global group marketing medical music news opposition party
police political presidential sales scientific security technical technology tourism war water welfare youth democratic
republican conservative liberal tory socialist communist independent`.split(/\s+/u),
);

/** What stands after `Secretary of`, `Minister for` and the like without being a person: `State`, `Foreign Affairs`. */
export const offices: ReadonlySet<string> = new Set(
  `agriculture affairs air arms army business climate commerce communities culture defence defense development economy
education employment energy environment finance fisheries foreign general health home housing human immigration industry
information innovation integration intelligence interior international justice labor labour land lords commons media mines
national navy northern oil peace pensions planning police public religious revenue schools science security services social
sport sports staff state technology tourism trade transport transportation treasury veterans war water welfare women work
works youth house representatives exchequer rolls parliament congress foreign county supreme court appeals`.split(
    /\s+/u,
  ),
);
