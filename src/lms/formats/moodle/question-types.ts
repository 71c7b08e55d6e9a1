import type { Item, ItemBase, TrueFalseItem } from '../../../model/item.js';
import type { StudyPack } from '../../../model/quiz.js';
import { paddedNumber } from '../carry.js';
import { feedbackOf, graderLines } from '../feedback.js';
import { escapeHtml, htmlOf, paragraphs } from '../html.js';
import { plainNumber } from '../numbers.js';
import type { XmlElement } from '../xml.js';
import { element } from '../xml.js';
import { clozePassage, dragPassage, withoutGapMarks } from './cloze.js';
import { fractionOf } from './fractions.js';
import { combinedFeedback, htmlText, question } from './question.js';

/** An item as a question of Moodle; null for types that are converted before. */
export function moodleQuestion(item: Item, label: string, pack: StudyPack): XmlElement | null {
  const own = ownParts(item);
  if (own === null) {
    return null;
  }
  return question({
    type: own.type,
    name: `${paddedNumber(label)} ${item.prompt}`,
    text: own.text ?? htmlOf(item.prompt),
    feedback: htmlOf(feedbackOf(item, pack)),
    points: item.points,
    id: item.id,
    tags: tagsOf(item),
    own: own.elements,
  });
}

interface OwnParts {
  readonly type: string;
  /** HTML; the prompt where it is not given. */
  readonly text?: string;
  readonly elements: readonly XmlElement[];
}

function ownParts(item: Item): OwnParts | null {
  switch (item.type) {
    case 'choice': {
      const right = item.choices.filter(({ correct }) => correct).length;
      const fraction = fractionOf(right) ?? '0';
      // Wrong choices cost what right ones give, so that choosing everything earns nothing.
      const penalty = right > 1 ? `-${fraction}` : '0';
      return {
        type: 'multichoice',
        elements: [
          element('single', {}, `${right === 1}`),
          element('shuffleanswers', {}, 'false'),
          element('answernumbering', {}, 'abc'),
          element('showstandardinstruction', {}, '0'),
          ...combinedFeedback(),
          ...item.choices.map(({ text, correct, rationale }) =>
            answer(correct ? fraction : penalty, htmlOf(text), rationale === null ? '' : htmlOf(rationale)),
          ),
        ],
      };
    }
    case 'true-false':
      return { type: 'truefalse', elements: ['true', 'false'].map((value) => statementAnswer(item, value)) };
    case 'short-answer':
      return {
        type: 'shortanswer',
        elements: [
          element('usecase', {}, '0'),
          // An asterisk stands for anything.
          ...item.accepted.map((text) => plainAnswer('100', text.replaceAll('*', '\\*'))),
        ],
      };
    case 'numeric': {
      const { value, tolerance, unit } = item.number;
      const answered = element('tolerance', {}, plainNumber(tolerance));
      return {
        type: 'numerical',
        ...(unit === null ? {} : { text: `${htmlOf(item.prompt)}<p>(${escapeHtml(unit)})</p>` }),
        elements: [
          plainAnswer('100', plainNumber(value), answered),
          element('unitgradingtype', {}, '0'),
          element('showunits', {}, '3'),
        ],
      };
    }
    case 'cloze':
      return {
        type: 'cloze',
        text: withoutGapMarks(htmlOf(item.prompt)) + paragraphs(clozePassage(item)),
        elements: [],
      };
    case 'word-bank':
      return {
        type: 'ddwtos',
        text: withoutGapMarks(htmlOf(item.prompt)) + paragraphs(dragPassage(item)),
        elements: [
          element('shuffleanswers', {}, '0'),
          ...combinedFeedback(),
          ...(item.bank ?? []).map((word) => dragBox(word, timesNeeded(word, item.blanks) > 1)),
        ],
      };
    case 'matching':
      return { type: 'matching', elements: matchingElements(item) };
    case 'ordering': {
      const texts = new Map(item.entries.map(({ id, text }) => [id, text]));
      return {
        type: 'ordering',
        elements: [
          element('layouttype', {}, 'VERTICAL'),
          element('selecttype', {}, 'ALL'),
          element('selectcount', {}, '0'),
          element('gradingtype', {}, 'ABSOLUTE_POSITION'),
          element('showgrading', {}, 'SHOW'),
          element('numberingstyle', {}, 'none'),
          ...combinedFeedback(),
          ...item.order.map((id, index) => answer(`${index + 1}`, htmlOf(texts.get(id) ?? ''), '')),
        ],
      };
    }
    case 'open':
      return {
        type: 'essay',
        elements: [
          element('responseformat', {}, 'editor'),
          element('responserequired', {}, '1'),
          element('responsefieldlines', {}, '10'),
          element('attachments', {}, '0'),
          element('attachmentsrequired', {}, '0'),
          htmlText('graderinfo', graderLines(item).map(htmlOf).join('')),
          htmlText('responsetemplate', ''),
        ],
      };
    case 'list':
      return null;
  }
}

function answer(fraction: string, html: string, feedback: string): XmlElement {
  return element(
    'answer',
    { fraction, format: 'html' },
    element('text', {}, html),
    htmlText('feedback', feedback),
  );
}

/** An answer that is compared as it is typed: no HTML in it. */
function plainAnswer(fraction: string, text: string, ...more: readonly XmlElement[]): XmlElement {
  const attributes = { fraction, format: 'moodle_auto_format' };
  return element('answer', attributes, element('text', {}, text), htmlText('feedback', ''), ...more);
}

function statementAnswer({ answer: right }: TrueFalseItem, value: string): XmlElement {
  return plainAnswer(value === right ? '100' : '0', value);
}

function dragBox(word: string, isInfinite: boolean): XmlElement {
  const again = isInfinite ? [element('infinite', {}, '1')] : [];
  return element('dragbox', {}, element('text', {}, escapeHtml(word)), element('group', {}, '1'), ...again);
}

function timesNeeded(word: string, blanks: readonly { readonly accepted: readonly string[] }[]): number {
  return blanks.filter(({ accepted }) => accepted.includes(word)).length;
}

/** Each left entry with its partner; entries that are nobody's partner stand with an empty question. */
function matchingElements(item: Extract<Item, { readonly type: 'matching' }>): readonly XmlElement[] {
  const texts = new Map(item.right.map(({ id, text }) => [id, text]));
  const partners = new Map(item.key);
  const pair = (left: string, right: string): XmlElement =>
    htmlText('subquestion', left, element('answer', {}, element('text', {}, right)));
  const used = new Set(item.key.map(([, to]) => to));
  return [
    element('shuffleanswers', {}, 'false'),
    ...combinedFeedback(),
    ...item.left.map(({ id, text }) => pair(htmlOf(text), texts.get(partners.get(id) ?? '') ?? '')),
    ...item.right.filter(({ id }) => !used.has(id)).map(({ text }) => pair('', text)),
  ];
}

/** The skill and the classes of the item: `bloom:remember`. */
function tagsOf({ skill, tags }: ItemBase): readonly string[] {
  const classes = Object.entries(tags ?? {}).flatMap(([scheme, value]) =>
    value === null ? [] : [`${scheme}:${value}`],
  );
  return [`skill:${skill}`, ...classes];
}
