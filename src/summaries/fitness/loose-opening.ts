import { looseTies } from '../../language/lexicons/pointing-words.js';
import type { Sentence, Token } from '../../model/analysis.js';

/** A paragraph of a summary goes on well from what these sum up. */
const looseOpeners = new Set([...looseTies, 'overall', 'ultimately', 'fittingly']);
/** Tokens at the start of a sentence that only tie it to what went before: `But`, `However ,`, `Now , however ,`. */
export function looseOpening(sentence: Sentence, tokens: readonly Token[]): number {
  let length = 0;
  for (;;) {
    const at = sentence.first + length;
    const opener =
      explaining(tokens, at) ||
      looseWord(tokens, at) ||
      takingUp(tokens.slice(at, Math.min(at + maxTakingUp, sentence.end)));
    if (opener === 0) return length;
    length += opener;
  }
}

/** Openings that hold what follows against what was told, or put it beside that; without them it is as true. */
const holdingAgainst =
  /^(?:despite|besides|in spite of|in addition to|because of|thanks to|as a result of|apart from)$/iu;
/** `In search of answers,`: to what was asked before. */
const seeking =
  /^(?:in search of|looking for|seeking|to find) (?:an? |the )?(?:answers?|explanations?|solutions?|clues)$/iu;
/** More tokens say something of their own. */
const maxTakingUp = 8;

/** Tokens of `Despite these conditions,`, which tells nothing but what was told; 0 where a sentence does not open so. */
function takingUp(tokens: readonly Token[]): number {
  const points = tokens.findIndex(({ text }) => /^(?:this|that|these|those|its|their)$/u.test(text));
  const opening = tokens.slice(0, Math.max(0, points)).map(({ text }) => text);
  const end = tokens.findIndex(({ text }) => text === ',');
  const whole = tokens.slice(0, Math.max(0, end)).map(({ text }) => text);
  if (seeking.test(whole.join(' '))) return end + 1;
  const noun = tokens.slice(points + 1, end);
  const isShort = noun.every(({ upos }) => upos === 'NOUN' || upos === 'ADJ');
  return end > points && isShort && holdingAgainst.test(opening.join(' ')) ? end + 1 : 0;
}

/** Tokens of `This is why`, behind which stands what is so; 0 for any other words. */
function explaining(tokens: readonly Token[], index: number): number {
  const [what, be, why, next] = tokens.slice(index, index + 4).map(({ text }) => text);
  return /^(?:This|That)$/u.test(what ?? '') && be === 'is' && why === 'why' && next !== '.' ? 3 : 0;
}

/** Tokens of one such word with its comma; 0 where there is none. */
function looseWord(tokens: readonly Token[], index: number): number {
  const word = tokens[index];
  if (word?.text.toLowerCase() === 'in' && /^(?:fact|reality|truth)$/u.test(tokens[index + 1]?.text ?? ''))
    return tokens[index + 2]?.text === ',' ? 3 : 0;
  if (word === undefined || !looseOpeners.has(word.text.toLowerCase())) return 0;
  if (tokens[index + 1]?.text === ',') return 2;
  // `However hard it is`: a degree.
  if (word.text.toLowerCase() === 'however') return 0;
  // `So many people came`, `Still water runs deep`: an adverb of degree or an adjective, no tie.
  return word.upos === 'CCONJ'
    ? 1
    : word.relation === 'advmod' && word.head >= 0 && tokens[word.head]?.upos === 'VERB'
      ? 1
      : 0;
}
