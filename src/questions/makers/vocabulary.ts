import { groupBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom, shuffle } from '../../base/random.js';
import { capitalizeFirst, normalizeText, words } from '../../base/text.js';
import { irregularVerbForms } from '../../language/lexicons/irregular-verbs.js';
import { areNearInMeaning, newsWordOf } from '../../language/lexicons/news-words.js';
import { areRivals } from '../../language/lexicons/rival-words.js';
import { synonymsOf } from '../../language/lexicons/synonyms.js';
import { wrongMeanings } from '../../language/lexicons/wrong-meanings.js';
import type { Token } from '../../model/analysis.js';
import type { Candidate } from '../../model/candidate.js';
import type { Item } from '../../model/item.js';
import type { SummaryEntry } from '../../model/summary.js';
import { contentWords } from '../faults/texts.js';
import { generated, type Maker, type MakerTask } from './maker.js';
import { type MatchingPlan, matchingOf, type Pair } from './matching-item.js';

/** Matching fewer words is over at once. */
const fewestWords = 4;
/** A meaning of so few words that tell something may be one word and its degree: `very large`. */
const mostTold = 2;
/** Matching is liked best, then finding. */
const worths = { match: 0.7, find: 0.65, choose: 0.5 } as const;

/**
 * Words of the article with their meanings: to be matched, to be chosen, and to be found in a paragraph. What a word
 * means here is certain, since the list holds only words that the news uses in one sense.
 */
export const makeVocabulary: Maker = (task) => {
  const vocabulary = task.summary.vocabulary.filter(
    (entry) => isListed(entry) && !explainsItself(entry) && standsInText(entry),
  );
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

/** `bacterium`, where the article has `bacteria`, or `flee`, where it has `fled`: nobody finds it there. */
function standsInText({ term, evidence }: SummaryEntry): boolean {
  const stem = term.replace(/[ey]$/u, '');
  return words(evidence[0]?.quote ?? '')
    .map((word) => word.toLowerCase())
    .some((word) => word.startsWith(term) || (word.startsWith(stem) && !irregularVerbForms.has(word)));
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
    clash: (one, other) =>
      areNearInMeaning(one.left, other.left) ||
      areRivals(one.left, other.left) ||
      // `embassy`, the building of an ambassador.
      words(one.right).includes(other.left) ||
      words(other.right).includes(one.left),
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

/** `What does “adhere” mean in paragraph 4?`, with what else might be thought of in its place. */
function askMeaning(task: MakerTask, entry: SummaryEntry): readonly Candidate[] {
  const id = idOf(task, entry, 'meaning');
  const random = createRandom(`${task.seed} ${id}`);
  const wrong = wrongMeanings.get(entry.term);
  const tells = tellerOf(entry);
  if (wrong === undefined || lemmasAround(task, entry).some(({ lemma }) => tells(lemma))) return [];
  const isMeaning = `“${entry.term}” means “${entry.text}”`;
  const options = shuffle(random, [
    { text: entry.text, correct: true, rationale: `${isMeaning}.` },
    ...wrong.map((text) => ({ text, correct: false, rationale: `Not so: ${isMeaning}.` })),
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
function hasNearWord(task: MakerTask, entry: SummaryEntry): boolean {
  const tells = tellerOf(entry);
  return lemmasAround(task, entry).some(
    ({ lemma, upos }) =>
      lemma !== entry.term &&
      (areNearInMeaning(lemma, entry.term) ||
        areRivals(lemma, entry.term) ||
        synonymsOf(lemma, upos).includes(entry.term) ||
        lemma === entry.text ||
        (['ADJ', 'ADV'].includes(upos) && tells(lemma))),
  );
}

/** A test for what tells a meaning: `hazardous … because it is dangerous`, `extremely important`: the word that tells the meaning gives it away, and is an answer itself. */
function tellerOf({ text }: SummaryEntry): (lemma: string) => boolean {
  const told = contentWords(text);
  const telling = told.length <= mostTold ? told : [];
  return (lemma) => lemma === text || telling.includes(lemma);
}

/** The words of the paragraph that the entry's word stands in. */
function lemmasAround(
  { analysis }: MakerTask,
  { evidence }: SummaryEntry,
): readonly Pick<Token, 'lemma' | 'upos'>[] {
  const own = analysis.sentences.find(({ id }) => id === evidence[0]?.sentence);
  return analysis.sentences
    .filter(({ paragraph }) => paragraph === own?.paragraph)
    .flatMap(({ first, end }) => analysis.tokens.slice(first, end))
    .map(({ lemma, upos }) => ({ lemma: lemma.toLowerCase(), upos }));
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
