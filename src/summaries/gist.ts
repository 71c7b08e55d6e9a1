import { words } from '../base/text.js';
import type { Knowledge } from './knowledge.js';
import type { Statement } from './statement.js';
import { leadOf } from './weigh.js';

/** Longest gist, in words. */
export const maxGistWords = 30;
const minGistWords = 8;
/** Outside the lead a sentence needs to be this much better to be the gist. */
const leadFactor = 1.6;
/** Sentences after which no gist is looked for: news says early what it is about, other texts in their introduction. */
const lastPosition = 11;

/**
 * The one statement that says best what the article says: of the lead before anything else, by the weight of what it
 * speaks of and the words it shares with the headline. None where nothing early enough is short enough.
 */
export function chooseGist(
  statements: readonly Statement[],
  knowledge: Knowledge,
  weights: ReadonlyMap<string, number>,
  bonus: (statement: Statement) => number,
): readonly Statement[] {
  const lead = leadOf(knowledge);
  const headline = new Set(words(knowledge.analysis.article.title.toLowerCase()));
  const worth = (statement: Statement) => {
    let total = bonus(statement);
    for (const concept of statement.concepts)
      total += (weights.get(concept) ?? 0) * (headline.has(concept) ? 2 : 1);
    const paragraph = knowledge.analysis.sentences[statement.position]?.paragraph ?? -1;
    return total * (lead.includes(paragraph) ? leadFactor : 1);
  };
  const best = statements
    .filter(
      (statement) =>
        statement.words <= maxGistWords &&
        statement.words >= minGistWords &&
        statement.position <= lastPosition &&
        !/^["“]/.test(statement.text),
    )
    .reduce<Statement | null>((best, one) => (best === null || worth(one) > worth(best) ? one : best), null);
  return best === null ? [] : [best];
}
