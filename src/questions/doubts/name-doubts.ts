import { normalizeText } from '../../base/text.js';
import { isListedPlace } from '../../language/lexicons/known-places.js';
import { withoutQuotations } from '../faults/texts.js';
import type { Asking, Doubts } from './doubt.js';

/** `DBE RA`: letters behind a name that are no part of it. */
const postNominals = /^\p{Lu}\p{Ll}+ (?:.* )?\p{Lu}[\p{L}’'-]*\p{Ll}(?:,? \p{Lu}{2,5})+$/u;

/** Questions and answers that name somebody or something as nobody would in a question. */
export const nameDoubts = {
  // `Whom will she visit? – Bergen`: a town that was taken for somebody.
  'place-for-person': ({ key }) => key.phrase.type === 'person' && isListedPlace(key.text),
  // `the Anna Karlsen DBE of the last edition`
  'letters-behind-name': ({ key }) => key.phrase.type === 'person' && postNominals.test(key.text),
  // `Why did Anna Karlsen sue Peter Hale? – Because Peter Hale sold her boat`: one says `he`.
  'name-again-in-key': ({ stem, key, form, article }) =>
    ['cause', 'condition', 'predicate', 'result', 'time'].includes(form.asks) &&
    [...article.entities.values()].some(
      ({ type, name }) =>
        type === 'person' &&
        name.includes(' ') &&
        [withoutQuotations(stem), key.text].every((text) =>
          ` ${normalizeText(text)} `.includes(` ${normalizeText(name)} `),
        ),
    ),
  // `What is HL? – A rare illness` of `harbour lung (HL)`, `harbour lung, or HL`: what the letters stand for is the first answer.
  'letters-unexplained': ({ fact, form, analysis }) => {
    const letters = fact.roles.subject?.text ?? '';
    return (
      form.asks === 'attribute' &&
      /^\p{Lu}{2,6}$/u.test(letters) &&
      new RegExp(`\\p{Ll}(?: \\(|, or |, (?:also )?known as )${letters}\\b`, 'u').test(analysis.article.text)
    );
  },
  'number-before-name': isCutAtNumber,
  'capital-of-sentence': hasCapitalOfSentence,
} as const satisfies Doubts;

/** `MN4’s risk` of `2004 MN4’s risk`: the number is a part of the name. */
function isCutAtNumber({ key, analysis: { tokens } }: Asking): boolean {
  const { first, end } = key.phrase.range;
  const [number, name] = [tokens[first - 1], tokens[first]];
  return (
    !key.isAmount &&
    name?.upos === 'PROPN' &&
    number?.upos === 'NUM' &&
    number.head >= first &&
    number.head < end
  );
}

/** `What did Volcanic ash cover?`: a common word that has its capital from the beginning of the sentence. */
function hasCapitalOfSentence({ fact, stem, analysis: { tokens, mentions, sentences } }: Asking): boolean {
  const id = fact.evidence[0]?.sentence;
  const first = sentences.find((sentence) => sentence.id === id)?.first;
  const word = tokens[first ?? -1];
  if (first === undefined || word === undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text)) return false;
  return (
    withoutQuotations(stem).includes(` ${word.text} `) &&
    !mentions.some((mention) => mention.first <= first && first < mention.end) &&
    tokens.some(({ text }) => text === word.text.toLowerCase())
  );
}
