import { oncePer } from '../../base/once.js';
import type { Token } from '../../model/analysis.js';
import { type Knowledge, sentenceText } from '../knowledge.js';

/** Says into how many kinds something falls, and, behind a colon, which: `Boats fall into two groups: …`. */
const announcing =
  /\b(?:fall|falls|divided|grouped|sorted|classified|come|comes) (?:in|into) (?:two|three|four|five|six|several|\d) (?:[\p{L}-]+ )?(?:groups|kinds|types|classes|categories|forms|families)\b/u;

/** The sentence by which an article announces the kinds of what it explains. */
export interface Kinds {
  /** Position in `Analysis.sentences`. */
  readonly position: number;
  /** Adjectives for the kinds, lemmas in lower case, that the article has not used before: `terrestrial`. */
  readonly names: ReadonlySet<string>;
}

/** The first announcement of kinds in an article; null without one. */
export const kindsOf = oncePer((knowledge: Knowledge): Kinds | null => {
  const { analysis } = knowledge;
  const position = analysis.sentences.findIndex(
    (sentence) =>
      analysis.article.paragraphs[sentence.paragraph]?.kind === 'body' &&
      announcing.test(sentenceText(analysis, sentence)),
  );
  const sentence = analysis.sentences[position];
  if (sentence === undefined) return null;
  const used = new Set(analysis.tokens.slice(0, sentence.first).map(({ lemma }) => lemma.toLowerCase()));
  const own = analysis.tokens.slice(sentence.first, sentence.end);
  const colon = own.findIndex(({ text }) => text === ':');
  const names = own
    .slice(Math.max(0, colon))
    .filter((token) => isModifier(token) && !used.has(token.lemma.toLowerCase()))
    .map(({ lemma }) => lemma.toLowerCase());
  return { position, names: new Set(colon < 0 ? [] : names) };
});

/** What needs the announcement told before it, with a key of `Continuity.needs`; null for any other word. */
export function kindNeed(knowledge: Knowledge, token: Token): string | null {
  if (!isModifier(token)) return null;
  const kinds = kindsOf(knowledge);
  const isAfter = kinds !== null && knowledge.tree.sentenceOf(token.index) > kinds.position;
  return isAfter && kinds.names.has(token.lemma.toLowerCase()) ? kindsKey : null;
}

/** Told by the announcement itself. */
export const kindsKey = 'kinds';

function isModifier({ relation, upos }: Token): boolean {
  return (relation === 'amod' && upos === 'ADJ') || (relation === 'compound' && upos === 'PROPN');
}
