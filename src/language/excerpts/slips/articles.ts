import { indefiniteArticle } from '../../inflection/articles.js';
import { isListedWord } from '../../lexicons/known-words.js';
import { nounClassOf } from '../../lexicons/noun-classes.js';
import { ownPlural } from './counts.js';
import { childrenOf, type Slip } from './slip.js';

/** Nouns for bodies that can be counted, so that one of them needs an article. */
const bodies = new Set('team club squad side band firm company committee party'.split(' '));
/** `Chelsea team put in a performance`: one of several, as the subject of a verb, without an article. */
export const lacksArticle: Slip = (tokens, token) => {
  if (!/^nsubj/u.test(token.relation) || token.xpos !== 'NN' || !/^\p{Ll}/u.test(token.text)) return false;
  if (!bodies.has(token.lemma) && nounClassOf(token.lemma) !== 'person') return false;
  const parts = childrenOf(tokens, token);
  return (
    parts.some(
      ({ relation, upos, index }) => relation === 'compound' && upos === 'PROPN' && index < token.index,
    ) &&
    !parts.some(
      ({ relation, upos }) =>
        /^(?:det|nmod:poss|nummod|conj|cc|flat|case)/u.test(relation) ||
        (/^(?:appos|nmod:desc)/u.test(relation) && upos === 'PROPN'),
    ) &&
    !ownPlural.test(token.lemma)
  );
};

/** Nouns that never stand bare behind their preposition. */
const neverBare: ReadonlyMap<string, RegExp> = new Map([
  ['in', /^(?:house|building|room|garden|village|street|country|kitchen|car)$/u],
  ['on', /^(?:hunt|lookout|verge|brink|outskirts|basis|grounds)$/u],
]);

/** `the nurse in house behind her`, `collectors are on hunt`: a noun that has lost its article. */
export const isBareNoun: Slip = (tokens, { text, index, upos }) => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return (
    upos === 'NOUN' &&
    before?.upos === 'ADP' &&
    neverBare.get(before.text.toLowerCase())?.test(text) === true &&
    !/^(?:NOUN|PROPN|NUM|ADJ)$/u.test(after?.upos ?? '') &&
    !/^(?:and|or|-|–|by|to)$/u.test(after?.text ?? '')
  );
};

/** Nouns of what can be counted and nothing else. */
const countable =
  /^(?:boat|boy|bridge|building|car|child|city|country|door|garden|girl|hospital|hotel|house|kitchen|man|map|river|room|ship|street|table|town|tree|tunnel|village|wall|window|woman)$/u;

/** Owners that stand bare in set phrases: `at arm's length`, `in state's evidence`. */
const bareOwner = /^(?:arm|bachelor|chapel|collector|hair|heart|master|ship|state|stone)$/u;

const vehicle =
  /^(?:\p{L}*(?:boat|craft|plane)|(?:air|flag|space|steam|war)ship|bus|car|ferry|lorry|rocket|satellite|train|truck)$/u;

/** `most of spaceship's debris`: one thing that can be counted, as an owner without an article. */
export const isBareOwner: Slip = (tokens, token) => {
  const [before, mark, owned] = [tokens[token.index - 1], tokens[token.index + 1], tokens[token.index + 2]];
  return (
    token.upos === 'NOUN' &&
    token.xpos === 'NN' &&
    mark?.xpos === 'POS' &&
    owned?.upos === 'NOUN' &&
    before?.upos === 'ADP' &&
    /^\p{Ll}+$/u.test(token.text) &&
    !bareOwner.test(token.text) &&
    (bodies.has(token.lemma) || vehicle.test(token.lemma) || nounClassOf(token.lemma) === 'artifact') &&
    !childrenOf(tokens, token).some(({ relation }) =>
      /^(?:det|nmod:poss|nummod|compound|amod)/u.test(relation),
    )
  );
};

/** `there is window on each side`: one of what can be counted, its article lost. */
export const isBareThere: Slip = (tokens, { text, index, upos, xpos }) =>
  upos === 'NOUN' &&
  xpos === 'NN' &&
  countable.test(text) &&
  /^(?:is|was)$/u.test(tokens[index - 1]?.text ?? '') &&
  tokens[index - 2]?.text.toLowerCase() === 'there' &&
  !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[index + 1]?.upos ?? '') &&
  tokens[index + 1]?.text !== '-';

/** `carried the her into a room`: an article before a pronoun. */
export const isBeforePronoun: Slip = (tokens, { text, index }) =>
  /^(?:the|an?)$/u.test(text) &&
  /^(?:my|your|his|her|its|our|their|him|us|them)$/u.test(tokens[index + 1]?.text ?? '');

/** `aged between 12 to 17`: two bounds that `and` joins. */
export const isBetweenTo: Slip = (tokens, { text, index }) =>
  /^between$/iu.test(text) &&
  [index + 2, index + 3].some(
    (at) =>
      tokens[at]?.text === 'to' &&
      /^\d/u.test(tokens[at + 1]?.text ?? '') &&
      tokens.slice(index + 1, at).some(({ upos }) => upos === 'NUM') &&
      tokens.slice(index + 1, at).every(({ lemma }) => lemma !== 'and'),
  );

/** `an significant deterrent`: the article that the next sound does not go with; `an historic` is right as well. */
export const isWrongArticle: Slip = (tokens, { text, index, relation }) => {
  const next = tokens[index + 1]?.text ?? '';
  return (
    relation === 'det' &&
    /^an?$/u.test(text) &&
    /^[a-gi-z]\p{Ll}+$/u.test(next) &&
    isListedWord(next) &&
    indefiniteArticle(next) !== text
  );
};

/** `giants such Boeing and Airbus`: `such` that has lost its `as`. */
export const lacksAs: Slip = (tokens, { text, index }) =>
  text === 'such' && tokens[index + 1]?.upos === 'PROPN' && tokens[index - 1]?.upos === 'NOUN';
