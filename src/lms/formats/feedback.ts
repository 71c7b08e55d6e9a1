import type { Item, OpenItem } from '../../model/item.js';
import type { StudyPack } from '../../model/quiz.js';

/**
 * What a student may read after answering: the correction, the explanation, and where the text says so, one line each.
 * Empty where there is nothing to say.
 */
export function feedbackOf(item: Item, pack: StudyPack): string {
  const correction = item.type === 'true-false' && item.correction !== null ? [item.correction] : [];
  const explanation = item.explanation === null ? [] : [item.explanation];
  return [...correction, ...explanation, ...evidenceLines(item, pack)].join('\n');
}

/** Sample answer, rubric and keywords for whoever grades an open question, one line each. */
export function graderLines({ sample, rubric, keywords }: OpenItem): readonly string[] {
  return [
    ...(sample === null ? [] : [`Sample answer: ${sample}`]),
    ...rubric.map(({ criterion, points }) => `${points} point${points === 1 ? '' : 's'}: ${criterion}`),
    ...(keywords.length === 0 ? [] : [`To be expected: ${keywords.join(', ')}`]),
  ];
}

function evidenceLines({ evidence }: Item, { articles }: StudyPack): readonly string[] {
  return evidence.map(({ sentence, quote }) => {
    const paragraph = articles
      .map(({ paragraphs }) =>
        paragraphs.findIndex(({ sentences }) => sentences.some(({ id }) => id === sentence)),
      )
      .find((index) => index >= 0);
    const place = paragraph === undefined ? 'the text' : `paragraph ${paragraph + 1}`;
    return `See ${place}: “${quote}”`;
  });
}
