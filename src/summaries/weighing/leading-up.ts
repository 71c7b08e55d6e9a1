import { oncePer } from '../../base/once.js';
import { wordCount } from '../../base/text.js';
import { isRebutted } from '../fitness/rebutted.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { isHeadline } from './concepts.js';
import { explains } from './explainer.js';
import { coverageOf, subjectOf, topicOf } from './topic.js';

/** Sentences at the beginning among which the first that stands alone opens the summary. */
export const openingSentences = 3;
/** In texts of fewer sentences there is no room for a scene. */
const leastSentences = 12;
/** A first sentence that so many of the others surpass in what the article comes back to is no news. */
const sceneRank = 0.4;
/** What an article is about stands in a sentence that at most so many others surpass. */
const centralRank = 0.15;
/** A sentence of fewer words catches the eye, and tells nothing yet. */
const fewestWords = 10;
/** Sentences that lead up to something: a condition, a question, the writer's or a speaker's own voice. */
const beginnings =
  /^(?:If|When you|Imagine|Most people|Many people|Few people|(?:Any|Every|No)(?:one|body)|No one|Once)\b|^[“"]?(?:I|We|My|Our|You|Your)\b|^["“‘]|\?$/u;

/** Sentences at the beginning of which one tells something of the headline, unless they lead up to it. */
const introduction = 3;

/**
 * Whether an article begins with something else than what it is about: a catch, a condition, a view that it rebuts,
 * sentences that tell nothing of its headline.
 */
export const leadsUp = oncePer((knowledge: Knowledge): boolean => {
  const { analysis, lead } = knowledge;
  const first = analysis.sentences[lead];
  if (first === undefined) return false;
  const text = sentenceText(analysis, first);
  return (
    wordCount(text) < fewestWords ||
    beginnings.test(text) ||
    isRebutted(knowledge, lead) ||
    isOffHeadline(knowledge)
  );
});

function isOffHeadline(knowledge: Knowledge): boolean {
  const { analysis, lead } = knowledge;
  const topic = topicOf(knowledge);
  const texts = analysis.sentences.slice(lead, lead + introduction).map((one) => sentenceText(analysis, one));
  const opening = texts.join(' ');
  // `How rackets have changed` is not about the player with whom it begins.
  const isOffSubject = explains(analysis.article.title) && coverageOf(subjectOf(knowledge), opening) === 0;
  return isHeadline(analysis.article.title) && (isOffSubject || coverageOf(topic, opening) === 0);
}

/** Whether an article begins with a scene: sentences that the rest of it hardly comes back to. */
export function isScene(ranks: ReadonlyMap<number, number>, start: number): boolean {
  const first = [...ranks].filter(([position]) => position >= start).slice(0, openingSentences);
  return (
    ranks.size >= leastSentences &&
    (ranks.get(start) ?? 0) > sceneRank &&
    first.every(([, rank]) => rank > centralRank)
  );
}
