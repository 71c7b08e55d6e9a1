import { stableId } from '../../base/identifier.js';
import { createRandom, int, pick, type Random } from '../../base/random.js';
import { capitalizeFirst, normalizeText, wordCount, words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact, Phrase } from '../../model/fact.js';
import { numberDistractors } from '../distractors/numbers.js';
import { takesArticle } from './article-names.js';
import { generated, type Maker, type MakerTask, quoted, worthOf } from './maker.js';
import { oppositeOf } from './opposites.js';

const askGate = 0.55;
const maxWords = 28;
/** Asides of the text are not worth a statement. */
const minSalience = 0.3;
/** One in so many statements that could be made false stays true: those that cannot are true already. */
const trueShare = 5;
const minWords = 8;

/** Statements to judge: a fact as it is, or with one thing in it changed within its kind, and the correction. */
export const makeTrueFalse: Maker = (task) =>
  task.facts
    .filter((fact) => ['event', 'state', 'statement'].includes(fact.kind) && fact.modality === 'asserted')
    .filter(
      (fact) => fact.salience >= minSalience && fact.confidence >= askGate && fact.action?.negated !== true,
    )
    .filter(isConcrete)
    .flatMap((fact) => {
      const statement = statementOf(fact);
      const count = wordCount(statement);
      if (count < minWords || count > maxWords) return [];
      const random = createRandom(`${task.seed} ${fact.id} true-false`);
      const falsehood = falsify(task, fact, statement, random);
      const isTrue = falsehood === null ? true : int(random, trueShare) === 0;
      return [
        candidateOf(
          task,
          fact,
          isTrue || falsehood === null ? statement : falsehood,
          isTrue ? null : statement,
        ),
      ];
    });

const numbered = /\d|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i;

/** A statement with a name or number in it can be looked up; one without is mostly known or an opinion. */
function isConcrete(fact: Fact): boolean {
  const phrases = [...Object.values(fact.roles), ...fact.members];
  return phrases.some(
    (phrase) => phrase.entity !== null || phrase.quantity !== null || numbered.test(phrase.text),
  );
}

/** The fact's sentence, a claim with its source. */
function statementOf(fact: Fact): string {
  if (fact.attribution === null) return fact.text;
  return `According to ${fact.attribution.speaker}, ${withoutCapital(fact)}`;
}

function withoutCapital(fact: Fact): string {
  const subject = fact.roles.agent ?? fact.roles.subject ?? fact.roles.patient;
  const keeps = subject === undefined || /^\p{Lu}/u.test(subject.text);
  return keeps ? fact.text : fact.text.charAt(0).toLowerCase() + fact.text.slice(1);
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
    form: correction === null ? 'statement-true' : 'statement-false',
    facts: [fact.id],
    paragraph: task.article.paragraphOf(fact.evidence[0]?.sentence ?? ''),
    keys: [],
    worth: worthOf(fact),
  };
}

/** The statement with one number, time or name exchanged; null where none can be exchanged safely. */
function falsify(task: MakerTask, fact: Fact, statement: string, random: Random): string | null {
  const phrases = [...Object.values(fact.roles), ...fact.members];
  const changes = [
    ...phrases.flatMap((phrase) => changesOf(task, phrase, statement, random)),
    ...turns(statement),
  ];
  const usable = changes.filter(
    ({ from, to }) =>
      statement.split(from).length === 2 && !normalizeText(statement).includes(normalizeText(to)),
  );
  if (usable.length === 0) return null;
  const { from, to } = pick(random, usable);
  return capitalizeFirst(statement.replace(from, () => to));
}

/** The one word of a statement that has an opposite; none where two have, since both turned might be true again. */
function turns(statement: string): readonly Change[] {
  const found = words(statement).flatMap((word) => {
    const opposite = oppositeOf(word);
    return opposite === null ? [] : [{ from: word, to: opposite }];
  });
  return found.length === 1 ? found : [];
}

interface Change {
  readonly from: string;
  readonly to: string;
}

function changesOf(task: MakerTask, phrase: Phrase, statement: string, random: Random): readonly Change[] {
  const { quantity } = phrase;
  const number = (text: string) => ({ key: { text }, article: task.article, random });
  if (quantity !== null && quantity.value !== null && ['count', 'money', 'percent'].includes(quantity.kind)) {
    const far = numberDistractors(number(quantity.amount), 'far');
    const other = far.find(({ text }) => (quantity.value === 1) === /^(?:one|1|an?)\b/i.test(text));
    return other === undefined ? [] : [{ from: quantity.amount, to: other.text }];
  }
  return phrase.type === 'date' ? [] : nameChanges(task, phrase, statement);
}

/** Another person for a person, another place for a place, where the statement does not name it already. */
function nameChanges(task: MakerTask, phrase: Phrase, statement: string): readonly Change[] {
  const entity = phrase.entity === null ? undefined : task.article.entities.get(phrase.entity);
  if (entity === undefined || !['person', 'place'].includes(entity.type)) return [];
  if (normalizeText(phrase.text) !== normalizeText(entity.name)) return [];
  // `US Secretary of State Mahmud Abbas` would be absurd, not false.
  if (entity.title !== null && statement.includes(entity.title)) return [];
  if (entity.type === 'place' && !standsAsPlace(statement, phrase.text)) return [];
  return [...task.article.entities.values()]
    .filter((other) => other.type === entity.type && other.id !== entity.id && other.number === entity.number)
    .filter((other) => other.gender === entity.gender || entity.type !== 'person')
    .filter((other) => entity.type !== 'person' || other.name.includes(' '))
    .filter((other) => !takesArticle(task, other.name) && !takesArticle(task, entity.name))
    .slice(0, 4)
    .map((other) => ({ from: phrase.text, to: other.name }));
}

/** `in Ramallah` is a place; in `US Secretary of State` the name belongs to something else. */
function standsAsPlace(statement: string, name: string): boolean {
  const at = statement.indexOf(name);
  const before = statement.slice(0, at);
  const after = statement.slice(at + name.length);
  return (
    /\b(?:in|at|to|from|near|across|towards?|into)\s$/i.test(before) && /^(?:[,.;]|\s\p{Ll})/u.test(after)
  );
}
