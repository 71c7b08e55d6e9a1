import { words } from '../../base/text.js';
import { singularOf } from '../../language/inflection/nouns.js';
import type { Item } from '../../model/item.js';
import { functionWords } from './function-words.js';

/** Options that a student chooses among. */
export interface OptionSet {
  /** In the order shown. */
  readonly texts: readonly string[];
  /** Positions of the right ones. */
  readonly right: readonly number[];
}

/** Whether the prompt is a question for one answer, not an instruction or a statement. */
export function isQuestion(item: Item): boolean {
  return item.type === 'choice' || item.type === 'short-answer' || item.type === 'numeric';
}

/** The sets of options of an item: its choices, or those of each blank; none where the student writes. */
export function optionSets(item: Item): readonly OptionSet[] {
  if (item.type === 'choice') {
    const texts = item.choices.map(({ text }) => text);
    return [{ texts, right: item.choices.flatMap(({ correct }, index) => (correct ? [index] : [])) }];
  }
  if (item.type !== 'cloze' && item.type !== 'word-bank') {
    return [];
  }
  return item.blanks.flatMap(({ choices, accepted }) => {
    const texts = choices ?? [];
    const right = texts.flatMap((text, index) => (accepted.includes(text) ? [index] : []));
    return texts.length === 0 ? [] : [{ texts, right }];
  });
}

/** The text of the one right option of a choice; null for other items and several right options. */
export function rightChoice(item: Item): string | null {
  const [set] = item.type === 'choice' ? optionSets(item) : [];
  const [only, ...more] = set?.right ?? [];
  return only === undefined || more.length > 0 ? null : (set?.texts[only] ?? null);
}

/** What counts as the answer, in each of its spellings; empty where none is fixed. */
export function answersOf(item: Item): readonly string[] {
  switch (item.type) {
    case 'choice':
      return item.choices.filter(({ correct }) => correct).map(({ text }) => text);
    case 'short-answer':
    case 'numeric':
      return item.accepted;
    case 'list':
      return item.answers.flatMap(({ accepted }) => accepted);
    default:
      return [];
  }
}

/** A passage with its blanks as `____`. */
export function passageOf(item: Item): string {
  return item.type === 'cloze' || item.type === 'word-bank'
    ? item.segments.map((segment) => ('blank' in segment ? '____' : segment.text)).join('')
    : '';
}

/** Everything a student reads before answering, each text by itself. */
export function visibleTexts(item: Item): readonly string[] {
  switch (item.type) {
    case 'choice':
      return [item.prompt, ...item.choices.map(({ text }) => text)];
    case 'cloze':
    case 'word-bank':
      return [
        item.prompt,
        passageOf(item),
        ...(item.bank ?? []),
        ...item.blanks.flatMap(({ choices }) => choices ?? []),
      ];
    case 'matching':
      return [item.prompt, ...[...item.left, ...item.right].map(({ text }) => text)];
    case 'ordering':
      return [item.prompt, ...item.entries.map(({ text }) => text)];
    default:
      return [item.prompt];
  }
}

/** Words that carry meaning, in lower case and the singular, so that `hostages` and `hostage` are one. */
export function contentWords(text: string): readonly string[] {
  return words(text)
    .map((word) => word.toLowerCase().replace(/['’]s$/u, ''))
    .filter((word) => !functionWords.has(word))
    .map((word) => (/\d/u.test(word) ? word : singularOf(word)));
}

/** The text without what stands between quotation marks: quoted words follow the rules of their speaker. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|(?<!\p{L})‘[^’]*’(?!\p{L})|(?<!\p{L})'[^']*'(?!\p{L})/gu, ' “” ');
}

/** Words before and behind a key within which a reader takes what is said for being about it: two short sentences. */
const nearness = 25;

/** The words around each place where the words of a key stand in a text. */
export function wordsNear(told: readonly string[], key: readonly string[]): readonly ReadonlySet<string>[] {
  return told.flatMap((_, at) =>
    key.length > 0 && key.every((word, index) => told[at + index] === word)
      ? [new Set(told.slice(Math.max(0, at - nearness), at + key.length + nearness))]
      : [],
  );
}
