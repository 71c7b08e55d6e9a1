import type { Entity } from '../../model/analysis.js';
import type { SummaryEntry, SummarySentence } from '../../model/summary.js';
import { evidenceOf, type Knowledge } from '../knowledge.js';
import { findName } from '../telling/find-name.js';

/** Most people and bodies in the answer. */
const maxWho = 4;
/** Sentences at the beginning in which news names whom it is about. */
const leadSentences = 3;
/** Somebody named later is one of whom the article tells where it comes back to them so often. */
const leastMentions = 4;

/** What standing in the headline and at the beginning counts, in mentions. */
const inTitle = 6;
const early = 4;

/**
 * Whom the article is about: the people it names in its headline and comes back to most, and those it names at the beginning or describes and
 * comes back to, with what they are where it says so.
 * @param people as `listPeople` has them.
 */
export function answerWho(people: readonly SummaryEntry[], knowledge: Knowledge): readonly SummarySentence[] {
  const described = new Map(people.map((entry) => [entry.term, entry]));
  const counts = new Map<string, number>();
  for (const { entity } of knowledge.analysis.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const countOf = ({ id }: Entity) => counts.get(id) ?? 0;
  const isEarly = ({ id }: Entity) =>
    (knowledge.firstNaming.get(id) ?? Number.POSITIVE_INFINITY) < knowledge.lead + leadSentences;
  const { title } = knowledge.analysis.article;
  const isInTitle = ({ name, type }: Entity) =>
    title.includes(name) || (type === 'person' && findName(title, name.split(' ').at(-1) ?? name) >= 0);
  const prominenceOf = (entity: Entity) =>
    countOf(entity) + (isInTitle(entity) ? inTitle : 0) + (isEarly(entity) ? early : 0);
  const main = knowledge.analysis.entities
    .filter((entity) => (entity.type === 'person' && isBare(knowledge, entity)) || described.has(entity.name))
    .filter(
      (entity) =>
        countOf(entity) >= leastMentions ||
        (countOf(entity) > 1 && (isEarly(entity) || described.has(entity.name))),
    )
    .toSorted((one, other) => prominenceOf(other) - prominenceOf(one))
    .slice(0, maxWho);
  return main.flatMap((entity) => {
    const entry = described.get(entity.name);
    if (entry !== undefined) return [{ text: `${entry.term}, ${entry.text}`, evidence: entry.evidence }];
    const sentence = knowledge.analysis.sentences[knowledge.firstNaming.get(entity.id) ?? -1];
    return sentence === undefined
      ? []
      : [{ text: entity.name, evidence: [evidenceOf(knowledge.analysis, sentence)] }];
  });
}

/** People go without an article: `the Boeing Delta` is none; `the Connolly campaign` is no article of the name. */
function isBare({ analysis }: Knowledge, { id }: Entity): boolean {
  return !analysis.mentions.some(({ entity, form, first, end }) => {
    const before = analysis.tokens[first - 1];
    return (
      entity === id &&
      form === 'name' &&
      before !== undefined &&
      /^(?:an?|the)$/iu.test(before.text) &&
      before.head >= first &&
      before.head < end
    );
  });
}
