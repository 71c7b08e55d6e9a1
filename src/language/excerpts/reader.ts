import type { Analysis, Quotation, Token, TokenRange } from '../../model/analysis.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import {
  demonstratives,
  firmTies,
  looseTies,
  openingWith,
  resumingOpenings,
} from '../lexicons/pointing-words.js';
import { firstPerson, firstPersonSingular, thirdPersonKind } from '../pronouns.js';
import { hasAntecedent } from './antecedents.js';
import { isOldDefinite, isRenamed } from './definites.js';
import { isDemonstrative } from './demonstratives.js';
import { indexArticle, type Knowledge } from './knowledge.js';

/** How a word leads out of an excerpt to what the article tells before it. */
export type Pointer = 'tie' | 'pronoun' | 'own-voice' | 'demonstrative' | 'comparison' | 'definite';

/** Finds what a reader of an excerpt alone would not understand. */
export interface ExcerptReader {
  /**
   * The first word of the range that needs what stands before the range; null where the excerpt reads alone. The range
   * begins and ends with a sentence. Demonstratives, comparisons and most definites lead out of its first sentence only:
   * what a reader already knows the matter of explains `the companies`, but neither a pronoun nor `the report`.
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
/** `Fourth, a heater keeps the fish warm`: one of several points. */
const countingOpening = /^(?:first|second|third|fourth|fifth|sixth|last)(?:ly)?,/iu;
/** The same within an excerpt that has named no first point, nor how many there are. */
const furtherPoint =
  /^(?:(?:second|third|fourth|fifth|sixth)(?:ly)?,|the (?:second|third|fourth) (?:advantage|aim|argument|challenge|criticism|factor|goal|idea|lesson|point|problem|question|reason|way)\b)/iu;
const pointNamed = /\b(?:first(?:ly)?|one|two|three|four|five|six|several|some)\b/iu;
/** `Six years later, Stone returned`: after what the sentence before told. */
const countedOpening =
  /^(?:[\p{L}\d-]+ ){1,4}?(?:hour|day|week|month|year|decade)s? (?:later(?! than)|earlier(?! than)|afterwards?|before,)/iu;
/** `A toy, for example, glows at night`: of what the sentence before told. */
const exemplifying = /\bfor (?:example|instance)\b/iu;
/** `One clue is …`: to what, the sentence before tells. */
const oneOfSome = /^(?:one|another|part of the) (?:[\p{Ll}-]+ ){1,3}(?:is|was|are|were)\b/iu;
const leaningOpenings: readonly RegExp[] = [
  tiedOpening,
  countingOpening,
  countedOpening,
  exemplifying,
  oneOfSome,
];
/** Adverbs that take up what was told, wherever they stand: `Five calves were born there.` */
const tyingAdverbs = new Set(
  'then there thus therefore thereby however meanwhile instead too also likewise again'.split(' '),
);
/** People whom the excerpt must have named before `the three`, or more, told one by one. */
const fewestOfMany = 3;
/** Verbs whose `it` may stand for nothing; in the passive that of any may: `It is known that …`. */
const impersonal = new Set(
  'seem appear happen turn take rain snow hail matter remain become make look cost help sound follow occur strike feel emerge prove'.split(
    ' ',
  ),
);
/** Words for some of what was told, where no noun follows: `Most were built of wood.` */
const sharing = new Set('most some many few both several all none each'.split(' '));
/** Comparatives that say more than what was told; older people are those who are old. */
const increasing = new Set(
  'further fuller bigger larger smaller newer better worse greater stronger wider closer deeper'.split(' '),
);
/** Words that set something beside another that was told, but for what they compare with standing behind. */
const comparing: ReadonlyMap<string, string> = new Map([
  ['same', 'as'],
  ['similar', 'to'],
  ['other', 'than'],
  ['others', 'than'],
  ['another', 'than'],
  ['such', 'as'],
  ['latter', ''],
  ['previous', ''],
  ['respective', ''],
  ['following', ''],
  ['aforementioned', ''],
]);

/** Reads excerpts of one article; making it is linear in the article's tokens, and so is reading an excerpt. */
export function createExcerptReader(analysis: Analysis): ExcerptReader {
  const knowledge = indexArticle(analysis);
  return {
    findPointer(range) {
      const tokens = analysis.tokens.slice(range.first, range.end);
      const opening = tokens.find(({ upos }) => upos !== 'PUNCT');
      if (opening === undefined) return null;
      const sentence = analysis.sentences[knowledge.tree.sentenceOf(range.first)];
      const told = analysis.article.text.slice(opening.span.start, sentence?.span.end);
      if (leaningOpenings.some((leaning) => leaning.test(told))) return { kind: 'tie', token: opening };
      const further = furtherPointIn(knowledge, range);
      if (further !== null) return { kind: 'tie', token: further };
      if (isMoreThanUntold(knowledge, opening)) return { kind: 'comparison', token: opening };
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

function pointerOf(knowledge: Knowledge, token: Token, range: TokenRange): Pointer | null {
  const lower = token.text.toLowerCase();
  const isFirstSentence = knowledge.tree.sentenceOf(token.index) === knowledge.tree.sentenceOf(range.first);
  // `You` is whoever reads, and means the same in an excerpt.
  if (firstPerson.has(lower) && token.upos === 'PRON')
    return knowledge.quoted.has(token.index) || isEverybody(knowledge, token) ? null : 'own-voice';
  const pronoun = thirdPersonKind(lower);
  if (pronoun !== null)
    return isExpletive(knowledge, token) || hasAntecedent(knowledge, token, pronoun, range)
      ? null
      : 'pronoun';
  if (isCountedUntold(knowledge, token, range)) return 'definite';
  if (isFirstSentence && token.upos === 'ADV' && tyingAdverbs.has(lower)) return 'tie';
  if (demonstratives.has(lower))
    return isDemonstrative(knowledge, token, range, isFirstSentence) ? 'demonstrative' : null;
  const complement = comparing.get(lower);
  if (complement !== undefined && isFirstSentence && !isJoined(knowledge, token))
    return complement !== '' && isFollowedBy(knowledge, token, complement) ? null : 'comparison';
  if (!isFirstSentence) return isRenamed(knowledge, token, range) ? 'definite' : null;
  if (sharesInUntold(knowledge, token, range)) return 'pronoun';
  return isOldDefinite(knowledge, token, range) ? 'definite' : null;
}

/** The word that opens a sentence behind the first with `Second,` or `Thirdly,`, of points that the excerpt does not count. */
function furtherPointIn({ analysis, tree }: Knowledge, { first, end }: TokenRange): Token | null {
  const { text } = analysis.article;
  const start = analysis.tokens[first]?.span.start ?? 0;
  for (let at = tree.sentenceOf(first) + 1; at <= tree.sentenceOf(end - 1); at++) {
    const sentence = tree.sentences[at];
    if (sentence === undefined) continue;
    const isFurther = furtherPoint.test(text.slice(sentence.span.start, sentence.span.end));
    if (isFurther && !pointNamed.test(text.slice(start, sentence.span.start)))
      return analysis.tokens[sentence.first] ?? null;
  }
  return null;
}

/** `The two spoke about …`, `the least of the three`, `The first is that …`: of things that the excerpt has not named. */
function isCountedUntold(knowledge: Knowledge, token: Token, range: TokenRange): boolean {
  const { analysis, tree } = knowledge;
  const { tokens } = analysis;
  const isNumber = token.upos === 'NUM' && /^\p{L}+$/u.test(token.text);
  const isOrdinal = /^(?:first|second|third|fourth|fifth|last|latter|former)$/iu.test(token.text);
  if (!isNumber && !(isOrdinal && token.relation.startsWith('nsubj'))) return false;
  if (!/^(?:nsubj|obj|iobj|obl|nmod|conj)/u.test(token.relation)) return false;
  if (tokens[token.index - 1]?.lemma !== 'the') return false;
  // `the two of them`, `the first to leave`, `the three who left`, `the first, built of wood`
  const after = tokens[token.index + 1];
  if (isOrdinal && after?.text === ',') return false;
  if (/^(?:of|to|who|that|which|in|on|from)$/iu.test(after?.text ?? '') || after?.upos === 'NOUN')
    return false;
  const before = tokens.slice(range.first, token.index);
  const isSeveral = ({ xpos }: Token) => xpos === 'NNS' || xpos === 'NNPS';
  const areJoined = (one: Token) =>
    one.relation === 'conj' && /^(?:NOUN|PROPN)$/u.test(tree.parent(one.index)?.upos ?? '');
  if (before.some((one) => isSeveral(one) || areJoined(one))) return false;
  const people = new Set(before.flatMap((one) => personOf(knowledge, one) ?? []));
  return people.size < (token.text.toLowerCase() === 'two' ? 2 : fewestOfMany);
}

/** Somebody whom a word names, or tells as a person; null for other words. */
function personOf({ mentionOf, entityOf }: Knowledge, { index, upos, lemma }: Token): string | null {
  const entity = entityOf.get(mentionOf.get(index)?.entity ?? '');
  if (entity !== undefined) return entity.type === 'person' ? entity.id : null;
  return upos === 'NOUN' && nounClassOf(lemma) === 'person' ? lemma : null;
}

/** `our solar system`, `a tool that we use`: whoever reads, unless something is told that was done. */
function isEverybody({ tree }: Knowledge, token: Token): boolean {
  if (firstPersonSingular.has(token.text.toLowerCase())) return false;
  for (let word = tree.parent(token.index); word !== null; word = tree.parent(word.index)) {
    const forms = [word, ...tree.children(word.index).filter(({ upos }) => upos === 'AUX')];
    const finite = forms.find(({ xpos }) => /^(?:VB[DPZ]|MD)$/u.test(xpos));
    if (finite !== undefined) return finite.xpos !== 'VBD';
  }
  return false;
}

/** `It is likely that …`; but what seeks or tells something is somebody or something, whatever the tree has. */
function isExpletive({ tree }: Knowledge, token: Token): boolean {
  const verb = tree.parent(token.index);
  return (
    token.relation === 'expl' && (verb?.upos !== 'VERB' || verb.xpos === 'VBN' || impersonal.has(verb.lemma))
  );
}

/** `Most were built of wood.`, `Although many were built`, but not `Most of the boats`, `Most boats`, `boats, of which most`. */
function sharesInUntold(
  { analysis }: Knowledge,
  { text, relation, index }: Token,
  range: TokenRange,
): boolean {
  if (!sharing.has(text.toLowerCase()) || !relation.startsWith('nsubj')) return false;
  const isAlone = analysis.tokens[index + 1]?.lemma !== 'of';
  return isAlone && analysis.tokens.slice(range.first, index).every(({ upos }) => upos !== 'NOUN');
}

/** `Fuller details are to follow.`: than those told before. */
function isMoreThanUntold({ analysis, tree }: Knowledge, { text, relation, index }: Token): boolean {
  if (!increasing.has(text.toLowerCase()) || relation === 'advmod') return false;
  const end = tree.sentences[tree.sentenceOf(index)]?.end ?? index;
  return analysis.tokens.slice(index, end).every(({ lemma }) => lemma !== 'than');
}

/** Whether the excerpt tells whose words it opens with. */
function hasSpeaker({ namesOf, tree }: Knowledge, { speaker, verb }: Quotation, range: TokenRange): boolean {
  const isInside = (index: number) => index >= range.first && index < range.end;
  if (speaker !== null) return (namesOf.get(speaker) ?? []).some(({ head }) => isInside(head));
  const subject = verb !== null && isInside(verb) ? tree.child(verb, 'nsubj') : null;
  return subject !== null && subject.upos !== 'PRON';
}

/** `farmers and other workers`: others than those just named; `some sank, and others did not`. */
function isJoined({ analysis, tree }: Knowledge, token: Token): boolean {
  if (['and', 'or'].includes(analysis.tokens[token.index - 1]?.lemma ?? '')) return true;
  const { first } = tree.sentences[tree.sentenceOf(token.index)] ?? { first: token.index };
  return (
    /^others?$/iu.test(token.text) &&
    analysis.tokens.slice(first, token.index).some(({ lemma }) => lemma === 'some')
  );
}

/** Whether what something is compared with stands behind the word or its noun: `similar to`, `the same war as`. */
function isFollowedBy({ analysis, tree }: Knowledge, token: Token, lemma: string): boolean {
  return [token, tree.parent(token.index)].some(
    (word) => word !== null && analysis.tokens[word.index + 1]?.lemma === lemma,
  );
}
