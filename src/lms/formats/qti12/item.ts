import type { Item } from '../../../model/item.js';
import type { PackArticle, StudyPack } from '../../../model/quiz.js';
import { feedbackOf, graderLines } from '../feedback.js';
import { escapeHtml, htmlOf, paragraphs } from '../html.js';
import { plainNumber } from '../numbers.js';
import type { XmlElement } from '../xml.js';
import { element } from '../xml.js';
import { choiceParts } from './choice.js';
import type { Parts, Reader } from './parts.js';
import { condition, equal, feedbackFor, html, metadata, plain, responseLabel, single } from './parts.js';
import { gapParts, listParts, matchingParts } from './several.js';

/** The profile of an item that Common Cartridge knows, by the type that Canvas gives it; the others are Canvas's own. */
const cartridgeProfiles: Readonly<Record<string, string>> = {
  multiple_choice_question: 'cc.multiple_choice.v0p1',
  multiple_answers_question: 'cc.multiple_response.v0p1',
  true_false_question: 'cc.true_false.v0p1',
  short_answer_question: 'cc.fib.v0p1',
  essay_question: 'cc.essay.v0p1',
};

/** An item of QTI 1.2; null for types that are converted before. */
export function qtiItem(item: Item, number: string, pack: StudyPack, reader: Reader): XmlElement | null {
  const parts = partsOf(item, reader);
  if (parts === null) {
    return null;
  }
  const told = [feedbackOf(item, pack), ...(item.type === 'open' ? graderLines(item) : [])].filter(
    (text) => text !== '',
  );
  const general = told.length === 0 ? null : htmlOf(told.join('\n\n'));
  return element(
    'item',
    { ident: item.id, title: `Question ${number}` },
    element('itemmetadata', {}, metadata(fieldsOf(item, parts.type, pack, reader))),
    element('presentation', {}, html(parts.prompt ?? htmlOf(item.prompt)), ...parts.responses),
    element(
      'resprocessing',
      {},
      element(
        'outcomes',
        {},
        element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' }),
      ),
      ...(general === null ? [] : [feedbackFor(element('other'), 'general_fb')]),
      ...parts.conditions,
    ),
    ...(general === null ? [] : [itemFeedback('general_fb', general)]),
    ...parts.feedback.map(({ id, text }) => itemFeedback(`${id}_fb`, htmlOf(text))),
  );
}

/** The fields that a reader knows; the cartridge's rules refuse any other, and want to know what a person grades. */
function fieldsOf(
  item: Item,
  type: string,
  { articles }: StudyPack,
  reader: Reader,
): Readonly<Record<string, string>> {
  const { points } = item;
  if (reader === 'canvas') {
    const [article, another] = articles;
    const notes = item.type === 'open' ? graderLines(item).join('\n') : '';
    return {
      // The first field, since Canvas looks there for gaps with options.
      question_type: type,
      points_possible: plainNumber(Number(points.toFixed(5))),
      // New Quizzes shows the passage beside the questions that name it, and these notes to who grades.
      ...(article !== undefined && another === undefined
        ? { parent_stimulus_item_ident: passageId(article) }
        : {}),
      ...(notes === '' ? {} : { grading_notes: notes }),
    };
  }
  return {
    cc_profile: cartridgeProfiles[type] ?? '',
    cc_weighting: `${cartridgeWeight(points)}`,
    ...(type === 'essay_question' ? { qmd_computerscored: 'No' } : {}),
  };
}

/** The id of the text between the questions that holds an article. */
export function passageId({ id }: PackArticle): string {
  return `passage-${id}`;
}

/** Points as Common Cartridge has them: whole, from 1 to 99. */
export function cartridgeWeight(points: number): number {
  return Math.min(99, Math.max(1, Math.round(points)));
}

function itemFeedback(ident: string, text: string): XmlElement {
  return element('itemfeedback', { ident }, element('flow_mat', {}, html(text)));
}

function partsOf(item: Item, reader: Reader): Parts | null {
  switch (item.type) {
    case 'choice':
      return choiceParts(item, reader);
    case 'true-false': {
      const labels = [responseLabel('true', plain('True')), responseLabel('false', plain('False'))];
      return {
        type: 'true_false_question',
        responses: [element('response_lid', single, element('render_choice', {}, ...labels))],
        conditions: [condition(equal('response1', item.answer))],
        feedback: [],
      };
    }
    case 'short-answer':
      return {
        type: 'short_answer_question',
        responses: [written()],
        conditions: [condition(...item.accepted.map((text) => equal('response1', text)))],
        feedback: [],
      };
    case 'numeric': {
      const { value, tolerance, unit } = item.number;
      const [least, most] = [value - tolerance, value + tolerance].map(plainNumber);
      const respident = { respident: 'response1' };
      const range = element(
        'and',
        {},
        element('vargte', respident, least ?? ''),
        element('varlte', respident, most ?? ''),
      );
      return {
        type: 'numerical_question',
        ...(unit === null ? {} : { prompt: `${htmlOf(item.prompt)}<p>(${escapeHtml(unit)})</p>` }),
        responses: [written({ fibtype: 'Decimal' })],
        conditions: [condition(element('or', {}, equal('response1', plainNumber(value)), range))],
        feedback: [],
      };
    }
    case 'open':
      return {
        type: 'essay_question',
        responses: [written()],
        conditions: [
          element('respcondition', { continue: 'No' }, element('conditionvar', {}, element('other'))),
        ],
        feedback: [],
      };
    case 'cloze':
    case 'word-bank': {
      const { prompt, ...parts } = gapParts(item);
      return { ...parts, prompt: htmlOf(item.prompt) + paragraphs(prompt) };
    }
    case 'matching':
      return matchingParts(item);
    case 'list': {
      const { prompt, ...parts } = listParts(item);
      return { ...parts, prompt: htmlOf(item.prompt) + prompt };
    }
    case 'ordering':
      return null;
  }
}

function written(attributes: Readonly<Record<string, string>> = {}): XmlElement {
  const label = element('response_label', { ident: 'answer1', rshuffle: 'No' });
  return element('response_str', single, element('render_fib', attributes, label));
}
