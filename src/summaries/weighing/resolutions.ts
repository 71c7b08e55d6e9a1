import { oncePer } from '../../base/once.js';
import { kindsOf } from '../fitness/kinds.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { findAnswers } from './answers.js';
import { rankSentences } from './centrality.js';
import { explains } from './explainer.js';
import { movesOf } from './moves.js';
import { findAnswerOfQuestion } from './posed.js';
import { genreOf } from './read-genre.js';
import { findThesis } from './thesis.js';
import { coverageOf, topicOf } from './topic.js';

/** How surely a sentence tells what an article comes to, 0..1. */
const strengths = {
  /** It gives what the lead announces or the article asks. */
  answer: 1,
  /** It says into which kinds an account sorts what it explains. */
  kinds: 0.9,
  /** It tells what was found. */
  finding: 0.7,
  /** It turns to what the article is about. */
  thesis: 0.8,
  /** It sums up in the last paragraph. */
  summingUp: 0.8,
} as const;

/** Words by which a writer sums up. */
const summing =
  /^(?:In other words|In the end|In short|Ultimately|Overall|Finally|As a result|Thus|Today|Together|In conclusion|In sum|All in all)\b/u;
/** What sums up is surpassed by at most so many sentences in what the article comes back to. */
const centralRank = 0.4;
/** The first part of an article sets out; nothing is resolved there. */
const settingOut = 0.15;

/**
 * Positions of the sentences that tell what an article comes to, with how surely they do. An account that is told
 * without them stops where it sets out: at a riddle without its answer, a search without its finding.
 */
export const findResolutions = oncePer((knowledge: Knowledge): ReadonlyMap<number, number> => {
  const { analysis, lead } = knowledge;
  const { article, sentences } = analysis;
  const ranks = rankSentences(knowledge);
  const last = article.paragraphs.findLastIndex(({ kind }) => kind === 'body');
  const answers = new Set([...findAnswers(knowledge), findAnswerOfQuestion(knowledge)]);
  const first = lead + settingOut * sentences.length;
  const thesis = findThesis(knowledge);
  const kinds = kindsOf(knowledge)?.position;
  const topic = topicOf(knowledge);
  const isExplained = explains(article.title);
  const isAccount = genreOf(knowledge) === 'account';
  return new Map(
    [...ranks].flatMap(([position, rank]) => {
      const sentence = sentences[position];
      if (sentence === undefined) return [];
      const text = sentenceText(analysis, sentence);
      const isLast = sentence.paragraph === last;
      const strength = Math.max(
        answers.has(position) ? strengths.answer : 0,
        isExplained && /^(?:This|That) is why\b/u.test(text) ? strengths.answer * coverageOf(topic, text) : 0,
        isAccount && position === thesis ? strengths.thesis : 0,
        isAccount && position === kinds ? strengths.kinds : 0,
        isAccount && position > first && movesOf(text).has('finding') ? strengths.finding : 0,
        isAccount && isLast && rank <= centralRank && summing.test(text) ? strengths.summingUp : 0,
      );
      return strength > 0 ? [[position, strength] as const] : [];
    }),
  );
});
