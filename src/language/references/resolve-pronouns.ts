import type { Gender, Sentence, Token } from '../../model/analysis.js';
import type { QuotationDraft } from '../quotations.js';
import { agrees, type Candidate, personsIn, type Scene } from './candidates.js';
import { clauseOf, isBelow, isSubject } from './clauses.js';

/** Third person singular pronouns with the gender they show. */
const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** The gender a personal pronoun shows; null for every other token. */
export function pronounGender(token: Token): Gender | null {
  return token.upos === 'PRON' ? (pronouns.get(token.text.toLowerCase()) ?? null) : null;
}

/**
 * The entity that `he`, `she` or a form of them stands for; null where there is any doubt. In order: the speaker of the
 * quotation it goes on with (`he added`); the subject that follows a clause put first (`Before he arrived, Blinken …`);
 * the one person who agrees before it in its sentence; the one in the sentence before, or its subject.
 */
export function resolvePronoun(
  scene: Scene,
  token: Token,
  quotations: readonly QuotationDraft[],
): string | null {
  const gender = pronounGender(token);
  const { tree } = scene;
  const number = tree.sentenceOf(token.index);
  const sentence = tree.sentences[number];
  if (gender === null || sentence === undefined) {
    return null;
  }
  const chain = speakerBefore(scene, token, gender, quotations);
  if (chain !== null) {
    return chain;
  }
  const fronted = frontedClause(scene, token, gender, sentence);
  if (fronted !== null) {
    return fronted;
  }
  const here = within(scene, token, gender, sentence);
  if (here.length > 0) {
    return choose(scene, token, here);
  }
  const before = tree.sentences[number - 1];
  if (before === undefined || sentence.paragraph - before.paragraph > 1 || !isFree(token)) {
    return null;
  }
  const there = personsIn(scene, before.first, before.end).filter(
    (one) => agrees(one, gender) && isOpenTo(scene, token, one),
  );
  return choose(scene, token, there);
}

/** Persons that agree and stand before the pronoun in its sentence. */
function within(scene: Scene, token: Token, gender: Gender, sentence: Sentence): readonly Candidate[] {
  return personsIn(scene, sentence.first, token.index).filter(
    (one) => agrees(one, gender) && !isCoArgument(scene, token, one) && isOpenTo(scene, token, one),
  );
}

/** One person, or of several the subject of the pronoun's own or main clause if the rest are no subjects. */
function choose(scene: Scene, token: Token, candidates: readonly Candidate[]): string | null {
  const named = new Set(candidates.map((one) => one.entity));
  const [only] = named;
  if (named.size === 1) {
    return only ?? null;
  }
  const subjects = candidates.filter((one) => isSubject(scene.tree.at(one.head)));
  const first = subjects[0];
  const acting = new Set(subjects.map((one) => one.entity));
  // A subject is taken up again as a subject or as the owner of what it acts on; an object is not.
  if (first === undefined || acting.size !== 1 || first.entity === null || isObject(token)) {
    return null;
  }
  return first.entity;
}

function isObject(token: Token): boolean {
  return /^(?:obj|iobj|obl|nmod)$/u.test(token.relation);
}

/** Whether a pronoun may look into the sentence before: subjects and owners do, `himself` never. */
function isFree(token: Token): boolean {
  return !/self$/u.test(token.text.toLowerCase());
}

/** `Blinken met him`: an object is not the subject of its own verb, unless it is `himself`. */
function isCoArgument(scene: Scene, token: Token, candidate: Candidate): boolean {
  const { tree } = scene;
  if (/self$/iu.test(token.text) || token.relation === 'nmod:poss') {
    // What is owned is not its owner: his brother is someone else, and the brother is no candidate for `his`.
    return (
      token.relation === 'nmod:poss' &&
      isBelow(tree, token.index, candidate.head) &&
      token.head === candidate.head
    );
  }
  return clauseOf(tree, token.index) === clauseOf(tree, candidate.head) && !isSubject(token);
}

/** Inside a quotation `he` is not who speaks; outside, whoever is only spoken of inside one is a weak candidate. */
function isOpenTo(scene: Scene, token: Token, candidate: Candidate): boolean {
  return (
    scene.quoted.has(token.index) === scene.quoted.has(candidate.head) || !scene.quoted.has(candidate.head)
  );
}

/** The speaker of the last quotation, for the subject of a verb of saying that goes with the next. */
function speakerBefore(
  scene: Scene,
  token: Token,
  gender: Gender,
  quotations: readonly QuotationDraft[],
): string | null {
  const { tree } = scene;
  const own = quotations.find((one) => one.subject === token.index);
  if (own === undefined) {
    return null;
  }
  const last = quotations.findLast(
    (one) => one.end <= own.first && one.subject !== null && one.subject !== token.index && one.verb !== null,
  );
  if (last?.subject == null) {
    return null;
  }
  const mention = scene.mentions.get(last.subject);
  const speaker = mention?.entity;
  if (speaker === undefined || scene.entities.get(speaker)?.type !== 'person') {
    return null;
  }
  const known = scene.genders.get(speaker);
  if (known !== undefined && known !== gender) {
    return null;
  }
  const gap = tree.sentenceOf(own.first) - tree.sentenceOf(last.end - 1);
  const between = personsIn(scene, last.end, own.first).filter(
    (one) =>
      one.entity !== speaker &&
      agrees(one, gender) &&
      !scene.quoted.has(one.head) &&
      isSubject(tree.at(one.head)),
  );
  return gap <= 2 && between.length === 0 ? speaker : null;
}

/** `Before he arrived, Blinken said`: the subject of the main clause right after the clause put first. */
function frontedClause(scene: Scene, token: Token, gender: Gender, sentence: Sentence): string | null {
  const { tree } = scene;
  if (scene.quoted.has(token.index)) {
    return null;
  }
  const clause = tree.at(clauseOf(tree, token.index));
  const main = tree.parent(clause.index);
  if (
    clause.relation !== 'advcl' ||
    main === null ||
    clause.index > main.index ||
    main.index !== sentence.root
  ) {
    return null;
  }
  const subject = tree.child(main.index, 'nsubj', 'nsubj:pass');
  const mention = subject === null ? undefined : scene.mentions.get(subject.index);
  if (subject === null || mention === undefined || mention.form !== 'name' || subject.index < token.index) {
    return null;
  }
  const known = scene.genders.get(mention.entity);
  const isPerson = scene.entities.get(mention.entity)?.type === 'person';
  return isPerson && (known === undefined || known === gender) ? mention.entity : null;
}
