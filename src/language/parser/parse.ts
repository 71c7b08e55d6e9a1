import { bestClass, keepKnown, scoreClasses } from '../linear.js';
import { tagWords } from '../tagger/tag.js';
import { readWords } from '../tagger/words.js';
import type { EnglishModel } from '../weights/read.js';
import { type Arena, beamWidth, createArena, searchTrees } from './beam.js';
import { type Certainty, describeCertainty, estimateConfidence } from './confidence.js';
import { type ParserInput, prepareInput, readTagTraits } from './input.js';
import {
  type LabelContext,
  labelFeatureCapacity,
  labelFeatures,
  listChildren,
  orderFromTop,
} from './labels.js';
import { readHeads } from './states.js';

/** A parsed sentence in columns, by word from 0. */
export interface ParsedSentence {
  /** Class of the tagger. */
  readonly tags: Int32Array;
  /** Index of the head; -1 for the root. */
  readonly heads: Int32Array;
  /** Number of the relation in `EnglishModel.relations`; -1 for the root. */
  readonly labels: Int32Array;
  /** Probability that head and relation are right, 0..1. */
  readonly confidence: Float64Array;
}

/** Tags and parses the words of one sentence. */
export type Parser = (texts: readonly string[]) => ParsedSentence;

/** A parser over a model, with working memory of its own. */
export function createParser(model: EnglishModel): Parser {
  const traits = readTagTraits(model.tagClasses);
  const arena = createArena();
  return (texts) => {
    const words = readWords(model.words, texts);
    const tags = tagWords(model.tagger, words);
    return finishSentence(parseTagged(model, arena, prepareInput(words, tags, traits)), model, tags);
  };
}

/** The tree and labels of a tagged sentence, with what tells how certain they are. */
export interface LabelledTree {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly certainty: readonly Certainty[];
}

export function parseTagged(model: EnglishModel, arena: Arena, input: ParserInput): LabelledTree {
  const { length } = input.words;
  const { first, last } = searchTrees(model.trees, input, arena, beamWidth, null);
  const heads = readHeads(arena.states, first, length);
  const children = listChildren(heads, length);
  const context: LabelContext = { heads, children, labels: new Int32Array(length + 2).fill(-1) };
  const features = new Int32Array(labelFeatureCapacity);
  const classes = model.labels.classes;
  const scores = new Int32Array(classes);
  const labelMargins = new Float64Array(length + 2);
  for (const word of orderFromTop(children)) {
    if (heads[word] === 0) continue;
    const count = keepKnown(model.labels.filter, features, labelFeatures(input, context, word, features));
    scoreClasses(model.labels, features, count, scores);
    const best = bestClass(scores, classes);
    context.labels[word] = best;
    labelMargins[word] = marginOver(scores, classes, best);
  }
  const certainty = describeCertainty(arena, first, last, length, heads, labelMargins);
  return { input, heads, labels: context.labels, certainty };
}

function finishSentence(tree: LabelledTree, model: EnglishModel, tags: Int32Array): ParsedSentence {
  const { length } = tree.input.words;
  return {
    tags: tags.slice(1, length + 1),
    heads: tree.heads.slice(1, length + 1).map((head) => head - 1),
    labels: tree.labels.slice(1, length + 1),
    confidence: Float64Array.from({ length }, (_, index) =>
      estimateConfidence(model.calibration, tree.certainty[index], tree.labels[index + 1] ?? -1),
    ),
  };
}

function marginOver(scores: Int32Array, count: number, best: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < count; label += 1) {
    if (label !== best) second = Math.max(second, scores[label] ?? 0);
  }
  return (scores[best] ?? 0) - second;
}
