import { groupBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom, type Random, shuffle } from '../../base/random.js';
import { capitalizeFirst, normalizeText } from '../../base/text.js';
import { meaningFieldOf } from '../../language/lexicons/meaning-fields.js';
import { areNearInMeaning, newsWordOf, newsWords } from '../../language/lexicons/news-words.js';
import { areRivals } from '../../language/lexicons/rival-words.js';
import { synonymsOf } from '../../language/lexicons/synonyms.js';
import type { WordMeaning } from '../../language/lexicons/word-meanings.js';
import type { Candidate } from '../../model/candidate.js';
import type { Item } from '../../model/item.js';
import type { SummaryEntry } from '../../model/summary.js';
import { contentWords } from '../faults/texts.js';
import { generated, type Maker, type MakerTask } from './maker.js';
import { type MatchingPlan, matchingOf, type Pair } from './matching-item.js';

/** Matching fewer words is over at once. */
const fewestWords = 4;
const wrongMeanings = 3;
/** A meaning of so few words that tell something may be one word and its degree: `very large`. */
const mostTold = 2;
/** Longest over shortest option in characters: experts' have 1.8 at the median (ITEMS). */
const lengthRatio = 1.8;
/** Matching is liked best, then finding; other meanings beside a word are made up of other words' meanings. */
const worths = { match: 0.7, find: 0.65, choose: 0.5 } as const;

/**
 * Words of the article with their meanings: to be matched, to be chosen, and to be found in a paragraph. What a word
 * means here is certain, since the list holds only words that the news uses in one sense.
 */
export const makeVocabulary: Maker = (task) => {
  const vocabulary = task.summary.vocabulary.filter((entry) => isListed(entry) && !explainsItself(entry));
  return [
    ...matchWords(task, vocabulary),
    ...vocabulary.flatMap((entry) => [...askMeaning(task, entry), ...askWord(task, entry)]),
  ];
};

/** Meanings worded by a dictionary are for looking up, not for being known again. */
function isListed({ term, text }: SummaryEntry): boolean {
  return newsWordOf.get(term)?.meaning === text;
}

/** `spokesperson`, a person who speaks: the word tells its own meaning. */
function explainsItself({ term, text }: SummaryEntry): boolean {
  return contentWords(text).some((word) => word.length >= 4 && term.includes(word.slice(0, 5)));
}

/** Words of one class where there are enough of them: among nouns one adverb would match itself. */
function matchWords(task: MakerTask, entries: readonly SummaryEntry[]): readonly Candidate[] {
  const plan: MatchingPlan = {
    name: 'words',
    prompt: 'Match each word from the article with its meaning.',
    skill: 'vocabulary',
    family: 'vocabulary',
    worth: worths.match,
    fewest: fewestWords,
    clash: (one, other) => areNearInMeaning(one.left, other.left),
  };
  const match = (some: readonly SummaryEntry[]) =>
    matchingOf(
      task,
      plan,
      some.map((entry) => wordPair(task, entry)),
    );
  const classes = groupBy(entries, ({ term }) => newsWordOf.get(term)?.upos);
  const [largest = []] = [...classes.values()].toSorted((one, other) => other.length - one.length);
  const alike = match(largest);
  return alike.length > 0 ? alike : match(entries);
}

function wordPair({ analysis }: MakerTask, { term, text, evidence }: SummaryEntry): Pair {
  const sentence = analysis.sentences.find(({ id }) => id === evidence[0]?.sentence);
  return {
    left: term,
    right: capitalizeFirst(text),
    evidence,
    facts: [],
    place: sentence?.span.start ?? 0,
    weight: term.length,
  };
}

/** `What does “adhere” mean in paragraph 4?`, with meanings of other words of its kind. */
function askMeaning(task: MakerTask, entry: SummaryEntry): readonly Candidate[] {
  const id = idOf(task, entry, 'meaning');
  const random = createRandom(`${task.seed} ${id}`);
  const wrong = otherMeanings(entry, random);
  if (wrong.length < wrongMeanings) return [];
  const options = shuffle(random, [
    { text: entry.text, correct: true, rationale: `“${entry.term}” means “${entry.text}”.` },
    ...wrong.map(({ word, meaning }) => ({
      text: meaning,
      correct: false,
      rationale: `This is the meaning of “${word}”.`,
    })),
  ]);
  return [
    candidateOf(task, entry, 'word-meaning', {
      ...generated({
        id,
        prompt: `What does “${entry.term}” mean in paragraph ${paragraphOf(task, entry)}?`,
        skill: 'vocabulary',
        evidence: entry.evidence,
      }),
      type: 'choice',
      choices: options.map(({ text, correct, rationale }) => ({
        id: stableId(id, text),
        text: capitalizeFirst(text),
        correct,
        rationale,
        evidence: correct ? entry.evidence : [],
      })),
    }),
  ];
}

