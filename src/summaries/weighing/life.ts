import { words } from '../../base/text.js';
import type { Entity, Sentence } from '../../model/analysis.js';
import { type Knowledge, sentenceText } from '../knowledge.js';

/** What the story of somebody's life tells of that person, by position of its sentences. */
export interface Life {
  /** Sentences that say who the person is or what for known, with how surely they do, 0..1. */
  readonly known: ReadonlyMap<number, number>;
  /** Sentences that tell of birth, family and school alone. */
  readonly upbringing: ReadonlySet<number>;
}

/** How surely a sentence says who somebody is and what for known. */
const strengths = { knownFor: 1, firstOfKind: 0.9, profession: 0.7, achievement: 0.6, legacy: 0.8 } as const;
/** A life is told from birth or childhood on: in this part of the article. */
const beginning = 0.5;
/** Of fewer sentences not enough is told of a life. */
const leastSentences = 6;

const knownFor =
  /\b(?:known|famous|remembered|noted|renowned|celebrated|recogni[sz]ed|admired) (?:[\p{L}]+ )?for\b|\b(?:remembered|recogni[sz]ed|regarded|celebrated) (?:(?:by the )?[\p{L} ]{1,40} )?as\b|\bcredited with\b|\b(?:is|was|be|been) (?:[\p{L}]+ )?considered (?:to be )?(?:one of|the|an?)\b/u;
const feat =
  /\b(?:won|founded|invented|discovered)\b|\b(?:published|wrote|created|designed|built|made|produced|proposed|developed|drew|led) (?:[\p{L}’'-]+ ){0,2}first \p{Ll}|\bfirst (?:[\p{L}’'-]+ ){0,4}?(?:to \p{Ll}|woman\b|man\b|person\b)|\bmost (?:successful|important|influential|significant|famous)\b|\b(?:Prize|Award)\b/u;
/** What a life comes to. */
const legacy = /\b(?:his|her) death\b|\b(?:in|during|over) a career\b|\blegacy\b/u;
const career = /\bbecame (?:an?|the|one of the) /u;
const childhood =
  /\b(?:was|were) born\b|\bBorn\b|\bchildhood\b|\bgrew up\b|\bwas (?:raised|brought up)\b|\b(?:child|son|daughter) of\b/u;
