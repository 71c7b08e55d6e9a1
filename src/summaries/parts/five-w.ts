import type { Fact, Role } from '../../model/fact.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { anchorTimes } from './anchors.js';
import { byWorth, repeats } from './key-facts.js';

/** The questions that statements answer; `who` is answered by the list of people. */
type Question = 'what' | 'when' | 'where' | 'why' | 'how';

/** Most answers to one question. */
const maxAnswers = 2;
/** Words that give a reason or a means by themselves, whatever the parser makes of the clause; not `is due to expire`. */
const reason =
  /\b(?:because|so that|in order to|owing to|(?<!\b(?:is|are|was|were|be|been) )due to|due to (?:an?|the|its|their)|thanks to|as a result of|(?:is|are|was|were|been) caused by)\b/u;
const means = /\b(?:by \p{L}+ing|by means of|with the help of)\b/u;
const placePrepositions = new Set(['in', 'at', 'near', 'outside', 'across', 'off', 'on']);

/**
 * What, when, where, why and how, each answered by the statements that matter most among those that tell it: by a role
 * of their fact, a date, a named place, a reason or a means.
 * @param list of `listable` statements.
 */
export function answerQuestions(
  list: readonly Statement[],
  facts: readonly Fact[],
  knowledge: Knowledge,
  worth: (statement: Statement) => number,
): Readonly<Record<Question, readonly Statement[]>> {
  const ranked = byWorth(list, worth);
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const has = (statement: Statement, ...roles: readonly Role[]) =>
    statement.fact !== null &&
    roles.some((role) => factOf.get(statement.fact ?? '')?.roles[role] !== undefined);
  const dated = new Set(anchorTimes(knowledge, ranked, facts).map(({ statement }) => statement));
  const places = placesBySentence(knowledge);
  const answer = (tells: (statement: Statement) => boolean) => {
    const kept: Statement[] = [];
    for (const one of ranked)
      if (kept.length < maxAnswers && tells(one) && !kept.some((other) => repeats(other, one)))
        kept.push(one);
    return kept;
  };
  return {
    what: answer(() => true),
    when: answer((statement) => dated.has(statement)),
    where: answer(({ position, text }) => (places.get(position) ?? []).some((place) => text.includes(place))),
    why: answer((statement) => has(statement, 'cause') || reason.test(statement.text)),
    how: answer((statement) => has(statement, 'means', 'extent') || means.test(statement.text)),
  };
}

/** The named places where something is or happens, with their preposition, by position of the sentence. */
function placesBySentence({
  analysis,
  tree,
  entityOf,
  quoted,
}: Knowledge): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, string[]>();
  for (const mention of analysis.mentions) {
    const before = analysis.tokens[mention.first - 1];
    if (entityOf.get(mention.entity)?.type !== 'place' || before === undefined || quoted.has(mention.head))
      continue;
    if (!placePrepositions.has(before.text.toLowerCase())) continue;
    const end = analysis.tokens[mention.end - 1]?.span.end ?? before.span.end;
    const position = tree.sentenceOf(mention.head);
    places.set(position, [
      ...(places.get(position) ?? []),
      analysis.article.text.slice(before.span.start, end),
    ]);
  }
  return places;
}
