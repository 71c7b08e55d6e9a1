import { unique } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { lowerFirst, normalizeText, wordCount } from '../../base/text.js';
import { type NounClass, nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Analysis, Sentence, Token, TokenRange } from '../../model/analysis.js';
import type { Candidate } from '../../model/candidate.js';
import { feelingVerbs, peopleVerbs } from '../doubts/verb-classes.js';
import { generated, isOneStatement, type Maker, type MakerTask, plainWorth } from './maker.js';

/** Shorter sentences tell too little of what is meant; longer ones are not read for one word. */
const sentenceWords = { least: 6, most: 26 };
/** Words of what is to be written; one word alone (`officials`) could be many. */
const keyWords = { least: 1, most: 9 };
/** How many sentences before its own may name what a pronoun stands for. */
const farthest = 2;
/** Who does deeds of any kind. */
const actors: ReadonlySet<NounClass> = new Set(['person', 'group', 'animal']);
/** What moves, breaks or carries something, and neither thinks nor bargains. */
const things: ReadonlySet<NounClass> = new Set([
  'artifact',
  'body',
  'food',
  'object',
  'place',
  'plant',
  'substance',
]);
/** What is itself explained by the text before, or names nothing. */
const pointing =
  /^(?:these|those|this|that|such|both|many|most|some|others?|all|few|several|people|the (?:others|latter|former|two|pair))\b/iu;

/**
 * What `they` at the beginning of a sentence stands for, where a sentence before it in its paragraph names that
 * with certainty.
 * `Paragraph 6 says: “They plan to drain the lake.” What does “They” refer to?`
 */
export const makePluralReference: Maker = (task) =>
  task.analysis.references.flatMap(({ pronoun, antecedent }) => {
    const { analysis, garbled } = task;
    const number = sentenceAt(analysis, pronoun);
    const sentence = analysis.sentences[number];
    const before = number - sentenceAt(analysis, antecedent);
    if (sentence === undefined || before < 1 || before > farthest || garbled.has(sentence.id)) return [];
    const quote = textOf(analysis, sentence.span);
    const word = analysis.tokens[pronoun];
    if (word === undefined || !opensSentence(analysis, sentence, word) || !isPlain(quote)) return [];
    if (!canDo(analysis, antecedent, word)) return [];
    const named = phraseOf(analysis, antecedent);
    const place = analysis.sentences[number - before];
    return named === null || place?.paragraph !== sentence.paragraph || garbled.has(place.id)
      ? []
      : [ask(task, { sentence, quote, word, named, place })];
  });

interface Plural {
  readonly sentence: Sentence;
  readonly quote: string;
  readonly word: Token;
  /** What it stands for. */
  readonly named: string;
  /** The sentence that names it. */
  readonly place: Sentence;
}

function ask(
  { analysis, article, facts }: MakerTask,
  { sentence, quote, word, named, place }: Plural,
): Candidate {
  const id = stableId(analysis.article.slug, quote, 'plural-reference');
  const own = facts.filter(({ evidence }) => evidence[0]?.sentence === sentence.id);
  const bare = named.replace(/^(?:the|an?) /iu, '');
  const paragraph = article.paragraphOf(sentence.id);
  return {
    item: {
      ...generated({
        id,
        prompt: `Paragraph ${paragraph} says: “${quote}” What does “${word.text}” refer to?`,
        skill: 'infer',
        evidence: [
          { sentence: sentence.id, quote },
          { sentence: place.id, quote: textOf(analysis, place.span) },
        ],
      }),
      type: 'short-answer',
      accepted: unique([named, bare]),
    },
    family: 'inference',
    form: 'plural-reference',
    facts: own.map((fact) => fact.id),
    paragraph,
    keys: [normalizeText(named)],
    worth: Math.max(plainWorth, ...own.map(({ salience }) => salience)),
  };
}

/** Whether `they` is the subject of a sentence that it opens, but for a word or a phrase put in front. */
function opensSentence({ tokens }: Analysis, { first, root }: Sentence, word: Token): boolean {
  const before = tokens.slice(first, word.index);
  const isFront = before.length === 0 || before.at(-1)?.text === ',' || before.length === 1;
  return (
    /^they$/iu.test(word.text) &&
    word.relation.startsWith('nsubj') &&
    word.head === root &&
    isFront &&
    !before.some(({ upos }) => upos === 'VERB' || upos === 'PROPN')
  );
}

/**
 * Whether what is named may do what the pronoun does: `increases` devise no apparatus, and `planes` believe nothing.
 * What something is, or what is done to it, tells of anything.
 */
function canDo({ tokens }: Analysis, antecedent: number, { relation, head }: Token): boolean {
  const [noun, verb] = [tokens[antecedent], tokens[head]];
  if (noun?.upos !== 'NOUN' || verb?.upos !== 'VERB' || relation === 'nsubj:pass') return true;
  const kind = nounClassOf(noun.lemma.toLowerCase());
  if (kind === null || actors.has(kind)) return true;
  return things.has(kind) && !feelingVerbs.has(verb.lemma) && !peopleVerbs.has(verb.lemma);
}

function isPlain(quote: string): boolean {
  const count = wordCount(quote);
  return count >= sentenceWords.least && count <= sentenceWords.most && isOneStatement(quote);
}

/** The words around a noun that belong to it, up to a comma; null where they are a clause, too many or name nothing. */
function phraseOf(analysis: Analysis, head: number): string | null {
  const { tokens } = analysis;
  const range = rangeBelow(tokens, head);
  const comma = tokens.slice(head, range.end).find(({ text }) => text === ',');
  const own = tokens.slice(range.first, comma?.index ?? range.end);
  const text = textOf(analysis, { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 });
  const count = wordCount(text);
  if (count < keyWords.least || count > keyWords.most || pointing.test(text)) return null;
  if (/["“”‘()[\]]/u.test(text) || own.some(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos))) return null;
  const isName = own[0]?.upos === 'PROPN' || /^\p{Lu}{2}/u.test(text);
  return isName ? text : lowerFirst(text);
}

function rangeBelow(tokens: readonly Token[], head: number): TokenRange {
  const isBelow = (index: number): boolean => {
    for (let at = tokens[index]; at !== undefined; at = tokens[at.head]) if (at.index === head) return true;
    return false;
  };
  let first = head;
  let end = head + 1;
  while (first > 0 && isBelow(first - 1)) first--;
  while (end < tokens.length && isBelow(end)) end++;
  return { first, end };
}

function sentenceAt({ sentences }: Analysis, token: number): number {
  return sentences.findIndex(({ end }) => end > token);
}

function textOf(
  { article }: Analysis,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return article.text.slice(start, end);
}
