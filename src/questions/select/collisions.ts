import { normalizeText, words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Item } from '../../model/item.js';
import { tellingWords } from '../stem.js';

/** A candidate with what is needed to hold it against others, made once. */
export interface Prepared {
  readonly candidate: Candidate;
  /** Every word a student sees of the item, normalized, a space at both ends. */
  readonly told: string;
  readonly toldWords: ReadonlySet<string>;
  /** The words of its question that say what it asks. */
  readonly askedWords: readonly string[];
}

/** Share of a question's telling words that another item must have to be about the same. */
const sameQuestion = 0.5;

/** Prepares a candidate for `collide`. */
export function prepare(candidate: Candidate): Prepared {
  const told = normalizeText(textOf(candidate.item));
  return {
    candidate,
    told: ` ${told} `,
    toldWords: new Set(words(told)),
    askedWords: tellingWords(candidate.item.prompt),
  };
}

/** Two items on one fact or sentence, with one key, or one that answers the other. */
export function collide(one: Prepared, other: Prepared): boolean {
  const [first, second] = [one.candidate, other.candidate];
  if (first.item.id === second.item.id || first.facts.some((fact) => second.facts.includes(fact)))
    return true;
  if (asksInWords(first) && first.item.prompt === second.item.prompt) return true;
  if (isOnOneSentence(first) && isOnOneSentence(second) && shareSentence(first.item, second.item))
    return true;
  if (first.keys.some((key) => key !== '' && second.keys.includes(key))) return true;
  return answers(one, other) || answers(other, one);
}

/** Prompts of the other types are fixed directions. */
function asksInWords({ item }: Candidate): boolean {
  return ['choice', 'short-answer', 'numeric', 'list', 'open'].includes(item.type);
}

/** Matching, gapped paragraphs and written answers span the article; a sentence of theirs may be asked about too. */
function isOnOneSentence({ item }: Candidate): boolean {
  return !['matching', 'word-bank', 'open'].includes(item.type);
}

function shareSentence(one: Item, other: Item): boolean {
  const [first] = one.evidence;
  return first !== undefined && other.evidence[0]?.sentence === first.sentence;
}

/** Whether the words of one item hold the key of the other beside most words of its question. */
function answers(teller: Prepared, asked: Prepared): boolean {
  if (!asked.candidate.keys.some((key) => key !== '' && teller.told.includes(` ${key} `))) return false;
  const shared = asked.askedWords.filter((word) => teller.toldWords.has(word)).length;
  return shared >= sameQuestion * asked.askedWords.length;
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
