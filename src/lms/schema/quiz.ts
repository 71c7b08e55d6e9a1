import { evidence, itemSchemas } from './item.js';
import {
  anyText,
  array,
  described,
  identifier,
  integer,
  map,
  named,
  nullable,
  number,
  object,
  oneOf,
  pattern,
  text,
  union,
  withDefault,
} from './schema.js';

const source = object({
  author: nullable(text),
  publisher: nullable(text),
  url: nullable(text),
  published: described('Date as YYYY-MM-DD.', nullable(pattern('^\\d{4}-\\d{2}-\\d{2}$'))),
  licence: nullable(text),
  sha256: described('Of the input bytes.', pattern('^[0-9a-f]{64}$')),
  words: described('Words in the body paragraphs.', integer({ minimum: 0 })),
  readability: described('Flesch-Kincaid grade level; null under 100 words.', nullable(number())),
});

/** An article with its paragraphs and sentences. */
export const article = named(
  'article',
  object({
    id: identifier,
    title: text,
    source: described('Each field is null where the article does not say.', source),
    paragraphs: array(object({ id: identifier, sentences: array(object({ id: identifier, text })) })),
  }),
);

/** A part of the sheet. */
export const section = object({
  id: identifier,
  title: text,
  directions: text,
  items: described('Item ids in order; every item is in exactly one section.', array(identifier)),
});

/** A shuffled copy. */
export const version = object({
  name: described('`A`, `B`, …', text),
  items: described('Item ids in order.', array(identifier)),
  choices: described('Choice ids in order, by item id.', map(array(identifier))),
});

const sentence = named('summarySentence', object({ text, evidence: withDefault([], array(evidence)) }));

const entry = named(
  'summaryEntry',
  object({
    term: described('A name, date, number or word.', text),
    text: described('What is to be said about it.', text),
    evidence: withDefault([], array(evidence)),
  }),
);

const summary = object({
  gist: described('One sentence of at most 30 words.', nullable(sentence)),
  short: described('40 to 60 words.', array(sentence)),
  standard: described('About 100 words.', array(sentence)),
  easy: described('Short sentences in frequent words; null where not made.', nullable(array(sentence))),
  keyFacts: array(sentence),
  fiveW: object({
    who: array(sentence),
    what: array(sentence),
    when: array(sentence),
    where: array(sentence),
    why: array(sentence),
    how: array(sentence),
  }),
  timeline: array(entry),
  people: array(entry),
  numbers: array(entry),
  vocabulary: array(entry),
});

const options = object({
  questions: integer({ minimum: 1 }),
  types: nullable(
    array(
      oneOf(
        'choice',
        'true-false',
        'short-answer',
        'list',
        'cloze',
        'word-bank',
        'matching',
        'ordering',
        'numeric',
        'open',
      ),
    ),
  ),
  seed: anyText,
  versions: integer({ minimum: 1, maximum: 26 }),
  level: oneOf('easy', 'standard', 'hard'),
});

/** The whole of quiz.json. */
export const quizSchema = object({
  format: oneOf('quizpress-quiz'),
  version: described('Semantic version of this format.', oneOf('1.0.0')),
  id: identifier,
  title: text,
  language: oneOf('en'),
  generator: described(
    'What made it: the same input, seed and options give the same bytes.',
    object({ name: oneOf('quizpress'), version: text, seed: anyText, options }),
  ),
  articles: array(article, 1),
  summary,
  sections: array(section),
  versions: array(version),
  items: array(
    named(
      'item',
      union(
        [
          itemSchemas.choice,
          itemSchemas['true-false'],
          itemSchemas['short-answer'],
          itemSchemas.list,
          itemSchemas.cloze,
          itemSchemas.matching,
          itemSchemas.ordering,
          itemSchemas.numeric,
          itemSchemas.open,
        ],
        'type',
      ),
    ),
  ),
});
