import { stableId } from '../../base/identifier.js';
import { createRandom } from '../../base/random.js';
import { indefiniteArticle } from '../../language/inflection/articles.js';
import { isListedWord } from '../../language/lexicons/known-words.js';
import { type NounClass, nounClassOf } from '../../language/lexicons/noun-classes.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import { synonymsOf } from '../../language/lexicons/synonyms.js';
import { indexesIn } from '../../language/ranges.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Candidate } from '../../model/candidate.js';
import type { Segment } from '../../model/item.js';
import { makeOfExcerpts } from './excerpts.js';
import { isHalfOfTerm } from './halved-terms.js';
import { generated, type Maker, type MakerTask } from './maker.js';
import { mixed } from './mixed.js';

const excerptWords = { least: 35, most: 95 };
const minGaps = 4;
const maxGaps = 6;
/** A gap every so many tokens at the most, so that the sentence around it still tells what is missing. */
const minDistance = 6;
/** So many tokens before a noun its article stands at the most. */
const determinerReach = 6;
/** Determiners that go with one or with several only. */
const numberTelling = new Set(
  'a an each every another this these that those many several few both all'.split(' '),
);
/** Words that stand everywhere and tell nothing. */
const emptyLemmas = new Set(
  `say make take get go come be have do think know want see look feel find give keep try ask tell call become seem let
  put mean start begin happen show year people time way thing other lot kind sort part case bit today day week month hour
  minute number man woman person something anything everything everyone someone nothing course example instance
  fact term accord include follow concern entitle regard able certain enough likely main other various mainly merely
  nearly only possibly probably really simply`.split(/\s+/),
);

/** An excerpt with its key words taken out and listed above it, each gap with one word that fits. */
export const makeWordBank: Maker = (task) => {
  const counts = countBy(task.analysis.tokens, ({ lemma }) => lemma);
  const inName = indexesIn(task.analysis.mentions);
  return makeOfExcerpts(task, excerptWords, (sentences) => {
    const tokens = sentences.flatMap((sentence) => task.analysis.tokens.slice(sentence.first, sentence.end));
    const gaps = isIntact(tokens) ? chooseGaps(task, tokens, counts, inName) : [];
    return gaps.length < minGaps ? null : candidateOf(task, sentences, gaps);
  });
};

function countBy(tokens: readonly Token[], keyOf: (token: Token) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(keyOf(token), (counts.get(keyOf(token)) ?? 0) + 1);
  return counts;
}

