import { stableId } from '../../base/identifier.js';
import { capitalizeFirst, lowerFirst, normalizeText, wordCount } from '../../base/text.js';
import type { Sentence, TokenRange } from '../../model/analysis.js';
import type { Candidate } from '../../model/candidate.js';
import type { Role } from '../../model/fact.js';
import type { Item } from '../../model/item.js';
import { uniqueBodies } from '../doubts/key-doubts.js';
import { contentWords } from '../faults/texts.js';
import { hasUnexplainedObject } from '../unexplained-pronoun.js';
import type { Link, LinkKind } from './halves.js';
import { linkedHalves } from './linked-halves.js';
import { linkedResult } from './linked-results.js';
import { linkedSentences } from './linked-sentences.js';
import { generated, type Maker, type MakerTask, plainWorth } from './maker.js';

const questions: Readonly<Record<LinkKind, string>> = {
  reason: 'What reason does it give?',
  result: 'What was the result?',
  means: 'How?',
  purpose: 'For what purpose?',
  condition: 'Under what condition?',
  obstacle: 'In spite of what?',
  occasion: 'When?',
};
/** The role in which a fact tells the same. */
const roleOf: Readonly<Record<LinkKind, Role>> = {
  reason: 'cause',
  result: 'result',
  means: 'means',
  purpose: 'purpose',
  condition: 'condition',
  obstacle: 'concession',
  occasion: 'time',
};
/** What an answer to `In spite of what?` begins without. */
const conceding = /^(?:although|even though|though|despite|in spite of) /iu;
/** Words of a statement that is quoted, and of what is to be written. */
const saidWords = { least: 4, most: 22 };
const toldWords = { least: 4, most: 15 };
/** A reason or a result is one thought, however long. */
const mostOfReason = 18;
/**
 * Why, how, what for and on what condition something is so, or what came of it, where a sentence or two tell it in two
 * halves: the one is quoted, the other asked for, so that neither need be read part by part.
 * `Paragraph 4 says: “The owners closed the mill.” What reason does it give?`
 */
export const makeLinks: Maker = (task) => {
  const { analysis, excerpts } = task;
  return analysis.sentences.flatMap((sentence, index) => {
    if (!isReadable(task, sentence)) return [];
    const own = linkedHalves(analysis, sentence) ?? linkedResult(analysis, sentence);
    const next = analysis.sentences[index + 1];
    const isAlone = next !== undefined && isReadable(task, next) && excerpts.findPointer(sentence) === null;
    const link = isAlone ? linkedSentences(analysis, sentence, next) : null;
    return [
      ...(own === null ? [] : ask(task, [sentence], own)),
      ...(link === null || next === undefined ? [] : ask(task, [sentence, next], link)),
    ];
  });
};

function isReadable({ analysis, garbled }: MakerTask, { paragraph, id }: Sentence): boolean {
  return analysis.article.paragraphs[paragraph]?.kind === 'body' && !garbled.has(id);
}

function ask(task: MakerTask, sentences: readonly Sentence[], link: Link): readonly Candidate[] {
  const { analysis, article, facts } = task;
  const [evidence] = sentences;
  if (evidence === undefined || isOpen(task, link.said) || leansOnObject(task, link.said)) return [];
  const { kind } = link;
  if (kind === 'obstacle' && isTiedToStatement(task, link)) return [];
  const said = capitalizeFirst(wordsOf(task, link.said));
  const words = wordsOf(task, link.told);
  const opensSentence = sentences.some(({ first }) => first === link.told.first);
  const told = (opensSentence ? lowerFirst(words) : words).replace(conceding, '');
  const key = link.opening === '' ? told : `${link.opening} ${told}`;
  const most = kind === 'reason' || kind === 'result' ? mostOfReason : toldWords.most;
  if (!isBetween(said, saidWords) || !isBetween(key, { ...toldWords, most })) return [];
  const own = facts.filter((fact) => fact.evidence.some(({ sentence }) => sentence === evidence.id));
  const paragraph = article.paragraphOf(evidence.id);
  const quotes = sentences.map(({ id, span }) => ({
    sentence: id,
    quote: analysis.article.text.slice(span.start, span.end),
  }));
  const item: Item = {
    ...generated({
      id: stableId(analysis.article.slug, said, 'link', kind),
      prompt: `Paragraph ${paragraph} says: “${said}.” ${questionOf(task, link)}`,
      skill: 'infer',
      evidence: quotes,
      explanation: quotes.map(({ quote }) => quote).join(' '),
    }),
    type: 'short-answer',
    accepted: [key],
  };
  return [
    {
      item,
      family: 'inference',
      form: `link-${kind}`,
      facts: own.filter(({ roles }) => roles[roleOf[kind]] !== undefined).map((fact) => fact.id),
      paragraph,
      keys: [normalizeText(key)],
      worth: Math.max(plainWorth, ...own.map(({ salience }) => salience)),
    },
  ];
}

