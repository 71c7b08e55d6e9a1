import { uniqueBy } from '../../../base/collections.js';
import { wordCount } from '../../../base/text.js';
import type { SummarySentence } from '../../../model/summary.js';
import { contentWords } from '../../faults/texts.js';
import type { Maker, MakerTask } from '../maker.js';
import { isAsTold, pointsOf } from '../summary-task.js';
import { type ClauseOption, clauseChoice, tellSame } from './clause-choice.js';
import { evidenceOf, type WholeAndParts, wholeAndParts } from './whole-and-parts.js';

/** As the main idea, and harder. */
const worth = 0.85;
/** Longest summary, in words: three of them are read. */
const maxWords = 45;

/**
 * `Which is the best summary of the article?`: its main idea and another main point, among two details that are too
 * narrow, and the same with one thing in it exchanged.
 */
export const makeBestSummary: Maker = (task) => {
  const parts = wholeAndParts(task);
  const point = parts === null ? undefined : secondPoint(task, parts);
  if (parts === null || point === undefined) return [];
  const key = join(parts.gist.text, point.text);
  if (wordCount(key) > maxWords) return [];
  const candidate = clauseChoice(
    task,
    {
      form: 'best-summary',
      family: 'interpretation',
      skill: 'interpret',
      stem: 'Which is the best summary of the whole article?',
      facts: parts.facts.map(({ id }) => id),
      evidence: [...parts.evidence, ...point.evidence.flatMap((one) => evidenceOf(task, one))],
      key,
      rationale: 'It gives the main idea and another main point.',
      worth,
    },
    [
      ...parts.contradicted.map((option) => ({ ...option, text: join(option.text, point.text) })),
      ...narrowOnes(parts.narrow, point),
    ],
  );
  return candidate === null ? [] : [candidate];
};

function secondPoint(task: MakerTask, { gist }: WholeAndParts): SummarySentence | undefined {
  const { short, keyFacts } = task.summary;
  return pointsOf(
    gist,
    [...short, ...keyFacts].filter((one) => isAsTold(task, one)),
  )[0];
}

/** Two details each. */
function narrowOnes(details: readonly ClauseOption[], point: SummarySentence): readonly ClauseOption[] {
  const told = contentWords(point.text);
  // One sentence may stand among the details in two wordings.
  const open = uniqueBy(details, ({ evidence, text }) => evidence?.sentence ?? text).filter(
    ({ text }) => !tellSame(contentWords(text), told),
  );
  const pairs: ClauseOption[] = [];
  for (let index = 0; index + 1 < open.length; index += 2) {
    const [one, other] = [open[index], open[index + 1]];
    if (one === undefined || other === undefined) continue;
    const [first, second] = startOf(one) <= startOf(other) ? [one, other] : [other, one];
    pairs.push({
      ...first,
      text: join(first.text, second.text),
      rationale: 'Too narrow: it tells two details, and leaves out the main idea.',
    });
  }
  return pairs;
}

function startOf({ evidence }: ClauseOption): number {
  return evidence?.span.start ?? 0;
}

function join(one: string, other: string): string {
  return `${one} ${other}`;
}
