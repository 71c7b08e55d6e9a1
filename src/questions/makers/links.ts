import { stableId } from '../../base/identifier.js';
import { capitalizeFirst, lowerFirst, normalizeText, wordCount } from '../../base/text.js';
import type { Sentence, TokenRange } from '../../model/analysis.js';
import type { Candidate } from '../../model/candidate.js';
import type { Role } from '../../model/fact.js';
import { uniqueBodies } from '../doubts/key-doubts.js';
import { contentWords } from '../faults/texts.js';
import { type LinkKind, linkedHalves } from './linked-halves.js';
import { generated, type Maker, type MakerTask, plainWorth } from './maker.js';

const questions: Readonly<Record<LinkKind, string>> = {
  reason: 'What reason does it give?',
  means: 'How?',
  purpose: 'For what purpose?',
  condition: 'Under what condition?',
  obstacle: 'In spite of what?',
  occasion: 'When?',
};
/** The role in which a fact tells the same. */
const roleOf: Readonly<Record<LinkKind, Role>> = {
  reason: 'cause',
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
/**
 * Why, how, what for and on what condition something is so, where a sentence tells it in two halves: the one is quoted,
 * the other asked for, so that neither need be read part by part.
 * `Paragraph 4 says: “The owners closed the mill.” What reason does it give?`
 */
export const makeLinks: Maker = (task) =>
  task.analysis.sentences.flatMap((sentence) => {
    const isBody = task.analysis.article.paragraphs[sentence.paragraph]?.kind === 'body';
    const link = isBody && !task.garbled.has(sentence.id) ? linkedHalves(task.analysis, sentence) : null;
    if (link === null || isOpen(task, link.said)) return [];
    const said = wordsOf(task, link.said);
    const told = lowered(wordsOf(task, link.told)).replace(conceding, '');
    return isBetween(said, saidWords) && isBetween(told, toldWords)
      ? [ask(task, sentence, link.kind, capitalizeFirst(said), told)]
      : [];
  });

function ask(
  { analysis, article, facts }: MakerTask,
  { id: evidence, span }: Sentence,
  kind: LinkKind,
  said: string,
  key: string,
): Candidate {
  const id = stableId(analysis.article.slug, said, 'link', kind);
  const own = facts.filter((fact) => fact.evidence.some(({ sentence }) => sentence === evidence));
  const paragraph = article.paragraphOf(evidence);
  const quote = analysis.article.text.slice(span.start, span.end);
  return {
    item: {
      ...generated({
        id,
        prompt: `Paragraph ${paragraph} says: “${said}.” ${questions[kind]}`,
        skill: 'infer',
        evidence: [{ sentence: evidence, quote }],
        explanation: quote,
      }),
      type: 'short-answer',
      accepted: [key],
    },
    family: 'inference',
    form: `link-${kind}`,
    facts: own.filter(({ roles }) => roles[roleOf[kind]] !== undefined).map((fact) => fact.id),
    paragraph,
    keys: [normalizeText(key)],
    worth: Math.max(plainWorth, ...own.map(({ salience }) => salience)),
  };
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

function wordsOf({ analysis: { article, tokens } }: MakerTask, { first, end }: TokenRange): string {
  return article.text.slice(tokens[first]?.span.start, tokens[end - 1]?.span.end);
}

/** The marker may open the sentence. */
function lowered(text: string): string {
  return lowerFirst(text);
}

function isBetween(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  const count = wordCount(text);
  return count >= least && count <= most;
}
