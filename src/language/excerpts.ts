import { groupBy } from '../base/collections.js';
import type { Analysis, Entity, Mention, Quotation, Token, TokenRange } from '../model/analysis.js';
import { nounClassOf } from './lexicons/noun-classes.js';
import {
  demonstratives,
  firmTies,
  looseTies,
  openingWith,
  renamingNouns,
  resumingOpenings,
  timeNouns,
} from './lexicons/pointing-words.js';
import { firstPerson, type ThirdPerson, thirdPersonKind } from './pronouns.js';
import { indexesIn } from './ranges.js';
import { createTree, type Tree } from './tree.js';

/** How a word leads out of an excerpt to what the article tells before it. */
export type Pointer = 'tie' | 'pronoun' | 'own-voice' | 'demonstrative' | 'comparison' | 'definite';

/** Finds what a reader of an excerpt alone would not understand. */
export interface ExcerptReader {
  /**
   * The first word of the range that needs what stands before the range; null where the excerpt reads alone. The range
   * begins and ends with a sentence.
   */
  findPointer(range: TokenRange): { readonly kind: Pointer; readonly token: Token } | null;
  /**
   * The definites and comparisons of the range that need what stands before it, each in the words of the text from its
   * article on: `the ban`, `similar stories`; none where the range names all it speaks of.
   */
  leaningPhrases(range: TokenRange): readonly string[];
}

/** Openings that go on from the sentence before; in an excerpt also those that count on in the order of what happened. */
const tiedOpening = openingWith(
  ...looseTies,
  ...firmTies,
  ...resumingOpenings,
  ...['not', 'once', 'eventually', 'finally'],
);
/** Adverbs that take up what was told, wherever they stand. */
const tyingAdverbs = new Set(
  'then thus therefore thereby however meanwhile instead too also likewise'.split(' '),
);
/** Words that set something beside another that was told, but for what they compare with standing behind. */
const comparing: ReadonlyMap<string, string> = new Map([
  ['same', 'as'],
  ['similar', 'to'],
  ['other', 'than'],
  ['others', 'than'],
  ['another', 'than'],
  ['latter', ''],
  ['previous', ''],
  ['respective', ''],
  ['following', ''],
  ['aforementioned', ''],
]);
/**
 * Further nouns by which news calls again what it has named. The reader of an excerpt, who has nothing else of the
 * article, is told too little by a word before them.
 */
const renamingThings = new Set(
  'region area country city town village move deal plan decision ruling incident event case project programme program scheme study report survey actor singer player striker captain author writer scientist researcher'.split(
    ' ',
  ),
);

/** Reads excerpts of one article; making it is linear in the article's tokens, and so is reading an excerpt. */
export function createExcerptReader(analysis: Analysis): ExcerptReader {
  const tree = createTree(analysis.tokens, analysis.sentences);
  const mentionOf = new Map(analysis.mentions.map((mention) => [mention.head, mention]));
  const firstNoun = new Map<string, number>();
  for (const { index, lemma, upos } of analysis.tokens)
    if (upos === 'NOUN' && !firstNoun.has(lemma)) firstNoun.set(lemma, index);
  const knowledge: Knowledge = {
    analysis,
    tree,
    mentionOf,
    entityOf: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    namesOf: groupBy(
      analysis.mentions.filter(({ form }) => form === 'name'),
      ({ entity }) => entity,
    ),
    quoted: indexesIn(analysis.quotations),
    firstNoun,
    times: indexesIn(analysis.times),
    lower: analysis.article.text.toLowerCase(),
  };
  return {
    findPointer(range) {
      const tokens = analysis.tokens.slice(range.first, range.end);
      const opening = tokens.find(({ upos }) => upos !== 'PUNCT');
      if (opening === undefined) return null;
      if (tiedOpening.test(analysis.article.text.slice(opening.span.start, tokens.at(-1)?.span.end)))
        return { kind: 'tie', token: opening };
      const quotation = analysis.quotations.find(({ first }) => first === range.first);
      if (quotation !== undefined && !hasSpeaker(knowledge, quotation, range))
        return { kind: 'own-voice', token: opening };
      for (const token of tokens) {
        const kind = pointerOf(knowledge, token, range);
        if (kind !== null) return { kind, token };
      }
      return null;
    },
    leaningPhrases: (range) =>
      analysis.tokens.slice(range.first, range.end).flatMap((token) => {
        const kind = pointerOf(knowledge, token, range);
        return kind === 'definite' || kind === 'comparison' ? [phraseAround(knowledge, token)] : [];
      }),
  };
}

