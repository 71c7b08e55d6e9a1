import { oncePer } from '../../base/once.js';
import { hasFiniteVerb } from '../../language/excerpts/garbled.js';
import { thirdPersonKind } from '../../language/pronouns.js';
import { areQuotationsWhole } from '../../language/quotation-marks.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { uniqueBodies } from '../doubts/key-doubts.js';
import type { MakerTask } from './maker.js';
import { goesOn } from './statements.js';

/** A sentence of the article that can be read by itself. */
export interface PlainSentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** How much it matters for the article, 0..1: the salience of the weightiest fact read from it. */
  readonly weight: number;
}

/** Weight of a sentence that no fact was read from. */
const plainWeight = 0.1;

/** Words that speak of somebody or something outside the sentence. */
const pointing =
  /^(?:i|we|you|me|us|my|our|your|mine|ours|yours|this|these|those|such|here|there|one|another|others?|both|latter|former)$/i;

/** The sentences of the body that name what they speak of, and go on from nothing said before. */
export const plainSentences = oncePer((task: MakerTask): readonly PlainSentence[] => {
  const { article, tokens, sentences } = task.analysis;
  return sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.span.start, sentence.span.end);
    if (article.paragraphs[sentence.paragraph]?.kind !== 'body' || task.garbled.has(sentence.id)) return [];
    if (!areQuotationsWhole(text) || !hasFiniteVerb(task.analysis, sentence)) return [];
    if (!/^\p{Lu}[^":;[\]?!…]*\.$/u.test(text) || goesOn(text) || !namesItself(task, sentence)) return [];
    const weights = task.facts
      .filter(({ evidence }) => evidence.some((one) => one.sentence === sentence.id))
      .map(({ salience }) => salience);
    return [
      {
        sentence,
        text,
        tokens: tokens.slice(sentence.first, sentence.end),
        weight: Math.max(plainWeight, ...weights),
      },
    ];
  });
});

/** Whether no word of a sentence stands for something that another sentence names. */
function namesItself({ analysis }: MakerTask, sentence: Sentence): boolean {
  const own = analysis.tokens.slice(sentence.first, sentence.end);
  if (own.some(({ text, upos, relation }) => pointing.test(text) && upos !== 'SCONJ' && relation !== 'expl'))
    return false;
  const named = analysis.mentions.find(
    ({ first, form }) => form === 'name' && first >= sentence.first && first < sentence.end,
  );
  const subject = own.find(({ head, relation }) => head === sentence.root && relation.startsWith('nsubj'));
  if (subject === undefined || subject.upos === 'PRON') return false;
  const start = Math.min(named?.first ?? subject.index, subject.index);
  if (own.some(({ text, index }) => thirdPersonKind(text) !== null && index < start)) return false;
  const phrase = own.filter(({ index, head }) => index === subject.index || head === subject.index);
  return (
    phrase.length > 2 ||
    !/^the$/i.test(phrase[0]?.text ?? '') ||
    uniqueBodies.test(phrase.map(({ text }) => text).join(' '))
  );
}
