import type { ChoiceItem } from '../../../model/item.js';
import type { XmlElement } from '../xml.js';
import { element } from '../xml.js';
import type { Parts, Reader } from './parts.js';
import { condition, equal, feedbackFor, plain, responseLabel } from './parts.js';

const response = 'response1';

/** A choice of one, or of several that must all be chosen and no other. */
export function choiceParts(item: ChoiceItem, reader: Reader): Parts {
  const { choices } = item;
  const right = choices.filter(({ correct }) => correct);
  // A single choice among two is no question of a cartridge, a multiple one is.
  const isSingle = right.length === 1 && (reader === 'canvas' || choices.length > 2);
  const labels = choices.map(({ id, text }) => responseLabel(id, plain(text)));
  const told = choices.flatMap(({ id, rationale }) => (rationale === null ? [] : [{ id, text: rationale }]));
  return {
    type: isSingle ? 'multiple_choice_question' : 'multiple_answers_question',
    responses: [
      element(
        'response_lid',
        { ident: response, rcardinality: isSingle ? 'Single' : 'Multiple' },
        element('render_choice', {}, ...labels),
      ),
    ],
    conditions:
      isSingle && reader === 'cartridge'
        ? oneByOne(item)
        : [
            ...told.map(({ id }) => feedbackFor(equal(response, id), `${id}_fb`)),
            isSingle
              ? condition(...right.map(({ id }) => equal(response, id)))
              : condition(element('and', {}, ...allOrNothing(item, reader))),
          ],
    feedback: told,
  };
}

/** Each choice ends the processing: Moodle takes feedback that lets it go on for feedback on the whole question. */
function oneByOne({ choices }: ChoiceItem): readonly XmlElement[] {
  return choices
    .filter(({ correct, rationale }) => correct || rationale !== null)
    .map(({ id, correct, rationale }) =>
      element(
        'respcondition',
        { continue: 'No' },
        element('conditionvar', {}, equal(response, id)),
        ...(correct ? [element('setvar', { action: 'Set', varname: 'SCORE' }, '100')] : []),
        ...(rationale === null
          ? []
          : [element('displayfeedback', { feedbacktype: 'Response', linkrefid: `${id}_fb` })]),
      ),
    );
}

/** Every choice as it must be; Moodle looks for the right ones of a cartridge among those whose case counts. */
function allOrNothing({ choices }: ChoiceItem, reader: Reader): readonly XmlElement[] {
  const attributes = reader === 'cartridge' ? ({ case: 'Yes' } as const) : {};
  return choices.map(({ id, correct }) => {
    const chosen = equal(response, id, attributes);
    return correct ? chosen : element('not', {}, chosen);
  });
}
