/**
 * `node dist/language/training/names/write-examples.js TREEBANKS FOLDER`: writes what fit-tagger.py learns names from:
 * GUM's training part and the documents of EWT dev that may be learned from, read from running text.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { UserError } from '../../../base/user-error.js';
import type { Token } from '../../../model/analysis.js';
import { assemble } from '../../assemble.js';
import { tagOf } from '../../names/name-tags.js';
import { readNames } from '../../names/read-names.js';
import { tokenEvidence } from '../../names/token-evidence.js';
import { createSyntax } from '../../syntax.js';
import { createTree } from '../../tree.js';
import { type GoldDocument, readDocuments } from '../documents.js';
import { readExisting, readTreebankFile, run, weightsFile } from '../run.js';
import { createEncodingReader } from './encode.js';
import { type GoldName, readGoldNames } from './gold-names.js';
import { isLearnedFrom, placeNames, readNameFile, typesOfClasses } from './uner.js';

run(([folder, out]) => {
  if (folder === undefined || out === undefined) {
    throw new UserError('Name the folder of the treebanks and the folder to write to.');
  }
  const weights = readExisting(weightsFile);
  const syntax = createSyntax(weights);
  const { encode, featuresOf } = createEncodingReader(weights);
  const names = readNameFile(readExisting(`${folder}/uner-ewt-dev.iob2`).toString('utf8'));
  const forms = new Map<string, number>();
  const states: Int16Array[] = [];
  const lines: string[] = [];

  const add = (document: GoldDocument, kind: string, gold: readonly GoldName[]): void => {
    const { tokens, sentences } = assemble(document.article, syntax);
    const tree = createTree(tokens, sentences);
    const evidence = tokenEvidence(tree, readNames(document.article, tree));
    const tags = tagsOf(tokens, gold);
    for (const [number, { first, end }] of sentences.entries()) {
      const encoded = encode([tokens.slice(first, end).map(({ text }) => text)]);
      states.push(encoded.states);
      for (const [place, form] of encoded.forms.entries()) {
        const type = forms.get(form) ?? forms.size;
        forms.set(form, type);
        const index = first + place;
        lines.push([document.id, kind, number, type, tags[index], ...(evidence[index] ?? [])].join('\t'));
      }
    }
  };
  for (const document of readDocuments(readTreebankFile(`${folder}/gumfree-train.conllu`))) {
    add(document, 'gum', readGoldNames(document));
  }
  for (const document of readDocuments(readTreebankFile(`${folder}/gumfree-dev.conllu`))) {
    add(document, 'gum-dev', readGoldNames(document));
  }
  for (const [number, document] of readDocuments(readTreebankFile(`${folder}/ewt-dev.conllu`)).entries()) {
    if (!isLearnedFrom(number)) continue;
    const gold = placeNames(document, names).map(({ span, type }) => ({ span, type: typesOfClasses[type] }));
    add(document, 'web', gold);
  }
  for (const document of readDocuments(readTreebankFile(`${folder}/ewt-train.conllu`))) {
    add(document, 'unlabelled', []);
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/tokens.tsv`, `${lines.join('\n')}\n`);
  writeFileSync(`${out}/states.bin`, joinBytes(states));
  writeFileSync(`${out}/forms.bin`, joinBytes(Array.from(forms.keys(), featuresOf)));
  process.stdout.write(`${lines.length} tokens, ${forms.size} forms\n`);
});

/** The tag of each token: a name's first token, its later ones, or none. */
function tagsOf(tokens: readonly Token[], names: readonly GoldName[]): readonly number[] {
  const tags = tokens.map(() => 0);
  let from = 0;
  for (const { span, type } of names) {
    let isFirst = true;
    for (let index = from; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined || token.span.start >= span.end) break;
      from = index;
      if (token.span.end <= span.start) continue;
      tags[index] = tagOf(type, isFirst);
      isFirst = false;
    }
  }
  return tags;
}

function joinBytes(pieces: readonly (Int16Array | Float32Array)[]): Buffer {
  return Buffer.concat(
    pieces.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}
