import { capitalizeFirst, lowerFirst, normalizeText, words } from '../base/text.js';
import { closeDates } from '../language/phrasing.js';
import type { Fact } from '../model/fact.js';
import { renderText } from '../template/render.js';
import type { Template } from '../template/template.js';
import type { QuestionForm } from './forms/question-form.js';
import { countQuoted, maxQuotationWords } from './quotation.js';
import { maxStemWords, viewOf } from './view.js';

/** Fewest words a stem needs to say what it asks. */
const minStemWords = 4;
/** Fewer telling words leave many readings: `What is widely used in the US?`. */
const minTellingWords = 4;
/** Fewer leave many readings in a paragraph too. */
const fewestTellingWords = 2;
/** `According to paragraph 4` does not make a question harder to read. */
const placeWords = 4;
/** Words that tell nothing about whether a stem gives its key away. */
const functionWords = new Set(
  'a an the of in on at to for by with from and or as is are was were be been has have had do does did it its his her their who what when where why how that this than more most not no will would can could'.split(
    ' ',
  ),
);

/**
 * A form's wording over a fact as a finished question: blanks closed, a capital, the source of a claim put first.
 * Null where it is too long or too short to ask anything, or says its own answer.
 */
export function stemOf(fact: Fact, form: QuestionForm, wording: Template, keyText: string): string | null {
  const bare = closeDates(renderText(wording, viewOf(fact, form.asks), {}))
    .replace(/\s+([?.,])/g, '$1')
    .replace(/,\?/g, '?')
    // `described as an “iron oxide.”?`: the full stop was the sentence's.
    .replace(/[.,]([”"’']+\?)$/u, '$1');
  const { attribution } = fact;
  const namesSource = attribution === null || wording.uses.some((use) => use.name === 'source');
  const stem = namesSource
    ? capitalizeFirst(bare)
    : `According to ${attribution.speaker}, ${lowerFirst(bare)}`;
  const { inside, outside } = countQuoted(stem);
  if (
    inside + outside < (isDefining(form) ? minStemWords - 1 : minStemWords) ||
    outside > maxStemWords ||
    inside > maxQuotationWords
  )
    return null;
  if (fact.kind !== 'saying' && inside + outside > maxStemWords) return null;
  return givesAway(stem, keyText) || (!isDefining(form) && tellingCount(stem) < fewestTellingWords)
    ? null
    : stem;
}

/** `What are faults?` asks what the words of the fact say in full. */
function isDefining({ asks }: QuestionForm): boolean {
  return asks === 'attribute';
}

/** Whether a stem tells so little that it could be asked of many sentences of the article: `What can reduce loneliness?`. */
export function isThin({
  stem,
  fact,
  form,
}: {
  readonly stem: string;
  readonly fact: Fact;
  readonly form: QuestionForm;
}): boolean {
  if (isDefining(form)) return false;
  return tellingCount(stem) < (asksShortly(fact, form) ? minTellingWords - 1 : minTellingWords);
}

/** A post, and what a verb's own preposition leads to, are asked for in few words: `What does the method rely on?`. */
function asksShortly({ kind }: Fact, { asks, bareKey }: QuestionForm): boolean {
  return kind === 'role' || (asks === 'complement' && bareKey);
}

/**
 * A question about one numbered paragraph: `According to paragraph 4, who …?`, `According to the police in paragraph 4,
 * who …?`; null where that makes it too long.
 */
export function placed(stem: string, paragraph: number): string | null {
  const source = /^According to [^,]*/u.exec(stem)?.[0];
  const asked =
    source === undefined
      ? `According to paragraph ${paragraph}, ${lowerFirst(stem)}`
      : `${source} in paragraph ${paragraph}${stem.slice(source.length)}`;
  return countQuoted(asked).outside > maxStemWords + placeWords ? null : asked;
}

/** Words of a stem that tell what it is about; a name or number counts twice. */
function tellingCount(stem: string): number {
  const inner = words(stem).slice(1);
  const telling = inner.filter((word) => !functionWords.has(word.toLowerCase()));
  return telling.length + telling.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
}

/** The words of a text that say what it is about, normalized. */
export function tellingWords(text: string): readonly string[] {
  return words(normalizeText(text)).filter((word) => !functionWords.has(word));
}

/** Whether the stem holds most of the words that make the key. */
function givesAway(stem: string, key: string): boolean {
  const inStem = new Set(words(normalizeText(stem)));
  const telling = tellingWords(key);
  if (telling.length === 0) return true;
  return telling.filter((word) => inStem.has(word)).length / telling.length >= 0.5;
}
