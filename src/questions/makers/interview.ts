import { stableId } from '../../base/identifier.js';
import { generated, type Maker, quoted } from './maker.js';
import { introduced, voicesOf } from './voices.js';

const worth = 0.4;

/** What a reader would still like to know, asked of somebody who speaks in the article and of whom it says who that is. */
export const makeInterview: Maker = (task) => {
  const voice = voicesOf(task).find(({ post }) => post !== null);
  if (voice === undefined) return [];
  const { entity, said } = voice;
  return [
    {
      item: {
        ...generated({
          id: stableId(task.analysis.article.slug, 'interview', entity.name),
          prompt: `Imagine you could interview ${introduced(voice)} about this topic. Write two questions that the article does not answer.`,
          skill: 'evaluate',
          points: 3,
          tags: { qar: 'on-my-own', pirls: 'evaluate', bloom: 'create', dok: 3, ccss: 'CCRA.R.1' },
          evidence: quoted(said.evidence.slice(0, 1)),
        }),
        type: 'open',
        sample: null,
        rubric: [
          {
            criterion: 'Asks two whole questions on the topic of the article that this person could answer',
            points: 2,
          },
          { criterion: 'The article answers neither of them', points: 1 },
        ],
        keywords: [],
      },
      family: 'open',
      form: 'interview',
      facts: [],
      paragraph: task.article.paragraphOf(said.evidence[0]?.sentence ?? ''),
      keys: [],
      worth,
    },
  ];
};
