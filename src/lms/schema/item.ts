import type { Schema } from './schema.js';
import {
  anyText,
  array,
  described,
  givenByProgram,
  identifier,
  integer,
  named,
  nullable,
  number,
  object,
  oneOf,
  pair,
  pattern,
  text,
  truth,
  union,
  withDefault,
} from './schema.js';

/** Words of the article that support what they stand with. */
export const evidence = named(
  'evidence',
  described(
    'Words of the article that support what they stand with.',
    object({
      sentence: described('Id of a sentence under `articles`, such as `a1p2s1`.', identifier),
      quote: described('Words exactly as that sentence has them.', text),
    }),
  ),
);

const tags = named(
  'tags',
  described(
    'Classes from fixed lists; null where the item has none in a scheme.',
    object({
      qar: described(
        'Question-answer relationship (Raphael 1986).',
        nullable(oneOf('right-there', 'think-and-search', 'author-and-me', 'on-my-own')),
      ),
      pirls: described(
        'PIRLS comprehension process.',
        nullable(oneOf('retrieve', 'straightforward-inference', 'interpret-and-integrate', 'evaluate')),
      ),
      bloom: described(
        'Revised Bloom taxonomy.',
        nullable(oneOf('remember', 'understand', 'apply', 'analyze', 'evaluate', 'create')),
      ),
      dok: described("Webb's depth of knowledge.", nullable(oneOf(1, 2, 3, 4))),
      ccss: described('Common Core anchor standard for reading.', nullable(pattern('^CCRA\\.R\\.[1-9]$'))),
    }),
  ),
);

const origin = withDefault(
  'teacher',
  described(
    '`teacher` for an item that a person wrote; such an item may leave out what has a default, and its id.',
    oneOf('generated', 'teacher'),
  ),
);

const prompt = described('What the student reads: a whole question or instruction.', text);

const points = withDefault(
  1,
  described('Points for a full answer, above 0.', number({ exclusiveMinimum: 0 })),
);

const skill = withDefault(
  'retrieve',
  described('The mental act it asks for.', oneOf('retrieve', 'infer', 'interpret', 'evaluate', 'vocabulary')),
);

const difficulty = withDefault(
  null,
  described('0 easiest to 1 hardest; null where not known.', nullable(number({ minimum: 0, maximum: 1 }))),
);

const noEvidence = withDefault([], described('Where the text says so.', array(evidence)));

const explanation = withDefault(
  null,
  described('What a student may read after answering; null where there is nothing to add.', nullable(text)),
);

type OwnFields = Readonly<Record<string, Schema<unknown>>>;

/** What every item has before and after the fields of its type, in the order in which quiz.json writes them. */
function item<const Type extends string, const Own extends OwnFields>(types: readonly Type[], own: Own) {
  return object({
    id: givenByProgram(
      described('Stable and opaque: a letter first, then letters, digits, - and _.', identifier),
    ),
    origin,
    type: described('What kind of question it is; it decides the fields that follow.', oneOf(...types)),
    prompt,
    points,
    skill,
    difficulty,
    tags: withDefault(null, nullable(tags)),
    evidence: noEvidence,
    ...own,
    explanation,
  });
}

const accepted = described(
  'Answers that count as right; the key first, then its other spellings.',
  array(text, 1),
);

const entry = named(
  'entry',
  object({
    id: described('Its name in the key.', identifier),
    text: described('What the student reads.', text),
  }),
);

const choice = object({
  id: givenByProgram(described('`c1`, `c2`, …', identifier)),
  text: described('What the student reads.', text),
  correct: withDefault(false, described('Whether it is right to choose it.', truth)),
  rationale: withDefault(null, described('Why it is right or wrong, for a student to read.', nullable(text))),
  evidence: noEvidence,
});

const cloze = {
  segments: described(
    'The passage, cut at its blanks.',
    array(
      union([
        object({ text: described('As printed.', anyText) }),
        object({ blank: described('The id of a blank, for a gap.', identifier) }),
      ]),
      1,
    ),
  ),
  blanks: described(
    'The gaps, each in one place of the passage.',
    array(
      object({
        id: described('`b1`, `b2`, …', identifier),
        accepted,
        choices: withDefault(
          null,
          described(
            'Options for this blank in the order shown; null where the student writes.',
            nullable(array(text, 2)),
          ),
        ),
      }),
      1,
    ),
  ),
  bank: withDefault(
    null,
    described('The words to take from, in the order shown; null for `cloze`.', nullable(array(text, 1))),
  ),
};

/** The schema of each type of item. */
export const itemSchemas = {
  choice: item(['choice'], { choices: described('In the order shown.', array(choice, 2)) }),
  'true-false': item(['true-false'], {
    answer: described('What is right to say of the prompt.', oneOf('true', 'false', 'not-stated')),
    threeWay: withDefault(false, described('Whether `not-stated` is offered as a third answer.', truth)),
    correction: withDefault(
      null,
      described('The true statement, for a false one; null otherwise.', nullable(text)),
    ),
  }),
  'short-answer': item(['short-answer'], { accepted }),
  list: item(['list'], {
    answers: described(
      'Everything that may be named.',
      array(
        object({
          accepted,
          points: withDefault(1, described('Points for naming it.', number({ exclusiveMinimum: 0 }))),
        }),
        1,
      ),
    ),
    need: described('How many of the answers the student is to name.', integer({ minimum: 1 })),
  }),
  cloze: item(['cloze', 'word-bank'], cloze),
  matching: item(['matching'], {
    left: described('In the order shown.', array(entry, 2)),
    right: described('In the order shown; may hold more entries than `left`.', array(entry, 2)),
    key: described('One `[left id, right id]` for each left entry.', array(pair(identifier, identifier), 2)),
  }),
  ordering: item(['ordering'], {
    entries: described('In the order shown.', array(entry, 2)),
    order: described('The ids of the entries in the right order.', array(identifier, 2)),
  }),
  numeric: item(['numeric'], {
    accepted,
    number: described(
      'The right number.',
      object({
        value: described('In digits, whatever the words.', number()),
        tolerance: withDefault(
          0,
          described('How far off an answer may be, in the same unit.', number({ minimum: 0 })),
        ),
        unit: withDefault(null, described('`km`, `people`; null for a bare number.', nullable(text))),
      }),
    ),
  }),
  open: item(['open'], {
    sample: withDefault(null, described('An answer worth full points.', nullable(text))),
    rubric: withDefault(
      [],
      described(
        'What points are given for.',
        array(
          object({
            criterion: described('What an answer has to do.', text),
            points: described('Points for doing it.', number({ exclusiveMinimum: 0 })),
          }),
        ),
      ),
    ),
    keywords: withDefault([], described('Words to be expected in an answer.', array(text))),
  }),
};