/** What is so has a result now: `What is the result?`. */
function questionOf({ analysis: { tokens } }: MakerTask, { kind, said: { first, end } }: Link): string {
  const isPast = tokens
    .slice(first, end)
    .some(({ xpos, upos, lemma }) => xpos === 'VBD' || (lemma === 'have' && upos === 'AUX'));
  return kind === 'result' && !isPast ? 'What is the result?' : questions[kind];
}

/** Words for whom no sentence before has to tell. */
const knownSubjects = /^(?:he|she|nobody|everybody|everyone|anyone|no one|you|who)$/iu;

/** `It was sold`, `Many were sold`, `The boats were sold`: of what, another sentence tells. */
function isOpen({ analysis }: MakerTask, { first, end }: TokenRange): boolean {
  const own = analysis.tokens.slice(first, end);
  const subject = own.find(({ relation }) => relation.startsWith('nsubj'));
  if (subject === undefined) return true;
  if (subject.upos === 'PRON' || subject.upos === 'DET') return !knownSubjects.test(subject.text);
  const title = contentWords(analysis.article.title);
  const [article, ...more] = own.filter(
    ({ head, relation }) => head === subject.index && relation !== 'punct',
  );
  return (
    subject.upos === 'NOUN' &&
    article?.lemma === 'the' &&
    more.length === 0 &&
    !contentWords(subject.text).some((word) => title.includes(word)) &&
    !uniqueBodies.test(`the ${subject.text}`)
  );
}

/** `He also helped push it`: what, another sentence tells. */
function leansOnObject({ analysis: { tokens } }: MakerTask, { first, end }: TokenRange): boolean {
  return hasUnexplainedObject(
    tokens
      .slice(first, end)
      .map((token) => ({ ...token, head: token.head < end ? Math.max(-1, token.head - first) : -1 })),
  );
}

/**
 * Whether a concession and its statement do not stand apart: the answer speaks of `she`, the statement of `it`, or it
 * opens with what the writer thinks: `Although she wrote it, sadly Anna Karlsen never read it.`
 */
function isTiedToStatement({ analysis: { tokens } }: MakerTask, { said, told }: Link): boolean {
  const [statement, concession] = [said, told].map(({ first, end }) => tokens.slice(first, end));
  const [opening] = statement ?? [];
  return (
    concession?.some(
      ({ text, relation }) => /^nsubj/u.test(relation) && /^(?:he|she|it|they)$/iu.test(text),
    ) === true ||
    statement?.some(({ text, relation }) => /^(?:it|him|them)$/iu.test(text) && !/^nsubj/u.test(relation)) ===
      true ||
    (opening?.relation === 'advmod' && /ly$/iu.test(opening.text))
  );
}

function wordsOf({ analysis: { article, tokens } }: MakerTask, { first, end }: TokenRange): string {
  return article.text.slice(tokens[first]?.span.start, tokens[end - 1]?.span.end);
}

function isBetween(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  const count = wordCount(text);
  return count >= least && count <= most;
}
