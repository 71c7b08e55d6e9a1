/**
 * Lemmas of function words and of the few open-class words with an irregular comparative, by tag and form in lower
 * case with a plain apostrophe, in the manner of the UD English treebanks.
 *
 * Source: written for this project after the UD English guidelines (universaldependencies.org/en).
 */
const rows = `
AUX be: am are is was were been being 'm 're m re r ai
AUX have: has had having 've ve
AUX will: 'll ll wo
AUX would: 'd
AUX can: ca
AUX be: 's ’s s
AUX do: does did done doing
AUX get: got gets getting gotten
VERB be: am are is was were been being 'm 're 's
VERB have: has had having 've
VERB do: does did done doing
VERB go: went goes gone
DET a: an
DET this: these
DET that: those
PRON this: these
PRON that: those
PART not: n't nt n’t
PART to: na ta
PART 's: ' 's s
PRON I: i me
PRON he: him
PRON who: whom
PRON they: them em 'em
PRON we: us 's
PRON my: mine
PRON your: yours ur
PRON our: ours
PRON their: theirs
ADJ good: better best
ADJ bad: worse worst
ADJ far: further farther furthest farthest
ADJ old: elder eldest
ADV well: better best
ADV badly: worse worst
ADV far: further farther furthest farthest
`;

/** Lemma by `UPOS form`: `AUX wo` gives `will`. */
export const closedClassLemmas: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [head = '', forms = ''] = row.split(': ');
      const [upos = '', lemma = ''] = head.split(' ');
      return forms.split(' ').map((form): [string, string] => [`${upos} ${form}`, lemma]);
    }),
);
