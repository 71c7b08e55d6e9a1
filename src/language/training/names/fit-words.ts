/**
 * `node dist/language/training/names/fit-words.js TREEBANKS OUT.ts`: finds among the words of the parser's vocabulary
 * those that chiefly name persons, places or bodies, from their vectors, and writes `lexicons/name-words.ts`.
 */
import { writeFileSync } from 'node:fs';
import { UserError } from '../../../base/user-error.js';
import { isFirstName } from '../../lexicons/first-names.js';
import { isListedPlace } from '../../lexicons/known-places.js';
import { readWeights } from '../../neural/weights.js';
import { readDocuments } from '../documents.js';
import { readGoldMentions } from '../gold-entities.js';
import { type Example, fitMaxent, probabilities } from '../maxent.js';
import { readExisting, readTreebankFile, run, weightsFile } from '../run.js';

const classes = ['person', 'place', 'organization', 'plain'] as const;

/** A word is listed from this probability on. */
const certain = 0.8;

run(([folder, out]) => {
  if (folder === undefined || out === undefined) {
    throw new UserError('Name the folder of the treebanks and the file to write.');
  }
  const { words, matrix } = readWeights(readExisting(weightsFile));
  const { values, scales, columns } = matrix('word');
  const featuresOf = (row: number): Example['features'] => [
    ...Array.from({ length: columns }, (_, column): readonly [number, number] => [
      column,
      (values[row * columns + column] ?? 0) * (scales[row] ?? 0),
    ]),
    [columns, 1],
  ];
  const labels = labelWords(folder);
  const known = words.flatMap((word, row) => {
    const label = /^\p{Ll}{3,}$/u.test(word) ? (labels.get(word) ?? labelByLists(word)) : null;
    return label === null ? [] : [{ row, label }];
  });
  const counts = classes.map((_, label) => known.filter((one) => one.label === label).length);
  const examples = known.map(({ row, label }) => ({
    features: featuresOf(row),
    label,
    weight: Math.sqrt(known.length / (classes.length * Math.max(1, counts[label] ?? 1))),
  }));
  // Every tenth word is kept apart to see how well the others foretell it.
  const kept = examples.filter((_, index) => index % 10 === 0);
  const options = { classes: classes.length, features: columns + 1, rounds: 20, penalty: 1e-4, dropout: 0 };
  const trial = fitMaxent(
    examples.filter((_, index) => index % 10 !== 0),
    options,
  );
  const sure = kept.filter(({ features }) => Math.max(...probabilities(features, trial, 4)) >= certain);
  const right = sure.filter(
    ({ features, label }) => (probabilities(features, trial, 4)[label] ?? 0) >= certain,
  );
  process.stdout.write(
    `labelled ${counts.join(' ')}; kept apart ${kept.length}, sure ${sure.length}, right ${right.length}\n`,
  );
  const weights = fitMaxent(examples, options);
  const lists = classes.map((): string[] => []);
  for (const [row, word] of words.entries()) {
    if (!/^\p{Ll}{3,}$/u.test(word) || labels.get(word) === 3) continue;
    const label =
      labels.get(word) ??
      probabilities(featuresOf(row), weights, classes.length).findIndex((share) => share >= certain);
    if (label >= 0 && label < 3 && labelByLists(word) !== label) lists[label]?.push(word);
  }
  writeFileSync(out, describe(lists));
});

/** The class of words that the treebanks show: by the entities they are in where most are names, else plain. */
function labelWords(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number[]>();
  const count = (form: string, label: number): void => {
    const found = counts.get(form.toLowerCase()) ?? [0, 0, 0, 0, 0];
    found[label] = (found[label] ?? 0) + 1;
    counts.set(form.toLowerCase(), found);
  };
  for (const { words } of readTreebankFile(`${folder}/ewt-train.conllu`)) {
    for (const { form, upos } of words) count(form, upos === 'PROPN' ? 4 : 3);
  }
  for (const document of readDocuments(readTreebankFile(`${folder}/gumfree-train.conllu`))) {
    const inside = new Map<string, number>();
    for (const { sentence, shortest, type } of readGoldMentions(document)) {
      const label = ['person', 'place', 'organization'].indexOf(type);
      for (const word of shortest) inside.set(`${sentence} ${word}`, label);
    }
    for (const [number, { words }] of document.sentences.entries()) {
      for (const [index, { form, upos }] of words.entries()) {
        const label = inside.get(`${number} ${index}`) ?? -1;
        count(form, upos !== 'PROPN' ? 3 : label < 0 ? 4 : label);
      }
    }
  }
  return new Map(
    [...counts].flatMap(([word, found]): [string, number][] => {
      const [person = 0, place = 0, organization = 0, plain = 0, name = 0] = found;
      const named = person + place + organization + name;
      if (plain > named) return [[word, 3]];
      const best = Math.max(person, place, organization);
      return plain === 0 && best > 0 && best * 2 > person + place + organization
        ? [[word, found.indexOf(best)]]
        : [];
    }),
  );
}

function labelByLists(word: string): number | null {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  const place = isListedPlace(name);
  const person = isFirstName(name);
  return place === person ? null : place ? 1 : 0;
}

function describe(lists: readonly (readonly string[])[]): string {
  const set = (name: string, says: string, words: readonly string[] = []): string =>
    `/** Words that chiefly name ${says}, in lower case. */\nexport const ${name}: ReadonlySet<string> = new Set(\n  \`\n${fill(words)}\n\`\n    .trim()\n    .split(/\\s+/u),\n);\n`;
  return [
    `/**
 * Words that chiefly name persons, places or bodies in news, beside those of the other lists.
 *
 * Source: made by training/names/fit-words.ts from the GloVe vectors of the commonest 40,000 words (public domain),
 * learned from the lists of this folder and the UD treebanks EWT and GUM (CC BY-SA 4.0, CC BY 4.0).
 */
`,
    set('personWords', 'persons', lists[0]),
    set('placeNames', 'places', lists[1]),
    set('bodyNames', 'organizations', lists[2]),
  ].join('\n');
}

/** Words in lines of at most 118 letters. */
function fill(words: readonly string[]): string {
  const lines = [''];
  for (const word of words.toSorted()) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > 117) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
