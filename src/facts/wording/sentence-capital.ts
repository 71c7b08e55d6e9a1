import { lowerFirst } from '../../base/text.js';
import { nationalAdjectives } from '../../language/lexicons/countries.js';
import { easyWords } from '../../language/lexicons/dale-chall.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Token } from '../../model/analysis.js';
import { type Tree, tokenAt } from '../tree.js';

/** Whether only marks stand before a token in its sentence. */
export function isSentenceStart(tree: Tree, token: Token): boolean {
  const sentence = tree.sentenceOf[token.index];
  if (sentence === undefined) return false;
  for (let index = sentence.first; index < token.index; index++)
    if (tokenAt(tree, index).upos !== 'PUNCT') return false;
  return true;
}

/** Whether a token has its capital from the sentence, or from the quoted one, that it begins. */
export function hasSentenceCapital(tree: Tree, token: Token): boolean {
  return isSentenceStart(tree, token) || opensSpeech(tree, token);
}

/** `Hale said, “Old boats do not sink”`: a common word with the capital of the sentence that is quoted. */
function opensSpeech(tree: Tree, { index, upos, text }: Token): boolean {
  if (upos !== 'NOUN' && upos !== 'ADJ') return false;
  const [lead, mark] = [tree.analysis.tokens[index - 2], tree.analysis.tokens[index - 1]];
  const next = tree.analysis.tokens[index + 1];
  return (
    tree.quotationOf.has(index) &&
    /^[“"‘']$/u.test(mark?.text ?? '') &&
    /^[,:]$/u.test(lead?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    /^\p{Ll}/u.test(next?.text ?? '')
  );
}

/** First words of names and titles that the tagger takes for common ones where a capital stands behind them. */
const openingName = new Set(
  'Prime Vice Attorney Associated Central Supreme Foreign Federal National State United Royal Social Public General World'.split(
    ' ',
  ),
);

/** `Researchers` becomes `researchers`; names, acronyms and words always written with a capital keep theirs. */
export function withoutSentenceCapital(tree: Tree, token: Token): string {
  const { text } = token;
  const isName = token.upos === 'PROPN' && !isCommonWord(tree, token) && !opensDescription(tree, token);
  if (isName || text === 'I' || /[\p{Lu}\p{N}]/u.test(text.slice(1))) return text;
  // `Iodine helps` at the start, where the text has `iodine` too, is no name, whatever `the Iodine Network` is.
  const capitalized = tree.innerWords.has(text) && !tree.writtenWords.has(text.toLowerCase());
  if (opensTitle(tree, token)) return text;
  // `Prime Minister Hale`, `Associated Press reporters`
  const next = tree.analysis.tokens[token.index + 1];
  // `The Art of the Harbour` of a text that has `in The Art of the Harbour` too.
  if (text === 'The' && /^\p{Lu}/u.test(next?.text ?? '') && isWrittenInside(tree, `The ${next?.text ?? ''}`))
    return text;
  if (
    next?.upos === 'PROPN' &&
    /^\p{Lu}/u.test(next.text) &&
    (openingName.has(text) || isNamePart(token) || isWrittenInside(tree, `${text} ${next.text}`))
  )
    return text;
  const adjectiveOrNoun = token.upos === 'ADJ' || token.upos === 'NOUN';
  if (adjectiveOrNoun && (capitalized || tree.mentionOf.has(token.index) || isNameAdjective(text)))
    return text;
  return lowerFirst(text);
}

/** `Space Shuttle Endeavour`, `Storm Alva`: before a name, a word for no person is a part of it; `rapper Drake` is none. */
function isNamePart({ upos, relation, lemma }: Token): boolean {
  return upos === 'NOUN' && relation === 'compound' && nounClassOf(lemma.toLowerCase()) !== 'person';
}

/** Whether two words stand with their capitals in the middle of a sentence too: `the year that Flying Cloud was built`. */
function isWrittenInside({ analysis }: Tree, pair: string): boolean {
  const { text } = analysis.article;
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1))
    if (/\p{Ll},? (?:the )?$/u.test(text.slice(Math.max(0, at - 7), at))) return true;
  return false;
}

/** `The Man Who Sold the World`: no name has a verb or a relative pronoun with a capital, but a title has. */
function opensTitle(tree: Tree, { index }: Token): boolean {
  return tree.analysis.tokens
    .slice(index + 1, index + 4)
    .some(({ text, upos }) => /^\p{Lu}\p{Ll}/u.test(text) && ['PRON', 'VERB', 'AUX'].includes(upos));
}

/** `Cholera` at the start of a sentence, where the text writes `cholera` elsewhere and it is no one's name. */
function isCommonWord(tree: Tree, token: Token): boolean {
  const lower = token.text.toLowerCase();
  return !tree.nameAt.has(token.index) && tree.writtenWords.has(lower);
}

/** `Star defensive tackle Ole Berg`: a word of every day before another without a capital is part of no name. */
function opensDescription(tree: Tree, { index, text }: Token): boolean {
  const mention = tree.nameAt.get(index);
  const isNamed =
    mention !== undefined && (mention.end > index + 1 || tree.entityOf.get(mention.entity)?.type !== 'other');
  const next = tree.analysis.tokens[index + 1];
  return (
    !isNamed &&
    easyWords.has(text.toLowerCase()) &&
    next !== undefined &&
    ['ADJ', 'NOUN'].includes(next.upos) &&
    /^\p{Ll}+$/u.test(next.text)
  );
}

/** `Palestinian`, `British`, `Republican`: adjectives of nations and parties keep their capital. */
function isNameAdjective(text: string): boolean {
  return nationalAdjectives.has(text) || /^(?:\p{Lu}\p{L}+(?:ian|ish|ese|ean)|Democrat)s?$/u.test(text);
}
