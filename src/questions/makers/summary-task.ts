import { stableId } from '../../base/identifier.js';
import { wordCount } from '../../base/text.js';
import type { SummarySentence } from '../../model/summary.js';
import { contentWords } from '../faults/texts.js';
import { tellSame } from './clauses/clause-choice.js';
import { opensWithMainIdea } from './clauses/report-lead.js';
import { generated, type Maker, type MakerTask } from './maker.js';
import { goesOn } from './statements.js';

const worth = 0.8;
/** Further points that are named for the marker: a good summary has some of them. */
const fewestPoints = 2;
const mostPoints = 3;
/** Longest point, in words, that is checked at a glance. */
const maxWords = 30;

/**
 * A summary of about fifty words to be written of a report, with its main point and others to mark it by; no sample,
 * since the program has no words but the article's.
 */
export const makeSummaryTask: Maker = (task) => {
  const { gist, short, keyFacts } = task.summary;
  if (gist === null || !opensWithMainIdea(task)) return [];
  const sound = [...short, ...keyFacts].filter((one) => isAsTold(task, one));
  const points = pointsOf(gist, sound);
  if (points.length < fewestPoints) return [];
  return [
    {
      item: {
        ...generated({
          id: stableId(task.analysis.article.slug, 'summary-task'),
          prompt: 'Summarize the article in your own words, in about 50 words.',
          skill: 'interpret',
          points: 5,
          tags: {
            qar: 'think-and-search',
            pirls: 'interpret-and-integrate',
            bloom: 'create',
            dok: 3,
            ccss: 'CCRA.R.2',
          },
          evidence: [gist, ...points].flatMap(({ evidence }) => evidence.slice(0, 1)),
        }),
        type: 'open',
        sample: null,
        rubric: [
          { criterion: `Gives the main point: ${gist.text}`, points: 2 },
          {
            criterion: `Gives two more important points, such as these: ${points.map(({ text }) => text).join(' ')}`,
            points: 2,
          },
          { criterion: 'Uses own words, and adds nothing that the article does not say', points: 1 },
        ],
        keywords: [],
      },
      family: 'open',
      form: 'summary-task',
      facts: [],
      paragraph: task.analysis.article.paragraphs.length,
      keys: [],
      worth,
    },
  ];
};

/** Whether a point has no word but those of its sentences: a name put in for a pronoun may be the wrong one. */
export function isAsTold({ article, garbled }: MakerTask, { text, evidence }: SummarySentence): boolean {
  const told = evidence.flatMap(({ sentence }) => article.sentenceWords.get(sentence) ?? []);
  return (
    evidence.every(({ sentence }) => !garbled.has(sentence)) &&
    contentWords(text).every((word) => told.some((words) => words.has(word)))
  );
}

/** What else matters, nothing told twice. */
export function pointsOf(
  gist: SummarySentence,
  others: readonly SummarySentence[],
): readonly SummarySentence[] {
  const points: SummarySentence[] = [];
  const told = [contentWords(gist.text)];
  for (const one of others) {
    const words = contentWords(one.text);
    const isPlain = wordCount(one.text) <= maxWords && !goesOn(one.text) && !/[“”"]/u.test(one.text);
    if (points.length === mostPoints || !isPlain || told.some((other) => tellSame(words, other))) continue;
    points.push(one);
    told.push(words);
  }
  return points;
}
