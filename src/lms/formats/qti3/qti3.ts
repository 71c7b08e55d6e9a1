import { printedParagraphs } from '../../../base/paragraphs.js';
import type { Item } from '../../../model/item.js';
import type { Notice } from '../../../model/notice.js';
import type { PackArticle, StudyPack } from '../../../model/quiz.js';
import type { Carried } from '../carry.js';
import { carryItems } from '../carry.js';
import type { Exporter } from '../exporter.js';
import { hasOneRightWord } from '../gaps.js';
import type { XmlElement } from '../xml.js';
import { element, writeXml } from '../xml.js';
import { zipFiles } from '../zip.js';
import { qti3Item } from './item.js';

const carries = {
  choice: 'choice',
  'multiple-choice': 'choice',
  'true-false': 'choice',
  'short-answer': 'text entry',
  'word-bank': 'gap match',
  matching: 'match',
  ordering: 'order',
  open: 'extended text',
} as const satisfies Exporter['carries'];

const itemSpace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const packageSpace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';

/** A QTI 3.0 package: the passages as stimuli, a file for each item, and a test that puts them in order. */
export const qti3: Exporter = {
  label: 'QTI 3.0',
  file: 'qti3.zip',
  carries,
  limit: qti3Limit,
  export: (pack) => {
    const cargo = carryItems(pack, {
      label: 'QTI 3.0',
      carries,
      limit: qti3Limit,
      write: (item, number) => qti3Item(item, number, pack),
    });
    const files = [
      { path: 'imsmanifest.xml', text: manifest(pack, cargo.carried) },
      { path: 'test.xml', text: test(pack, cargo.carried) },
      ...pack.articles.map((article) => ({ path: `passages/${article.id}.xml`, text: stimulus(article) })),
      ...cargo.carried.map(({ item, written }) => ({
        path: `items/${item.id}.xml`,
        text: writeXml(written),
      })),
    ];
    return {
      value: [{ name: 'qti3.zip', content: zipFiles(files) }],
      notices: [...cargo.notices, ...feedbackNotice(cargo.carried)],
    };
  },
};

/** Why QTI cannot hold this very item; null where it can. */
function qti3Limit(item: Item): string | null {
  return item.type !== 'word-bank' || hasOneRightWord(item) ? null : 'QTI has one right word for each gap';
}

function stimulus({ id, title, paragraphs }: PackArticle): string {
  const body = printedParagraphs(paragraphs).map(({ text, number, isHeading }) =>
    element('p', {}, isHeading ? text : `${number} ${text}`),
  );
  return writeXml(
    element(
      'qti-assessment-stimulus',
      { xmlns: itemSpace, identifier: id, title, 'xml:lang': 'en' },
      element('qti-stimulus-body', {}, element('h2', {}, title), ...body),
    ),
  );
}

/** The points of the items are their weights. */
function test({ id, title }: StudyPack, carried: readonly Carried<XmlElement>[]): string {
  const references = carried.map(({ item }) =>
    element(
      'qti-assessment-item-ref',
      { identifier: item.id, href: `items/${item.id}.xml` },
      element('qti-weight', { identifier: 'WEIGHT', value: `${Number(item.points.toFixed(5))}` }),
    ),
  );
  return writeXml(
    element(
      'qti-assessment-test',
      { xmlns: itemSpace, identifier: id, title },
      element(
        'qti-test-part',
        { identifier: '_part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' },
        element('qti-assessment-section', { identifier: '_section', title, visible: 'true' }, ...references),
      ),
    ),
  );
}

function manifest({ id, articles }: StudyPack, carried: readonly Carried<XmlElement>[]): string {
  const resource = (
    identifier: string,
    type: string,
    href: string,
    dependencies: readonly string[],
  ): XmlElement =>
    element(
      'resource',
      { identifier, type, href },
      element('file', { href }),
      ...dependencies.map((identifierref) => element('dependency', { identifierref })),
    );
  const passages = articles.map((article) => `passage-${article.id}`);
  return writeXml(
    element(
      'manifest',
      { xmlns: packageSpace, identifier: `manifest-${id}` },
      element('metadata', {}, element('schema', {}, 'QTI Package'), element('schemaversion', {}, '3.0.0')),
      element('organizations'),
      element(
        'resources',
        {},
        resource(
          'test',
          'imsqti_test_xmlv3p0',
          'test.xml',
          carried.map(({ item }) => `item-${item.id}`),
        ),
        ...articles.map((article) =>
          resource(`passage-${article.id}`, 'imsqti_stimulus_xmlv3p0', `passages/${article.id}.xml`, []),
        ),
        ...carried.map(({ item }) =>
          resource(`item-${item.id}`, 'imsqti_item_xmlv3p0', `items/${item.id}.xml`, passages),
        ),
      ),
    ),
  );
}

function feedbackNotice(carried: readonly Carried<XmlElement>[]): readonly Notice[] {
  const message =
    'QTI 3.0: feedback on options is for graders and tutors; showing it to students takes processing that many players skip.';
  const hasFeedback = carried.some(
    ({ item }) => item.type === 'choice' && item.choices.some(({ rationale }) => rationale !== null),
  );
  return hasFeedback ? [{ stage: 'export', code: 'feedback-for-graders', message }] : [];
}
