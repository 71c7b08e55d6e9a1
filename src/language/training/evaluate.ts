/**
 * `npm run language:evaluate -- TREEBANKS [PART...]`: prints how well the engine does on the treebanks of a folder. Parts
 * are `parser`, `repairs`, `news`, `names`,
 * `references`, `forms`; all of them where none is named. A file instead of the folder is
 * a treebank for the parser alone.
 */
import { existsSync } from 'node:fs';
import { UserError } from '../../base/user-error.js';
import { readNameWeights } from '../names/name-model.js';
import { createNeuralParser } from '../neural/parser.js';
import { createSyntax } from '../syntax.js';
import { genreOf, readDocuments } from './documents.js';
import { scoreMorphology } from './morphology.js';
import { readNameFile } from './names/uner.js';
import { layOutBlocks, scoreRawText } from './raw-text.js';
import { percent } from './report/lines.js';
import {
  type FoldReader,
  folds,
  reportCrossedNames,
  reportNames,
  reportPersons,
} from './report/names-report.js';
import { reportParser } from './report/parser-report.js';
import { reportDescriptions, reportReferences, reportThings } from './report/references-report.js';
import { reportRepairs } from './report/repairs-report.js';
import { readExisting, readTreebankFile, run, weightsFile } from './run.js';
import { f1 } from './score.js';

/** Forms that occur so often in EWT dev count as frequent. */
const frequent = 2;

run(([place, ...chosen]) => {
  if (place === undefined) {
    throw new UserError('Name the folder of the treebanks: npm run language:evaluate -- FOLDER');
  }
  const bytes = readExisting(weightsFile);
  const started = performance.now();
  const parse = createNeuralParser(bytes);
  const loading = performance.now() - started;
  const syntax = createSyntax(bytes);
  print([`weights: ${bytes.length} bytes, read in ${loading.toFixed(0)} ms`]);
  if (place.endsWith('.conllu')) {
    print(reportParser(place, readTreebankFile(place), parse, syntax));
    return;
  }
  const treebank = (name: string) => readTreebankFile(`${place}/${name}.conllu`);
  const gum = () => readDocuments([...treebank('gumfree-train'), ...treebank('gumfree-dev')]);
  const parts: Readonly<Record<string, () => void>> = {
    parser: () => {
      for (const name of ['ewt-dev', 'gumfree-dev', 'pud']) {
        print(reportParser(name, treebank(name), parse, syntax));
      }
    },
    repairs: () => {
      for (const name of ['ewt-dev', 'gumfree-dev', 'gumfree-train']) {
        print(reportRepairs(name, treebank(name), parse));
      }
    },
    news: () => {
      const news = gum().filter(({ id }) => genreOf(id) === 'news');
      const ids = new Set(news.map(({ id }) => id));
      const sentences = [...treebank('gumfree-train'), ...treebank('gumfree-dev')].filter(({ comments }) =>
        ids.has(
          comments.find((line) => line.startsWith('sent_id = '))?.replace(/^sent_id = |-\d+$/g, '') ?? '',
        ),
      );
      const score = scoreRawText(
        layOutBlocks(sentences),
        (text) => syntax(text, [{ start: 0, end: text.length }])[0] ?? [],
      );
      print([
        '',
        `running text of ${news.length} news documents of GUM (trees of most were trained on; sentence rules were not)`,
        `sentences ${f1(score.sentences).toFixed(2)}  tokens ${f1(score.tokens).toFixed(2)}  LAS without punctuation ${f1(score.labelledWords).toFixed(2)}`,
      ]);
    },
    names: () => {
      const names = readNameFile(readExisting(`${place}/uner-ewt-dev.iob2`).toString('utf8'));
      const web = readDocuments(treebank('ewt-dev'));
      const readers = readFolds();
      print(reportNames(web, names, syntax));
      print(reportCrossedNames(web, names, readers));
      print(reportPersons(gum(), syntax, readers));
    },
    references: () => {
      print(reportReferences('GUM train', readDocuments(treebank('gumfree-train')), syntax));
      print(reportReferences('GUM dev', readDocuments(treebank('gumfree-dev')), syntax));
      print(reportThings('GUM train and dev', gum(), syntax));
      print(reportDescriptions('GUM train and dev', gum(), syntax));
    },
    forms: () => {
      const { words, lemmas, wrong } = scoreMorphology(treebank('ewt-dev'), frequent);
      print([
        '',
        `verb and noun forms of EWT dev that occur ${frequent} times or more: made ${percent(words.right / words.all)} %, lemmas found ${percent(lemmas.right / lemmas.all)} % of ${words.all}`,
        ...wrong
          .slice(0, 20)
          .map(({ lemma, tag, wanted, made }) => `  ${lemma} ${tag}: ${made}, wanted ${wanted}`),
      ]);
    },
  };
  for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
    const part = parts[name];
    if (part === undefined) {
      throw new UserError(`There is no part ${name}: name ${Object.keys(parts).join(', ')} or nothing.`);
    }
    part();
  }
});

/** The readers that training/neural/README.md says how to make; none where they were not made. */
function readFolds(): readonly FoldReader[] {
  return Array.from({ length: folds }, (_, fold) => `.cache/names/fold-${fold}`).flatMap((place) =>
    existsSync(`${place}.bin`)
      ? [
          {
            syntax: createSyntax(readExisting(`${place}.bin`)),
            model: readNameWeights(readExisting(`${place}.txt`).toString('utf8')),
          },
        ]
      : [],
  );
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
