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
  open,
  pattern,
  text,
  truth,
  union,
  withDefault,
} from './schema.js';

const source = object({
  author: described('As the byline has it.', nullable(text)),
  publisher: described('Who published it.', nullable(text)),
  url: described('Where it was found.', nullable(text)),
  published: described('Date as YYYY-MM-DD.', nullable(pattern('^\\d{4}-\\d{2}-\\d{2}$'))),
  licence: described('Under which it may be used: `CC0-1.0`.', nullable(text)),
  sha256: described('Of the input bytes.', pattern('^[0-9a-f]{64}$')),
  words: described('Words in the body paragraphs.', integer({ minimum: 0 })),
  readability: described('Flesch-Kincaid grade level; null under 100 words.', nullable(number())),
});

/** An article with its paragraphs and sentences. */
export const article = named(
  'article',
  object({
    id: described('`a1`, `a2`, …', identifier),
    title: described('The headline.', text),
    source: described('Each field is null where the article does not say.', source),
    paragraphs: described(
      'In the order of the text, headings among them; the number printed beside one is its place.',
      array(
        object({
          id: described('`a1p1`, `a1p2`, …', identifier),
          sentences: described(
            'Evidence quotes from these.',
            array(
              object({
                id: described('`a1p1s1`, `a1p1s2`, …', identifier),
                text: described('The sentence as the article has it.', text),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
);

/** A part of the sheet. */
export const section = object({
  id: described('`s1`, `s2`, …', identifier),
  title: described('Its heading on the sheet.', text),
  directions: described('What to do with its items.', text),
  items: described('Item ids in order; every item is in exactly one section.', array(identifier)),
});

/** A shuffled copy. */
export const version = object({
  name: described('`A`, `B`, …', text),
  items: described('Item ids in order.', array(identifier)),
  mostChoices: withDefault(
    null,
    described(
      'Most options shown for a choice item, for those who need fewer; null where all are.',
      nullable(integer({ minimum: 2 })),
    ),
  ),
  choices: described(
    'Choice ids in order, by item id; those beyond `mostChoices` are left out.',
    map(array(identifier)),
  ),
});

const sentence = named(
  'summarySentence',
  object({
    text: described('One sentence.', text),
    evidence: withDefault([], described('What it rests on.', array(evidence))),
  }),
);

const entry = named(
  'summaryEntry',
  object({
    term: described('A name, date, number or word.', text),
    text: described('What is to be said about it.', text),
    evidence: withDefault([], described('What it rests on.', array(evidence))),
  }),
);

const level = object({
  fleschKincaid: described('Flesch-Kincaid grade level.', number()),
  daleChall: described('Dale-Chall score.', number()),
});

const gapped = object({
  segments: described(
    'The text in pieces: words, or a blank by its id.',
    array(
      union([
        object({ text: described('As printed.', anyText) }),
        object({ blank: described('The id of a blank, for a gap.', identifier) }),
      ]),
    ),
  ),
  blanks: described(
    'In the order of the text.',
    array(
      object({ id: described('`b1`, `b2`, …', identifier), answer: described('The word left out.', text) }),
    ),
  ),
  bank: described('The words in the order shown.', array(text)),
});

const summary = object({
  gist: described('One sentence of at most 30 words.', nullable(sentence)),
  short: described('40 to 60 words.', array(sentence)),
  standard: described('About 100 words.', array(sentence)),
  easy: described('Short sentences in frequent words; null where not made.', nullable(array(sentence))),
  reading: withDefault(
    null,
    described(
      'How hard the article and its easy version are to read.',
      nullable(
        object({ before: described('The article.', level), after: described('The easy version.', level) }),
      ),
    ),
  ),
  keyFacts: described('What to remember, most important first.', array(sentence)),
  fiveW: described(
    'The five Ws and how; a list is empty where the text gives no answer.',
    object({
      who: described('Who it is about.', array(sentence)),
      what: described('What happened.', array(sentence)),
      when: described('When.', array(sentence)),
      where: described('Where.', array(sentence)),
      why: described('Why.', array(sentence)),
      how: described('How.', array(sentence)),
    }),
  ),
  timeline: described('Dates and what happened then.', array(entry)),
  people: described('People and who they are.', array(entry)),
  numbers: described('Numbers and what they count.', array(entry)),
  speakers: withDefault([], described('What each speaker said.', array(entry))),
  causes: withDefault([], described('Causes, each with its effect.', array(entry))),
  outline: withDefault([], described('Paragraphs by number, each with its main statement.', array(entry))),
  vocabulary: described('Words and what they mean here.', array(entry)),
  gapped: withDefault(null, described('The short summary with gaps.', nullable(gapped))),
});

const options = open({
  questions: described('Items asked for.', integer({ minimum: 1 })),
  types: described(
    'Item types allowed; null for the usual mix.',
    nullable(
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
  ),
  seed: described('Any text; it decides every choice of wording and order.', anyText),
  versions: described('Copies with another order.', integer({ minimum: 1, maximum: 26 })),
  level: described('How hard it is to be.', oneOf('easy', 'standard', 'hard')),
  skills: described(
    'Mental acts allowed; null for all.',
    nullable(array(oneOf('retrieve', 'infer', 'interpret', 'evaluate', 'vocabulary'))),
  ),
  focus: described('A word or name that every item is about; null for no such wish.', nullable(text)),
  paragraphs: described(
    'First and last paragraph to ask about, from 1; null for the whole article.',
    nullable(
      object({
        first: described('The first.', integer({ minimum: 1 })),
        last: described('The last, at least the first.', integer({ minimum: 1 })),
      }),
    ),
  ),
  keep: described('Ids of items taken over from the pack made before.', array(identifier)),
  threeOptions: described('Whether there is a copy with three options.', truth),
  summaryWords: described('Words of the standard summary, about.', integer({ minimum: 30, maximum: 400 })),
  reading: described('Whether there is a version in short sentences.', oneOf('standard', 'easy')),
});

/** The whole of quiz.json. */
export const quizSchema = object({
  format: described('Tells this file from others.', oneOf('quizpress-quiz')),
  version: described('Semantic version of this format.', oneOf('1.0.0')),
  id: described('Stable for input and seed.', identifier),
  title: described('Of the sheet.', text),
  language: described('Of article and items.', oneOf('en')),
  generator: described(
    'What made it: the same input, seed and options give the same bytes.',
    object({
      name: described('The program.', oneOf('quizpress')),
      version: described('Its version.', text),
      seed: described('The same as in `options`.', anyText),
      options: described(
        'What shaped the content; other programs and versions may have other options.',
        options,
      ),
    }),
  ),
  articles: described('The text that everything rests on.', array(article, 1)),
  summary: described('The text in short.', summary),
  sections: described('The parts of the sheet, in order.', array(section)),
  versions: described('Copies with another order.', array(version)),
  items: described(
    'The questions, in any order: `sections` gives that of the sheet.',
    array(
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
  ),
});