/** From the article to the noun, or from the word that compares to its noun. */
function phraseAround({ analysis, tree }: Knowledge, token: Token): string {
  const parent = tree.parent(token.index);
  const noun = token.upos === 'NOUN' ? token : parent !== null && parent.index > token.index ? parent : token;
  const article = token.upos === 'NOUN' ? tree.child(token.index, 'det') : null;
  return analysis.article.text.slice((article ?? token).span.start, noun.span.end);
}

interface Knowledge {
  readonly analysis: Analysis;
  readonly tree: Tree;
  /** By the index of the mention's head. */
  readonly mentionOf: ReadonlyMap<number, Mention>;
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** The names of each entity in the order of the text, by entity id. */
  readonly namesOf: ReadonlyMap<string, readonly Mention[]>;
  readonly quoted: ReadonlySet<number>;
  /** Where the article first has each lemma as a common noun. */
  readonly firstNoun: ReadonlyMap<string, number>;
  readonly times: ReadonlySet<number>;
  /** The article in lower case, made once. */
  readonly lower: string;
}

function pointerOf(knowledge: Knowledge, token: Token, range: TokenRange): Pointer | null {
  const lower = token.text.toLowerCase();
  const isFirstSentence = knowledge.tree.sentenceOf(token.index) === knowledge.tree.sentenceOf(range.first);
  // `You` is whoever reads, and means the same in an excerpt.
  if (firstPerson.has(lower) && token.upos === 'PRON')
    return knowledge.quoted.has(token.index) ? null : 'own-voice';
  const pronoun = thirdPersonKind(lower);
  if (pronoun !== null)
    return token.relation === 'expl' || hasAntecedent(knowledge, token, pronoun, range) ? null : 'pronoun';
  if (isFirstSentence && token.upos === 'ADV' && tyingAdverbs.has(lower)) return 'tie';
  if (demonstratives.has(lower))
    return isDemonstrative(knowledge, token, range, isFirstSentence) ? 'demonstrative' : null;
  const complement = comparing.get(lower);
  if (complement !== undefined && isFirstSentence && !isJoined(knowledge, token))
    return complement !== '' && isFollowedBy(knowledge, token, complement) ? null : 'comparison';
  return isOldDefinite(knowledge, token, range) ? 'definite' : null;
}

/** Whether the excerpt tells whose words it opens with. */
function hasSpeaker({ namesOf, tree }: Knowledge, { speaker, verb }: Quotation, range: TokenRange): boolean {
  const isInside = (index: number) => index >= range.first && index < range.end;
  if (speaker !== null) return (namesOf.get(speaker) ?? []).some(({ head }) => isInside(head));
  const subject = verb !== null && isInside(verb) ? tree.child(verb, 'nsubj') : null;
  return subject !== null && subject.upos !== 'PRON';
}

/** Whether the excerpt has named, before a pronoun, what it means, or where that is not certain, what it can mean. */
function hasAntecedent(knowledge: Knowledge, pronoun: Token, kind: ThirdPerson, range: TokenRange): boolean {
  const mention = knowledge.mentionOf.get(pronoun.index);
  if (mention !== undefined) return isNamedBefore(knowledge, mention, range);
  const before = knowledge.analysis.tokens.slice(range.first, pronoun.index);
  return before.some((token) => isNamedAs(knowledge, token, kind));
}

/** Whether a noun fits a pronoun in number, and a name in kind; gender is left to the reader. */
function isNamedAs({ mentionOf, entityOf }: Knowledge, token: Token, kind: ThirdPerson): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
  if (timeNouns.has(token.lemma)) return false;
  const entity = entityOf.get(mentionOf.get(token.index)?.entity ?? '');
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS' || entity?.number === 'plural';
  if (kind === 'they') return isPlural || entity?.type === 'organization' || token.lemma === 'people';
  if (isPlural) return false;
  const isPerson = entity === undefined ? nounClassOf(token.lemma) === 'person' : entity.type === 'person';
  return (kind !== 'it') === isPerson;
}

