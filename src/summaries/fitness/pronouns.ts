import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { firstAndSecondPerson, type ThirdPerson, thirdPersonKind } from '../../language/pronouns.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

/** What all people share: `our solar system` is nobody's own voice. */
const shared = new Set('planet solar universe galaxy world sun species'.split(' '));

/** Whether `our` means that of all people. */
export function isEverybodys({ analysis }: Knowledge, { index, text }: Token): boolean {
  return text.toLowerCase() === 'our' && shared.has(analysis.tokens[index + 1]?.lemma.toLowerCase() ?? '');
}

/** `IT`, `US`: letters that stand for words. */
const letters = /^\p{Lu}{2,}$/u;

/** `You Upset Me Baby`: a word of a title, by the capital that it has inside a sentence and beside another. */
export function isInTitle({ analysis, tree }: Knowledge, { index, text }: Token): boolean {
  const first = analysis.sentences[tree.sentenceOf(index)]?.first ?? index;
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}/u.test(analysis.tokens[at]?.text ?? '');
  return index > first && isCapital(index) && text !== 'I' && (isCapital(index - 1) || isCapital(index + 1));
}

/** A pronoun of the first or second person, also the one in `let's`; outside quotation marks it is the writer's own voice. */
export function isOwnVoice(token: Token): boolean {
  const lower = token.text.toLowerCase();
  if (letters.test(token.text)) return false;
  return token.upos === 'PRON' && (firstAndSecondPerson.has(lower) || /^['’]s$/u.test(lower));
}

/** `he`, `she`, `it` or `they` for a pronoun of the third person; null for any other word. */
export function thirdPersonOf(token: Token): ThirdPerson | null {
  return token.upos === 'PRON' && token.relation !== 'expl' && !letters.test(token.text)
    ? thirdPersonKind(token.text)
    : null;
}

/**
 * Whether a word that stands earlier in the same sentence can be what a pronoun means, so that the sentence reads
 * alone as it reads in its place: `Amazon said its bid …` yes, `The firm told him` no for `him`.
 */
export function hasAntecedent(
  knowledge: Knowledge,
  pronoun: Token,
  kind: ThirdPerson,
  sentence: Sentence,
): boolean {
  const { tokens } = knowledge.analysis;
  const before = tokens.slice(sentence.first, pronoun.index);
  const meant = knowledge.mentionOf.get(pronoun.index)?.entity;
  if (
    meant !== undefined &&
    tokens
      .slice(sentence.first, sentence.end)
      .some(({ index }) => knowledge.mentionOf.get(index)?.entity === meant && !isPronoun(knowledge, index))
  )
    return true;
  // `At the edge of the city, it has …`: the subject of a sentence takes up what stands before the sentence.
  if (pronoun.head === sentence.root && pronoun.relation.startsWith('nsubj')) return false;
  for (const token of before)
    if (
      fits(knowledge, token, kind) &&
      isInReach(knowledge, token, pronoun) &&
      !holds(knowledge, token, pronoun)
    )
      return true;
  return isOfSubject(knowledge, pronoun, kind, sentence) || (kind === 'they' && isOfTwo(knowledge, before));
}

/** `Osei wrote to Lund that their talks were over`: two who are named. */
function isOfTwo({ entityOf, mentionOf, quoted }: Knowledge, before: readonly Token[]): boolean {
  const named = before.flatMap(({ index }) => {
    const mention = quoted.has(index) ? undefined : mentionOf.get(index);
    const isPerson = entityOf.get(mention?.entity ?? '')?.type === 'person';
    return mention !== undefined && mention.form === 'name' && isPerson ? [mention.entity] : [];
  });
  return new Set(named).size === 2;
}

/** `the fight against it`: not the fight. */
function holds({ tree }: Knowledge, noun: Token, pronoun: Token): boolean {
  const { first, end } = tree.subtree(noun.index);
  return pronoun.xpos !== 'PRP$' && noun.upos === 'NOUN' && pronoun.index >= first && pronoun.index < end;
}

function isPronoun({ mentionOf }: Knowledge, index: number): boolean {
  return mentionOf.get(index)?.form === 'pronoun';
}

/**
 * A name can be taken up by any later pronoun of the sentence. Another noun only from above: `If an agreement is
 * reached, it will expire` does not mean the agreement, though `The company said it would close` means the company.
 */
function isInReach(knowledge: Knowledge, noun: Token, pronoun: Token): boolean {
  const { mentionOf, quoted, tree } = knowledge;
  if (quoted.has(noun.index)) return false;
  if (mentionOf.has(noun.index)) return true;
  const above = tree.parent(noun.index);
  if (isPeopleOfRelative(knowledge, noun, pronoun)) return true;
  // `Half of the voters say they …`: the voters.
  const top = above !== null && quantities.has(above.lemma.toLowerCase()) ? tree.parent(above.index) : above;
  if (top === null) return true;
  const { first, end } = tree.subtree(top.index);
  return pronoun.index >= first && pronoun.index < end;
}

/** `sort people by the shoes they wear`: `people` before the clause, wherever the parser hangs what lies between. */
function isPeopleOfRelative({ tree }: Knowledge, noun: Token, pronoun: Token): boolean {
  const verb = tree.parent(pronoun.index);
  return (
    noun.text.toLowerCase() === 'people' &&
    pronoun.relation.startsWith('nsubj') &&
    verb?.relation === 'acl:relcl' &&
    verb.head !== noun.index
  );
}

/** `Regarding his decision, Ferguson said`: a pronoun before the subject of the sentence, and no part of it. */
function isOfSubject(knowledge: Knowledge, pronoun: Token, kind: ThirdPerson, sentence: Sentence): boolean {
  if (kind === 'it' || kind === 'they') return false;
  const subject = knowledge.tree.child(sentence.root, 'nsubj', 'nsubj:pass');
  if (subject === null || subject.index < pronoun.index || !fits(knowledge, subject, kind)) return false;
  return knowledge.tree.subtree(subject.index).first > pronoun.index;
}

/** Nouns that say how many or how much of what stands behind them. */
const quantities = new Set('half third quarter percent % majority minority share number most'.split(' '));

/** Words for nobody in particular, which `their` takes up. */
const indefinite = new Set(
  'someone somebody anyone anybody everyone everybody people those who one'.split(' '),
);

/** Nouns for several people together. */
const collectives = new Set(
  'team group crew couple family committee panel jury police staff trio duo'.split(' '),
);

function fits(knowledge: Knowledge, token: Token, kind: ThirdPerson): boolean {
  if (indefinite.has(token.lemma.toLowerCase())) return kind === 'they';
  // `India’s wealthiest will double their wealth`: people called by what they are.
  if (token.upos === 'ADJ' && token.relation.startsWith('nsubj')) return kind === 'they';
  if (kind === 'they' && collectives.has(token.lemma.toLowerCase())) return true;
  // `Glamis say that their ferries …`: a body of several, by its verb.
  if (
    kind === 'they' &&
    token.upos === 'PROPN' &&
    token.relation === 'nsubj' &&
    hasPluralVerb(knowledge, token)
  )
    return true;
  // `he and his company … they`
  if (kind === 'they' && isJoined(knowledge, token)) return true;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
  const mention = knowledge.mentionOf.get(token.index);
  const entity = mention === undefined ? undefined : knowledge.entityOf.get(mention.entity);
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS' || entity?.number === 'plural';
  const isPerson =
    entity === undefined ? nounClassOf(token.lemma.toLowerCase()) === 'person' : entity.type === 'person';
  const isBody = entity?.type === 'organization' || entity?.type === 'group';
  if (kind === 'they') return (isPlural && entity?.type !== 'person') || isBody;
  // `On an average day its outlets …`: a day has none.
  const isTime = entity === undefined && nounClassOf(token.lemma.toLowerCase()) === 'time';
  if (kind === 'it') return !isPlural && !isPerson && !isTime;
  if (isPlural || !isPerson) return false;
  return entity === undefined || entity.gender === null || (entity.gender === 'male') === (kind === 'he');
}

function hasPluralVerb({ tree }: Knowledge, token: Token): boolean {
  return tree.parent(token.index)?.xpos === 'VBP';
}

function isJoined({ tree }: Knowledge, token: Token): boolean {
  return (
    ['NOUN', 'PROPN', 'PRON'].includes(token.upos) &&
    tree.children(token.index).some(({ relation, upos }) => relation === 'conj' && upos !== 'VERB')
  );
}
