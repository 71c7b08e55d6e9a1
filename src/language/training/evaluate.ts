/** `npm run language:evaluate -- FILE.conllu...`: prints how well the engine does on treebanks. */
import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../../base/user-error.js';
import { readTreebank, type TreebankSentence } from '../conllu.js';
import { createParser } from '../parser/parse.js';
import { createSyntax } from '../syntax.js';
import { readWeights } from '../weights/read.js';
import {
  f1,
  type GoldScore,
  layOutBlocks,
  type RawScore,
  type Share,
  scoreGoldTokens,
  scoreRawText,
} from './score.js';

const weightsFile = 'src/language/weights/english.bin';

function main(files: readonly string[]): void {
  if (files.length === 0)
    throw new UserError('Name at least one treebank: npm run language:evaluate -- FILE.conllu');
  const bytes = readExisting(weightsFile);
  const started = performance.now();
  const model = readWeights(bytes);
  const loading = performance.now() - started;
  const parse = createParser(model);
  const syntax = createSyntax(bytes);
  process.stdout.write(`weights: ${bytes.length} bytes, read in ${loading.toFixed(0)} ms\n`);
  for (const file of files) {
    const sentences = readTreebank(readExisting(file).toString('utf8'));
    const blocks = layOutBlocks(sentences);
    const gold = scoreGoldTokens(sentences, parse, model.tagClasses, model.relations);
    const raw = scoreRawText(blocks, (text) => syntax(text, [{ start: 0, end: text.length }])[0] ?? []);
    const speed = measureSpeed(sentences, (texts) => parse(texts));
    process.stdout.write(describe(file, gold, raw, speed));
  }
}

function readExisting(path: string): Buffer {
  if (!existsSync(path))
    throw new UserError(`There is no ${path}. Give a CoNLL-U file, and run in the project's folder.`);
  return readFileSync(path);
}

/** Tokens per second of processor time, tagging and parsing together, after everything ran once. */
function measureSpeed(
  sentences: readonly TreebankSentence[],
  parse: (texts: readonly string[]) => unknown,
): number {
  const texts = sentences.map((sentence) => sentence.words.map((word) => word.form));
  const before = process.cpuUsage();
  let tokens = 0;
  for (const sentence of texts) {
    parse(sentence);
    tokens += sentence.length;
  }
  const used = process.cpuUsage(before);
  return tokens / ((used.user + used.system) / 1e6);
}

function describe(file: string, gold: GoldScore, raw: RawScore, speed: number): string {
  const lines = [
    `\n${file}`,
    `gold tokens  UPOS ${percent(gold.upos)}  XPOS ${percent(gold.xpos)}`,
    `             UAS ${percent(gold.unlabelled)}  LAS ${percent(gold.labelled)}`,
    `             without punctuation  UAS ${percent(gold.unlabelledWords)}  LAS ${percent(gold.labelledWords)}`,
    `             ${speed.toFixed(0)} tokens/s`,
    `raw text     sentences ${percent(raw.sentences)}  tokens ${percent(raw.tokens)}  UPOS ${percent(raw.upos)}  LAS without punctuation ${percent(raw.labelledWords)}`,
    'confidence   share of words and how many of them are right',
    ...gold.gates.map(({ confidence, share }) => {
      const coverage = ((100 * share.given) / Math.max(1, share.wanted)).toFixed(1);
      const precision = ((100 * share.right) / Math.max(1, share.given)).toFixed(1);
      return `             from ${confidence.toFixed(2)}  ${coverage.padStart(5)}  ${precision}`;
    }),
    'relation         F1  wanted  given  right',
    ...[...gold.relations]
      .sort((one, other) => other[1].wanted - one[1].wanted)
      .map(
        ([name, share]) =>
          `${name.padEnd(14)} ${f1(share).toFixed(1).padStart(5)} ${count(share.wanted)} ${count(share.given)} ${count(share.right)}`,
      ),
  ];
  return `${lines.join('\n')}\n`;
}

function percent(share: Share): string {
  return f1(share).toFixed(2);
}

function count(value: number): string {
  return String(value).padStart(6);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
