/**
 * `node dist/language/training/names/fit-names.js TREEBANKS OUT.ts`: learns what names are from GUM's training part and
 * every second document of EWT dev with Universal NER's names, and writes `lexicons/name-weights.ts`.
 */
import { writeFileSync } from 'node:fs';
import { UserError } from '../../../base/user-error.js';
import type { NameModel } from '../../names/name-model.js';
import { createSyntax } from '../../syntax.js';
import { readDocuments } from '../documents.js';
import { readExisting, readTreebankFile, run, weightsFile } from '../run.js';
import { fitNameModel } from './fit-model.js';
import { examplesOfEntities, examplesOfNames } from './name-examples.js';
import { isLearnedFrom, readNameFile } from './uner.js';

run(([folder, out]) => {
  if (folder === undefined || out === undefined) {
    throw new UserError('Name the folder of the treebanks and the file to write.');
  }
  const syntax = createSyntax(readExisting(weightsFile));
  const names = readNameFile(readExisting(`${folder}/uner-ewt-dev.iob2`).toString('utf8'));
  const entities = readDocuments(readTreebankFile(`${folder}/gumfree-train.conllu`)).flatMap((document) =>
    examplesOfEntities(document, syntax),
  );
  const web = readDocuments(readTreebankFile(`${folder}/ewt-dev.conllu`))
    .filter((_, number) => isLearnedFrom(number))
    .flatMap((document) => examplesOfNames(document, names, syntax));
  // Twice, since they are few and of another kind of text.
  const model = fitNameModel([...entities, ...web, ...web]);
  writeFileSync(out, describe(model));
  process.stdout.write(`${entities.length} and ${web.length} names, ${model.size} weights\n`);
});

function describe(model: NameModel): string {
  const rows = [...model]
    .map(([piece, weights]) => `${piece}\t${weights.join(' ')}`)
    .toSorted((one, other) => (one < other ? -1 : 1));
  return `/** Weights of pieces of evidence for what a name is: person, organization, place, other; hundredths of a logarithm. */
export type NameWeights = ReadonlyMap<string, readonly number[]>;

/**
 * What speaks for and against each type of name: a piece of evidence, a tab, the four weights.
 *
 * Source: learned by training/names/fit-names.ts from the UD treebank GUM (annotations CC BY 4.0) and Universal NER on
 * UD EWT (CC BY-SA 4.0); licensed like weights/english.bin, see its NOTICE.
 */
const rows = \`
${rows.join('\n')}
\`;

export const nameWeights: NameWeights = new Map(
  rows
    .trim()
    .split('\\n')
    .map((row): [string, readonly number[]] => {
      const [piece = '', weights = ''] = row.split('\\t');
      return [piece, weights.split(' ').map(Number)];
    }),
);
`;
}
