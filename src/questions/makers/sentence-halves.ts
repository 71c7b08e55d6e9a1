import { wordCount } from '../../base/text.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Maker, MakerTask } from './maker.js';
import { matchingOf, type Pair } from './matching-item.js';
import { type PlainSentence, plainSentences } from './plain-sentences.js';

/** Fewer halves are joined without reading. */
const fewestSentences = 3;
/** Words of a half that says enough to be joined, and of one that is still taken in at a glance. */
const shortestHalf = 5;
const longestHalf = 18;
/** Parses less sure than this may cut in the wrong place. */
const cutGate = 0.7;
/** Subordinators that begin a half of their own. */
const joining =
  /^(?:because|although|though|while|whereas|after|before|when|whenever|if|unless|until|since|so|as|that|to|by|without|where|who|which|and|but)$/i;

/**
 * Whole sentences of the article cut where a clause begins, each beginning to be matched with its ending:
 * `Rovers kept the lead … | … although they played with ten men.`. Beginnings that lean on another sentence are left out.
 */
export const makeSentenceHalves: Maker = (task) =>
  matchingOf(
    task,
    {
      name: 'halves',
      prompt: 'Match the beginning of each sentence with its ending.',
      skill: 'infer',
      family: 'matching',
      worth: 0.7,
      fewest: fewestSentences,
      clash: joinAlike,
    },
    plainSentences(task).flatMap((sentence) => halvesOf(task, sentence)),
  );

function halvesOf(
  { analysis }: MakerTask,
  { sentence, text, weight, tokens }: PlainSentence,
): readonly Pair[] {
  const cut = tokens.find((token) => beginsHalf(token, sentence, analysis.tokens));
  if (cut === undefined) return [];
  const { text: whole } = analysis.article;
  const left = whole.slice(sentence.span.start, cut.span.start).trim().replace(/,$/u, '');
  const right = whole.slice(cut.span.start, sentence.span.end);
  const isFit = (half: string) =>
    wordCount(half) >= shortestHalf && wordCount(half) <= longestHalf && isBalanced(half);
  if (![left, right].every(isFit)) return [];
  // `skidded off … and overshot the runway`, `designed … and built a plane`: the ending has what both need.
  const last = analysis.tokens[cut.index - 1]?.upos;
  if (last === 'ADP' || (last === 'VERB' && cut.relation === 'cc')) return [];
  return [
    {
      left: `${left} …`,
      right: `… ${right}`,
      evidence: [{ sentence: sentence.id, quote: text }],
      facts: [],
      place: sentence.span.start,
      weight,
    },
  ];
}

/** Words by which endings are tied alike: with two of one row a reader may exchange them. */
const ties: readonly RegExp[] = [/^… (?:and|but)\b/u, /^… (?:who|which|that|where)\b/u];

function joinAlike(one: Pair, other: Pair): boolean {
  const [first, second] = [one.right, other.right].map((right) => right.split(' ')[1]);
  return first === second || ties.some((tie) => tie.test(one.right) && tie.test(other.right));
}

/** Whether quotations and brackets are whole. */
function isBalanced(half: string): boolean {
  const count = (mark: RegExp) => half.match(mark)?.length ?? 0;
  return count(/“/gu) === count(/”/gu) && count(/\(/gu) === count(/\)/gu) && !/(?<!\p{L})['‘]/u.test(half);
}

/** Whether a clause begins at a word and goes on to the end of the sentence; what somebody says stays with who says it. */
function beginsHalf(token: Token, sentence: Sentence, tokens: readonly Token[]): boolean {
  if (token.index <= sentence.root || token.confidence < cutGate) return false;
  const clause = isJoining(token, tokens)
    ? tokens[token.head]
    : isParticiple(token, tokens)
      ? token
      : undefined;
  if (clause === undefined || clause.confidence < cutGate || clause.index < token.index) return false;
  const isCut =
    /^(?:advcl|acl:relcl)/.test(clause.relation) ||
    (/^(?:cc|case)$/.test(token.relation) &&
      /^(?:conj|obl)$/.test(clause.relation) &&
      clause.head === sentence.root);
  return isCut && coversRest(clause, token.index, sentence, tokens);
}

/** `because`, `which`, `and`: a word that ties a clause to what stands before it. */
function isJoining(token: Token, tokens: readonly Token[]): boolean {
  if (token.relation === 'case') return true;
  if (!joining.test(token.text) || !/^(?:mark|nsubj|advmod|cc)/.test(token.relation)) return false;
  // `to stop`: an infinitive may say what somebody wants; behind an object it says what for.
  return !/^to$/i.test(token.text) || followsObject(token, tokens);
}

/** `…, leaving thousands without power`. */
function isParticiple(token: Token, tokens: readonly Token[]): boolean {
  return token.xpos === 'VBG' && token.relation === 'advcl' && tokens[token.index - 1]?.text === ',';
}

function followsObject(token: Token, tokens: readonly Token[]): boolean {
  const clause = tokens[token.head];
  const main = tokens[clause?.head ?? -1];
  return (
    clause?.relation === 'advcl' &&
    tokens.some(
      (other) => other.head === main?.index && other.relation === 'obj' && other.index < token.index,
    )
  );
}

/** Whether everything from a word to the end of its sentence, and nothing before, hangs on a clause. */
function coversRest(clause: Token, from: number, sentence: Sentence, tokens: readonly Token[]): boolean {
  const isWithin = (index: number): boolean => {
    for (let at = index; at >= sentence.first; at = tokens[at]?.head ?? -1)
      if (at === clause.index) return true;
    return false;
  };
  return tokens
    .slice(sentence.first, sentence.end)
    .every((token) => token.upos === 'PUNCT' || isWithin(token.index) === token.index >= from);
}
