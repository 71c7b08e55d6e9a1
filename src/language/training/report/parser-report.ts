import type { TreebankSentence } from '../../conllu.js';
import type { NeuralParser } from '../../neural/parsed-word.js';
import type { Syntax } from '../../syntax.js';
import { claimObliques, claimTriples, gateTable, shareOfWholeSentences } from '../gates.js';
import { parseTreebank, scoreGoldTokens } from '../gold-tokens.js';
import { calibrationError } from '../neural/confidence.js';
import { judge } from '../neural/judge.js';
import { layOutBlocks, scoreRawText } from '../raw-text.js';
import { f1, type ParserScore, type Share } from '../score.js';
import { gateLines, percent } from './lines.js';

const gates = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** How tags and trees do on one treebank, from its words and from running text. */
export function reportParser(
  name: string,
  sentences: readonly TreebankSentence[],
  parse: NeuralParser,
  syntax: Syntax,
): readonly string[] {
  const parsed = measure(() => parseTreebank(sentences, parse));
  const gold = scoreGoldTokens(sentences, parsed.value);
  const raw = measure(() =>
    scoreRawText(layOutBlocks(sentences), (text) => syntax(text, [{ start: 0, end: text.length }])[0] ?? []),
  );
  const outcomes = judge(sentences, parsed.value).map(({ confidence, labelled }) => ({
    probability: confidence,
    right: labelled,
  }));
  return [
    '',
    name,
    `gold tokens  ${describe(gold)}`,
    `             ${speed(gold.tokens.given, parsed.seconds)}; calibration error ${percent(calibrationError(outcomes))} %`,
    `             sentences with every core argument and oblique right: ${percent(shareOfWholeSentences(sentences, parsed.value))} %`,
    `raw text     sentences ${share(raw.value.sentences)}  tokens ${share(raw.value.tokens)}`,
    `             ${describe(raw.value)}`,
    `             ${speed(raw.value.tokens.given, raw.seconds)}`,
    ...gateLines(
      'predicate, subject and object together, by the product of their confidences',
      gateTable(claimTriples(sentences, parsed.value), gates),
    ),
    ...gateLines('each oblique, by its confidence', gateTable(claimObliques(sentences, parsed.value), gates)),
    'relation       gold tokens  raw text  wanted',
    ...[...gold.relations]
      .sort((one, other) => other[1].wanted - one[1].wanted)
      .map(([relation, found]) => describeRelation(relation, found, raw.value.relations.get(relation))),
  ];
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
    `UPOS ${share(score.upos)}  XPOS ${share(score.xpos)}`,
    `UAS ${share(score.unlabelled)}  LAS ${share(score.labelled)}`,
    `without punctuation  UAS ${share(score.unlabelledWords)}  LAS ${share(score.labelledWords)}`,
    `subtypes left out    LAS ${share(score.labelledBroadly)}`,
  ].join('\n             ');
}

function describeRelation(name: string, gold: Share, raw: Share | undefined): string {
  const rawColumn = raw === undefined ? '' : f1(raw).toFixed(1);
  return `${name.padEnd(14)} ${f1(gold).toFixed(1).padStart(11)}  ${rawColumn.padStart(8)}  ${String(gold.wanted).padStart(6)}`;
}

function share(found: Share): string {
  return f1(found).toFixed(2);
}
