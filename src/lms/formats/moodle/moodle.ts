import { collapseWhitespace } from '../../../base/text.js';
import type { Notice } from '../../../model/notice.js';
import type { StudyPack } from '../../../model/quiz.js';
import type { Carried } from '../carry.js';
import { carryItems } from '../carry.js';
import type { Exporter } from '../exporter.js';
import { articleHtml } from '../html.js';
import type { XmlElement } from '../xml.js';
import { element, writeXml } from '../xml.js';
import { gapWeight } from './cloze.js';
import { moodleLimit } from './limit.js';
import { htmlText, idNumber, question } from './question.js';
import { moodleQuestion } from './question-types.js';

const carries = {
  choice: 'multichoice',
  'multiple-choice': 'multichoice, several answers',
  'true-false': 'truefalse',
  'short-answer': 'shortanswer',
  numeric: 'numerical',
  'near-number': 'numerical',
  gaps: 'cloze',
  'gaps-with-options': 'cloze',
  'mixed-gaps': 'cloze',
  'word-bank': 'ddwtos',
  matching: 'matching',
  ordering: 'ordering',
  open: 'essay',
} as const satisfies Exporter['carries'];

/** Moodle's own XML format: https://docs.moodle.org/405/en/Moodle_XML_format. */
export const moodle: Exporter = {
  label: 'Moodle XML',
  file: 'moodle.xml',
  carries,
  limit: moodleLimit,
  export: (pack) => {
    const cargo = carryItems(pack, {
      label: 'Moodle XML',
      carries,
      limit: moodleLimit,
      write: (item, number) => moodleQuestion(item, number, pack),
    });
    const root = element(
      'quiz',
      {},
      category(pack),
      ...passages(pack),
      ...cargo.carried.map(({ written }) => written),
    );
    return {
      value: [{ name: 'moodle.xml', content: writeXml(root) }],
      notices: [...cargo.notices, ...weightNotices(cargo.carried)],
    };
  },
};

/** Gaps count whole points, so that a question with gaps may count more than its item. */
function weightNotices(carried: readonly Carried<XmlElement>[]): readonly Notice[] {
  return carried.flatMap(({ item, number }): readonly Notice[] => {
    const total =
      item.type === 'cloze' ? gapWeight(item.points, item.blanks.length) * item.blanks.length : item.points;
    const message = `Moodle XML: item ${number} (“${item.prompt}”) counts ${total} points there, one or more for each gap.`;
    return total === item.points ? [] : [{ stage: 'export', code: 'points-changed', message }];
  });
}

/** A category of its own, so that a second import does not mix with the first; a slash in a name is doubled. */
function category({ title, id }: StudyPack): XmlElement {
  const path = `$course$/top/${collapseWhitespace(title).replaceAll('/', '//')}`;
  return element(
    'question',
    { type: 'category' },
    element('category', {}, element('text', {}, path)),
    htmlText('info', ''),
    element('idnumber', {}, idNumber(id)),
  );
}

function passages({ id, articles }: StudyPack): readonly XmlElement[] {
  return articles.map((article) =>
    question({
      type: 'description',
      name: article.title,
      text: articleHtml(article),
      feedback: '',
      points: 0,
      // Every pack has an article a1, and two packs may come into one category.
      id: `${id}-${article.id}`,
      tags: [],
      own: [],
    }),
  );
}
