import { evidence } from './item.js';
import {
  array,
  described,
  identifier,
  named,
  nullable,
  number,
  object,
  oneOf,
  text,
  truth,
} from './schema.js';

const article = object({
  id: described('As in quiz.json beside it: `a1`, `a2`, …', identifier),
  label: described('As pages and questions call it: `Article 1`.', text),
  title: described('The headline.', text),
});

const telling = named(
  'telling',
  object({
    article: described('Id of the article that tells it.', identifier),
    text: described('Its words, the name in brackets behind a pronoun.', text),
    evidence: described('The words exactly; sentences are those of quiz.json beside it.', array(evidence, 1)),
  }),
);

const statement = named(
  'plainSentence',
  object({
    text: described('A sentence that stands alone.', text),
    clause: described('The same as it goes on after `that`.', text),
  }),
);

const salience = described('How much it matters for the reports.', number({ minimum: 0, maximum: 1 }));

const shared = object({
  kind: oneOf('shared'),
  id: identifier,
  statement: described('Null where no report has certain words for it.', nullable(statement)),
  tellings: described('One for each article that tells it.', array(telling, 2)),
  salience,
});

const only = object({
  kind: oneOf('only'),
  id: identifier,
  statement: described(
    'Null where there are no certain words for it, and for a detail.',
    nullable(statement),
  ),
  telling,
  detail: described(
    'The part that is new, where others tell the rest; null where all of it is.',
    nullable(text),
  ),
  salience,
});

const side = object({
  words: described('The words that differ; null where it is their lack that differs.', nullable(text)),
  excerpt: described('The same with a few words around them.', nullable(text)),
  tellings: described('The articles that put it so.', array(telling, 1)),
});

const differing = object({
  kind: oneOf('differs'),
  id: identifier,
  aspect: described(
    'What differs.',
    oneOf('who', 'number', 'time', 'place', 'wording', 'source', 'precision', 'status'),
  ),
  conflict: described('Whether the articles cannot all be right.', truth),
  sides: array(side, 2),
  salience,
});

const entry = object({
  id: identifier,
  text: described('The statement as printed.', text),
  articles: described('Ids of the articles that tell it: the key.', array(identifier, 1)),
});

/** The whole of comparison.json: several reports of one event held against each other. */
export const comparisonSchema = object({
  articles: described('In the order given.', array(article, 2)),
  shared: described('What all or several tell, most important first.', array(shared)),
  differs: described('What they tell differently, most important first.', array(differing)),
  only: described('What one alone tells, most important first.', array(only)),
  sheet: described('The statements of the sheet in the order shown.', array(entry)),
});
