import { createRandom } from '../../base/random.js';
import type { TreebankSentence } from '../conllu.js';
import { dequantize, type LinearModel, quantize } from '../linear.js';
import { createArena } from '../parser/beam.js';
import { type ParserInput, prepareInput, readTagTraits, type TagTraits } from '../parser/input.js';
import { parseTagged } from '../parser/parse.js';
import { tagWords } from '../tagger/tag.js';
import { fileWords, readWords } from '../tagger/words.js';
import type { EnglishModel } from '../weights/read.js';
import { type CalibrationExample, calibrate } from './calibration.js';
import { clusterInTwoLevels, type VectorTable } from './clusters.js';
import { trainLabels } from './label-training.js';
import type { ModelSettings } from './perceptron.js';
import { makeProjective } from './projective.js';
import { collectTagClasses, prepareTagExamples, type TagExample, trainTagger } from './tag-training.js';
import { trainTrees } from './tree-training.js';
import { collectWords } from './vocabulary.js';
import { type PackedModel, writeWeights } from './write-weights.js';

/** Sizes and rounds of a training. */
export interface TrainingSettings {
  readonly seed: string;
  readonly broadClusters: number;
  readonly wordsPerCluster: number;
  /** Parts of the training sentences; each is tagged by a tagger that has not seen it. */
  readonly folds: number;
  readonly tagger: ModelSettings;
  /** Rounds of the taggers for the parts. */
  readonly foldRounds: number;
  readonly trees: ModelSettings;
  readonly labels: ModelSettings;
}

/** Room for the some ten million features of the parser, few of which share a cell. */
const choosing = { rounds: 2, bits: 24, tallyBits: 25 } as const;

/** Chosen on EWT dev and GUM dev. */
export const standardSettings: TrainingSettings = {
  seed: 'quizpress',
  broadClusters: 64,
  wordsPerCluster: 40,
  folds: 4,
  tagger: { bits: 20, rounds: 6, margin: 15, features: 250_000, filterBits: 21, choosing },
  foldRounds: 3,
  trees: { bits: 22, rounds: 10, margin: 0, features: 1_300_000, filterBits: 23, choosing },
  labels: { bits: 21, rounds: 6, margin: 30, features: 450_000, filterBits: 22, choosing },
};

/**
 * Trains tagger, parser and labeller and returns the bytes of the weights file; the same input gives the same bytes.
 * `held` are the sentences that the confidence is calibrated on.
 */
export function trainEnglish(
  sentences: readonly TreebankSentence[],
  held: readonly TreebankSentence[],
  vectors: VectorTable,
  settings: TrainingSettings,
  report: (message: string) => void,
): Uint8Array {
  const random = createRandom(settings.seed);
  const clusters = clusterInTwoLevels(vectors, settings.broadClusters, settings.wordsPerCluster);
  report(`${clusters.fineCount} word clusters`);
  const tagClasses = collectTagClasses(sentences);
  const entries = new Map(
    vectors.words.map((word, row) => [
      word,
      { fine: clusters.fine[row] ?? 0, broad: clusters.broad[row] ?? 0 },
    ]),
  );
  const vocabulary = collectWords(entries, sentences, tagClasses);
  const words = fileWords(vocabulary.keys, vocabulary.fine, vocabulary.broad, vocabulary.marks);
  report(`${vocabulary.keys.length} words, ${tagClasses.length} tag classes`);

  const examples = prepareTagExamples(words, sentences, tagClasses);
  const tagger = pack(trainTagger(examples, tagClasses.length, settings.tagger, random));
  report('tagger');
  const tags = tagByOthers(examples, tagClasses.length, settings, report);

  const traits = readTagTraits(tagClasses);
  const inputs = examples.map((example, index) =>
    prepareInput(example.words, tags[index] ?? new Int32Array(0), traits),
  );
  const relations = collectRelations(sentences);
  const labelled = sentences.map((sentence, index) => ({
    ...readTree(sentence, relations),
    input: at(inputs, index),
  }));
  const labels = pack(trainLabels(labelled, relations.length, settings.labels, random));
  report(`labels of ${relations.length} relations`);
  const projective = labelled.map(({ input, heads }) => ({
    input,
    heads: makeProjective(heads, input.words.length),
  }));
  const trees = pack(
    trainTrees(projective, settings.trees, random, (round, wrong) =>
      report(`trees, round ${round + 1}: ${wrong} wrong`),
    ),
  );

  const model: EnglishModel = {
    words,
    tagClasses,
    relations,
    tagger: tagger.model,
    trees: trees.model,
    labels: labels.model,
    calibration: {
      weights: new Float64Array(0),
      sums: new Float64Array(0),
      probabilities: new Float64Array(0),
    },
  };
  const calibration = calibrate(collectCertainties(model, traits, held), relations.length);
  return writeWeights({
    tagClasses,
    relations,
    calibration,
    words: vocabulary,
    tagger: tagger.bytes,
    trees: trees.bytes,
    labels: labels.bytes,
  });
}

