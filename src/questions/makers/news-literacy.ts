import { unique } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { joinList } from '../../base/text.js';
import type { Fact } from '../../model/fact.js';
import { generated, type Maker, quoted } from './maker.js';

const fewestSources = 2;
const mostSources = 4;

/** A source of the article with the first thing it is cited for. */
interface Cited {
  readonly name: string;
  readonly fact: Fact;
}

/**
 * The prompts of news literacy, in fixed words: whose word the article takes, and what is claim and what report. The
 * sample answer and its points are the sources that the article names.
 */
export const makeNewsLiteracy: Maker = ({ analysis, facts, article }) => {
  const cited = facts.flatMap((fact): readonly Cited[] => {
    const name = fact.kind === 'saying' ? fact.roles.speaker?.text : fact.attribution?.speaker;
    return name === undefined || fact.modality !== 'asserted' ? [] : [{ name, fact }];
  });
  const names = unique(cited.map(({ name }) => name)).slice(0, mostSources);
  const sources = names.flatMap((name) => cited.find((one) => one.name === name) ?? []);
  const [first] = sources;
  if (first === undefined || sources.length < fewestSources) return [];
  return [
    {
      item: {
        ...generated({
          id: stableId(analysis.article.slug, 'news-literacy-sources'),
          prompt: 'Which people or bodies does the writer rely on? What does each of them add to the report?',
          skill: 'evaluate',
          points: sources.length * 2,
          tags: {
            qar: 'author-and-me',
            pirls: 'evaluate',
            bloom: 'evaluate',
            dok: 3,
            ccss: 'CCRA.R.6',
          },
          evidence: sources.flatMap(({ fact }) => quoted(fact.evidence.slice(0, 1))),
        }),
        type: 'open',
        sample: `The writer relies on ${joinList(names)}.`,
        rubric: sources.map(({ name }) => ({
          criterion: `Names ${name} and says what the article learns from this source`,
          points: 2,
        })),
        keywords: names,
      },
      family: 'evaluation',
      form: 'news-literacy-sources',
      facts: [],
      paragraph: article.paragraphOf(first.fact.evidence[0]?.sentence ?? ''),
      keys: [],
      worth: 0.5,
    },
  ];
};
