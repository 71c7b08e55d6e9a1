import { oncePer } from '../../base/once.js';
import { participleOf, pastOf, thirdPersonOf } from '../../language/inflection/verbs.js';
import type { Token } from '../../model/analysis.js';
import type { Action } from '../../model/fact.js';
import { isShortAuxiliary, writtenOut } from '../reading/clitics.js';
import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';
import { asFinite } from './mistagged-past.js';

/** Adverbs that tie a sentence to the one before, or stress it: a statement on its own is as true without them. */
const tyingAdverbs = new Set(
  'also already even however indeed instead later meanwhile now soon still then therefore thus too yet finally eventually recently currently initially today again first once just ever certainly simply really actually nonetheless nevertheless further subsequently fortunately unfortunately clearly evidently notably obviously'.split(
    ' ',
  ),
);
/** Adverbs that turn or narrow what is said: leaving them out would make it false. */
const narrowingAdverbs = new Set(
  'almost nearly barely hardly scarcely rarely seldom only allegedly reportedly apparently supposedly possibly perhaps maybe probably otherwise'.split(
    ' ',
  ),
);
const timeAdverbs: ReadonlySet<string> = new Set(['often', 'always', 'sometimes', 'long']);
const contractions: Readonly<Record<string, string>> = {
  "'ll": 'will',
  '’ll': 'will',
  wo: 'will',
  ca: 'can',
  "'ve": 'have',
  '’ve': 'have',
  "'re": 'are',
  '’re': 'are',
  "'m": 'am',
  '’m': 'am',
  sha: 'shall',
};

/** What an action needs to know that its forms do not say. */
export interface VerbGroup {
  readonly action: Action;
  /** Lower-case modal of the group (`may`), `will` included; null where there is none. */
  readonly modal: string | null;
  /** The tokens the group is made of, for telling which dependents are spoken for. */
  readonly tokens: readonly number[];
}

/**
 * The verb group of a predicate: `has freed` gives has + freed, `told` gives did + tell, `is due` gives is + (nothing).
 * Null for groups without a finite verb, and where an adverb in it turns the meaning (`almost won`).
 */
export function verbGroupOf(tree: Tree, predicate: Token): VerbGroup | null {
  return verbGroupsIn(tree)(predicate);
}

const verbGroupsIn = oncePer((tree: Tree) => oncePer((predicate: Token) => readVerbGroup(tree, predicate)));

function readVerbGroup(tree: Tree, predicate: Token): VerbGroup | null {
  const copula = dependents(tree, predicate.index, 'cop')[0];
  const isVerb = copula === undefined;
  const auxiliaries = auxiliariesOf(tree, predicate);
  const words = (
    isVerb ? [...auxiliaries, asFinite(tree, predicate, auxiliaries)] : [...auxiliaries, copula]
  ).map((word) => (isShortAuxiliary(word) ? { ...word, text: writtenOut(tree, word) } : word));
  const [finite] = words;
  if (finite === undefined || !isFiniteForm(finite, words.length > 1)) return null;
  const adverbs = adverbsOf(tree, predicate, words);
  if (adverbs === null) return null;
  const negation = dependents(tree, predicate.index, 'advmod').filter(isNegation);
  // `“… the mayor is not,” said Anna Karlsen`: words of the quotation, hung on the verb of saying.
  const isTorn = [...words, ...negation].some(
    ({ index }) => tree.quotationOf.has(index) && !tree.quotationOf.has(predicate.index),
  );
  if (isTorn) return null;
  const particles = isVerb ? dependents(tree, predicate.index, 'compound:prt') : [];
  // `moves his body up and down`: the rest of what belongs to the particle would be lost.
  if (
    particles.some(
      (particle) => particle.index < predicate.index || dependents(tree, particle.index).length > 0,
    )
  )
    return null;
  const last = words[words.length - 1] ?? finite;
  // `are to be given`: without its `to` the group is no English.
  if (
    dependents(tree, predicate.index, 'mark').some(({ index }) => index > finite.index && index < last.index)
  )
    return null;
  const modal = finite.xpos === 'MD' ? wordOf(finite) : null;
  const forms = inflect(
    words,
    adverbs.filter(({ index }) => isVerb || index < last.index).map(({ text }) => text.toLowerCase()),
    negation.length > 0 ? (negation[0]?.lemma === 'never' ? 'never' : 'not') : null,
    // `have been wildly wrong`: an adverb behind `be` stays there.
    [...particles, ...adverbs.filter(({ index }) => !isVerb && index > last.index)].map(({ text }) =>
      text.toLowerCase(),
    ),
  );
  return {
    action: {
      lemma: [last.lemma, ...particles.map((particle) => particle.text.toLowerCase())].join(' '),
      tense: tenseOf(finite, modal),
      voice: auxiliaries.some((word) => word.relation === 'aux:pass') ? 'passive' : 'active',
      negated: negation.length > 0,
      ...forms,
    },
    modal,
    tokens: [...words, ...adverbs, ...negation, ...particles].map((token) => token.index),
  };
}

