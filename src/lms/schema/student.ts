import { article, section, version } from './quiz.js';
import type { Schema } from './schema.js';
import {
  anyText,
  array,
  described,
  identifier,
  integer,
  named,
  nullable,
  number,
  object,
  oneOf,
  text,
  truth,
  union,
} from './schema.js';

type OwnFields = Readonly<Record<string, Schema<unknown>>>;

const base = { id: identifier, prompt: text, points: number({ exclusiveMinimum: 0 }) };

function item<const Type extends string, const Own extends OwnFields>(types: readonly Type[], own: Own) {
  return object({ id: base.id, type: oneOf(...types), prompt: base.prompt, points: base.points, ...own });
}

const entries = array(named('entry', object({ id: identifier, text })), 2);

/** The whole of quiz.student.json: what is on the sheet, and nothing that tells an answer. */
export const studentQuizSchema = object({
  format: oneOf('quizpress-student-quiz'),
  version: oneOf('1.0.0'),
  id: described('The id of the quiz.json it was made from.', identifier),
  title: text,
  language: oneOf('en'),
  articles: array(article, 1),
  sections: array(section),
  versions: array(version),
  items: array(
    union(
      [
        item(['choice'], { choices: entries }),
        item(['true-false'], { threeWay: truth }),
        item(['short-answer', 'open'], {}),
        item(['numeric'], { number: object({ unit: nullable(text) }) }),
        item(['list'], { need: integer({ minimum: 1 }) }),
        item(['cloze', 'word-bank'], {
          segments: array(union([object({ text: anyText }), object({ blank: identifier })]), 1),
          blanks: array(object({ id: identifier, choices: nullable(array(text, 2)) }), 1),
          bank: nullable(array(text, 1)),
        }),
        item(['matching'], { left: entries, right: entries }),
        item(['ordering'], { entries }),
      ],
      'type',
    ),
  ),
});
