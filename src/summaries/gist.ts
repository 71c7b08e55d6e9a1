import { words } from '../base/text.js';
import { canBegin } from './beginning.js';
import { rankSentences } from './centrality.js';
import { isHeadline } from './concepts.js';
import { isConditional } from './key-facts.js';
import type { Knowledge } from './knowledge.js';
import { pointingStart } from './openers.js';
import { isFitForProse } from './prose-fitness.js';
import { restateSentence } from './sentences.js';
import type { Statement } from './statement.js';
import { coverageOf, type Topic } from './topic.js';
import { leadOf, type Worth } from './weigh.js';

/** Longest gist, in words. */
export const maxGistWords = 30;
const minGistWords = 8;
/** To stand for the text a statement must weigh this share of the heaviest sentence of the lead, which may be too long. */
const minShare = 0.3;
/** The same where details were left out: too bare a rest (`The committee has approved a bill.`) tells nothing. */
const minShareCut = 0.4;
/** The same for a statement from after the lead. */
const minShareAfter = 0.5;
/** By how much more the first sentence counts; half as much the second, a third the third. */
const firstFactor = 3;
/** The share of the sentences that may surpass one of the lead, and one from after it, in what the article comes back to. */
const leadRank = 0.5;
const lastRank = 0.3;
/** Sentences after which no gist is looked for: what a text is about stands in its introduction. */
const lastPosition = 11;

/**
 * The one statement that says best what the article says, by the weight of what it speaks of and the words it shares
 * with the headline: the sentence that opens the summary, whole or without asides or details, else another of the lead,
 * else a fact of the lead, else a central sentence soon after it. None where there is no such statement of so few words.
 * @param opening position of the sentence that opens the summary; null where none does.
 */
export function chooseGist(
  statements: readonly Statement[],
  knowledge: Knowledge,
  weights: ReadonlyMap<string, number>,
  worthOf: (statement: Statement) => Worth,
  opening: number | null,
): readonly Statement[] {
  const { sentences, article } = knowledge.analysis;
  const ranks = rankSentences(knowledge);
  const lead = leadOf(knowledge);
  const headline = new Set(isHeadline(article.title) ? words(article.title.toLowerCase()) : []);
  const weigh = ({ concepts }: Statement) =>
    [...concepts].reduce(
      (total, concept) => total + (weights.get(concept) ?? 0) * (headline.has(concept) ? 2 : 1),
      0,
    );
  const first = sentences.findIndex(({ paragraph }) => paragraph === lead[0]);
  const worth = (statement: Statement) =>
    weigh(statement) * (1 + firstFactor / (1 + Math.max(0, statement.position - first))) +
    worthOf(statement).bonus;
  const bestOf = (candidates: readonly Statement[]) =>
    candidates.toSorted((one, other) => worth(other) - worth(one))[0];
  const best = (candidates: readonly Statement[]) => bestOf(candidates.filter(isGist));
  const inLead = statements.filter(({ position }) => lead.includes(sentences[position]?.paragraph ?? -1));
  const whole = inLead.filter(({ origin }) => origin === 'sentence');
  const heaviest = Math.max(0, ...whole.map(weigh));
  const weighing = (share: number) => (statement: Statement) => weigh(statement) >= share * heaviest;
  const isWeighty = weighing(minShare);
  const shortened = sentences
    .filter(({ paragraph }) => lead.includes(paragraph))
    .flatMap((sentence) => restateSentence(knowledge, sentence, 'details'));
  const isCentral =
    (rank: number) =>
    ({ position }: Statement) =>
      (ranks.get(position) ?? 1) <= rank;
  const after = statements.filter(
    (statement) =>
      statement.position <= lastPosition && statement.origin === 'sentence' && isCentral(lastRank)(statement),
  );
  const opener = sentences[opening ?? -1];
  const ofOpener = opener === undefined ? [] : restateSentence(knowledge, opener, 'details');
  const weightOfOpener = Math.max(0, ...ofOpener.map(weigh));
  const gist =
    bestOf(ofOpener.filter((one) => isOpeningGist(one) && weigh(one) >= minShareCut * weightOfOpener)) ??
    best(
      [...whole.filter(isWeighty), ...shortened.filter(weighing(minShareCut))].filter(isCentral(leadRank)),
    ) ??
    best(inLead.filter(isWeighty)) ??
    best(after.filter(weighing(minShareAfter)));
  return gist === undefined ? [] : [gist];
}

/** The share of the topic that another statement must tell to take the place of a gist, and that no gist goes without. */
const enoughTold = 0.5;
const leastTold = 1 / 3;

/**
 * A gist that tells half of the topic; else the first of the sentences at some positions that does so, cut to the length;
 * else the gist again where it tells a third, or is all of the sentence that opens the summary.
 */
export function gistOnTopic(
  knowledge: Knowledge,
  topic: Topic,
  gist: readonly Statement[],
  positions: readonly number[],
): readonly Statement[] {
  const told = ({ text }: Statement) => coverageOf(topic, text);
  if (gist.every((one) => told(one) >= (one.position === knowledge.lead ? leastTold : enoughTold)))
    return gist;
  const others = positions.flatMap((position) => {
    const sentence = knowledge.analysis.sentences[position];
    const isBeginning = sentence !== undefined && canBegin(knowledge, sentence);
    return isBeginning
      ? restateSentence(knowledge, sentence, 'details').filter(
          (one) => isOpeningGist(one) && isFitForProse(one.text, one.text, []),
        )
      : [];
  });
  const [most] = others
    .filter((one) => told(one) >= enoughTold)
    .toSorted((one, other) => told(other) - told(one));
  return most === undefined
    ? gist.filter((one) => (one.whole && one.position === positions[0]) || told(one) >= leastTold)
    : [most];
}

function isGist(statement: Statement): boolean {
  return (
    statement.needs.size === 0 &&
    statement.continuity?.isTied !== true &&
    !isConditional(statement.text) &&
    isOpeningGist(statement)
  );
}

/** What opens the summary needs nothing that is told before it. */
function isOpeningGist({ words: count, leans, text, continuity }: Statement): boolean {
  return (
    !leans &&
    continuity?.isUpdate !== true &&
    !pointingStart.test(text) &&
    count <= maxGistWords &&
    count >= minGistWords &&
    !/^["“]|: ["“‘]/.test(text)
  );
}
