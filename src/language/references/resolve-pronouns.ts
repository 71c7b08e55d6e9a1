import type { Gender, Sentence, Token } from '../../model/analysis.js';
import { sayingVerbs } from '../lexicons/saying.js';
import type { QuotationDraft } from '../quotations.js';
import type { Tree } from '../tree.js';
import { agrees, type Candidate, mentionAt, personsIn, type Scene } from './candidates.js';
import { clauseOf, isBelow, isSubject } from './clauses.js';
import { frontedPart } from './fronted-parts.js';
import { pronounGender } from './pronouns.js';
import { isNamedIn, speakerBefore, subjectBefore } from './speaker-chain.js';

/** Tokens of a sentence at most: a longer one is no prose, and its tree is not to be trusted. */
const longestSentence = 250;

/**
 * The entity that `he`, `she` or a form of them stands for; null where there is any doubt. In order: the speaker of the
 * quotation it goes on with (`he added`); the subject that follows a clause put first (`Before he arrived, Blinken …`);
 * the one person who agrees before it in its sentence; the one in the sentence before, or its subject.
 */
export function resolvePronoun(
  scene: Scene,
  token: Token,
  quotations: ReadonlyMap<number, QuotationDraft>,
): string | null {
  const gender = pronounGender(token);
  const { tree } = scene;
  const number = tree.sentenceOf(token.index);
  const sentence = tree.sentences[number];
  if (gender === null || sentence === undefined || sentence.end - sentence.first > longestSentence) {
    return null;
  }
  const spoken = quotations.get(token.index);
  const chain =
    spoken === undefined
      ? null
      : (speakerBefore(scene, token, gender, spoken) ?? subjectBefore(scene, token, gender, spoken));
  if (chain !== null || (spoken !== undefined && spoken.first < token.index && spoken.end <= token.index)) {
    // Whoever it is that goes on speaking, it is not for the grammar of other sentences to say.
    return chain;
  }
  const teller = relativeSpeaker(scene, token);
  if (teller !== null) {
    const person = scene.mentions.get(teller)?.entity;
    const known = person === undefined ? undefined : scene.genders.get(person);
    return person === undefined || (known !== undefined && known !== gender) ? null : person;
  }
  const fronted = frontedPart(scene, token, gender, sentence);
  if (fronted !== 'none') {
    return fronted;
  }
  const here = within(scene, token, gender, sentence);
  const found =
    here.length > 0
      ? unlessChanging(scene, token, choose(scene, token, here), here)
      : isFree(token)
        ? lookBack(scene, token, gender, number)
        : null;
  // `He said, "Andy Warhol was a legend."`: nobody speaks of himself by name.
  return found !== null && spoken !== undefined && isNamedIn(scene, found, spoken) ? null : found;
}

/** `a man who said he was ill`: the noun of the relative clause that reports what `he` is or does; null where there is none. */
function relativeSpeaker({ tree }: Scene, token: Token): number | null {
  const clause = tree.at(clauseOf(tree, token.index));
  const verb = clause.relation === 'ccomp' && isSubject(token) ? tree.parent(clause.index) : null;
  if (verb?.relation !== 'acl:relcl' || !sayingVerbs.has(verb.lemma)) return null;
  const subject = tree.child(verb.index, 'nsubj');
  return subject !== null && /^W(?:P|DT)$/u.test(subject.xpos) ? verb.head : null;
}

/**
 * `She was glad. When Maxim throws a ball, she …`: whom the sentence before already calls so goes on, rather than
 * somebody of whom nothing tells that the pronoun fits. `Robin hoped she would win` is told by its own clauses.
 */
