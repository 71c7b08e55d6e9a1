import { stableId } from '../../base/identifier.js';
import { capitalizeFirst, normalizeText, wordCount } from '../../base/text.js';
import { numberToWords } from '../../language/inflection/number-words.js';
import type { Candidate } from '../../model/candidate.js';
import { contentWords } from '../faults/texts.js';
import { type DatedEvent, datedEvent } from './dated-events.js';
import { generated, type Maker, type MakerTask, quoted, worthOf } from './maker.js';

/** Years that are no mere rounding of two dates, and still are of one story. */
const fewestYears = 2;
const mostYears = 300;
/** Longest question, in words. */
const maxWords = 20;
/** Questions for years between events: a pack takes one. */
const mostPairs = 4;
/** Putting two sentences together is worth more than either. */
const factor = 1.1;

/**
 * How many years lie between two events whose years stand in two sentences: `Anna Karlsen moved to Bergen. How many years
 * later did she win the prize?`
 */
export const makeYearsBetween: Maker = (task) => {
  const events = task.facts
    .flatMap(datedEvent)
    .toSorted((one, other) => one.year - other.year)
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);
  return events
    .flatMap((first, index) => events.slice(index + 1).flatMap((second) => ask(task, first, second)))
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, mostPairs);
};

function ask(task: MakerTask, first: DatedEvent, second: DatedEvent): readonly Candidate[] {
  const years = second.year - first.year;
  const [one] = first.fact.evidence;
  const [other] = second.fact.evidence;
  if (years < fewestYears || years > mostYears || one === undefined || other === undefined) return [];
  if (one.sentence === other.sentence || !areOfOneStory(first, second)) return [];
  const subject = pronounOf(task, first, second) ?? second.subject.text;
  const { auxiliary, main } = second.action;
  const prompt = `${first.text} How many years later ${auxiliary} ${subject} ${`${main} ${second.rest}`.trim()}?`;
  if (wordCount(prompt) > maxWords) return [];
  const id = stableId(task.analysis.article.slug, 'years-between', first.fact.id, second.fact.id);
  const words = numberToWords(years);
  return [
    {
      item: {
        ...generated({
          id,
          prompt,
          skill: 'infer',
          evidence: quoted([one, other]),
          explanation: `From ${first.year} to ${second.year} it is ${years} years.`,
        }),
        type: 'short-answer',
        accepted: [`${capitalizeFirst(words)} years`, String(years), words, `${years} years`],
      },
      family: 'inference',
      form: 'years-between',
      facts: [first.fact.id, second.fact.id],
      paragraph: task.article.paragraphOf(other.sentence),
      keys: [normalizeText(`${words} years`)],
      worth: Math.min(1, factor * Math.max(worthOf(first.fact), worthOf(second.fact))),
    },
  ];
}

/** Events of one person or thing, or that speak of one thing. */
function areOfOneStory(first: DatedEvent, second: DatedEvent): boolean {
  if (first.subject.entity !== null && first.subject.entity === second.subject.entity) return true;
  const told = contentWords(first.text);
  return contentWords(second.text).some((word) => told.includes(word));
}

/** The pronoun of a person who did both; null for all others. */
function pronounOf({ article }: MakerTask, first: DatedEvent, second: DatedEvent): string | null {
  const { entity } = second.subject;
  if (entity === null || entity !== first.subject.entity) return null;
  const { type, gender } = article.entities.get(entity) ?? {};
  if (type !== 'person') return null;
  return gender === 'female' ? 'she' : gender === 'male' ? 'he' : null;
}
