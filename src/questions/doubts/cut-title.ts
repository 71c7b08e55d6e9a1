import type { Asking } from './doubt.js';

/** `general of the WHO` out of `director general of the WHO`: a word of the title was left behind. */
export function isCutTitle({ fact, key, form, analysis }: Asking): boolean {
  if (fact.kind !== 'role' || form.asks !== 'title') return false;
  const [evidence] = fact.evidence;
  const quote = evidence?.quote ?? '';
  const at = quote.indexOf(key.phrase.text);
  if (at < 0) return false;
  const before = quote.slice(0, at).trimEnd();
  const span = analysis.sentences.find(({ id }) => id === evidence?.sentence)?.span;
  const told = span === undefined ? quote : analysis.article.text.slice(span.start, span.end);
  const after = told.slice(told.indexOf(key.phrase.text) + key.phrase.text.length);
  const startsWhole =
    before === '' ||
    /[,;:(–—-]$|\b(?:an?|the|as|is|was|and|his|her|their|its|said|says|by|after|\p{L}+['’]s?)$/iu.test(
      before,
    ) ||
    (/\p{Lu}[\p{L}’'-]*$/u.test(before) && !isNameCutOff(before, key.phrase.text));
  // `lead specialist in gender, reproductive rights …`: the list goes on.
  return (
    !startsWhole || (/\s(?:in|of|for)\s/.test(key.phrase.text) && /^, \p{Ll}+ (?:\p{Ll}+,|and)/u.test(after))
  );
}

/** `Network director` behind the `Harbour` that a sentence begins with: half of the body’s name. */
function isNameCutOff(before: string, title: string): boolean {
  return /^\p{Lu}\p{L}*$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(title);
}