function unlessChanging(
  scene: Scene,
  token: Token,
  found: string | null,
  here: readonly Candidate[],
): string | null {
  const { tree, genders, mentions } = scene;
  const gender = pronounGender(token);
  const sentence = tree.sentences[tree.sentenceOf(token.index)];
  const before = tree.sentences[tree.sentenceOf(token.index) - 1];
  if (found === null || genders.has(found) || before === undefined) return found;
  const isAbove = here.some(
    (one) => one.entity === found && isBelow(tree, token.index, tree.at(one.head).head),
  );
  if (isAbove || before.paragraph !== sentence?.paragraph) return found;
  const isOther = (one: Token): boolean =>
    pronounGender(one) === gender && (mentions.get(one.index)?.entity ?? found) !== found;
  return tree.tokens.slice(before.first, before.end).some(isOther) ? null : found;
}

/** Sentences back at most, those without a person of the gender included. */
const longestLook = 4;

/** Paragraphs back at most: headings stand between. */
const longestLeap = 2;

/**
 * Of the nearest sentence before that speaks of somebody of the gender the one who is sure enough; from further back
 * than two sentences only whom the article is about.
 */
function lookBack(scene: Scene, token: Token, gender: Gender, number: number): string | null {
  const { tree, protagonist } = scene;
  const paragraph = tree.sentences[number]?.paragraph ?? 0;
  for (let back = 1; back <= longestLook; back++) {
    const before = tree.sentences[number - back];
    if (before === undefined || paragraph - before.paragraph > longestLeap) return null;
    const there = personsIn(scene, before.first, before.end).filter(
      (one) => agrees(one, gender) && isOpenTo(scene, token, one) && !isNamedBelow(scene, token, one),
    );
    if (there.length === 0) continue;
    const found = choose(scene, token, there);
    const isNear = back <= 2 || found === protagonist;
    return found !== null && isNear && isProminent(scene, found, there) ? found : null;
  }
  return null;
}

/**
 * Whether somebody in the sentence before is sure enough to be taken up: its subject, or of known gender where the
 * article is not about somebody else of that gender.
 */
function isProminent(scene: Scene, entity: string, candidates: readonly Candidate[]): boolean {
  if (candidates.some((one) => one.entity === entity && isSubject(scene.tree.at(one.head)))) {
    return true;
  }
  const gender = scene.genders.get(entity);
  const { protagonist } = scene;
  const other =
    protagonist !== null && protagonist !== entity ? (scene.genders.get(protagonist) ?? gender) : null;
  return gender !== undefined && other !== gender;
}

/** Persons that agree and stand before the pronoun in its sentence. */
function within(scene: Scene, token: Token, gender: Gender, sentence: Sentence): readonly Candidate[] {
  return personsIn(scene, sentence.first, token.index).filter(
    (one) =>
      agrees(one, gender) &&
      !isCoArgument(scene, token, one) &&
      !isInOwnParticiple(scene, token, one) &&
      !isNamedBelow(scene, token, one) &&
      isOpenTo(scene, token, one),
  );
}

/**
 * `Speaking of Brown's letter, he said`: the subject acts in the part put first as well, and nobody is called by name in what
 * he does himself (condition C: Chomsky, Lectures on Government and Binding, 1981).
 */
function isInOwnParticiple({ tree, mentions }: Scene, token: Token, { head }: Candidate): boolean {
  if (!isSubject(token) || mentions.get(head)?.form === 'pronoun' || pronounGender(tree.at(head)) !== null)
    return false;
  return tree
    .children(token.head)
    .some(
      (part) =>
        part.relation === 'advcl' &&
        part.index < token.index &&
        /^VB[GN]$/u.test(part.xpos) &&
        tree.child(part.index, 'nsubj', 'nsubj:pass', 'aux') === null &&
        isBelow(tree, head, part.index),
    );
}

/**
 * `He published an article of which Morse knew nothing`: a subject is nobody whom a relative clause of what it does calls
 * by name (condition C, as above; participles at the end of a sentence break it, `he failed, adding that Morse …`).
 */
