import type { Item, ItemBase } from '../../../model/item.js';
import type { StudyPack } from '../../../model/quiz.js';
import { feedbackOf, graderLines } from '../feedback.js';
import type { XmlElement } from '../xml.js';
import { element } from '../xml.js';
import { directedPairs, interactionOf } from './interactions.js';

const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const templates = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates';

/** How a response is scored: only the standard templates, since many players skip any other processing. */
interface Scoring {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'string' | 'directedPair';
  readonly correct: readonly string[];
  /** The part of the full score that each value earns; null to score the whole response as right or wrong. */
  readonly shares: readonly (readonly [value: string, share: number])[] | null;
}

/** An item of QTI 3.0; null for types that are converted before. */
export function qti3Item(item: Item, number: string, pack: StudyPack): XmlElement | null {
  const interaction = interactionOf(item);
  const scoring = scoringOf(item);
  if (interaction === null) {
    return null;
  }
  const stimuli = pack.articles.map(({ id, title }) =>
    element('qti-assessment-stimulus-ref', { identifier: id, href: `../passages/${id}.xml`, title }),
  );
  return element(
    'qti-assessment-item',
    {
      xmlns: namespace,
      identifier: item.id,
      title: `Question ${number}`,
      adaptive: 'false',
      'time-dependent': 'false',
      'xml:lang': 'en',
    },
    responseDeclaration(scoring),
    element(
      'qti-outcome-declaration',
      { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float', 'normal-maximum': '1' },
      element('qti-default-value', {}, element('qti-value', {}, '0')),
    ),
    ...stimuli,
    element('qti-item-body', {}, ...interaction, ...scorerBlock(item, pack)),
    ...(scoring === null ? [] : [processing(scoring)]),
  );
}

function responseDeclaration(scoring: Scoring | null): XmlElement {
  const { cardinality, baseType, correct, shares } = scoring ?? {
    cardinality: 'single',
    baseType: 'string',
    correct: [],
    shares: null,
  };
  const entries = (shares ?? []).map(([value, share]) =>
    element('qti-map-entry', {
      'map-key': value,
      'mapped-value': `${share}`,
      ...(baseType === 'string' ? { 'case-sensitive': 'false' } : {}),
    }),
  );
  return element(
    'qti-response-declaration',
    { identifier: 'RESPONSE', cardinality, 'base-type': baseType },
    ...(correct.length === 0
      ? []
      : [element('qti-correct-response', {}, ...correct.map((value) => element('qti-value', {}, value)))]),
    ...(shares === null
      ? []
      : [
          element(
            'qti-mapping',
            { 'lower-bound': '0', 'upper-bound': '1', 'default-value': '0' },
            ...entries,
          ),
        ]),
  );
}

function processing({ shares }: Scoring): XmlElement {
  const name = shares === null ? 'match_correct' : 'map_response';
  return element('qti-response-processing', { template: `${templates}/${name}.xml` });
}

function scoringOf(item: Item): Scoring | null {
  switch (item.type) {
    case 'choice': {
      const correct = item.choices.filter((choice) => choice.correct).map(({ id }) => id);
      return {
        cardinality: correct.length > 1 ? 'multiple' : 'single',
        baseType: 'identifier',
        correct,
        shares: null,
      };
    }
    case 'true-false':
      return { cardinality: 'single', baseType: 'identifier', correct: [item.answer], shares: null };
    case 'short-answer':
      return {
        cardinality: 'single',
        baseType: 'string',
        correct: item.accepted.slice(0, 1),
        shares: item.accepted.map((text) => [text, 1]),
      };
    case 'ordering':
      return { cardinality: 'ordered', baseType: 'identifier', correct: item.order, shares: null };
    case 'matching':
    case 'word-bank': {
      const correct = directedPairs(item);
      return {
        cardinality: 'multiple',
        baseType: 'directedPair',
        correct,
        shares: correct.map((pair, index) => [pair, shareOf(index, correct.length)]),
      };
    }
    default:
      return null;
  }
}

/** The share of one of `count` parts, in five decimals so that all of them are 1: 0.33333, 0.33334, 0.33333. */
function shareOf(index: number, count: number): number {
  const upTo = (parts: number): number => Math.round((parts / count) * 1e5);
  return (upTo(index + 1) - upTo(index)) / 1e5;
}

/** What whoever grades or teaches sees: a sample answer and rubric, or where the text has the answer. */
function scorerBlock(item: Item & ItemBase, pack: StudyPack): readonly XmlElement[] {
  const lines = [
    ...(item.type === 'open' ? graderLines(item) : []),
    ...(item.type === 'choice'
      ? item.choices.flatMap(({ text, rationale }) => (rationale === null ? [] : [`${text}: ${rationale}`]))
      : []),
    ...feedbackOf(item, pack)
      .split('\n')
      .filter((line) => line !== ''),
  ];
  const paragraphs = lines.map((line) => element('p', {}, line));
  return lines.length === 0
    ? []
    : [
        element(
          'qti-rubric-block',
          { view: 'scorer tutor', use: 'scoring' },
          element('qti-content-body', {}, ...paragraphs),
        ),
      ];
}