/** A model as bytes, and as those bytes will be read. */
function pack(model: LinearModel): { readonly bytes: PackedModel; readonly model: LinearModel } {
  const cells = Float32Array.from(model.cells);
  let limit = 0;
  for (const cell of cells) limit = Math.max(limit, Math.abs(cell));
  const bytes = quantize(cells, limit);
  return { bytes: { filter: model.filter, cells: bytes }, model: { ...model, cells: dequantize(bytes) } };
}

/** Jackknifing: tags for training the parser that are as wrong as those it will be given later. */
function tagByOthers(
  examples: readonly TagExample[],
  classes: number,
  settings: TrainingSettings,
  report: (message: string) => void,
): readonly Int32Array[] {
  const tags: Int32Array[] = new Array<Int32Array>(examples.length);
  for (let fold = 0; fold < settings.folds; fold += 1) {
    const others = examples.filter((_, index) => index % settings.folds !== fold);
    const foldSettings = {
      ...settings.tagger,
      rounds: settings.foldRounds,
      choosing: { ...settings.tagger.choosing, rounds: 1 },
    };
    const model = trainTagger(others, classes, foldSettings, createRandom(`${settings.seed} ${fold}`));
    for (let index = fold; index < examples.length; index += settings.folds) {
      tags[index] = tagWords(model, at(examples, index).words);
    }
    report(`tags of part ${fold + 1}`);
  }
  return tags;
}

function collectRelations(sentences: readonly TreebankSentence[]): readonly string[] {
  const names = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.relation)));
  names.delete('root');
  return [...names].sort();
}

/** Heads (0 for the root) and label numbers of a sentence by word from 1. */
function readTree(
  sentence: TreebankSentence,
  relations: readonly string[],
): { readonly heads: Int32Array; readonly labels: Int32Array } {
  const heads = new Int32Array(sentence.words.length + 2);
  const labels = new Int32Array(sentence.words.length + 2).fill(-1);
  for (const [index, word] of sentence.words.entries()) {
    heads[index + 1] = word.head + 1;
    labels[index + 1] = relations.indexOf(word.relation);
  }
  return { heads, labels };
}

function collectCertainties(
  model: EnglishModel,
  traits: TagTraits,
  held: readonly TreebankSentence[],
): readonly CalibrationExample[] {
  const arena = createArena();
  return held.flatMap((sentence) => {
    const columns = readWords(
      model.words,
      sentence.words.map((word) => word.form),
    );
    const input: ParserInput = prepareInput(columns, tagWords(model.tagger, columns), traits);
    const parsed = parseTagged(model, arena, input);
    const right = readTree(sentence, model.relations);
    return sentence.words.flatMap((_, index) => {
      const certainty = parsed.certainty[index];
      if (certainty === undefined) return [];
      const label = parsed.labels[index + 1] ?? -1;
      const same = parsed.heads[index + 1] === right.heads[index + 1] && label === right.labels[index + 1];
      return [{ certainty, label, right: same }];
    });
  });
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value at ${index}.`);
  return value;
}
