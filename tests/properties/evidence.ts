import type { QuotedEvidence } from '../../src/model/fact.js';
import type { Item } from '../../src/model/item.js';
import type { StudyPack } from '../../src/model/quiz.js';
import type { Summary } from '../../src/model/summary.js';

/** Something said about an article, and what is shown in support of it. */
export interface Claim {
  /** For messages. */
  readonly text: string;
  readonly evidence: readonly QuotedEvidence[];
}

/** Everything an item claims: its key, and each option whose rationale points into the text. */
export function itemClaims(item: Item): readonly Claim[] {
  const options =
    item.type === 'choice'
      ? item.choices
          .filter((choice) => choice.correct || choice.evidence.length > 0)
          .map(({ text, evidence }) => ({ text: `${item.prompt} ${text}`, evidence }))
      : [];
  return [{ text: `${item.type}: ${item.prompt}`, evidence: item.evidence }, ...options];
}

/** Every sentence and entry of a summary. */
export function summaryClaims(summary: Summary): readonly Claim[] {
  const { gist, short, standard, easy, keyFacts, fiveW, timeline, people, numbers, vocabulary } = summary;
  return [
    ...(gist === null ? [] : [gist]),
    ...short,
    ...standard,
    ...(easy ?? []),
    ...keyFacts,
    ...Object.values(fiveW).flat(),
    ...timeline,
    ...people,
    ...numbers,
    ...vocabulary,
  ];
}

/** The claims whose evidence is missing, or is not word for word in the sentence it names. */
export function unsupported(claims: readonly Claim[], pack: StudyPack): readonly string[] {
  const sentences = new Map(
    pack.articles
      .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences))
      .map(({ id, text }) => [id, text]),
  );
  return claims.flatMap(({ text, evidence }) => {
    if (evidence.length === 0) return [`${text}: no evidence`];
    return evidence
      .filter(({ sentence, quote }) => quote === '' || sentences.get(sentence)?.includes(quote) !== true)
      .map(({ sentence, quote }) => `${text}: “${quote}” is not in ${sentence}`);
  });
}
