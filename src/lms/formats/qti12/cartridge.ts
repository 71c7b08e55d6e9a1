import type { Notice } from '../../../model/notice.js';
import type { PackArticle, StudyPack } from '../../../model/quiz.js';
import type { Carried } from '../carry.js';
import { carryItems } from '../carry.js';
import type { Exporter } from '../exporter.js';
import { articleHtml, escapeHtml } from '../html.js';
import type { XmlElement } from '../xml.js';
import { element, writeXml } from '../xml.js';
import { zipFiles } from '../zip.js';
import { assessment, instance } from './assessment.js';
import { cartridgeWeight, qtiItem } from './item.js';

const carries = {
  choice: 'multiple choice',
  'multiple-choice': 'multiple response',
  'true-false': 'true/false',
  'short-answer': 'fill in the blank',
  open: 'essay',
} as const satisfies Exporter['carries'];

const packageSpace = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const manifestSpace = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const profile = 'http://www.imsglobal.org/profile/cc/ccv1p1';

/** Common Cartridge 1.1, which more systems restore than the later ones: the passage as a page, the items as a test. */
export const cartridge: Exporter = {
  label: 'Common Cartridge',
  file: 'common-cartridge.imscc',
  carries,
  limit: () => null,
  export: (pack) => {
    const cargo = carryItems(pack, {
      label: 'Common Cartridge',
      carries,
      limit: () => null,
      write: (item, number) => qtiItem(item, number, pack, 'cartridge'),
    });
    const fields = { cc_profile: 'cc.exam.v0p1', qmd_assessmenttype: 'Examination' };
    const items = cargo.carried.map(({ written }) => written);
    const files = [
      { path: 'imsmanifest.xml', text: manifest(pack, items.length > 0) },
      ...pack.articles.map((article) => ({ path: pagePath(article), text: page(article) })),
      // A test without a question is none to the schema.
      ...(items.length === 0
        ? []
        : [
            {
              path: 'quiz/assessment.xml',
              text: assessment(pack, items, fields, `${profile}/ccv1p1_qtiasiv1p2p1_v1p0.xsd`),
            },
          ]),
    ];
    return {
      value: [{ name: 'common-cartridge.imscc', content: zipFiles(files) }],
      notices: [...cargo.notices, ...weightNotice(cargo.carried)],
    };
  },
};

function weightNotice(carried: readonly Carried<XmlElement>[]): readonly Notice[] {
  const message =
    'Common Cartridge counts whole points from 1 to 99: parts of an item count one or more each.';
  return carried.some(({ item }) => cartridgeWeight(item.points) !== item.points)
    ? [{ stage: 'export', code: 'points-changed', message }]
    : [];
}

function pagePath({ id }: PackArticle): string {
  return `passages/${id}.html`;
}

function page(article: PackArticle): string {
  const title = escapeHtml(article.title);
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${articleHtml(article)}</body></html>\n`;
}

function manifest(pack: StudyPack, hasQuiz: boolean): string {
  const { id, title, articles } = pack;
  const entries = [
    ...articles.map((article) => ({ reference: `page-${article.id}`, title: article.title })),
    ...(hasQuiz ? [{ reference: 'quiz', title }] : []),
  ];
  const items = entries.map((entry, index) =>
    element(
      'item',
      { identifier: `entry-${index + 1}`, identifierref: entry.reference },
      element('title', {}, entry.title),
    ),
  );
  return writeXml(
    element(
      'manifest',
      {
        identifier: `manifest-${id}`,
        xmlns: packageSpace,
        'xmlns:lomimscc': manifestSpace,
        'xmlns:xsi': instance,
        'xsi:schemaLocation': `${packageSpace} ${profile}/ccv1p1_imscp_v1p2_v1p0.xsd ${manifestSpace} ${profile}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'IMS Common Cartridge'),
        element('schemaversion', {}, '1.1.0'),
        element(
          'lomimscc:lom',
          {},
          element(
            'lomimscc:general',
            {},
            element('lomimscc:title', {}, element('lomimscc:string', { language: 'en' }, title)),
          ),
        ),
      ),
      element(
        'organizations',
        {},
        element(
          'organization',
          { identifier: 'organization', structure: 'rooted-hierarchy' },
          element('item', { identifier: 'root' }, ...items),
        ),
      ),
      element(
        'resources',
        {},
        ...articles.map((article) =>
          element(
            'resource',
            { identifier: `page-${article.id}`, type: 'webcontent', href: pagePath(article) },
            element('file', { href: pagePath(article) }),
          ),
        ),
        ...(hasQuiz
          ? [
              element(
                'resource',
                { identifier: 'quiz', type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment' },
                element('file', { href: 'quiz/assessment.xml' }),
              ),
            ]
          : []),
      ),
    ),
  );
}