/** `this group`, `those`: of what stands before, but for `this week` and `those who`. */
function isDemonstrative(
  { analysis, tree, times }: Knowledge,
  token: Token,
  range: TokenRange,
  isFirstSentence: boolean,
): boolean {
  if (token.upos !== 'DET' && token.upos !== 'PRON') return false;
  if (['WDT', 'WP', 'IN'].includes(token.xpos) || times.has(token.index)) return false;
  const after = analysis.tokens[token.index + 1];
  if (
    ['that', 'those'].includes(token.text.toLowerCase()) &&
    /^(?:IN|VBG|VBN|WP|WDT|JJ)$/u.test(after?.xpos ?? '')
  )
    return false;
  if (token.upos === 'PRON') return isFirstSentence;
  const noun = tree.parent(token.index);
  if (noun === null || timeNouns.has(noun.lemma)) return false;
  return isFirstSentence && !standsBefore(analysis, noun, range);
}

/**
 * `the dogs`, `the two countries`: a definite of few words, of which the article has spoken before the excerpt and the
 * excerpt has not. What the article calls `the government` from the start needs no introduction.
 */
function isOldDefinite(knowledge: Knowledge, token: Token, range: TokenRange): boolean {
  const { analysis, tree, mentionOf, firstNoun } = knowledge;
  if (token.upos !== 'NOUN' || timeNouns.has(token.lemma)) return false;
  const children = tree.children(token.index);
  if (!children.some(({ relation, lemma }) => relation === 'det' && lemma === 'the')) return false;
  const mention = mentionOf.get(token.index);
  if (mention !== undefined) return mention.form === 'nominal' && !isNamedBefore(knowledge, mention, range);
  // What follows says which one: `the group of 12`; so does, but for `the firm` of many names, what stands before.
  const isDefined = children.some(({ index, relation }) => index > token.index && !loose.has(relation));
  if (isDefined || standsBefore(analysis, token, range)) return false;
  if (renamingNouns.has(token.lemma) || renamingThings.has(token.lemma)) return true;
  const first = children.find(({ relation }) => describing.has(relation));
  if (first !== undefined) return isTakenUp(knowledge, first, token, range);
  if (children.some(({ relation }) => relation === 'nummod')) return true;
  const introduced = analysis.tokens[firstNoun.get(token.lemma) ?? token.index];
  return introduced !== undefined && introduced.index < range.first && !isDefinite(knowledge, introduced);
}

/** `the skin care products` where the article has told of `some skin care products` before. */
function isTakenUp({ analysis, lower }: Knowledge, first: Token, noun: Token, range: TokenRange): boolean {
  const words = lower.slice(first.span.start, noun.span.end);
  const at = lower.indexOf(words);
  const isWhole = !/\p{L}/u.test(lower.charAt(at - 1) + lower.charAt(at + words.length));
  const start = analysis.tokens[range.first]?.span.start ?? 0;
  return at < start && isWhole && !/\bthe\s*$/u.test(lower.slice(Math.max(0, at - 5), at));
}

/** Whether a noun has its own `the`: what is called so from the first is known to everybody, as the government is. */
function isDefinite({ tree }: Knowledge, noun: Token): boolean {
  return tree.children(noun.index).some(({ relation, lemma }) => relation === 'det' && lemma === 'the');
}

/** Relations of words behind a noun that do not tell which one is meant. */
const loose = new Set(['punct', 'cc', 'conj', 'case', 'appos']);
const describing = new Set(['amod', 'compound', 'nmod:poss']);

function isNamedBefore({ namesOf }: Knowledge, { entity, first }: Mention, range: TokenRange): boolean {
  return (namesOf.get(entity) ?? []).some((name) => name.first >= range.first && name.first < first);
}

/** `farmers and other workers`: others than those just named. */
function isJoined({ analysis }: Knowledge, token: Token): boolean {
  return ['and', 'or'].includes(analysis.tokens[token.index - 1]?.lemma ?? '');
}

/** Whether the excerpt has the noun before this place. */
function standsBefore({ tokens }: Analysis, noun: Token, range: TokenRange): boolean {
  return tokens.slice(range.first, noun.index).some(({ lemma }) => lemma === noun.lemma);
}

/** Whether what something is compared with stands behind the word or its noun: `similar to`, `the same war as`. */
function isFollowedBy({ analysis, tree }: Knowledge, token: Token, lemma: string): boolean {
  return [token, tree.parent(token.index)].some(
    (word) => word !== null && analysis.tokens[word.index + 1]?.lemma === lemma,
  );
}
