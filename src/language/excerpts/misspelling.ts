import type { Analysis, Token } from '../../model/analysis.js';
import { isListedPlace } from '../lexicons/known-places.js';
import { isListedWord } from '../lexicons/known-words.js';

/** In shorter words one letter makes another word too easily. */
const shortestWord = 6;
/** With two letters exchanged a shorter word is told as well: `erach`. */
const shortestExchanged = 5;
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
/** Ends of words that are made anew all the time, which no list holds. */
const freeEnding =
  /(?:s|ed|ing|er|or|est|ish|able|ible|al|an|ic|ive|ism|ist|less|ful|ion|dom|age|ure|ent|ant|ence|ance|ense|ment|ous|y|like|ise|ize|phone|oor)$/u;
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
  const isMisspeltName = (text: string): boolean =>
    names.get(text) === 1 &&
    text.length >= shortestWord &&
    !isListedPlace(text) &&
    exchangedIn(text).some(
      (other) => other !== text && (isListedPlace(other) || (names.get(other) ?? 0) > 1),
    );
  return tokens.filter(
    ({ text, lemma, upos }) =>
      (upos === 'PROPN' && isMisspeltName(text)) ||
      ((upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ') &&
        text.length >= shortestExchanged &&
        /^[a-z]+$/u.test(text) &&
        counts.get(lemma) === 1 &&
        !isListedWord(text) &&
        !isListedWord(lemma) &&
        !freeEnding.test(text) &&
        !freeBeginning.test(text) &&
        nearby(text).some(isListedWord)),
  );
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

/** All that one letter more, less or otherwise makes of a word. */
function changedIn(word: string): readonly string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => at).flatMap((at) => {
    const [before, here, after] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    return [
      before + after,
      ...alphabet.flatMap((letter) => [before + letter + here, before + letter + after]),
    ];
  });
}
