import { sayingVerbs } from '../../../language/lexicons/saying.js';
import type { Candidate } from '../../../model/candidate.js';
import { type Maker, type MakerTask, worthOf } from '../maker.js';
import { type Claim, claimsOf } from './claims.js';
import { clauseChoice } from './clause-choice.js';

/** Claims that are asked about: a pack takes one. */
const mostKeys = 4;
/** Verbs by which a sentence tells what somebody found, thinks or wants, beside those of saying. */
const reporting =
  /^(?:find|reveal|show|suggest|blame|accuse|hope|expect|plan|want|believe|think|fear|allege|deny|consider|know|see|view|describe|call|hear|praise|question|doubt|urge|criticize|criticise)$/u;

/** Verbs that take what is said for true, so that it is as much the writer's own. */
const factive =
  /^(?:acknowledge|admit|concede|confess|confirm|disclose|discover|learn|note|notice|observe|point|recall|remember|reveal)$/u;

/** Which of some statements the article leaves to a source, while it tells the others itself. */
export const makeClaim: Maker = (task) => {
  const claims = claimsOf(task);
  const reports = sentencesOfReports(task, claims);
  const facts = claims.filter(({ speaker, evidence }) => speaker === null && !reports.has(evidence.sentence));
  return claims
    .filter(
      ({ speaker, text, evidence }) =>
        speaker !== null && !/^\p{L}+ing\b/u.test(text) && !isTakenForTrue(task, evidence.sentence),
    )
    .toSorted((one, other) => other.fact.salience - one.fact.salience)
    .slice(0, mostKeys)
    .flatMap((key) => ask(task, key, facts) ?? []);
};

function isTakenForTrue({ analysis }: MakerTask, id: string): boolean {
  const sentence = analysis.sentences.find((one) => one.id === id);
  return analysis.tokens
    .slice(sentence?.first, sentence?.end)
    .some(({ upos, lemma }) => upos === 'VERB' && factive.test(lemma));
}

function ask(
  task: MakerTask,
  { speaker, text, fact, evidence }: Claim,
  facts: readonly Claim[],
): Candidate | null {
  const paragraph = task.article.paragraphOf(evidence.sentence);
  return clauseChoice(
    task,
    {
      form: 'claim',
      family: 'evaluation',
      skill: 'evaluate',
      stem: 'Which of these statements does the writer report as the claim of somebody else?',
      facts: [fact.id],
      evidence: fact.evidence,
      key: text,
      rationale: `Paragraph ${paragraph} reports this as a claim: ${speaker?.name ?? ''} says so.`,
      worth: worthOf(fact),
    },
    facts.map((one) => ({
      text: one.text,
      rationale: `The article tells this itself in paragraph ${task.article.paragraphOf(one.evidence.sentence)}.`,
      evidence: one.evidence,
      rank: 0,
    })),
  );
}

/** Sentences in which anything is said, found, thought or wanted by anybody: what they tell may be a claim as well. */
function sentencesOfReports({ analysis, facts }: MakerTask, claims: readonly Claim[]): ReadonlySet<string> {
  const attributed = facts.flatMap(({ attribution, kind, evidence }) =>
    attribution !== null || kind === 'saying' ? evidence.map(({ sentence }) => sentence) : [],
  );
  const told = analysis.sentences.flatMap(({ id, first, end }) =>
    analysis.tokens
      .slice(first, end)
      .some(
        ({ upos, lemma, text }) =>
          (upos === 'VERB' && (sayingVerbs.has(lemma) || reporting.test(lemma))) ||
          /^(?:according|[“”"])/iu.test(text),
      )
      ? [id]
      : [],
  );
  return new Set([
    ...attributed,
    ...told,
    ...claims.flatMap(({ speaker, evidence }) => (speaker === null ? [] : evidence.sentence)),
  ]);
}