/** Own auxiliaries, or those of the verb it is joined to: `has freed and released`. */
export function auxiliariesOf(tree: Tree, predicate: Token): readonly Token[] {
  const own = dependents(tree, predicate.index, 'aux').filter((token) => token.upos === 'AUX');
  if (own.length > 0 || predicate.relation !== 'conj') return own;
  const first = tokenAt(tree, predicate.head);
  // `has hired guides and planted trees`: the joined participle looks like a past.
  const mayBeParticiple =
    predicate.xpos === 'VBD' && participleOf(predicate.lemma) === predicate.text.toLowerCase();
  // `was diagnosed and cut back his touring`: with an object of its own the second verb is no passive.
  const hasObject = dependents(tree, predicate.index, 'obj').length > 0;
  if (hasObject && dependents(tree, first.index, 'aux:pass').length > 0) return own;
  const isSameForm = first.xpos === predicate.xpos || (first.xpos === 'VBN' && mayBeParticiple);
  return isSameForm && ['VB', 'VBN', 'VBG'].includes(first.xpos) ? auxiliariesOf(tree, first) : own;
}

function isFiniteForm(token: Token, isAuxiliary: boolean): boolean {
  if (['VBD', 'VBZ', 'VBP', 'MD'].includes(token.xpos)) return true;
  return isAuxiliary && token.upos === 'AUX' && !['VB', 'VBG', 'VBN'].includes(token.xpos);
}

/** Adverbs inside the group that belong to what is said: `repeatedly` in `has repeatedly denied`. */
function adverbsOf(tree: Tree, predicate: Token, words: readonly Token[]): readonly Token[] | null {
  const kept: Token[] = [];
  for (const adverb of dependents(tree, predicate.index, 'advmod')) {
    const lower = adverb.lemma.toLowerCase();
    if (isNegation(adverb)) continue;
    if (narrowingAdverbs.has(lower)) return null;
    const inside = adverb.index < predicate.index && adverb.index > (words[0]?.index ?? 0) - 2;
    if (!inside || isTyingAdverb(adverb)) continue;
    // `has once more turned`
    const further = dependents(tree, adverb.index).filter((word) => !['more', 'again'].includes(word.lemma));
    if (further.length > 0) return null;
    if (/ly$/.test(lower) || timeAdverbs.has(lower) || lower === 'twice') kept.push(adverb);
  }
  return kept;
}

