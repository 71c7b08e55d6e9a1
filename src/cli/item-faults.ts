import { itemLabel } from '../lms/explain.js';
import type { Notice } from '../model/notice.js';
import type { StudyPack } from '../model/quiz.js';
import { faultContext } from '../questions/faults/fault.js';
import { findFaults } from '../questions/faults/find-faults.js';
import { findQuizFaults } from '../questions/select/quiz-faults.js';

/** The item-writing faults of a quiz, each item's own and those that items have together. */
export function itemFaults(pack: StudyPack): readonly Notice[] {
  const articleText = pack.articles
    .flatMap((article) =>
      article.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
    )
    .join('\n');
  const context = faultContext(articleText);
  const own = pack.items.flatMap((item, index) =>
    findFaults(item, context).map(({ name, message }) => ({
      stage: 'export' as const,
      code: name,
      message: `${itemLabel(index, item.prompt)}: ${message}`,
    })),
  );
  const order = new Map(pack.sections.flatMap(({ items }) => items).map((id, place) => [id, place]));
  const asPrinted = [...pack.items].sort(
    (one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0),
  );
  const shared = findQuizFaults(asPrinted).map(({ name, message }) => ({
    stage: 'export' as const,
    code: name,
    message,
  }));
  return [...own, ...shared];
}
