import { stableId } from '../../../base/identifier.js';
import { createRandom, pick } from '../../../base/random.js';
import { normalizeText } from '../../../base/text.js';
import type { Entity } from '../../../model/analysis.js';
import type { Candidate } from '../../../model/candidate.js';
import type { VerbPhrase } from '../../clauses/verb-phrases.js';
import { type Maker, type MakerTask, worthOf } from '../maker.js';
import { inSingular } from './agree.js';
import { type ClauseOption, clauseChoice } from './clause-choice.js';
import { type Predicate, predicatesOf } from './predicates.js';
import { rivalsIn } from './rivals.js';

/** Fewest things done by others to ask for one that was done. */
const fewestDeeds = 2;
/** Worth of what no fact tells. */
const plainWorth = 0.4;
/** Things said of names that are asked about: a pack takes one or two. */
const mostKeys = 12;

/** `What is true of Pedego?`: one thing the text says of a name among things it says of others of its kind. */
export const makeTrueOf: Maker = (task) => {
  const rivalsOf = rivalsIn(task);
  return predicatesOf(task)
    .toSorted((one, other) => worthOfKey(other) - worthOfKey(one))
    .slice(0, mostKeys)
    .flatMap((key) => {
      const pronoun = pronounFor(key.entity);
      const candidate = pronoun === null ? null : ask(task, key, pronoun, rivalsOf(key));
      return candidate === null ? [] : [candidate];
    });
};

function ask(
  task: MakerTask,
  key: Predicate,
  pronoun: string,
  rivals: readonly VerbPhrase[],
): Candidate | null {
  const name = calledBy(task, key.entity);
  const random = createRandom(`${task.seed} ${stableId(key.evidence.quote, key.text)}`);
  const deeds = rivals.filter(({ isDeed }) => isDeed);
  const isDeed = key.isDeed && deeds.length >= fewestDeeds && key.entity.type === 'person';
  const stem = isDeed
    ? `What did ${name} do?`
    : pick(random, [`What is true of ${name}?`, `What does the article say about ${name}?`]);
  return clauseChoice(
    task,
    {
      form: 'true-of',
      family: 'retrieval',
      skill: 'retrieve',
      stem,
      facts: key.facts.map(({ id }) => id),
      evidence: [key.evidence],
      key: `${pronoun} ${key.text}`,
      rationale: `The text says so in paragraph ${task.article.paragraphOf(key.evidence.sentence)}.`,
      worth: worthOfKey(key),
    },
    (isDeed ? deeds : rivals).flatMap((rival) => optionOf(task, key.entity, pronoun, name, rival)),
  );
}

function worthOfKey({ facts }: Predicate): number {
  return Math.max(plainWorth, ...facts.map(worthOf));
}

function optionOf(
  task: MakerTask,
  { number }: Entity,
  pronoun: string,
  name: string,
  rival: VerbPhrase,
): readonly ClauseOption[] {
  const text = number === 'singular' ? inSingular(rival) : rival.text;
  if (text === null) return [];
  const entity = task.article.entities.get(rival.entity ?? '');
  const bearer =
    entity === undefined
      ? `${rival.isIndefinite ? 'a' : 'the'} ${rival.bearer?.text ?? ''}`
      : calledBy(task, entity);
  return [
    {
      text: `${pronoun} ${text}`,
      rationale: `Paragraph ${task.article.paragraphOf(rival.evidence.sentence)} says that of ${bearer}, not of ${name}.`,
      evidence: rival.evidence,
      rank: 0,
    },
  ];
}

/** How an option begins; null for groups of people, and where it is open whether a person is `he` or `she`. */
function pronounFor({ type, gender, number, name }: Entity): string | null {
  if (!['person', 'organization', 'place', 'other'].includes(type)) return null;
  // A first name alone may be of several people.
  if (type === 'person' && !name.includes(' ')) return null;
  if (number === 'plural') return 'They';
  if (type !== 'person') return 'It';
  return gender === 'female' ? 'She' : gender === 'male' ? 'He' : null;
}

/** Names that end in a common noun, which nobody says without their article. */
const commonHead =
  /\s(?:committee|council|association|agency|commission|department|ministry|party|union|institute|foundation|society|court|board|authority|service|office|army|navy|church|museum|library)$/iu;

const commonStart =
  /^(?:Republic|Kingdom|United|Federation|Commonwealth|State|Isle|University|Bank) (?:of\b|\p{Lu})/u;

/** A name as a question has it: with the article that the text mostly gives it. */
function calledBy({ article }: MakerTask, { name, type }: Entity): string {
  if (type === 'person' || /^the /iu.test(name)) return name;
  if (commonHead.test(name) || commonStart.test(name)) return `the ${name}`;
  const count = (text: string) => article.normalizedText.split(text).length - 1;
  return count(`the ${normalizeText(name)}`) * 2 > count(normalizeText(name)) ? `the ${name}` : name;
}
