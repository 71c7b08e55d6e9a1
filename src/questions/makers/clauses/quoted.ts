import type { Candidate } from '../../../model/candidate.js';
import type { Fact } from '../../../model/fact.js';
import { type Maker, type MakerTask, worthOf } from '../maker.js';
import { quotePairs } from '../matching-pairs.js';
import { type ClauseOption, clauseChoice } from './clause-choice.js';

/** Quotations that are asked about: a pack takes one or two. */
const mostKeys = 6;

/** Words in quotation marks, and who said them. */
interface Quote {
  readonly speaker: string;
  readonly words: string;
  readonly fact: Fact;
}

/** `What did Graham Hayles say?`: the words of one speaker among those of others, all in quotation marks. */
export const makeQuoted: Maker = (task) => {
  const facts = new Map(task.facts.map((fact) => [fact.id, fact]));
  const quotes = quotePairs(task).flatMap(({ left, right, facts: [id = ''] }): readonly Quote[] => {
    const fact = facts.get(id);
    return fact === undefined ? [] : [{ speaker: left, words: right, fact }];
  });
  return quotes
    .toSorted((one, other) => other.fact.salience - one.fact.salience)
    .slice(0, mostKeys)
    .flatMap((key) => {
      const candidate = ask(task, key, quotes);
      return candidate === null ? [] : [candidate];
    });
};

function ask(task: MakerTask, { speaker, words, fact }: Quote, quotes: readonly Quote[]): Candidate | null {
  const paragraphOf = ({ evidence }: Fact) => task.article.paragraphOf(evidence[0]?.sentence ?? '');
  const options = quotes
    .filter((other) => other.speaker !== speaker)
    .map(
      (other): ClauseOption => ({
        text: other.words,
        rationale: `In paragraph ${paragraphOf(other.fact)} ${other.speaker} says that, not ${speaker}.`,
        evidence: other.fact.evidence[0] ?? null,
        rank: 0,
      }),
    );
  return clauseChoice(
    task,
    {
      form: 'quoted',
      family: 'retrieval',
      skill: 'retrieve',
      stem: stemOf(task, speaker, fact),
      facts: [fact.id],
      evidence: fact.evidence,
      key: words,
      rationale: `${speaker} says so in paragraph ${paragraphOf(fact)}.`,
      worth: worthOf(fact),
    },
    options,
  );
}

/** Somebody says one thing, or one of these among others. */
function stemOf({ facts, analysis }: MakerTask, speaker: string, { action, roles }: Fact): string {
  const entity = roles.speaker?.entity ?? null;
  const own = facts.filter(
    ({ kind, attribution, roles: other }) =>
      attribution?.speaker === speaker || (kind === 'saying' && other.speaker?.entity === entity),
  );
  const quotations = analysis.quotations.filter((quotation) => quotation.speaker === entity);
  const isOne = own.length <= 1 && quotations.length <= 1;
  const [does, did] = isOne ? ['What does', 'What did'] : ['Which of these does', 'Which of these did'];
  return `${action?.tense === 'present' ? does : did} ${speaker} say?`;
}
