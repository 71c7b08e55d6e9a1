import { stableId } from '../../base/identifier.js';
import { createRandom, int, pick } from '../../base/random.js';
import { normalizeText, words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact } from '../../model/fact.js';
import { leansOnText } from '../distractors/distractor.js';
import { falsify } from '../distractors/falsify.js';
import { generated, type Maker, type MakerTask, quoted, worthOf } from './maker.js';
import { standsAlone, statementOf } from './statements.js';

const askGate = 0.6;
/** Asides of the text are not worth a statement. */
const minSalience = 0.4;
/** Two in so many statements stay true. */
const trueShare = 5;
const trueOnes = 2;

/** A number that is a bound: what holds above 180 degrees holds above 360. */
const bounded =
  /\b(?:above|over|below|under|beyond|past|at least|at most|more than|less than|fewer than|up to|no more than) (?:about |around )?[€£$]?\d/iu;

/** A condition is told like a fact, and is none. */
const conditional = /^(?:if|unless|whether)\b/i;

/**
 * Statements to judge: a fact as it is, or with one thing in it changed within its kind, and the correction. A fact in
 * which nothing can be changed is left alone: a statement that could not be otherwise is no test. Nor is one that stands
 * in the text word for word: it is only asked made false.
 */
export const makeTrueFalse: Maker = (task) =>
  task.facts
    .filter(
      (fact) => ['event', 'state', 'saying', 'statement'].includes(fact.kind) && fact.modality === 'asserted',
    )
    .filter(
      (fact) => fact.salience >= minSalience && fact.confidence >= askGate && fact.action?.negated !== true,
    )
    .filter(({ evidence }) => !evidence.some(({ quote }) => conditional.test(quote)))
    .flatMap((fact) => {
      const statement = statementOf(fact);
      if (!standsAlone(statement, fact) || leansOnText(statement, fact, task.article)) return [];
      const random = createRandom(`${task.seed} ${fact.id} true-false`);
      const isTrue = int(random, trueShare) < trueOnes && !isVerbatim(task, statement);
      const falsehoods = falsify({
        fact,
        statement,
        isEvent: isEvent(task, fact),
        article: task.article,
        random,
      }).filter(
        (falsehood) =>
          !(
            bounded.test(falsehood) && newWords(words(falsehood), statement).some((word) => /\d/u.test(word))
          ),
      );
      if (falsehoods.length === 0) return [];
      return [
        isTrue
          ? candidateOf(task, fact, statement, null)
          : candidateOf(task, fact, pick(random, falsehoods), statement),
      ];
    });

/** Those of some words that a statement lacks. */
function newWords(told: readonly string[], statement: string): readonly string[] {
  const own = new Set(words(statement));
  return told.filter((word) => !own.has(word));
}

function isVerbatim({ article }: MakerTask, statement: string): boolean {
  return ` ${article.normalizedText} `.includes(` ${normalizeText(statement)} `);
}

/** Verbs of what lasts: many may think, want or have the same. */
const lasting = new Set(
  'be have think believe want know like love need hope feel seem remain own mean'.split(' '),
);

/** Whether a fact tells one thing that happened, by its verb or that of its sentence. */
function isEvent({ analysis }: MakerTask, fact: Fact): boolean {
  if (fact.kind === 'state') return false;
  if (fact.action !== null) return fact.action.tense === 'past' && !lasting.has(fact.action.lemma);
  const sentence = analysis.sentences.find(({ id }) => id === fact.evidence[0]?.sentence);
  const root = analysis.tokens[sentence?.root ?? -1];
  return root !== undefined && /^VB[DN]$/.test(root.xpos) && !lasting.has(root.lemma);
}

/** Whether a name of the true statement was exchanged for another: the text may leave open whether that is so too. */
function exchangesName(changed: string, statement: string): boolean {
  return newWords(words(changed).slice(1), statement).some((word) => /^\p{Lu}/u.test(word));
}

function candidateOf(task: MakerTask, fact: Fact, prompt: string, correction: string | null): Candidate {
  const id = stableId(task.analysis.article.slug, fact.evidence[0]?.quote ?? '', 'true-false', 'statement');
  return {
    item: {
      ...generated({
        id,
        prompt,
        skill: 'retrieve',
        evidence: quoted(fact.evidence),
        explanation: correction ?? null,
      }),
      type: 'true-false',
      answer: correction === null ? 'true' : 'false',
      threeWay: false,
      correction,
    },
    family: 'statement',
    form:
      correction === null
        ? 'statement-true'
        : exchangesName(prompt, correction)
          ? 'statement-exchanged'
          : 'statement-false',
    facts: [fact.id],
    paragraph: task.article.paragraphOf(fact.evidence[0]?.sentence ?? ''),
    keys: [],
    worth: worthOf(fact),
  };
}
