import type { Analysis, Sentence, Token } from '../../model/analysis.js';
import {
  hasTense,
  isSaying,
  isStatement,
  type Link,
  type LinkKind,
  pointing,
  rangeOf,
  withoutMarks,
  withoutTies,
} from './halves.js';
import { isOneStatement } from './maker.js';

/** Words that open a half, and whether a clause of its own follows, a phrase, a gerund or an infinitive. */
interface Marker {
  /** Behind the statement it would be an afterthought: `It was fast, although it leaked`. */
  readonly isFirst?: boolean;
  readonly words: readonly string[];
  readonly kind: LinkKind;
  readonly follows: 'clause' | 'phrase' | 'gerund' | 'infinitive';
}

/** The longer ones first. */
const markers: readonly Marker[] = [
  { words: ['because', 'of'], kind: 'reason', follows: 'phrase' },
  { words: ['because'], kind: 'reason', follows: 'clause' },
  { words: ['due', 'to'], kind: 'reason', follows: 'phrase' },
  { words: ['owing', 'to'], kind: 'reason', follows: 'phrase' },
  { words: ['thanks', 'to'], kind: 'reason', follows: 'phrase' },
  { words: ['as', 'a', 'result', 'of'], kind: 'reason', follows: 'phrase' },
  { words: ['so', 'that'], kind: 'purpose', follows: 'clause' },
  { words: ['in', 'order', 'to'], kind: 'purpose', follows: 'infinitive' },
  { words: ['unless'], kind: 'condition', follows: 'clause' },
  { words: ['if'], kind: 'condition', follows: 'clause' },
  { words: ['by'], kind: 'means', follows: 'gerund' },
  { words: ['even', 'though'], kind: 'obstacle', follows: 'clause', isFirst: true },
  { words: ['although'], kind: 'obstacle', follows: 'clause', isFirst: true },
  { words: ['though'], kind: 'obstacle', follows: 'clause', isFirst: true },
  { words: ['despite'], kind: 'obstacle', follows: 'phrase' },
  { words: ['in', 'spite', 'of'], kind: 'obstacle', follows: 'phrase' },
  { words: ['as', 'soon', 'as'], kind: 'occasion', follows: 'clause' },
  { words: ['when'], kind: 'occasion', follows: 'clause' },
  { words: ['after'], kind: 'occasion', follows: 'clause' },
  { words: ['before'], kind: 'occasion', follows: 'clause' },
  { words: ['until'], kind: 'occasion', follows: 'clause' },
  { words: ['once'], kind: 'occasion', follows: 'clause', isFirst: true },
];

/** `not because`, `even if`, `partly due to`, `as if`: what follows is not so, or not all. */
const narrowing = new Set(
  'and as especially even except immediately just largely mainly merely mostly not only or part particularly partly perhaps possibly precisely probably shortly simply soon what'.split(
    ' ',
  ),
);
/**
 * Reads a sentence of two halves, the one of which tells why, how, what for or on what condition the other is so,
 * whichever comes first: `Male bettas are kept alone because they fight.`, `By swimming at night, she saved time.`. Null
 * where it has more halves than these, says what somebody else says, or denies one.
 */
