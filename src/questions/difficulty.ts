import { sum, unique } from '../base/collections.js';
import { normalizeText, words } from '../base/text.js';
import type { Item, ItemType, Skill } from '../model/item.js';
import { tellingWords } from './stem.js';

/** Something that makes an item harder or easier, and by how much. */
interface DifficultyReason {
  /** For a developer or a curious teacher: `the answer is written, not chosen`. */
  readonly text: string;
  /** Share of the whole, -1..1. */
  readonly weight: number;
}

/** Where a type starts: choosing among options is easier than recalling, recalling easier than writing. */
const starts: Readonly<Record<ItemType, number>> = {
  'true-false': 0.15,
  choice: 0.2,
  matching: 0.25,
  cloze: 0.2,
  'word-bank': 0.3,
  numeric: 0.3,
  'short-answer': 0.35,
  ordering: 0.4,
  list: 0.45,
  open: 0.6,
};
/** What the mental act adds (PIRLS processes in their order). */
const acts: Readonly<Record<Skill, number>> = {
  retrieve: 0,
  vocabulary: 0.1,
  infer: 0.2,
  interpret: 0.25,
  evaluate: 0.25,
};
/** Most that each feature of question and text adds. */
const farWords = 0.2;
const longSentence = 0.15;
const longKey = 0.1;
const farSentences = 0.1;
/** Words of a sentence that reads easily, and of one that does not: the mean of news, and twice that. */
const easyWords = 12;
const hardWords = 40;
/** Words of a key that is found at a glance, and of one that is a clause. */
const shortKey = 1;
const clauseKey = 10;

/**
 * Why an item is as hard as it is. The features are those that predict the difficulty of reading items best in
 * Freedle & Kostin (1993) and Embretson & Wetzel (1987): the way of answering, the mental act, how far the words of
 * the question are from those of the text, how long the sentence with the answer and the answer itself are, and
 * over how many sentences it is spread.
 * @param sentenceText text of a sentence by its id; empty where it is not known.
 */
export function difficultyReasons(
  item: Item,
  sentenceText: (id: string) => string,
): readonly DifficultyReason[] {
  const sentences = unique(item.evidence.map(({ sentence }) => sentence)).map(sentenceText);
  const told = new Set(words(normalizeText(sentences.join(' '))));
  const asked = tellingWords(item.prompt);
  const far = asked.length === 0 ? 0 : asked.filter((word) => !told.has(word)).length / asked.length;
  const longest = Math.max(0, ...sentences.map((text) => words(text).length));
  const reasons = [
    { text: `answered as ${item.type}`, weight: starts[item.type] },
    { text: `asks to ${item.skill}`, weight: acts[item.skill] },
    { text: 'question in other words than the text', weight: farWords * (asksInWords(item) ? far : 0) },
    { text: 'long sentence', weight: longSentence * between(longest, easyWords, hardWords) },
    { text: 'long answer', weight: longKey * between(keyLength(item), shortKey, clauseKey) },
    { text: 'answer over several sentences', weight: farSentences * between(sentences.length, 1, 4) },
  ];
  return reasons.filter(({ weight }) => weight > 0);
}

/** 0 easiest .. 1 hardest, in hundredths: the sum of the reasons. */
export function difficultyOf(item: Item, sentenceText: (id: string) => string): number {
  const total = sum(difficultyReasons(item, sentenceText).map(({ weight }) => weight));
  return Math.round(100 * Math.min(1, total)) / 100;
}

/** 0 at or under `low`, 1 at or over `high`, in proportion between. */
function between(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** Prompts of the other types are fixed directions. */
function asksInWords({ type }: Item): boolean {
  return ['choice', 'true-false', 'short-answer', 'numeric', 'list', 'open'].includes(type);
}

/** Words of the longest part of the key; 0 where there is none to write or choose. */
function keyLength(item: Item): number {
  switch (item.type) {
    case 'choice':
      return longestOf(item.choices.filter(({ correct }) => correct).map(({ text }) => text));
    case 'short-answer':
      return longestOf(item.accepted.slice(0, 1));
    case 'list':
      return longestOf(item.answers.flatMap(({ accepted }) => accepted.slice(0, 1)));
    default:
      return 0;
  }
}

function longestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => words(text).length));
}
