/** `npm run language:evaluate -- FILE.conllu...`: prints how well the engine does on treebanks. */
import { UserError } from '../../base/user-error.js';
import { createNeuralParser } from '../neural/parser.js';
import { createSyntax } from '../syntax.js';
import { parseTreebank, scoreGoldTokens } from './gold-tokens.js';
import { calibrationError } from './neural/confidence.js';
import { judge } from './neural/judge.js';
import { layOutBlocks, scoreRawText } from './raw-text.js';
import { readExisting, readTreebankFile, run, weightsFile } from './run.js';
import { f1, type ParserScore, type Share } from './score.js';

run((files) => {
  if (files.length === 0) {
    throw new UserError('Name at least one treebank: npm run language:evaluate -- FILE.conllu');
  }
  const bytes = readExisting(weightsFile);
  const started = performance.now();
  const parse = createNeuralParser(bytes);
  const loading = performance.now() - started;
  const syntax = createSyntax(bytes);
  print([`weights: ${bytes.length} bytes, read in ${loading.toFixed(0)} ms`]);
  for (const file of files) {
    const sentences = readTreebankFile(file);
    const blocks = layOutBlocks(sentences);
    const gold = measure(() => parseTreebank(sentences, parse));
    const score = scoreGoldTokens(sentences, gold.value);
    const raw = measure(() =>
      scoreRawText(blocks, (text) => syntax(text, [{ start: 0, end: text.length }])[0] ?? []),
    );
    const outcomes = judge(sentences, gold.value).map(({ confidence, labelled }) => ({
      probability: confidence,
      right: labelled,
    }));
    const rawScore = raw.value;
    print([
      '',
      file,
      `gold tokens  ${describe(score)}`,
      `             ${speed(score.tokens.given, gold.seconds)}; calibration error ${(100 * calibrationError(outcomes)).toFixed(2)} %`,
      `raw text     sentences ${percent(rawScore.sentences)}  tokens ${percent(rawScore.tokens)}`,
      `             ${describe(rawScore)}`,
      `             ${speed(rawScore.tokens.given, raw.seconds)}`,
      'Confidence from gold tokens: share of words, and how many of them are right',
      ...score.gates.map(describeGate),
      'relation       gold tokens  raw text  wanted',
      ...[...score.relations]
        .sort((one, other) => other[1].wanted - one[1].wanted)
        .map(([name, share]) => describeRelation(name, share, rawScore.relations.get(name))),
    ]);
  }
});

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** A value and the seconds of processor time it took. */
function measure<Value>(make: () => Value): { readonly value: Value; readonly seconds: number } {
  const before = process.cpuUsage();
  const value = make();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

function speed(tokens: number, seconds: number): string {
  return `${(tokens / seconds).toFixed(0)} tokens a second of processor time`;
}

function describe(score: ParserScore): string {
  return [
    `UPOS ${percent(score.upos)}  XPOS ${percent(score.xpos)}`,
    `UAS ${percent(score.unlabelled)}  LAS ${percent(score.labelled)}`,
    `without punctuation  UAS ${percent(score.unlabelledWords)}  LAS ${percent(score.labelledWords)}`,
  ].join('\n             ');
}

function describeGate({ confidence, share }: ParserScore['gates'][number]): string {
  const kept = ((100 * share.given) / Math.max(1, share.wanted)).toFixed(1);
  const right = ((100 * share.right) / Math.max(1, share.given)).toFixed(1);
  return `             from ${confidence.toFixed(2)}  ${kept.padStart(5)}  ${right}`;
}

function describeRelation(name: string, gold: Share, raw: Share | undefined): string {
  const rawColumn = raw === undefined ? '' : f1(raw).toFixed(1);
  return `${name.padEnd(14)} ${f1(gold).toFixed(1).padStart(11)}  ${rawColumn.padStart(8)}  ${String(gold.wanted).padStart(6)}`;
}

function percent(share: Share): string {
  return f1(share).toFixed(2);
}