export function linkedHalves(analysis: Analysis, sentence: Sentence): Link | null {
  const { tokens, article } = analysis;
  const own = tokens.slice(sentence.first, sentence.end);
  const text = article.text.slice(sentence.span.start, sentence.span.end);
  if (!isOneStatement(text) || /\s['’]|\s[-–—]+\s/u.test(text)) return null;
  if (own.some(isSaying)) return null;
  const [found, ...more] = own.flatMap((_, at) => {
    const marker = markers.find((one) => opens(own, at, one));
    return marker === undefined ? [] : [{ at, marker }];
  });
  // `because the river rose when the ice broke`: when is told of the reason.
  if (found === undefined || more.some(({ marker }) => !isBeside(found.marker, marker))) return null;
  const { at, marker } = found;
  if (narrowing.has(own[at - 1]?.text.toLowerCase() ?? '') || (at > 0 && marker.isFirst === true))
    return null;
  const cut = at === 0 ? own.findIndex(({ text: mark }) => mark === ',') : own.length;
  const told = withoutOutcome(withoutMarks(own.slice(at, Math.max(at, cut))));
  const said = withoutTies(withoutMarks(at === 0 ? own.slice(cut) : own.slice(0, at)));
  const isWhole =
    isTold(told.slice(marker.words.length), marker) &&
    isStatement(said) &&
    (marker.kind !== 'condition' || !said.some(isAddition)) &&
    (marker.follows === 'clause' || !said.some(isDenial)) &&
    (marker.kind !== 'occasion' || isEvent(analysis, sentence, said)) &&
    (marker.follows !== 'clause' || isOwnClause(tokens, own[at], told, said)) &&
    isHungOn(tokens, own[at], said) &&
    !told.some(({ text: word }) => pointing.test(word)) &&
    !goesOn(told) &&
    // `In order to cross it, …`: what, only the sentence before tells.
    !(at === 0 && /^(?:it|them)$/iu.test(told.at(-1)?.text ?? ''));
  const [saidRange, toldRange] = [rangeOf(said), rangeOf(told)];
  return isWhole && saidRange !== null && toldRange !== null
    ? { kind: marker.kind, said: saidRange, told: toldRange, opening: '' }
    : null;
}

/** `due to injury and replaced by Berg`: what is joined behind the reason belongs to the statement. */
function goesOn(told: readonly Token[]): boolean {
  const words = new Set(told.map(({ index }) => index));
  return told.some(({ upos, relation, head }) => upos === 'VERB' && relation === 'conj' && !words.has(head));
}

/** Whether a second marker may open a part of what the first tells. */
function isBeside(first: Marker, second: Marker): boolean {
  return first.kind === 'reason' && second.kind === 'occasion';
}

/** Without what came of it: `because prices fell, making land cheap`. */
function withoutOutcome(told: readonly Token[]): readonly Token[] {
  const cut = told.findIndex(
    ({ text }, at) => text === ',' && (told[at + 1]?.xpos === 'VBG' || told[at + 1]?.text === 'which'),
  );
  return cut < 0 ? told : told.slice(0, cut);
}

function opens(own: readonly Token[], at: number, { words, follows }: Marker): boolean {
  const isHere = words.every((word, next) => own[at + next]?.text.toLowerCase() === word);
  return isHere && (follows !== 'gerund' || own[at + words.length]?.xpos === 'VBG');
}

/** Whether what follows a marker is one clause, or a phrase without a verb of its own, and speaks of nobody who reads. */
function isTold(words: readonly Token[], { kind, follows }: Marker): boolean {
  if (words.some(({ lemma }) => lemma === 'than' || lemma === 'but')) return false;
  // `If you look closely, the wings are grey`: so they are for everybody.
  if (kind === 'condition' && words.some(({ text }) => /^your?$/iu.test(text))) return false;
  return follows === 'clause' ? words.some(hasTense) : !words.some(hasTense);
}

/** `If she built boats, she also sold them`: what `if` opens is granted, and no condition. */
function isAddition({ lemma, upos }: Token): boolean {
  return upos === 'ADV' && /^(?:also|equally|nevertheless|nonetheless|still|too)$/iu.test(lemma);
}

/** `was not closed by removing the sign`: it may be the other half that is denied. */
function isDenial({ lemma }: Token): boolean {
  return /^(?:hardly|n['’]t|never|no|not|rarely)$/iu.test(lemma);
}

/** `He left school`, once and without a time of its own; what is so at all times, or was so before, has no occasion. */
function isEvent({ times }: Analysis, { root }: Sentence, said: readonly Token[]): boolean {
  const [first, last] = [said[0]?.index ?? 0, said.at(-1)?.index ?? 0];
  const isDated = times.some((time) => time.first >= first && time.end <= last + 1);
  const isPlain = !said.some((token) => isDenial(token) || token.relation === 'expl');
  return (
    !isDated &&
    isPlain &&
    said.some(
      ({ xpos, index, head, text }) => xpos === 'VBD' && (index === root || head === root) && text !== 'had',
    )
  );
}

/** Whether a subordinator opens a clause with a subject, hung on the verb of the statement and on no noun of it. */
function isOwnClause(
  tokens: readonly Token[],
  marker: Token | undefined,
  told: readonly Token[],
  said: readonly Token[],
): boolean {
  const head = tokens[marker?.head ?? -1];
  const above = tokens[head?.head ?? -1];
  if (head === undefined || above === undefined || head.relation !== 'advcl') return false;
  const isOfVerb =
    above.upos === 'VERB' || said.some(({ head: of, relation }) => of === above.index && relation === 'cop');
  return (
    isOfVerb &&
    told.some(({ head: of, relation }) => of === head.index && /^(?:nsubj|csubj|expl)/u.test(relation))
  );
}

/** Whether the tree hangs what a marker opens on a word of the statement, and nothing of the statement on it. */
function isHungOn(tokens: readonly Token[], marker: Token | undefined, said: readonly Token[]): boolean {
  const words = new Set(said.map(({ index }) => index));
  const isBelow = (token: Token | undefined, above: (index: number) => boolean): boolean =>
    token !== undefined && (above(token.head) || isBelow(tokens[token.head], above));
  const isOfTold = (index: number) => index === marker?.head;
  return isBelow(marker, (index) => words.has(index)) && !said.some((token) => isBelow(token, isOfTold));
}
