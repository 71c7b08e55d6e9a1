import type { Analysis, Token } from '../../model/analysis.js';
import { genderOfFirstName, isFirstName } from '../lexicons/first-names.js';
import { isListedPlace } from '../lexicons/known-places.js';
import { isListedWord } from '../lexicons/known-words.js';
import { verbs } from '../lexicons/verbs.js';

/** In shorter words one letter makes another word too easily. */
const shortestWord = 6;
/** With two letters exchanged a shorter word is told as well: `erach`. */
const shortestExchanged = 5;
const courtesies = new Set(['Miss', 'Sir', 'Lord', 'Lady', 'Dame', 'Mrs', 'Dr', 'Prof']);
const vowels = [...'aeiou'];
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
/** Two first names that begin with so many letters alike may be one person's by mistake: `Melanie` for `Melody`. */
const alikeLetters = 3;
/** Ends of words that are made anew all the time, which no list holds. */
const freeEnding =
  /(?:s|ed|ing|er|or|est|ish|able|ible|al|an|ic|ive|ism|ist|less|ful|ion|dom|age|ure|ent|ant|ence|ance|ense|ment|ous|y|like|ise|ize|phone|oor|tre)$/u;
/** Beginnings of the same sort. */
const freeBeginning =
  /^(?:un|re|over|under|out|pre|post|non|anti|co|dis|mis|inter|multi|micro|mega|super|sub|semi|de|bio|geo|eco|auto|self)/u;

/**
 * The words of an article that look misspelt: in no lexicon, written once, and one letter from a word that is in one.
 * `probem` gives `problem`. Words with an ending that makes new words are passed over. Of names, those that are another
 * of the article, or a place, but for two letters exchanged: `Pennslyvania`.
 */
export function findMisspellings({ tokens }: Pick<Analysis, 'tokens'>): readonly Token[] {
  const counts = new Map<string, number>();
  for (const { lemma } of tokens) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const names = new Map<string, number>();
  for (const { text, upos } of tokens) if (upos === 'PROPN') names.set(text, (names.get(text) ?? 0) + 1);
  const surnames = new Set(
    tokens.filter((token) => isBehindFirstName(tokens, token)).map(({ text }) => text),
  );
  const isMisspeltName = (token: Token): boolean => {
    const { text } = token;
    if (names.get(text) !== 1 || text.length < shortestWord || isListedPlace(text)) return false;
    if (exchangedIn(text).some((other) => other !== text && isListedPlace(other))) return true;
    const isKnown = (other: string) => (names.get(other) ?? 0) > 1;
    return (
      [...names.keys()].some((other) => isKnown(other) && isAnagram(text, other)) ||
      // `Jansen` and `Janssen` may be two; `Pranab Mukherjee` and then `Mr Mukerjee` are not.
      (!isBehindFirstName(tokens, token) &&
        [...surnames].some((other) => isOneLetterLess(text, other) || isOneLetterLess(other, text))) ||
      (isLoneFirstName(tokens, token) &&
        [...names.keys()].some((other) => isKnown(other) && isFirstName(other) && areAlike(text, other)))
    );
  };
  return tokens.filter((token) => {
    const { text, lemma, upos } = token;
    return (
      (upos === 'PROPN' && isMisspeltName(token)) ||
      ((upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ') &&
        text.length >= shortestExchanged &&
        /^[a-z]+$/u.test(text) &&
        counts.get(lemma) === 1 &&
        !isListedWord(text) &&
        !isListedWord(lemma) &&
        !freeBeginning.test(text) &&
        (freeEnding.test(text) ? isExchangedBefore(text) : nearby(text).some(isListedWord)))
    );
  });
}

/** Endings of verbs, before which the verb itself can be looked up. */
const verbEnding = /(?:ing|ed)$/u;
/** Shorter stems are made into others too easily. */
const shortestStem = 6;

/** `nelgecting`: two letters exchanged in a verb, whatever its ending; `trialing` is of `trial`. */
function isExchangedBefore(text: string): boolean {
  const stem = text.replace(verbEnding, '');
  const isVerb = (form: string) => verbs.has(form) || verbs.has(`${form}e`);
  const isKnown = isListedWord(stem) || isListedWord(`${stem}e`) || isListedWord(stem.slice(0, -1));
  return (
    stem !== text &&
    stem.length >= shortestStem &&
    !isKnown &&
    exchangedIn(stem).some((other) => other !== stem && other.charAt(0) === stem.charAt(0) && isVerb(other))
  );
}

/** `Melanie’s home`, of somebody whom no surname, no comma and no noun tells: `her sister Melanie`, `Melanie, 12`. */
function isLoneFirstName(tokens: readonly Token[], { text, index }: Token): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return (
    isFirstName(text) &&
    !/^(?:PROPN|NOUN|CCONJ)$/u.test(before?.upos ?? '') &&
    !/^(?:PROPN|CCONJ)$/u.test(after?.upos ?? '') &&
    !/^[,(–—-]$/u.test(`${after?.text ?? ''}`) &&
    !/^[,(–—-]$/u.test(`${before?.text ?? ''}`)
  );
}

/** `Melanie` and `Melody`: two first names with one beginning, for persons of one sex. */
function areAlike(one: string, other: string): boolean {
  return (
    one !== other &&
    one.slice(0, alikeLetters) === other.slice(0, alikeLetters) &&
    !one.startsWith(other) &&
    !other.startsWith(one) &&
    genderOfFirstName(one) === genderOfFirstName(other)
  );
}

/** `Mukherjee` in `Pranab Mukherjee`, not in `Mr Mukherjee`. */
function isBehindFirstName(tokens: readonly Token[], { upos, index, text }: Token): boolean {
  const before = tokens[index - 1];
  return (
    upos === 'PROPN' &&
    before?.upos === 'PROPN' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) &&
    !courtesies.has(before.text) &&
    text.length >= shortestWord
  );
}

/** `Calatan` and `Catalan`: the same letters in another order. */
function isAnagram(one: string, other: string): boolean {
  const sorted = (word: string) => [...word].toSorted().join('');
  return (
    one !== other &&
    one.charAt(0) === other.charAt(0) &&
    one.length === other.length &&
    sorted(one) === sorted(other)
  );
}

/** `Mukerjee` and `Mukherjee`; what is an ending, as in `Rossi` and `Ross`, makes another name. */
function isOneLetterLess(short: string, long: string): boolean {
  if (short.length !== long.length - 1) return false;
  const at = [...long].findIndex((letter, index) => letter !== short.charAt(index));
  return at > 0 && at < short.length - 1 && long.slice(at + 1) === short.slice(at);
}

/** What a word may have been before a slip: of a short one only its letters in another order. */
function nearby(word: string): readonly string[] {
  const changed =
    word.length < shortestWord ? [] : changedIn(word).filter(({ length }) => length >= shortestWord);
  return [...exchangedIn(word), ...changed];
}

/** All that two neighbouring letters exchanged make of a word. */
function exchangedIn(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

/**
 * All that one letter more or less within a word makes of it, or another vowel. A last letter more or less makes words of
 * its own (`manifesto`, `improv`), and so do other consonants (`radium`).
 */
function changedIn(word: string): readonly string[] {
  return Array.from({ length: word.length }, (_, at) => at).flatMap((at) => {
    const [before, here, after] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    const others = vowels.includes(word.charAt(at)) ? vowels.map((letter) => before + letter + after) : [];
    return [
      ...(after === '' ? [] : [before + after]),
      ...others,
      ...alphabet.map((letter) => before + letter + here),
    ];
  });
}
