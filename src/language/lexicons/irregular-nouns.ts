/**
 * Nouns whose plural is not made by rule: `singular plural`, the plural that news prefers.
 *
 * Source: written for this project from general knowledge of English; no list was copied.
 */
const rows = `
addendum addenda
aide-de-camp aides-de-camp
alga algae
alumna alumnae
alumnus alumni
analysis analyses
antenna antennae
antithesis antitheses
appendix appendices
attorney-general attorneys-general
automaton automata
axis axes
bacillus bacilli
bacterium bacteria
basis bases
brother-in-law brothers-in-law
cactus cacti
calf calves
child children
codex codices
consortium consortia
corps corps
court-martial courts-martial
crisis crises
criterion criteria
curriculum curricula
datum data
daughter-in-law daughters-in-law
diagnosis diagnoses
die dice
dwarf dwarves
elf elves
ellipsis ellipses
emphasis emphases
erratum errata
father-in-law fathers-in-law
foot feet
formula formulas
fungus fungi
genesis geneses
genus genera
goose geese
grandchild grandchildren
half halves
hanger-on hangers-on
hoof hooves
hypothesis hypotheses
index indices
knife knives
larva larvae
leaf leaves
life lives
loaf loaves
looker-on lookers-on
louse lice
man men
matrix matrices
medium media
memorandum memoranda
metamorphosis metamorphoses
metropolis metropolises
millennium millennia
mitochondrion mitochondria
mother-in-law mothers-in-law
mouse mice
nebula nebulae
neurosis neuroses
nucleus nuclei
oasis oases
ovum ova
ox oxen
paparazzo paparazzi
paralysis paralyses
parenthesis parentheses
passer-by passers-by
penny pence
person people
phenomenon phenomena
quiz quizzes
radius radii
referendum referendums
runner-up runners-up
scarf scarves
secretary-general secretaries-general
self selves
sheaf sheaves
shelf shelves
sister-in-law sisters-in-law
son-in-law sons-in-law
spectrum spectra
stadium stadiums
stepchild stepchildren
stimulus stimuli
stratum strata
supernova supernovae
syllabus syllabuses
symposium symposia
synopsis synopses
synthesis syntheses
thesis theses
thief thieves
tooth teeth
vertebra vertebrae
vertex vertices
vortex vortices
wharf wharves
wife wives
wolf wolves
`;

/** Plurals that are read but not written: `plural singular`. */
const variantRows = `
appendixes appendix
axes axis
cherubim cherub
dwarfs dwarf
fishes fish
fora forum
formulae formula
foci focus
hoofs hoof
indexes index
loci locus
maxima maximum
minima minimum
optima optimum
persons person
quanta quantum
referenda referendum
scarfs scarf
sera serum
stadia stadium
corpora corpus
taxa taxon
termini terminus
tori torus
`;

/** Nouns with one form for both numbers: an aircraft, two aircraft. */
export const unchangingNouns: ReadonlySet<string> = new Set(
  `aircraft bison chassis cod corps crossroads deer fish grapefruit haddock headquarters herring
hovercraft hundredweight kudos mackerel means moose offspring patois plaice quid salmon samurai series sheep shrimp
spacecraft species sperm squid swine trout tuna watercraft whereabouts yen yuan baht won rand renminbi innings
Chinese Japanese Portuguese Vietnamese Lebanese Sudanese Burmese Taiwanese Swiss Senegalese Maltese Nepalese
Congolese Rwandese Siamese gallows barracks shambles rendezvous bourgeois faux-pas chamois precis debris`.split(
    /\s+/,
  ),
);

/** Nouns in `-o` with `-es`: potatoes. All others have `-s`: photos. */
export const nounsWithOes: ReadonlySet<string> = new Set(
  'buffalo cargo domino echo embargo hero mango mosquito mulatto negro no potato tomato tornado torpedo veto volcano'.split(
    ' ',
  ),
);

/** Nouns that stand in the plural alone, and have it as their lemma: `the police`, `trousers`. */
export const pluralOnlyNouns: ReadonlySet<string> = new Set(
  `binoculars clothes congratulations earnings goggles jeans leggings outskirts pajamas pants pliers premises proceeds
pyjamas regards riches scissors shorts surroundings tenterhooks thanks tights trousers tweezers`.split(/\s+/),
);

/** Nouns whose singular ends in `s` or looks like a plural: a lens, one campus, the news. */
export const singularsInS: ReadonlySet<string> = new Set(
  `abacus acoustics aerobics alias ambergris apparatus arthritis asbestos asparagus athletics atlas avionics bias
bonus bus cactus calculus callus campus canvas census chaos chorus christmas circus citrus civics classics consensus
corpus cosmos cutlass diabetes dynamics economics electronics emphasis ethics ethos exodus fetus focus foetus gas
genetics genius genus gymnastics hiatus hippopotamus hubris ibis iris isthmus linguistics locus logistics lotus
mathematics measles meningitis metropolis minus mucus mumps news nexus nucleus octopus opus pancreas pelvis physics
platypus plus politics prospectus pus radius rhinoceros robotics rumpus sinus statistics status stimulus surplus
syllabus tennis terminus tetanus thermos trellis tuberculosis typhus uterus virus walrus coronavirus hepatitis
polis analysis basis crisis thesis hypothesis diagnosis oasis axis synthesis paralysis lens us pathos ethos rhesus
caucus fungus bacillus alumnus abyss minibus omnibus airbus papyrus discus crocus eucalyptus esophagus thesaurus
brontosaurus tyrannosaurus stegosaurus nautilus colossus bogus versus netherlands philippines olympics paralympics commons edwards maldives bahamas seychelles statistics`.split(
    /\s+/,
  ),
);

function split(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [one = '', other = ''] = row.split(' ');
      return [one, other];
    });
}

/** Plural by singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(split(rows));

/** Singular by plural, variants included. */
export const irregularSingulars: ReadonlyMap<string, string> = new Map([
  ...split(variantRows),
  ...split(rows).map(([singular, plural]): [string, string] => [plural, singular]),
]);