function isNamedBelow({ tree, mentions, quotationOf }: Scene, token: Token, { entity }: Candidate): boolean {
  if (!isSubject(token) || entity === null) return false;
  return tree.tokens.slice(token.index + 1, tree.subtree(token.head).end).some(({ index }) => {
    const mention = mentions.get(index);
    return mention?.entity === entity && mention.form === 'name' && !quotationOf.has(index)
      ? isInRelativeClause(tree, index, token.head)
      : false;
  });
}

/** Whether a token stands in a relative clause to a noun right below a predicate. */
function isInRelativeClause(tree: Tree, index: number, predicate: number): boolean {
  let isRelative = false;
  for (let at = tree.at(index); at.index !== predicate; ) {
    const above = tree.parent(at.index);
    if (above === null || /^(?:conj|advcl|parataxis|ccomp)$/u.test(at.relation)) return false;
    isRelative ||= at.relation === 'acl:relcl';
    at = above;
  }
  return isRelative;
}

/**
 * One person, or of several the subject of the pronoun's own or main clause if the rest are no subjects; where that does
 * not tell, whom the article is about.
 */
function choose(scene: Scene, token: Token, candidates: readonly Candidate[]): string | null {
  const named = new Set(candidates.map((one) => one.entity));
  const [only] = named;
  if (named.size === 1) {
    return only ?? null;
  }
  // A subject is taken up again as a subject or as the owner of what it acts on; an object is not.
  if (isObject(token)) {
    return null;
  }
  const { protagonist } = scene;
  const subjects = candidates.filter((one) => actsAsSubject(scene, one.head));
  const first = subjects[0];
  const acting = new Set(subjects.map((one) => one.entity));
  if (first === undefined || acting.size !== 1 || first.entity === null) {
    // Of two who do something together neither is meant more.
    const isJoined = subjects.some((one) => scene.tree.at(one.head).relation === 'conj');
    const isClear = subjects.length > 0 ? !isJoined : !named.has(null);
    return protagonist !== null && named.has(protagonist) && isClear ? protagonist : null;
  }
  // `Tom told Paul about his plan`: either may own it, unless the article is about Tom.
  const isBeside = (one: Candidate): boolean =>
    one.entity !== first.entity &&
    (clauseOf(scene.tree, first.head) !== clauseOf(scene.tree, token.index) ||
      isObject(scene.tree.at(one.head))) &&
    clauseOf(scene.tree, one.head) === clauseOf(scene.tree, token.index);
  if (token.relation === 'nmod:poss' && first.entity !== protagonist && candidates.some(isBeside)) {
    return null;
  }
  // Whom the article is about is meant more often than the grammar says.
  return protagonist !== null && protagonist !== first.entity && named.has(protagonist) ? null : first.entity;
}

/** A subject or one joined to it: in `Tom and Paul met` both are. */
function actsAsSubject(scene: Scene, head: number): boolean {
  const token = scene.tree.at(head);
  // So does a name beside its description: `the spokesman, Daniel Hale, said`.
  const above = scene.tree.parent(head);
  const isBeside = token.relation === 'appos' && above !== null && !scene.mentions.has(above.index);
  return isSubject((token.relation === 'conj' || isBeside ? above : null) ?? token);
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
  const clause = clauseOf(tree, token.index);
  const own = clauseOf(tree, candidate.head);
  // `Steck, he says, was tired`: nobody is called by name in what he says himself.
  const isTold = tree.at(clause).relation === 'parataxis' && tree.at(clause).head === own;
  return isTold || (clause === own && !isSubject(token));
}

/** Inside a quotation `he` is not who speaks; outside, whoever is only spoken of inside one is a weak candidate. */
function isOpenTo(scene: Scene, token: Token, candidate: Candidate): boolean {
  const own = scene.quotationOf.get(token.index);
  const speaker = own?.subject == null ? undefined : mentionAt(scene, own.subject)?.entity;
  if (own !== undefined && speaker !== undefined && candidate.entity === speaker) {
    return false;
  }
  return own !== undefined || !scene.quotationOf.has(candidate.head);
}