const schooling =
  /\b(?:at|to|in|left|leaving|from) (?:[\p{L}’'.]+ ){0,3}school\b|\beducat(?:ed|ion)\b|\battended\b|\benrolled\b|\bstudied\b|\bgraduated\b|\bdescended from\b|\b(?:instruction|training)\b|\b(?:grand)?(?:father|mother|parents)\b/iu;
/** Nouns that say how somebody stands to others, not what for known. */
const relational = new Set(
  'man woman person boy girl friend husband wife father mother son daughter child brother sister student pupil member baby nephew niece'.split(
    ' ',
  ),
);

/** The life that an article tells: of the person of its headline, with whom it begins, from birth on; null in any other. */
export function lifeOf(knowledge: Knowledge): Life | null {
  const { analysis } = knowledge;
  const body = analysis.sentences.flatMap((sentence, position) =>
    analysis.article.paragraphs[sentence.paragraph]?.kind === 'body' ? [{ sentence, position }] : [],
  );
  const person = mainPerson(knowledge);
  const opener = analysis.sentences[knowledge.lead];
  if (person === null || opener === undefined || body.length < leastSentences) return null;
  const textOf = (sentence: Sentence) => sentenceText(analysis, sentence);
  // `In 1769 a child by the name of William Smith was born.`
  const isBirth = childhood.test(textOf(opener)) && names(knowledge, opener, person);
  const isOfWork = ownsSubject(knowledge, opener, person);
  if (!isBirth && !isOfWork && !isAbout(knowledge, opener, person)) return null;
  const own = body.filter(
    ({ sentence }) => (isBirth && sentence === opener) || isAbout(knowledge, sentence, person),
  );
  const isFromBirth = own.some(
    ({ sentence, position }) =>
      position <= beginning * analysis.sentences.length && childhood.test(textOf(sentence)),
  );
  if (!isFromBirth) return null;
  const known = new Map([
    ...(isOfWork ? [[knowledge.lead, strengths.profession] as const] : []),
    ...own.flatMap(({ sentence, position }) => {
      const strength = strengthOf(knowledge, sentence);
      return strength > 0 ? [[position, strength] as const] : [];
    }),
  ]);
  const upbringing = body.filter(
    ({ sentence, position }) =>
      !known.has(position) && (childhood.test(textOf(sentence)) || schooling.test(textOf(sentence))),
  );
  return { known, upbringing: new Set(upbringing.map(({ position }) => position)) };
}

/** The one whom most sentences name, where the headline does too. */
function mainPerson({ analysis, entityOf, tree }: Knowledge): Entity | null {
  const named = new Map<string, Set<number>>();
  for (const { entity, head } of analysis.mentions)
    if (entityOf.get(entity)?.type === 'person')
      named.set(entity, (named.get(entity) ?? new Set()).add(tree.sentenceOf(head)));
  const [most] = [...named].toSorted(([, one], [, other]) => other.size - one.size);
  const entity = entityOf.get(most?.[0] ?? '');
  if (entity === undefined) return null;
  return words(analysis.article.title).some((word) => word.replace(/['’]s?$/u, '') === surnameIn(entity))
    ? entity
    : null;
}

function surnameIn({ name }: Entity): string {
  return name.split(' ').at(-1) ?? name;
}

function names({ analysis, tree }: Knowledge, sentence: Sentence, person: Entity): boolean {
  return analysis.mentions.some(
    ({ entity, form, head }) =>
      entity === person.id && form === 'name' && analysis.sentences[tree.sentenceOf(head)] === sentence,
  );
}

/** Whether a sentence is about somebody, under a name or a pronoun: `Jens Otto Berg or Otto Berg was …` is about Otto Berg. */
function isAbout({ analysis, mentionOf, tree }: Knowledge, sentence: Sentence, person: Entity): boolean {
  const subject = tree.child(sentence.root, 'nsubj', 'nsubj:pass');
  if (subject === null) return false;
  if (mentionOf.get(subject.index)?.entity === person.id) return true;
  const { first, end } = tree.subtree(subject.index);
  return (
    subject.upos === 'PROPN' &&
    analysis.tokens.slice(first, end).some(({ text }) => text === surnameIn(person))
  );
}

/** `Ann Reed’s paintings have …`: what somebody is known for. */
function ownsSubject({ mentionOf, tree }: Knowledge, { root }: Sentence, person: Entity): boolean {
  const subject = tree.child(root, 'nsubj', 'nsubj:pass');
  const owner = subject === null ? null : tree.child(subject.index, 'nmod:poss');
  return owner !== null && mentionOf.get(owner.index)?.entity === person.id;
}

/** What a sentence tells of its own subject: `While Lund was noted for portraits, Reed painted ships` not what Lund was noted for. */
function ownText({ analysis, tree }: Knowledge, { first, end, root }: Sentence): string {
  const others = tree
    .children(root)
    .filter(
      ({ index, relation }) => relation === 'advcl' && tree.child(index, 'nsubj', 'nsubj:pass') !== null,
    )
    .map(({ index }) => tree.subtree(index));
  return analysis.tokens
    .slice(first, end)
    .filter(({ index }) => !others.some((other) => index >= other.first && index < other.end))
    .map(({ text }) => text)
    .join(' ');
}

function strengthOf(knowledge: Knowledge, sentence: Sentence): number {
  const { analysis, quoted, tree } = knowledge;
  const text = sentenceText(analysis, sentence);
  const root = analysis.tokens[sentence.root];
  if (root === undefined || quoted.has(root.index) || !/\.$/u.test(text)) return 0;
  if (knownFor.test(ownText(knowledge, sentence))) return strengths.knownFor;
  if (relational.has(root.lemma)) return 0;
  const isNamed =
    root.upos === 'NOUN' &&
    tree.child(root.index, 'cop') !== null &&
    tree.child(root.index, 'case') === null &&
    !/\b(?:not|n['’]t)\b/u.test(text) &&
    ['a', 'an', 'the', 'one'].includes((tree.child(root.index, 'det') ?? root).lemma.toLowerCase());
  const isFeat = feat.test(text) && !schooling.test(text);
  if (isNamed) return isFeat ? strengths.firstOfKind : strengths.profession;
  if (career.test(text) && !schooling.test(text)) return strengths.profession;
  if (isFeat) return strengths.achievement;
  return root.lemma === 'die' || legacy.test(text) ? strengths.legacy : 0;
}

/** What standing early is worth to the sentence that opens a life, and after how many sentences that has fallen to half. */
const earliness = 0.4;
const halfWay = 3;

/** Positions of the sentences that say best who somebody is and what for known, the best first; the lead before all others. */
export function introductionsOf({ known }: Life, lead: number): readonly number[] {
  const worth = ([position, strength]: readonly [number, number]) =>
    position === lead ? Number.POSITIVE_INFINITY : strength + earliness / (1 + (position - lead) / halfWay);
  return [...known].toSorted((one, other) => worth(other) - worth(one)).map(([position]) => position);
}
