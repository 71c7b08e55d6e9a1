import { evidence } from './item.js';
import { array, described, identifier, map, named, nullable, number, object, oneOf, text } from './schema.js';

const phrase = named(
  'phrase',
  object({
    text,
    entity: described('Id of the person, place … it names; null for none.', nullable(identifier)),
  }),
);

/** The whole of facts.json: what the article tells, each in a sentence that can be read without it. */
export const factsSchema = array(
  object({
    id: identifier,
    kind: oneOf('event', 'state', 'role', 'reason', 'saying', 'quantity', 'statement', 'list'),
    text: described('One plain sentence that stands alone.', text),
    roles: described('The parts of the fact, by role.', map(phrase)),
    members: described(
      'The members of a list, in the order of the text; empty for other kinds.',
      array(phrase),
    ),
    modality: oneOf('asserted', 'negated', 'hypothetical', 'future', 'question'),
    attribution: described(
      'Whose claim it is; null where the article itself asserts it.',
      nullable(object({ speaker: text, verb: text })),
    ),
    confidence: number({ minimum: 0, maximum: 1 }),
    salience: number({ minimum: 0, maximum: 1 }),
    evidence: array(evidence, 1),
  }),
);
