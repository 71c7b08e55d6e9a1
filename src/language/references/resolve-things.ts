import type { Sentence, Token } from '../../model/analysis.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { sayingVerbs } from '../lexicons/saying.js';
import { firstAndSecondPerson } from '../pronouns.js';
import type { Tree } from '../tree.js';
import { fits, kindOf, thingsIn } from './antecedents.js';
import type { Scene } from './candidates.js';
import { clauseOf, isBelow, isSubject } from './clauses.js';
import { isExpletive } from './expletives.js';

/** Tokens of a sentence at most: a longer one is no prose, and its tree is not to be trusted. */
const longestSentence = 120;

/**
 * The head of the phrase that `it` or `they`, as a subject, takes up; null where there is any doubt. A subject goes on as
 * a subject: that of the clause a later one is joined to or hangs on (`The firm grew before it closed`), of the verb of
 * saying (`The ministry said it would act`), or of the sentence before (`Prosecutors filed the case. They plan …`), where
 * no other subject there could be meant.
 */
export function resolveThing(scene: Scene, token: Token): number | null {
  const { tree } = scene;
  const word = token.text.toLowerCase();
  if ((word !== 'it' && word !== 'they') || token.upos !== 'PRON' || !isSubject(token)) return null;
  const number = tree.sentenceOf(token.index);
  const sentence = tree.sentences[number];
  if (sentence === undefined || sentence.end - sentence.first > longestSentence) return null;
  const isThey = word === 'they';
  const predicate = tree.at(clauseOf(tree, token.index));
  // In somebody’s words `they` may be whoever was spoken of before.
  if (scene.quotationOf.has(token.index) || (!isThey && isExpletive(tree, token, predicate))) return null;
  const found =
    predicate.relation === 'root'
      ? subjectBefore(scene, token, predicate, number, isThey)
      : subjectAbove(scene, token, predicate, isThey);
  if (found === null || isUnreferring(scene, found)) return null;
  // `he and his company`
  const isJoinedPronoun = found.upos === 'PRON' && tree.child(found.index, 'conj') !== null;
  return isJoinedPronoun ? null : found.index;
}

/** The subject of the clause that the pronoun’s clause is joined to or hangs on. */
function subjectAbove(scene: Scene, token: Token, predicate: Token, isThey: boolean): Token | null {
  const { tree } = scene;
  const above = tree.parent(predicate.index);
  if (above === null || above.index > predicate.index) return null;
  const subject = tree.child(above.index, 'nsubj', 'nsubj:pass');
  const kind = subject === null ? null : kindOf(scene, subject);
  if (subject === null || kind === null || subject.index > token.index || !fits(kind, isThey)) return null;
  if (/^(?:advcl|conj)$/u.test(predicate.relation))
    return isOwned(scene, subject) || above.relation === 'conj' ? null : subject;
  if (predicate.relation !== 'ccomp' || !sayingVerbs.has(above.lemma)) return null;
  const isHearer = thingsIn(scene, above.index, token.index, isThey).some((one) => {
    const other = kindOf(scene, one);
    return other !== null && (other.isBody || other.isPerson);
  });
  return (kind.isBody || kind.isPerson) && !isHearer ? subject : null;
}

/** `its shares fell, and it …`: the owner may be meant. */
function isOwned({ tree }: Scene, subject: Token): boolean {
  return tree.child(subject.index, 'nmod:poss') !== null;
}

