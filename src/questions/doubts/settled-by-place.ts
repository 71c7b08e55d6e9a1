import { words } from '../../base/text.js';
import { contentWords } from '../faults/texts.js';
import { bareDefinites } from './definite-doubts.js';
import type { Asking } from './doubt.js';
import { uniqueBodies } from './key-doubts.js';

/**
 * Doubts that the number of the paragraph settles: what the stem leaves open (`which deadline?`) a reader finds there.
 * Of 48 questions that judges had refused for nothing else they printed 39 with the number, and 7 of 23 without.
 */
export const settledByPlace: ReadonlySet<string> = new Set([
  'stem-leans',
  'stem-bare-definite',
  'definite-inside',
  'deed-untold',
  'comparison-open',
  'nothing-told',
  'stem-thin',
  'tied-to-text',
  'quotation-hangs',
  'quote-fragment',
  'ordinal-open',
  'one-of-several',
  'crowd-without-occasion',
  'claim-without-place',
]);

/** `the hotel`: one common noun, and nothing that says which. */
const bareDefinite = /^the \p{Ll}[\p{L}-]*$/u;

/**
 * Whether the paragraph, up to the sentence asked about, or the title names what a definite of the stem takes up: of
 * `the hotel` a reader who turns to the paragraph must find which, and not have to go back further.
 */
export function isIntroducedInPlace(asking: Asking): boolean {
  const { fact, form, stem, article, analysis } = asking;
  const [evidence] = fact.evidence;
  const at = analysis.sentences.findIndex(({ id }) => id === evidence?.sentence);
  const own = analysis.sentences[at];
  if (evidence === undefined || own === undefined) return true;
  if (form.asks === 'speaker' && !isNamedInPlace(asking, own.paragraph)) return false;
  // As it is written: `the museum` does not stand in `the Museum of Bergen`.
  const told = ` ${words(stem).join(' ')} `;
  const taken = [
    ...(article.leaning.get(evidence.sentence) ?? []),
    ...Object.values(fact.roles).flatMap(({ text, type, entity }) =>
      entity === null && (type === 'organization' || type === 'place') ? [text] : [],
    ),
  ].filter(
    (phrase) => bareDefinite.test(phrase) && !uniqueBodies.test(phrase) && told.includes(` ${phrase} `),
  );
  const inside = bareDefinites(asking).map(({ text }) => `the ${text}`);
  const before = analysis.sentences
    .slice(0, at)
    .filter(({ paragraph }) => paragraph === own.paragraph)
    .flatMap(({ id }) => [...(article.sentenceWords.get(id) ?? [])]);
  const known = new Set([...before, ...contentWords(analysis.article.title)]);
  return [...taken, ...inside].every((phrase) =>
    contentWords(words(phrase).at(-1) ?? '').every((word) => known.has(word)),
  );
}

/** Whether the paragraph has a name of who said it, and not only `she said`. */
function isNamedInPlace({ key, article, analysis }: Asking, paragraph: number): boolean {
  const forms = article.entities.get(key.phrase.entity ?? '')?.forms ?? [key.phrase.text];
  return analysis.sentences
    .filter((sentence) => sentence.paragraph === paragraph)
    .some(({ span }) => {
      const told = analysis.article.text.slice(span.start, span.end);
      return forms.some((name) => /^\p{Lu}/u.test(name) && told.includes(name));
    });
}
