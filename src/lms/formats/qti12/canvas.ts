import { sum } from '../../../base/collections.js';
import type { Item } from '../../../model/item.js';
import type { Notice } from '../../../model/notice.js';
import type { PackArticle, StudyPack } from '../../../model/quiz.js';
import type { Carried } from '../carry.js';
import { carryItems } from '../carry.js';
import type { Exporter } from '../exporter.js';
import { hasOneRightOption, hasOneRightWord } from '../gaps.js';
import { articleHtml } from '../html.js';
import type { XmlElement } from '../xml.js';
import { element, writeXml } from '../xml.js';
import { zipFiles } from '../zip.js';
import { assessment, instance } from './assessment.js';
import { passageId, qtiItem } from './item.js';
import { html, metadata } from './parts.js';

const carries = {
  choice: 'multiple choice',
  'multiple-choice': 'multiple answers',
  'true-false': 'true/false',
  'short-answer': 'fill in the blank',
  numeric: 'numerical',
  'near-number': 'numerical',
  list: 'fill in multiple blanks',
  gaps: 'fill in multiple blanks',
  'gaps-with-options': 'multiple dropdowns',
  'word-bank': 'multiple dropdowns',
  matching: 'matching',
  open: 'essay',
} as const satisfies Exporter['carries'];

const canvasSpace = 'http://canvas.instructure.com/xsd/cccv1p0';
const packageSpace = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const metadataSpace = 'http://www.imsglobal.org/xsd/imsmd_v1p2';

/** A QTI 1.2 package as Canvas takes it under Import Course Content, QTI .zip file. */
export const canvas: Exporter = {
  label: 'Canvas QTI',
  file: 'canvas-qti.zip',
  carries,
  limit: canvasLimit,
  export: (pack) => {
    const cargo = carryItems(pack, {
      label: 'Canvas QTI',
      carries,
      limit: canvasLimit,
      write: (item, number) => qtiItem(item, number, pack, 'canvas'),
    });
    const items = [...pack.articles.map(passage), ...cargo.carried.map(({ written }) => written)];
    const points = sum(cargo.carried.map(({ item }) => item.points));
    const { id } = pack;
    const files = [
      { path: 'imsmanifest.xml', text: manifest(pack) },
      {
        path: `${id}/${id}.xml`,
        text: assessment(
          pack,
          items,
          { cc_maxattempts: '1' },
          'http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd',
        ),
      },
      { path: `${id}/assessment_meta.xml`, text: settings(pack, points) },
      // Canvas looks for it, empty or not.
      { path: 'non_cc_assessments/', text: '' },
    ];
    return {
      value: [{ name: 'canvas-qti.zip', content: zipFiles(files) }],
      notices: [...cargo.notices, ...listNotices(cargo.carried)],
    };
  },
};

/** Why Canvas cannot hold this very item; null where it can. */
function canvasLimit(item: Item): string | null {
  if (item.type === 'word-bank') {
    return hasOneRightWord(item) ? null : 'Canvas has one right word for each gap';
  }
  const isChosen = item.type === 'cloze' && item.blanks.every(({ choices }) => choices !== null);
  return isChosen && !hasOneRightOption(item) ? 'Canvas has one right option for each gap' : null;
}

/** Each gap of a list takes any of the answers, and Canvas does not see that two gaps have the same one. */
function listNotices(carried: readonly Carried<XmlElement>[]): readonly Notice[] {
  return carried
    .filter(({ item }) => item.type === 'list')
    .map(({ item, number }) => ({
      stage: 'export',
      code: 'repeats-not-seen',
      message: `Canvas QTI: item ${number} (“${item.prompt}”) counts an answer twice that is given twice.`,
    }));
}

/** The passage as text between the questions; the quiz's description has it too, since New Quizzes loses some. */
function passage(article: PackArticle): XmlElement {
  return element(
    'item',
    { ident: passageId(article), title: article.title },
    element('itemmetadata', {}, metadata({ question_type: 'text_only_question', points_possible: '0' })),
    element('presentation', {}, html(articleHtml(article))),
  );
}

function settings({ id, title, articles }: StudyPack, points: number): string {
  return writeXml(
    element(
      'quiz',
      {
        identifier: id,
        xmlns: canvasSpace,
        'xmlns:xsi': instance,
        'xsi:schemaLocation': `${canvasSpace} https://canvas.instructure.com/xsd/cccv1p0.xsd`,
      },
      element('title', {}, title),
      element('description', {}, articles.map(articleHtml).join('')),
      element('shuffle_answers', {}, 'false'),
      element('scoring_policy', {}, 'keep_highest'),
      element('quiz_type', {}, 'assignment'),
      element('points_possible', {}, `${Number(points.toFixed(5))}`),
      element('show_correct_answers', {}, 'true'),
      element('allowed_attempts', {}, '1'),
      element('one_question_at_a_time', {}, 'false'),
      element('cant_go_back', {}, 'false'),
    ),
  );
}

function manifest({ id, title }: StudyPack): string {
  const string = element('imsmd:string', {}, title);
  return writeXml(
    element(
      'manifest',
      {
        identifier: `manifest-${id}`,
        xmlns: packageSpace,
        'xmlns:imsmd': metadataSpace,
        'xmlns:xsi': instance,
        'xsi:schemaLocation': `${packageSpace} http://www.imsglobal.org/xsd/imscp_v1p1.xsd ${metadataSpace} http://www.imsglobal.org/xsd/imsmd_v1p2p2.xsd`,
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'IMS Content'),
        element('schemaversion', {}, '1.1.3'),
        element('imsmd:lom', {}, element('imsmd:general', {}, element('imsmd:title', {}, string))),
      ),
      element('organizations'),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: id, type: 'imsqti_xmlv1p2' },
          element('file', { href: `${id}/${id}.xml` }),
          element('dependency', { identifierref: `${id}-settings` }),
        ),
        element(
          'resource',
          {
            identifier: `${id}-settings`,
            type: 'associatedcontent/imscc_xmlv1p1/learning-application-resource',
            href: `${id}/assessment_meta.xml`,
          },
          element('file', { href: `${id}/assessment_meta.xml` }),
        ),
      ),
    ),
  );
}