/** The main subject of the sentence before, for one that begins with the pronoun, or with what it owns. */
export function subjectBefore(
  scene: Scene,
  token: Token,
  predicate: Token,
  number: number,
  isThey: boolean,
): Token | null {
  const { tree } = scene;
  const sentence = tree.sentences[number];
  const before = tree.sentences[number - 1];
  if (sentence === undefined || before === undefined || sentence.paragraph - before.paragraph > 1)
    return null;
  const isSaying = sayingVerbs.has(predicate.lemma);
  if (thingsIn(scene, sentence.first, token.index, isThey).some((one) => !isBeside(scene, one, isSaying)))
    return null;
  // `When Hale proposed the tax, it was an outrage`: what happened, not what was spoken of.
  const opening = tree.tokens.slice(sentence.first, token.index);
  if (opening.some((one) => isSubject(one) && !scene.quotationOf.has(one.index))) return null;
  const main = mainPredicate(scene, before, predicate);
  const subject = main === null ? null : tree.child(main.index, 'nsubj', 'nsubj:pass');
  const kind = subject === null ? null : kindOf(scene, subject);
  if (main === null || subject === null || kind === null || !fits(kind, isThey)) return null;
  const canSpeak = kind.isPerson || kind.isBody;
  if (isSaying && !canSpeak) return null;
  // `The bank failed. It shows a lack of care.`
  if (kind.isBody && !isThey && proofs.test(predicate.lemma)) return null;
  if (isSaying && sayingVerbs.has(main.lemma)) return subject;
  const rivals = thingsIn(scene, before.first, before.end, isThey).filter(
    (one) => one.index !== subject.index && isProminent(scene, one, main, subject),
  );
  // `The authors say the results confirm it. They call for …`: results do not call.
  const isDeed = canSpeak && (isSaying || deeds.test(predicate.lemma));
  return rivals.every((one) => isDeed && !isSpeaker(scene, one)) ? subject : null;
}

/** Whether a later sentence may go on with somebody or something else than the subject: another subject, an agent, an object. */
function isProminent(scene: Scene, token: Token, main: Token, subject: Token): boolean {
  const { tree, quotationOf } = scene;
  if (isBelow(tree, token.index, subject.index) || quotationOf.has(token.index)) return false;
  // `more modern than its name suggests`
  if (tree.children(token.index).some(({ text }) => /^(?:its|their)$/iu.test(text))) return false;
  const isObject = token.relation === 'obj' && token.head === main.index;
  return isObject || isSubject(token) || isAgent(tree, token);
}

/** What a report does as well as what happened. */
const proofs = /^(?:demonstrate|indicate|prove|reveal|show|suggest)$/u;

/** What only persons and bodies do. */
const deeds =
  /^(?:agree|ask|believe|call|decide|expect|fear|hope|intend|know|need|plan|recommend|refuse|seek|suggest|think|try|urge|want|warn|wish)$/u;

function isSpeaker(scene: Scene, token: Token): boolean {
  const kind = kindOf(scene, token);
  return kind !== null && (kind.isPerson || kind.isBody);
}

/** `rejected by the parties`: who acts, though not as the subject. */
function isAgent(tree: Tree, token: Token): boolean {
  return /^obl/u.test(token.relation) && tree.child(token.index, 'case')?.lemma === 'by';
}

/** `In a statement, it said`, `“Prices fell,” it said`: not what says so. */
function isBeside(scene: Scene, token: Token, isSaying: boolean): boolean {
  if (!isSaying) return false;
  return scene.quotationOf.has(token.index) || nounClassOf(token.lemma.toLowerCase()) === 'communication';
}

/** The root of a sentence; for one that goes on speaking, the verb that tells who spoke. */
function mainPredicate({ tree }: Scene, sentence: Sentence, next: Token): Token | null {
  const root = tree.at(sentence.root);
  const saying = tree
    .children(root.index)
    .find(({ relation, lemma }) => relation === 'parataxis' && sayingVerbs.has(lemma));
  return saying === undefined || !sayingVerbs.has(next.lemma) ? root : saying;
}

/** `no bank`, `neither side`, `your exposure`: nothing that an article could speak of again. */
export function isUnreferring({ tree }: Scene, subject: Token): boolean {
  return tree
    .children(subject.index)
    .some(({ relation, text }) =>
      relation === 'det'
        ? /^(?:no|any|each|every|either|neither|another|which|what)$/iu.test(text)
        : relation === 'nmod:poss' && firstAndSecondPerson.has(text.toLowerCase()),
    );
}