/** `Which word in paragraph 4 means “keep to a rule or plan”?`, where the text has the word in its plain form. */
function askWord(task: MakerTask, entry: SummaryEntry): readonly Candidate[] {
  const quote = entry.evidence[0]?.quote ?? '';
  if (quote.match(/[\p{L}-]+/gu)?.includes(entry.term) !== true) return [];
  if (hasNearWord(task, entry)) return [];
  return [
    candidateOf(task, entry, 'word-for-meaning', {
      ...generated({
        id: idOf(task, entry, 'word'),
        prompt: `Which word in paragraph ${paragraphOf(task, entry)} means “${entry.text}”?`,
        skill: 'vocabulary',
        evidence: entry.evidence,
      }),
      type: 'short-answer',
      accepted: [entry.term],
    }),
  ];
}

/** Whether the paragraph has another word that might be taken for the one that is asked for: `huge`, `vast`, `great`. */
function hasNearWord({ analysis }: MakerTask, { term, text, evidence }: SummaryEntry): boolean {
  const told = contentWords(text);
  const own = analysis.sentences.find(({ id }) => id === evidence[0]?.sentence);
  return analysis.sentences
    .filter(({ paragraph }) => paragraph === own?.paragraph)
    .flatMap(({ first, end }) => analysis.tokens.slice(first, end))
    .map(({ lemma, upos }) => ({ lemma: lemma.toLowerCase(), upos }))
    .some(
      ({ lemma, upos }) =>
        lemma !== term &&
        (areNearInMeaning(lemma, term) ||
          areRivals(lemma, term) ||
          synonymsOf(lemma, upos).includes(term) ||
          lemma === text ||
          // `extremely important`: the word that tells the meaning is itself an answer.
          (told.length <= mostTold && told.includes(lemma) && ['ADJ', 'ADV'].includes(upos))),
    );
}

function candidateOf(task: MakerTask, entry: SummaryEntry, form: string, item: Item): Candidate {
  return {
    item,
    family: 'vocabulary',
    form,
    facts: [],
    paragraph: paragraphOf(task, entry),
    keys: [normalizeText(entry.text), normalizeText(entry.term)],
    worth: item.type === 'choice' ? worths.choose : worths.find,
  };
}

function idOf({ analysis }: MakerTask, { term, evidence }: SummaryEntry, role: string): string {
  return stableId(analysis.article.slug, evidence[0]?.quote ?? '', `vocabulary-${role}`, term);
}

function paragraphOf({ article }: MakerTask, { evidence }: SummaryEntry): number {
  return article.paragraphOf(evidence[0]?.sentence ?? '');
}

/** Meanings that would fit the same place, about as long, none near to this one or to each other. */
function otherMeanings({ term, text }: SummaryEntry, random: Random): readonly WordMeaning[] {
  const own = newsWordOf.get(term);
  const field = meaningFieldOf.get(term);
  if (own === undefined || field === undefined) return [];
  const alike = newsWords.filter(
    ({ word, meaning }) =>
      field.has(word) &&
      Math.max(meaning.length, text.length) <= lengthRatio * Math.min(meaning.length, text.length),
  );
  const opening = openingOf(text);
  const mixed = shuffle(random, [...alike]);
  const ranked = [
    ...mixed.filter((other) => openingOf(other.meaning) === opening),
    ...mixed.filter((other) => openingOf(other.meaning) !== opening),
  ];
  const chosen = [own];
  for (const other of ranked) {
    if (chosen.length > wrongMeanings) break;
    if (
      chosen.every((one) => !areNearInMeaning(one.word, other.word) && !shareWord(one.meaning, other.meaning))
    )
      chosen.push(other);
  }
  return chosen.slice(1);
}

/** `a person …`, `very …`, `make …`: persons stand beside persons, degrees beside degrees. */
function openingOf(meaning: string): string {
  return /^(?:an? \p{L}+|\p{L}+)/u.exec(meaning)?.[0] ?? '';
}

function shareWord(one: string, other: string): boolean {
  const first = new Set(contentWords(one));
  return contentWords(other).some((word) => first.has(word));
}
