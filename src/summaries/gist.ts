import { words } from '../base/text.js';
import { rankSentences } from './centrality.js';
import { isHeadline } from './concepts.js';
import { isConditional } from './key-facts.js';
import type { Knowledge } from './knowledge.js';
import { restateSentence } from './sentences.js';
import type { Statement } from './statement.js';
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

function isGist(statement: Statement): boolean {
  return statement.needs.size === 0 && !isConditional(statement.text) && isOpeningGist(statement);
}

/** What opens the summary needs nothing that is told before it. */
function isOpeningGist({ words: count, leans, text }: Statement): boolean {
  return !leans && count <= maxGistWords && count >= minGistWords && !/^["“]|: ["“‘]/.test(text);
}