/** `not`, `n't`, `never`. */
function isNegation(token: Token): boolean {
  return ['not', "n't", 'n’t', 'never'].includes(token.lemma.toLowerCase()) || /^n['’]?t$/i.test(token.text);
}

/** Whether leaving out this adverb leaves the statement true. */
export function isTyingAdverb(token: Token): boolean {
  return tyingAdverbs.has(token.lemma.toLowerCase()) || tyingAdverbs.has(token.text.toLowerCase());
}

function tenseOf(finite: Token, modal: string | null): Action['tense'] {
  if (modal === 'will' || modal === 'shall') return 'future';
  return finite.xpos === 'VBD' ? 'past' : 'present';
}

/** A word of the group written out: `'s` by its lemma, `wo` of `won't` as `will`. */
export function wordOf(token: Token): string {
  const lower = token.text.toLowerCase();
  const full = contractions[lower];
  if (full !== undefined) return full;
  if (/^['’]d$/.test(lower)) return token.lemma === 'have' ? 'had' : 'would';
  return lower;
}

function inflect(
  words: readonly Token[],
  adverbs: readonly string[],
  negation: string | null,
  particles: readonly string[],
): Pick<Action, 'finite' | 'singular' | 'auxiliary' | 'main'> {
  const [first, ...rest] = words;
  const head = first === undefined ? '' : wordOf(first);
  const tail = rest.map(wordOf);
  const middle = [...(negation === null ? [] : [negation]), ...adverbs];
  const join = (...parts: readonly (string | readonly string[])[]) =>
    parts
      .flat()
      .filter((part) => part !== '')
      .join(' ');
  if (tail.length > 0 || isBe(first)) {
    // `have long been known`: words of time stand behind the first auxiliary, whatever follows.
    const early = tail.length > 0 ? adverbs.filter((adverb) => timeAdverbs.has(adverb)) : [];
    const late = tail.length > 0 ? adverbs.filter((adverb) => !timeAdverbs.has(adverb)) : [];
    const inner = [...early, ...tail.slice(0, -1), ...late, ...tail.slice(-1)];
    const before = negation === null ? [] : [negation];
    return {
      finite: join(head, before, tail.length > 0 ? inner : adverbs, particles).replace(
        /^can not\b/u,
        'cannot',
      ),
      singular: join(singularOf(head), before, tail.length > 0 ? inner : adverbs, particles).replace(
        /^can not\b/u,
        'cannot',
      ),
      auxiliary: head,
      main: join(before, tail.length > 0 ? inner : adverbs, particles),
    };
  }
  const lemma = first?.lemma ?? '';
  const support = first?.xpos === 'VBD' ? 'did' : first?.xpos === 'VBZ' ? 'does' : 'do';
  return {
    finite: join(middle, head, particles),
    singular: join(middle, first?.xpos === 'VBP' ? thirdPersonOf(lemma) : head, particles),
    auxiliary: support,
    main: join(middle, lemma, particles),
  };
}

function isBe(token: Token | undefined): boolean {
  return token !== undefined && token.lemma === 'be';
}

function singularOf(auxiliary: string): string {
  const singular: Readonly<Record<string, string>> = {
    are: 'is',
    were: 'was',
    have: 'has',
    do: 'does',
    am: 'is',
  };
  return singular[auxiliary] ?? auxiliary;
}

/** Whether the form is one its lemma really has, so that a mistaken lemma makes no `did layed`. */
export function hasSoundForm(predicate: Token): boolean {
  const lower = predicate.text.toLowerCase();
  if (predicate.xpos === 'VBD')
    return (
      [pastOf(predicate.lemma), participleOf(predicate.lemma)].some((form) => isSpelled(form, lower)) ||
      predicate.lemma === 'be'
    );
  if (predicate.xpos === 'VBZ') return thirdPersonOf(predicate.lemma) === lower || predicate.lemma === 'be';
  return true;
}

/** `traveled` is American for `travelled`. */
function isSpelled(form: string, word: string): boolean {
  return form === word || form.replace(/l(?=led$)/u, '') === word;
}

/** Whether a token heads a clause of its own. */
export function isPredicate(tree: Tree, token: Token): boolean {
  const clausal = ['root', 'conj', 'ccomp', 'advcl', 'acl:relcl', 'parataxis'];
  if (!clausal.some((relation) => hasRelation(token, relation))) return false;
  return token.upos === 'VERB' || dependents(tree, token.index, 'cop').length > 0;
}
