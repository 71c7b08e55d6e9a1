import { stableId } from '../../base/identifier.js';
import { generated, type Maker } from './maker.js';

const fewestSentences = 2;

/** One task to write: a summary of about fifty words, with a sample and a point for each thing it should tell. */
export const makeSummaryTask: Maker = ({ analysis, summary }) => {
  const told = summary.short;
  if (told.length < fewestSentences) return [];
  return [
    {
      item: {
        ...generated({
          id: stableId(analysis.article.slug, 'summary-task'),
          prompt: 'Summarise the article in your own words, in about 50 words.',
          skill: 'interpret',
          points: told.length,
          tags: {
            qar: 'think-and-search',
            pirls: 'interpret-and-integrate',
            bloom: 'create',
            dok: 3,
            ccss: 'CCRA.R.2',
          },
          evidence: told.flatMap((sentence) => sentence.evidence.slice(0, 1)),
        }),
        type: 'open',
        sample: told.map((sentence) => sentence.text).join(' '),
        rubric: told.map((sentence) => ({ criterion: `Tells this: ${sentence.text}`, points: 1 })),
        keywords: [],
      },
      family: 'open',
      form: 'summary-task',
      facts: [],
      paragraph: analysis.article.paragraphs.length,
      keys: [],
      worth: 0.8,
    },
  ];
};
