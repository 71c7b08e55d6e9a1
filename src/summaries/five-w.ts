import type { Fact, Role } from '../model/fact.js';
import type { FiveW, SummaryEntry, SummarySentence } from '../model/summary.js';
import type { ToldFact } from './key-facts.js';

/** Most answers to one question. */
const maxAnswers = 3;

/**
 * The five Ws and how, each answered by whole sentences: the facts that matter most among those that have the role
 * asked for. `what` is answered first, by the strongest facts; the others repeat none of them unless they have to.
 */
export function answerFiveW(told: readonly ToldFact[], people: readonly SummaryEntry[]): FiveW {
  const what = told.filter(({ fact }) => fact.kind !== 'saying').slice(0, maxAnswers);
  const answer = (...roles: readonly Role[]) =>
    told
      .filter(({ fact }) => roles.some((role) => answers(fact, role)))
      .slice(0, maxAnswers)
      .map((one) => one.sentence);
  return {
    who: people.slice(0, maxAnswers + 1).map(whoIs),
    what: what.map((one) => one.sentence),
    when: answer('time'),
    where: answer('place', 'destination'),
    why: answer('cause', 'purpose'),
    how: answer('means', 'manner', 'extent'),
  };
}

/** Whether a role of a fact answers a question: a manner of one word (`also`, `well`) says not how. */
function answers(fact: Fact, role: Role): boolean {
  const phrase = fact.roles[role];
  if (phrase === undefined) return false;
  if (role === 'manner') return phrase.text.includes(' ');
  return role !== 'time' || phrase.type === 'date' || phrase.type === 'clause';
}

function whoIs({ term, text, evidence }: SummaryEntry): SummarySentence {
  return { text: `${term}, ${text}`, evidence };
}
