import { stableId } from '../../base/identifier.js';
import type { Candidate } from '../../model/candidate.js';
import type { DifferingFinding } from '../../model/comparison.js';
import { generated } from '../makers/maker.js';
import { articleOf, type ComparingMaker, type ComparingTask, comparingTags, evidenceOf } from './task.js';

/** Differences asked for at most. */
const mostAsked = 3;
const worth = 0.9;
const numbers = ['', 'one thing', 'two things', 'three things'] as const;

/** An open task: find what the articles tell differently, and quote both. The sample answers with those that matter most. */
export const makeDifferencesTask: ComparingMaker = (task) => {
  const { articles, differs } = task.comparison;
  const usable = differs.filter(({ sides }) => sides.every(({ words }) => words !== null));
  const asked = usable.slice(0, mostAsked);
  if (asked.length === 0) return [];
  const evidence = evidenceOf(
    asked.flatMap(({ sides }) => sides.flatMap(({ tellings }) => tellings.slice(0, 1))),
  );
  const number = numbers[asked.length] ?? '';
  const texts = articles.length === 2 ? 'two articles' : 'articles';
  const candidate: Candidate = {
    item: {
      ...generated({
        id: stableId(task.slug, ...asked.map(({ id }) => id), 'differences'),
        prompt: `Find ${number} that the ${texts} tell differently. Quote the words of each article.`,
        skill: 'evaluate',
        points: 2 * asked.length,
        tags: comparingTags,
        evidence,
      }),
      type: 'open',
      sample: asked.map((finding) => sampleOf(task, finding)).join(' '),
      rubric: [
        { criterion: 'names what is told differently', points: asked.length },
        { criterion: 'quotes the words of each article', points: asked.length },
      ],
      keywords: asked.flatMap(({ sides }) => sides.flatMap(({ words }) => words ?? [])),
    },
    family: 'evaluation',
    form: 'comparing-differences',
    facts: asked.map(({ id }) => `${id} open`),
    paragraph: task.paragraphOf(evidence[0]?.sentence ?? ''),
    keys: [],
    worth,
  };
  return [candidate];
};

/** `Article 1 says “nearly eight weeks”, Article 2 says “eight weeks”.` */
function sampleOf(task: ComparingTask, { sides }: DifferingFinding): string {
  const parts = sides.flatMap(({ words, tellings }) => {
    const [telling] = tellings;
    return telling === undefined || words === null
      ? []
      : [`${articleOf(task.comparison, telling).label} says “${words}”`];
  });
  return `${parts.join(', ')}.`;
}
