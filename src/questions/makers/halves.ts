import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Token, TokenRange } from '../../model/analysis.js';

/** What one half of a sentence tells of the other. */
export type LinkKind = 'reason' | 'result' | 'means' | 'purpose' | 'condition' | 'obstacle' | 'occasion';

/** A statement, and what its sentence tells of it: why, how, what for or on what condition it is so. */
export interface Link {
  readonly kind: LinkKind;
  /** The statement, without a word that ties it to the sentence before. */
  readonly said: TokenRange;
  /** What is told of it, its marker before it: `because of the rain`. */
  readonly told: TokenRange;
  /** Words before what is told that make a clause of it: `this led` before `to a flood`; empty where it is one. */
  readonly opening: string;
}

/** Openings that a statement loses: `But it froze` is quoted as `It froze`. */
const tying = /^(?:also|and|but|additionally|furthermore|however|instead|meanwhile|moreover|so|then|yet)$/iu;
/** Verbs behind which `if` is `whether`. */
const askingVerbs = new Set(['ask', 'see', 'know', 'wonder', 'check', 'decide', 'determine', 'doubt']);
/** Speaks of a reader or the writer, or of what only the text before tells. */
export const pointing = /^(?:I|we|me|us|my|our|this|these|those)$/iu;
/** `The goal of the trial is to …`: what for, the statement tells itself. */
const aims = new Set(['aim', 'consequence', 'goal', 'objective', 'purpose', 'reason', 'result']);

/** Whether words are a subject with one verb. */
export function isStatement(said: readonly Token[]): boolean {
  const [first] = said;
  const opensWell =
    first !== undefined && (isOfName(first, said) || !/^(?:CC|IN|TO|VB[GN]?|W.*)$/u.test(first.xpos));
  const subject = said.find(({ relation }) => relation.startsWith('nsubj'));
  if (!opensWell || subject === undefined || aims.has(subject.lemma.toLowerCase())) return false;
  if (said.some(({ text }) => pointing.test(text))) return false;
  return said.filter(hasTense).length === 1 && !askingVerbs.has(said.at(-1)?.lemma ?? '');
}

/** `In 1912 the mill burned`, `In Oslo, …`; not `By contrast` or `According to the paper`. */
function isOfName({ relation, text, head }: Token, said: readonly Token[]): boolean {
  const noun = said.find(({ index }) => index === head);
  return (
    relation === 'case' && /^(?:at|during|in|on)$/iu.test(text) && /^(?:NUM|PROPN)$/u.test(noun?.upos ?? '')
  );
}

/** Whether a token is a verb of saying: what it tells is somebody's word. */
export function isSaying({ lemma, upos }: Token): boolean {
  return upos === 'VERB' && sayingVerbs.has(lemma);
}

export function hasTense({ xpos }: Token): boolean {
  return /^(?:VB[DPZ]|MD)$/u.test(xpos);
}

export function withoutTies(said: readonly Token[]): readonly Token[] {
  return tying.test(said[0]?.text ?? '') ? withoutTies(withoutMarks(said.slice(1))) : said;
}

/** Without the marks at both ends. */
export function withoutMarks(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  const last = tokens.findLastIndex(({ upos }) => upos !== 'PUNCT');
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

export function rangeOf(tokens: readonly Token[]): TokenRange | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? null : { first: first.index, end: last.index + 1 };
}
