import { canBegin } from '../fitness/beginning.js';
import { opens } from '../fitness/openers.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { coverageOf, type Topic } from '../weighing/topic.js';

/** Sentences tried as another beginning, and the share of the article in which they stand. */
const beginningsTried = 3;
const within = 0.5;
/** What standing first is worth beside all of the topic, and after how many sentences that has fallen to half. */
const earliness = 0.4;
const halfWay = 3;

/**
 * Positions of the sentences, in the first half of the article, with which a text may begin and that tell most of its
 * topic; the best first.
 * @param statements the ways to tell the sentences; one may begin a text though the sentence as it stands may not.
 */
export function beginningsOn(
  knowledge: Knowledge,
  topic: Topic,
  statements: readonly Statement[],
): readonly number[] {
  const { analysis, lead } = knowledge;
  const { article, sentences } = analysis;
  const worth = ({ told, early }: { readonly told: number; readonly early: number }) =>
    told + early * earliness;
  const opening = new Set(statements.filter((one) => opens(one, lead)).map(({ position }) => position));
  return sentences
    .map((sentence, position) => ({ sentence, position }))
    .slice(Math.max(0, lead), Math.ceil(sentences.length * within))
    .filter(({ sentence }) => article.paragraphs[sentence.paragraph]?.kind === 'body')
    .map(({ sentence, position }) => ({
      sentence,
      position,
      told: coverageOf(topic, sentenceText(analysis, sentence)),
      early: 1 / (1 + Math.max(0, position - lead) / halfWay),
    }))
    .toSorted((one, other) => worth(other) - worth(one))
    .filter(
      ({ told, sentence, position }) => told > 0 && (opening.has(position) || canBegin(knowledge, sentence)),
    )
    .slice(0, beginningsTried)
    .map(({ position }) => position);
}
