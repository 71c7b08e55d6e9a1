import { stableId } from '../../base/identifier.js';
import { numberToWords } from '../../language/inflection/number-words.js';
import type { Candidate } from '../../model/candidate.js';
import type { ComparedArticle } from '../../model/comparison.js';
import { generated } from '../makers/maker.js';
import { type ComparingMaker, comparingTags, evidenceOf, nameTellers, type Tellers } from './task.js';
import { divideStatements, type Told } from './told.js';

/** Most articles whose names make options; with more, there would be more options than can be kept apart. */
const mostArticles = 3;

/** `Which of the two articles says that officials played down health risks?` with both, and each alone, as options. */
export const makeWhoTells: ComparingMaker = (task) => {
  const { articles } = task.comparison;
  if (articles.length > mostArticles) return [];
  const question = `Which of the ${numberToWords(articles.length)} articles`;
  return divideStatements(task).single.map((told): Candidate => {
    const id = stableId(task.slug, told.id, 'who-tells');
    const evidence = evidenceOf(told.tellings);
    const options: readonly Tellers[] = [...articles, 'all'];
    return {
      item: {
        ...generated({
          id,
          prompt: `${question} says that ${told.sentence.clause}?`,
          skill: 'evaluate',
          tags: comparingTags,
          evidence,
        }),
        type: 'choice',
        choices: options.map((option, index) => ({
          id: `c${index + 1}`,
          text: nameTellers(option, articles.length),
          correct: option === told.tellers,
          rationale: rationaleOf(told, option, articles),
          evidence: option === told.tellers ? evidence : [],
        })),
      },
      family: 'evaluation',
      form: 'comparing-who-tells',
      facts: [told.id],
      paragraph: task.paragraphOf(evidence[0]?.sentence ?? ''),
      keys: [],
      worth: told.salience,
    };
  });
};

function rationaleOf(
  { tellers }: Told,
  option: Tellers,
  articles: readonly ComparedArticle[],
): string | null {
  if (option === tellers) return null;
  if (tellers === 'all') {
    const others = articles.filter((article) => article !== option);
    return `${others.map(({ label }) => label).join(' and ')} ${others.length === 1 ? 'says' : 'say'} so too.`;
  }
  return `Only ${tellers.label} says so.`;
}