/** Whether the words are as the writer set them, and those of somebody else tell whose they are. */
function isIntact(tokens: readonly Token[]): boolean {
  if (/^[“"]/.test(tokens[0]?.text ?? '') && !tokens.some(({ lemma }) => sayingVerbs.has(lemma)))
    return false;
  // `bene fi t`: letters that typesetting tore apart.
  if (tokens.some((token) => /^(?:fi|fl|ff|ffi|ffl)$/u.test(token.text))) return false;
  return tokens.slice(-3).some((token) => /^[.!?]$/.test(token.text));
}

/** Content words said once here and often in the article, spread out, no two of one shape that could change places. */
function chooseGaps(
  task: MakerTask,
  tokens: readonly Token[],
  counts: ReadonlyMap<string, number>,
  inName: ReadonlySet<number>,
): readonly Token[] {
  const lemmas = countBy(tokens, ({ lemma }) => lemma);
  const forms = countBy(tokens, ({ text }) => text.toLowerCase());
  const ranked = tokens
    .filter((token) => isContentWord(token) && token.text.length > 4)
    .filter(
      (token) =>
        /^\p{Ll}+$/u.test(token.text) &&
        (isListedWord(token.lemma.toLowerCase()) || isListedWord(token.text)) &&
        !emptyLemmas.has(token.lemma) &&
        // Any verb of saying fits before or behind a quotation.
        !sayingVerbs.has(token.lemma) &&
        !inName.has(token.index),
    )
    .filter((token) => !isHalfOfTerm(task.analysis, token))
    .filter(({ lemma, text }) => lemmas.get(lemma) === 1 && forms.get(text) === 1)
    .map((token) => ({
      token,
      rank: Math.min(4, counts.get(token.lemma) ?? 1) + (token.upos === 'NOUN' ? 1 : 0),
    }))
    .sort((one, other) => other.rank - one.rank || one.token.index - other.token.index);
  const chosen: Token[] = [];
  for (const { token } of ranked) {
    if (chosen.length === maxGaps) break;
    const isFar = chosen.every((other) => Math.abs(other.index - token.index) >= minDistance);
    const fits = (other: Token) =>
      couldSwap(task, other, token) ||
      standAlike(task, other, token) ||
      areListed(other, token) ||
      areSubjects(task, other, token);
    if (isFar && !chosen.some(fits)) chosen.push(token);
  }
  return chosen.sort((one, other) => one.index - other.index);
}

/** Nouns, verbs, plain adjectives (a comparative leans on its `than`) and adverbs of manner. */
function isContentWord({ upos, xpos, text }: Token): boolean {
  if (upos === 'ADV') return text.endsWith('ly');
  return upos === 'NOUN' || upos === 'VERB' || (upos === 'ADJ' && xpos === 'JJ');
}

/** Classes of nouns whose members do and undergo much the same: a department approves what a manager approves. */
const kindsOfNouns: readonly (readonly NounClass[])[] = [
  ['person', 'group', 'place', 'animal'],
  ['artifact', 'object', 'substance', 'food', 'plant', 'body'],
  // Of what cannot be touched, one class fits where another does: `the weaker versions`, `4,000 variants`.
  [
    'act',
    'event',
    'process',
    'phenomenon',
    'state',
    'time',
    'communication',
    'cognition',
    'attribute',
    'feeling',
    'quantity',
    'possession',
  ],
];
const kindOf: ReadonlyMap<NounClass, number> = new Map(
  kindsOfNouns.flatMap((classes, kind) => classes.map((nounClass) => [nounClass, kind] as const)),
);
/** Those that do and undergo what no thing does; a place does and undergoes what either does. */
const beings: ReadonlySet<NounClass> = new Set(['person', 'group', 'animal']);
/** Parts of speech of which a passage has one gap: a second would fit as well as the first. */
const oneOfAKind: ReadonlySet<string> = new Set(['ADJ', 'ADV']);

/**
 * Two words fit each other's gap: verbs of one form, and nouns of one number that are both beings or both none, whatever
 * sort of thing they are: `cut waste`, `cut borrowing`. Nouns of one class, kind or meaning fit in either number where
 * nothing shows it: `hold wealth`, `hold assets`; so does a noun that no list has. Nouns before another noun tell its sort,
 * whatever they are: `aging dogs`, `companion dogs`; an adjective stands where such a noun or a participle does.
 */
function couldSwap(task: MakerTask, one: Token, other: Token): boolean {
  if (one.upos === 'ADJ' || other.upos === 'ADJ') return describes(one) && describes(other);
  if (one.upos !== other.upos) return false;
  if (oneOfAKind.has(one.upos)) return true;
  if (one.upos === 'VERB') return formOf(one) === formOf(other);
  if (areSynonyms(one, other)) return true;
  if (one.relation === 'compound' && other.relation === 'compound') return true;
  const [first, second] = [nounClassOf(one.lemma), nounClassOf(other.lemma)];
  if (first !== null && first === second) return true;
  if (isKeptByArticle(task, one, other)) return false;
  if (formOf(one) === formOf(other))
    return (
      [first, second].some((noun) => noun === null || noun === 'place') || isBeing(first) === isBeing(second)
    );
  if (showsNumber(task, one) || showsNumber(task, other)) return false;
  return first === null || second === null || kindOf.get(first) === kindOf.get(second);
}

function isBeing(nounClass: NounClass | null): boolean {
  return nounClass !== null && beings.has(nounClass);
}

/** An adjective, and what stands before a noun as one does. */
function describes({ upos, relation }: Token): boolean {
  return upos === 'ADJ' || relation === 'amod' || relation === 'compound';
}

/** `an order`, `a plan`: the article tells which of the two it goes with. */
function isKeptByArticle({ analysis }: MakerTask, one: Token, other: Token): boolean {
  const articleOf = ({ index }: Token) => /^an?$/iu.exec(analysis.tokens[index - 1]?.text ?? '')?.[0];
  const fits = (at: Token, word: Token) => {
    const article = articleOf(at);
    return article === undefined || indefiniteArticle(word.text) === article.toLowerCase();
  };
  return !fits(one, other) || !fits(other, one);
}

/** `a fortress`, `many stones`, `the roots are`: the words around tell one from several; `the violence`, `the horrors` do not. */
function showsNumber({ analysis }: MakerTask, { index, relation }: Token): boolean {
  if (/^nsubj/u.test(relation)) return true;
  return analysis.tokens
    .slice(Math.max(0, index - determinerReach), index)
    .some(
      ({ head, relation: part, lemma }) =>
        head === index && (part === 'nummod' || (part === 'det' && numberTelling.has(lemma))),
    );
}

function areSynonyms(one: Token, other: Token): boolean {
  return (
    synonymsOf(one.lemma, one.upos).includes(other.lemma) ||
    synonymsOf(other.lemma, other.upos).includes(one.lemma)
  );
}

/** `Only the cloistered convents …, not all of the religious orders …`: subjects told by an adjective each. */
function areSubjects({ analysis }: MakerTask, one: Token, other: Token): boolean {
  const isDescribed = ({ index, relation }: Token) =>
    relation.startsWith('nsubj') && analysis.tokens[index - 1]?.upos === 'ADJ';
  return formOf(one) === formOf(other) && isDescribed(one) && isDescribed(other);
}

/** `kebabs, chicken and burgers`: the things of one list stand in any order. */
function areListed(one: Token, other: Token): boolean {
  const headOf = ({ index, relation, head }: Token) => (relation === 'conj' ? head : index);
  return one.upos === 'NOUN' && other.upos === 'NOUN' && headOf(one) === headOf(other);
}

/**
 * `pop fashion` and `pop history`: behind the same word the one fits as well as the other, and so it does before `of`:
 * `strings of proteins`, `bundles of fibres`.
 */
function standAlike({ analysis }: MakerTask, one: Token, other: Token): boolean {
  const isPartOf = ({ index }: Token) => analysis.tokens[index + 1]?.lemma === 'of';
  if (one.upos === 'NOUN' && formOf(one) === formOf(other) && isPartOf(one) && isPartOf(other)) return true;
  const [first, second] = [analysis.tokens[one.index - 1], analysis.tokens[other.index - 1]];
  const isTelling = first !== undefined && !['DET', 'ADP', 'PUNCT', 'PRON', 'AUX'].includes(first.upos);
  return isTelling && one.upos === other.upos && first.lemma === second?.lemma;
}

/** The form as it is written: `collapsed` may stand for the past and for the participle, `retain` for two forms more. */
function formOf({ xpos }: Token): string {
  if (xpos === 'VBD') return 'VBN';
  return xpos === 'VBP' ? 'VB' : xpos;
}

function candidateOf(task: MakerTask, sentences: readonly Sentence[], gaps: readonly Token[]): Candidate {
  const { article } = task.analysis;
  const span = { start: sentences[0]?.span.start ?? 0, end: sentences.at(-1)?.span.end ?? 0 };
  const id = stableId(article.slug, article.text.slice(span.start, span.end), 'word-bank', 'paragraph');
  const segments: Segment[] = [];
  let at = span.start;
  for (const gap of gaps) {
    segments.push(
      { text: inOneLine(article.text.slice(at, gap.span.start)) },
      { blank: stableId(id, `${gap.span.start - span.start}`) },
    );
    at = gap.span.end;
  }
  segments.push({ text: inOneLine(article.text.slice(at, span.end)) });
  return {
    item: {
      ...generated({
        id,
        prompt: 'Complete the passage with the words from the box. Use each word once.',
        skill: 'vocabulary',
        points: gaps.length,
        evidence: sentences.map((sentence) => ({
          sentence: sentence.id,
          quote: article.text.slice(sentence.span.start, sentence.span.end),
        })),
      }),
      type: 'word-bank',
      segments: segments.filter((segment) => !('text' in segment) || segment.text !== ''),
      blanks: gaps.map((gap) => ({
        id: stableId(id, `${gap.span.start - span.start}`),
        accepted: [gap.text],
        choices: null,
      })),
      bank: mixed(
        createRandom(`${task.seed} ${id}`),
        gaps.map((gap) => gap.text),
      ),
    },
    family: 'vocabulary',
    form: 'word-bank-paragraph',
    facts: [],
    paragraph: (sentences[0]?.paragraph ?? 0) + 1,
    keys: [],
    worth: 0.5,
  };
}

/** An excerpt of several paragraphs is printed as one. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
