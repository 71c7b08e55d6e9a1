import { uniqueBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom, shuffle } from '../../base/random.js';
import { wordCount } from '../../base/text.js';
import type { Analysis, Entity, Mention, Sentence } from '../../model/analysis.js';
import type { Candidate } from '../../model/candidate.js';
import type { QuotedEvidence } from '../../model/fact.js';
import type { ArticleKnowledge } from '../distractors/distractor.js';
import { generated, type Maker, type MakerTask, plainWorth } from './maker.js';

const fewestOthers = 2;
const mostOthers = 3;
/** Shorter sentences say too little of anybody; longer ones are not read for one word. */
const minWords = 8;
const maxWords = 26;
/** `he` or `she` in a sentence that does not name who is meant. */
interface Pronoun {
  readonly mention: Mention;
  readonly person: Entity;
  readonly sentence: Sentence;
  /** The sentence, word for word. */
  readonly quote: string;
  /** The mention that names the person last, before the sentence. */
  readonly named: Mention;
}

/** Whom a pronoun stands for, among others of the article: `Paragraph 4 says: “He sold the ferry.” Who is “He”?`. */
export const makeReference: Maker = (task) =>
  uniqueBy(
    task.analysis.mentions.flatMap((mention) => pronounsAt(task, mention)),
    ({ quote }) => quote,
  ).flatMap((pronoun) => {
    const others = othersBeside(task, pronoun);
    return others.length < fewestOthers ? [] : [ask(task, pronoun, others.slice(0, mostOthers))];
  });

function ask(
  task: MakerTask,
  { mention, person, sentence, quote, named }: Pronoun,
  others: readonly Entity[],
): Candidate {
  const { analysis, article, facts } = task;
  const id = stableId(analysis.article.slug, quote, 'reference');
  const own = facts.filter(({ evidence }) => evidence[0]?.sentence === sentence.id);
  const evidence: readonly QuotedEvidence[] = [{ sentence: sentence.id, quote }];
  const before = sentenceAt(analysis, named);
  const place = before === undefined ? [] : [{ sentence: before.id, quote: textOf(analysis, before) }];
  const right = {
    text: person.name,
    correct: true,
    rationale: `The sentence goes on about ${person.name}, who is named last before it.`,
    evidence: place,
  };
  const wrong = others.map(({ name }) => ({
    text: name,
    correct: false,
    rationale: `The sentence goes on about ${person.name}, not about ${name}.`,
    evidence: [],
  }));
  return {
    item: {
      ...generated({
        id,
        prompt: `Paragraph ${article.paragraphOf(sentence.id)} says: “${quote}” Who is “${analysis.tokens[mention.first]?.text ?? ''}”?`,
        skill: 'infer',
        evidence: [...evidence, ...place],
      }),
      type: 'choice',
      choices: shuffle(createRandom(`${task.seed} ${id}`), [right, ...wrong]).map((choice) => ({
        id: stableId(id, choice.text),
        ...choice,
      })),
    },
    family: 'inference',
    form: 'reference',
    facts: own.map((fact) => fact.id),
    paragraph: article.paragraphOf(sentence.id),
    keys: [],
    worth: Math.max(plainWorth, ...own.map(({ salience }) => salience)),
  };
}

/** The first pronoun of a sentence, where nothing but the text before it tells who is meant. */
function pronounsAt({ analysis, article, garbled }: MakerTask, mention: Mention): readonly Pronoun[] {
  const { tokens, mentions } = analysis;
  const token = tokens[mention.first];
  const person = article.entities.get(mention.entity);
  const sentence = sentenceAt(analysis, mention);
  if (token === undefined || person?.type !== 'person' || sentence === undefined || garbled.has(sentence.id))
    return [];
  if (!/^(?:s?he)$/iu.test(token.text) || !token.relation.startsWith('nsubj') || token.head !== sentence.root)
    return [];
  // Among full names a surname alone would stand out.
  if (!person.name.includes(' ')) return [];
  const quote = textOf(analysis, sentence);
  const count = wordCount(quote);
  if (count < minWords || count > maxWords || /[“”"‘()[\]]|[^.]$/u.test(quote)) return [];
  const named = mentions.findLast(
    (one) => one.entity === person.id && one.form === 'name' && one.first < sentence.first,
  );
  if (named === undefined) return [];
  // `She` behind `a play by Jean Berg`: who is only named beside others is mostly not meant, but for the one it is all about.
  const isSubject = tokens[named.head]?.relation.startsWith('nsubj') === true;
  if (!isSubject && !isMainPerson(article, person)) return [];
  // Somebody else who is spoken of in between, or in the sentence itself, may be meant as well.
  const isOpen = mentions.some((one) => {
    const other = article.entities.get(one.entity);
    return (
      other?.type === 'person' &&
      other.id !== person.id &&
      one.first > named.first &&
      one.first < mention.first
    );
  });
  const isNamed = mentions.some(
    (one) =>
      one.entity === person.id &&
      one.form === 'name' &&
      one.first >= sentence.first &&
      one.first < sentence.end,
  );
  return isOpen || isNamed ? [] : [{ mention, person, sentence, quote, named }];
}

/** Others of the article that the pronoun could stand for by itself, those named last before it first. */
function othersBeside({ analysis, article }: MakerTask, { mention, person }: Pronoun): readonly Entity[] {
  const own = article.nameWords.get(person.id) ?? new Set();
  const before = analysis.mentions
    .filter(({ form, first }) => form === 'name' && first < mention.first)
    .toReversed();
  return uniqueBy(
    before.flatMap(({ entity }) => article.entities.get(entity) ?? []),
    ({ id }) => id,
  ).filter(
    ({ id, type, name, gender }) =>
      type === 'person' &&
      id !== person.id &&
      name.includes(' ') &&
      gender === person.gender &&
      (article.parts.get(id)?.speaks === true || article.parts.get(id)?.acts === true) &&
      // One person under two names would be right twice.
      ![...(article.nameWords.get(id) ?? [])].some((word) => own.has(word)),
  );
}

function isMainPerson({ entities, parts }: ArticleKnowledge, { id }: Entity): boolean {
  const count = (one: string) => parts.get(one)?.mentions ?? 0;
  return [...entities.values()].every((other) => other.type !== 'person' || count(other.id) <= count(id));
}

function sentenceAt({ sentences }: Analysis, { first }: Mention): Sentence | undefined {
  return sentences.find(({ end }) => end > first);
}

function textOf({ article }: Analysis, { span }: Sentence): string {
  return article.text.slice(span.start, span.end);
}
