/** `npm run language:train -- TREEBANKS`: trains on the treebanks in a folder and writes the weights file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';
import { readTreebank, type TreebankSentence } from '../conllu.js';
import { readEmbeddings } from './embeddings.js';
import { standardSettings, trainEnglish } from './train.js';

const trainingFiles = ['ewt-train.conllu', 'gumfree-train.conllu'];
const heldFile = 'ewt-dev.conllu';
const target = 'src/language/weights/english.bin';
/** Words that get a cluster; more gain nothing measurable and cost 8 bytes each. */
const clusteredWords = 40_000;

function main(folder: string | undefined): void {
  if (folder === undefined) {
    throw new UserError('Say where the treebanks are: npm run language:train -- ../shared/treebanks');
  }
  const started = performance.now();
  const report = (message: string): void => {
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stderr.write(`${seconds.padStart(5)} s  ${message}\n`);
  };
  const sentences = trainingFiles.flatMap((name) => readFile(folder, name));
  const held = readFile(folder, heldFile);
  report(`${sentences.length} sentences`);
  const bytes = trainEnglish(sentences, held, readEmbeddings(clusteredWords), standardSettings, report);
  writeFileSync(target, bytes);
  report(`${target}: ${bytes.length} bytes`);
}

function readFile(folder: string, name: string): readonly TreebankSentence[] {
  const path = join(folder, name);
  if (!existsSync(path)) {
    throw new UserError(
      `There is no ${path}. The folder must hold ${[...trainingFiles, heldFile].join(', ')}.`,
    );
  }
  return readTreebank(readFileSync(path, 'utf8'));
}

try {
  main(process.argv[2]);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
