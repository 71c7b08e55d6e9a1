import { capitalizeFirst } from '../../base/text.js';
import type { Token } from '../../model/analysis.js';
import { lemmatize } from '../inflection/lemmatize.js';
import { monthOf, weekdayOf } from '../lexicons/calendar.js';
import { nationalAdjectives, peoples } from '../lexicons/countries.js';
import { isListedPlace } from '../lexicons/known-places.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
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
  const pairs = new Set(
    tree.sentences.flatMap((sentence) =>
      pairsInside(tree, firstWord(tree, sentence.first, sentence.end), sentence.end),
    ),
  );
  const starts = new Set([
    ...tree.sentences.map((sentence) => firstWord(tree, sentence.first, sentence.end)),
    // After a colon or an opening mark a capital says as little as at the start of a sentence.
    ...tree.tokens.filter(({ text }) => /^(?:[:“‘"]|``)$/u.test(text)).map(({ index }) => index + 1),
  ]);
  return (token) => {
    const { text } = token;
    if (/[@_]|^https?:|www\./u.test(text)) {
      // `John Smith@SALES` has an office after the name, no address of the net.
      return /^\p{Lu}\p{Ll}+@\p{Lu}{2,}$/u.test(text) && token.upos === 'PROPN';
    }
    if (isCareless(tree, token)) {
      return true;
    }
    if (!/^[\p{Lu}]|^(?:al|el|ibn|bin)-\p{Lu}|^\p{Ll}\p{Lu}/u.test(text) || isCalendarWord(token)) {
      return false;
    }
    const proper = token.upos === 'PROPN' || /^NNPS?$/u.test(token.xpos);
    if (neverNames.has(text) && text !== 'PM' && text !== 'Mr' && text !== 'Mrs' && text !== 'Ms') {
      return false;
    }
    if (starts.has(token.index)) {
      const lower = text.toLowerCase();
      if (pairs.has(`${text} ${tree.tokens[token.index + 1]?.text}`)) return true;
      if (isPluralOfPersons(tree, token)) return false;
      return (
        proper &&
        (capitalTitles.has(lower) || honorifics.has(lower) || !(lowerCase.has(lower) || /ing$/u.test(text)))
      );
    }
    return proper || (/^(?:ADJ|NOUN|VERB|X)$/u.test(token.upos) && !nationalAdjectives.has(text));
  };
}

/** Words with capitals that stand beside each other inside a sentence: `Guide Dogs` of `one charity, Guide Dogs, paid`. */
function pairsInside(tree: Tree, start: number, end: number): readonly string[] {
  return tree.tokens
    .slice(start + 1, end - 1)
    .flatMap(({ index, text, upos }) =>
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      /^(?:NOUN|PROPN)$/u.test(upos) &&
      /^\p{Lu}\p{Ll}+$/u.test(tree.at(index + 1).text)
        ? [`${text} ${tree.at(index + 1).text}`]
        : [],
    );
}

/** `Veterans of the war spoke`: persons in the plural, with a capital only because the sentence begins with them. */
function isPluralOfPersons(tree: Tree, { index, text, xpos }: Token): boolean {
  const next = tree.tokens[index + 1];
  const isAlone = next !== undefined && /^\p{Ll}/u.test(next.text);
  const lemma = lemmatize(text.toLowerCase(), 'NOUN', 'NNS');
  return (
    isAlone &&
    /^NNP?S$/u.test(xpos) &&
    lemma !== text.toLowerCase() &&
    nounClassOf(lemma) === 'person' &&
    !peoples.has(text) &&
    !nationalAdjectives.has(text.slice(0, -1))
  );
}

/**
 * Whether a word in lower case is tagged as a name and known as that of a place: `to mexico`; in a sentence that begins
 * without a capital the tag is enough.
 * `Muqtada al-Sadr` may begin a sentence or follow a comma with its article alone.
 */
function isCareless(tree: Tree, token: Token): boolean {
  if (/^(?:al|el)$/u.test(token.text)) {
    const [mark, next] = tree.tokens.slice(token.index + 1, token.index + 3);
    return (
      mark?.text === '-' &&
      next !== undefined &&
      mark.span.end === next.span.start &&
      /^\p{Lu}/u.test(next.text)
    );
  }
  const isLower = (one: Token | undefined): boolean =>
    one?.upos === 'PROPN' && /^\p{Ll}{3,}$/u.test(one.text);
  if (!isLower(token)) {
    return isCarelessPlace(tree, token);
  }
  const beside = [tree.tokens[token.index - 1], tree.tokens[token.index + 1]];
  const sentence = tree.sentences[tree.sentenceOf(token.index)];
  const begins = sentence === undefined ? '' : tree.at(sentence.first).text;
  return (
    /^\p{Ll}{2}|^i$/u.test(begins) ||
    isPlace(token.text) ||
    beside.some((one) => one !== undefined && isLower(one) && isPlace(`${token.text} ${one.text}`))
  );
}

/** Whether a word in lower case is a place's name and no common noun, after a preposition: `birds in punjab`. */
function isCarelessPlace(tree: Tree, { index, text, xpos }: Token): boolean {
  return (
    xpos === 'NN' &&
    /^\p{Ll}{4,}$/u.test(text) &&
    isPlace(text) &&
    nounClassOf(text) === null &&
    tree.child(index, 'case') !== null &&
    tree.child(index, 'det') === null
  );
}

/** Whether a word in lower case names a country, region or city: not `turkey`, which the tag must tell. */
function isPlace(words: string): boolean {
  return isListedPlace(words.split(' ').map(capitalizeFirst).join(' '));
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
