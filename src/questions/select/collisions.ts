import { oncePer } from '../../base/once.js';
import { normalizeText, words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { ClozeItem, Item } from '../../model/item.js';
import { wordsNear } from '../faults/texts.js';
import { tellingWords } from '../stem.js';

/** A candidate with what is needed to hold it against others, made once. */
export interface Prepared {
  readonly candidate: Candidate;
  /** What a student sees of the item. */
  readonly told: Shown;
  /** The same with the gaps of a passage filled: of a long answer in it most is seen. */
  readonly filled: Shown;
  /** The words of its question that say what it asks. */
  readonly askedWords: readonly string[];
  /** Its keys as `told` would have them; an empty one is left out. */
  readonly keys: readonly PreparedKey[];
}

/** Text, normalized, a space at both ends, and word by word. */
interface Shown {
  readonly text: string;
  readonly words: readonly string[];
}

/** A key, normalized, and its words. */
interface PreparedKey {
  readonly text: string;
  readonly words: readonly string[];
}

/** What says of a question where and how it asks, not what. */
const asking =
  /^(?:According to|In) paragraph \d+, |^Paragraph \d+ says: |(?<=[.]”).*$|\b(?:which|whom|whose|how many|how much)\b/gi;

/** Words of a key from which on its words are of one sentence only. */
const tellingKey = 3;
/** Share of a question's telling words that another item must have to be about the same. */
const sameQuestion = 0.5;

/** Prepares a candidate for `collide`. */
export const prepare = oncePer((candidate: Candidate): Prepared => {
  const told = shown(textOf(candidate.item));
  const keys = candidate.keys.map(withoutPossessives).filter((text) => text !== '');
  return {
    candidate,
    told,
    filled: 'segments' in candidate.item ? shown(filled(candidate.item)) : told,
    askedWords: tellingWords(withoutPossessives(candidate.item.prompt.replace(asking, ' '))),
    keys: keys.map((text) => ({ text, words: words(text) })),
  };
});

function shown(text: string): Shown {
  const plain = withoutPossessives(text);
  return { text: ` ${plain} `, words: words(plain) };
}

/** Normalized text in which `Collinson’s job` asks of the Collinson whose post another item tells. */
function withoutPossessives(text: string): string {
  return normalizeText(text).replace(/'s?(?= |$)/gu, '');
}

/** What has been found of a candidate and those held against it: a pack is filled again and again from the same ones. */
const found = oncePer((_: Prepared) => new Map<Prepared, boolean>());

/** Two items on one fact, about one thing that a sentence tells, with one key side by side, or one that answers the other. */
export function collide(one: Prepared, other: Prepared): boolean {
  const known = found(one).get(other);
  if (known !== undefined) return known;
  const clash = findCollision(one, other);
  found(one).set(other, clash);
  return clash;
}

function findCollision(one: Prepared, other: Prepared): boolean {
  const [first, second] = [one.candidate, other.candidate];
  if (first.item.id === second.item.id || first.facts.some((fact) => second.facts.includes(fact)))
    return true;
  if (asksInWords(first) && first.item.prompt === second.item.prompt) return true;
  if (blurs(first, second) || blurs(second, first)) return true;
  const pairs = [
    [one, other],
    [other, one],
  ] as const;
  const isAlike = (pair: readonly [Prepared, Prepared]) =>
    asksTheSame(...pair) || turnsRound(...pair) || holdsKey(...pair);
  if (shareSentence(first, second) && pairs.some(isAlike)) return true;
  if (shareKey(first, second) && standTogether(first, second)) return true;
  return answers(one, other) || answers(other, one);
}

/** Beside `not stated`, a name exchanged for another is no longer false for certain: both may have done it. */
function blurs(one: Candidate, other: Candidate): boolean {
  return one.form === 'not-stated' && other.form === 'statement-exchanged';
}

/** Whether one answer is right for both. */
export function shareKey(one: Candidate, other: Candidate): boolean {
  return one.keys.some((key) => key !== '' && other.keys.includes(key));
}

/**
 * Whether a student who has answered the one would try its answer for the other: on the sheet items of one type stand
 * together. Who matters most in an article is the answer more than once, elsewhere on the sheet and from elsewhere in the
 * text; words with their meanings are the same question in any form.
 */
function standTogether(one: Candidate, other: Candidate): boolean {
  return (
    one.item.type === other.item.type ||
    one.paragraph === other.paragraph ||
    one.family !== 'retrieval' ||
    other.family !== 'retrieval'
  );
}

/** Prompts of the other types are fixed directions. */
function asksInWords({ item }: Candidate): boolean {
  return ['choice', 'short-answer', 'numeric', 'list', 'open'].includes(item.type);
}

/** Matching, gapped paragraphs and written answers span the article; a sentence of theirs may be asked about too. */
function isOnOneSentence({ item }: Candidate): boolean {
  return !['matching', 'word-bank', 'open'].includes(item.type);
}

function shareSentence(one: Candidate, other: Candidate): boolean {
  const [first] = one.item.evidence;
  return (
    isOnOneSentence(one) &&
    isOnOneSentence(other) &&
    first !== undefined &&
    other.item.evidence[0]?.sentence === first.sentence
  );
}

/** Whether most of what the one asks stands in the other, so that both are about one thing. */
function asksTheSame(one: Prepared, other: Prepared): boolean {
  const shared = one.askedWords.filter((word) => other.told.text.includes(` ${word} `)).length;
  return shared >= sameQuestion * one.askedWords.length;
}

/** What an answer in a sentence of its own takes up from the question: `They were closed in 1998`. */
const takenUp = /^(?:he|she|it|they|to|that) /u;

/** `What will happen if …?` beside `Under what condition …?`: the one asks with what the other asks for. */
function turnsRound(teller: Prepared, asked: Prepared): boolean {
  return asked.candidate.keys
    .map((key) => key.replace(takenUp, ''))
    .some((key) => words(key).length >= tellingKey && teller.told.text.includes(` ${key} `));
}

/** `1810` beside `when he died in 1810`: who knows the one knows the other. */
function holdsKey(one: Prepared, other: Prepared): boolean {
  return one.keys.some((key) => other.keys.some(({ text }) => ` ${key.text} `.includes(` ${text} `)));
}

/** Whether the words of one item hold the key of the other near most words of its question. */
function answers(teller: Prepared, asked: Prepared): boolean {
  return asked.keys.some((key) => {
    const seen = key.words.length >= tellingKey ? teller.filled : teller.told;
    // `Who died in 1810?` tells in which year Richard died as soon as it is answered.
    const found = /^\d+$/u.test(key.text) ? teller.keys.flatMap((own) => own.words) : [];
    return (
      seen.text.includes(` ${key.text} `) &&
      wordsNear(seen.words, key.words).some((near) => {
        const known = [...near, ...found];
        const shared = asked.askedWords.filter((word) => known.some((other) => isSameWord(word, other)));
        return shared.length >= sameQuestion * asked.askedWords.length;
      })
    );
  });
}

/** The same word, or two forms of one: `die`, `died`. */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long.startsWith(short) &&
    (long === short || (short.length > 2 && /^(?:e?s|e?d|ing)$/u.test(long.slice(short.length))))
  );
}

/** A passage as it stands in the text. */
function filled({ segments, blanks }: ClozeItem): string {
  const keys = new Map(blanks.map(({ id, accepted }) => [id, accepted[0] ?? '']));
  return segments
    .map((segment) => ('text' in segment ? segment.text : (keys.get(segment.blank) ?? '')))
    .join('');
}

function textOf(item: Item): string {
  switch (item.type) {
    case 'cloze':
    case 'word-bank':
      return item.segments.map((segment) => ('text' in segment ? segment.text : '____')).join('');
    case 'matching':
      return [...item.left, ...item.right].map((entry) => entry.text).join('; ');
    case 'choice':
      return [item.prompt, ...item.choices.map((choice) => choice.text)].join(' ');
    default:
      return item.prompt;
  }
}
