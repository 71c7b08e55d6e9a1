import type { Token } from '../../model/analysis.js';
import { monthOf, weekdayOf } from '../lexicons/calendar.js';
import { nationalAdjectives } from '../lexicons/countries.js';
import { capitalTitles, honorifics } from '../lexicons/titles.js';
import type { Tree } from '../tree.js';

/** Whether a token can be part of a name. */
export type NameTest = (token: Token) => boolean;

/** Words that are often written with a capital without being names. */
const neverNames: ReadonlySet<string> = new Set(
  `I A The This That These Those He She It They We You My His Her Its Their Our Your And But Or If When While After
Before Since In On At By For From To With As An No Not Yes What Who Why How Where Which There Here Both All Some Many
Most Every Each Mr Mrs Ms God Internet Web Monday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
Today Yesterday Tomorrow Also However Meanwhile Still Now Then Later Earlier Once Only Even Just Despite During Although
English AM PM`.split(/\s+/u),
);

/**
 * Tells name tokens by tag, capital and the article's own use: a word at the start of a sentence that elsewhere in the
 * article stands in lower case is no name. In `Visiting US officials spoke` only `US` can be part of one.
 */
export function nameTest(tree: Tree): NameTest {
  const lowerCase = new Set(
    tree.tokens.filter((token) => /^\p{Ll}/u.test(token.text)).map((token) => token.text),
  );
  const starts = new Set([
    ...tree.sentences.map((sentence) => firstWord(tree, sentence.first, sentence.end)),
    // After a colon or an opening mark a capital says as little as at the start of a sentence.
    ...tree.tokens.filter(({ text }) => /^(?:[:“‘"]|``)$/u.test(text)).map(({ index }) => index + 1),
  ]);
  return (token) => {
    const { text } = token;
    if (!/^[\p{Lu}]|^(?:al|el|ibn|bin)-\p{Lu}|^\p{Ll}\p{Lu}/u.test(text) || isCalendarWord(token)) {
      return false;
    }
    const proper = token.upos === 'PROPN' || /^NNPS?$/u.test(token.xpos);
    if (neverNames.has(text) && text !== 'PM' && text !== 'Mr' && text !== 'Mrs' && text !== 'Ms') {
      return false;
    }
    if (starts.has(token.index)) {
      const lower = text.toLowerCase();
      return (
        proper &&
        (capitalTitles.has(lower) || honorifics.has(lower) || !(lowerCase.has(lower) || /ing$/u.test(text)))
      );
    }
    return proper || (/^(?:ADJ|NOUN|VERB|X)$/u.test(token.upos) && !nationalAdjectives.has(text));
  };
}

function isCalendarWord(token: Token): boolean {
  return weekdayOf(token.text) !== null || monthOf(token.text) !== null;
}

/** Index of the first token of a sentence that is no mark. */
function firstWord(tree: Tree, first: number, end: number): number {
  let index = first;
  while (index < end - 1 && tree.at(index).upos === 'PUNCT') {
    index += 1;
  }
  return index;
}
