import { normalizeText, words } from '../base/text.js';
import type { Fact } from '../model/fact.js';
import type { SummarySentence } from '../model/summary.js';
import { isTellable, tellFact } from './facts.js';
import type { SummaryForms } from './forms.js';
import type { Knowledge } from './knowledge.js';
import type { Namer } from './names.js';

const maxFacts = 8;
/** At most so many from one paragraph, so that the list goes through the whole article. */
const maxPerParagraph = 2;
const minWords = 5;
/** Two facts that share more of their words than this say the same. */
const maxOverlap = 0.6;

/** A fact in words, with the sentence of the summary it makes. */
export interface ToldFact {
  readonly fact: Fact;
  readonly sentence: SummarySentence;
}

/**
 * Tellable facts as sentences that each stand alone (full names, sources), the ones that matter most first, no two
 * saying the same.
 */
export function tellFacts(facts: readonly Fact[], forms: SummaryForms, name: Namer): readonly ToldFact[] {
  const told: ToldFact[] = [];
  const ranked = facts
    .filter((fact) => isTellable(fact) && fact.kind !== 'role' && fact.kind !== 'quantity')
    .toSorted((one, other) => worthOf(other) - worthOf(one));
  for (const fact of ranked) {
    const text = tellFact(fact, forms);
    if (
      text === null ||
      words(text).length < minWords ||
      told.some((other) => saysSame(other.sentence.text, text))
    )
      continue;
    const named = name(
      text,
      new Set(),
      fact.evidence.map((one) => one.sentence),
    );
    told.push({
      fact,
      sentence: {
        text: named.text,
        evidence: [...fact.evidence.map(({ sentence, quote }) => ({ sentence, quote })), ...named.evidence],
      },
    });
  }
  return told;
}

function worthOf(fact: Fact): number {
  return fact.salience * (0.5 + 0.5 * fact.confidence);
}

/** Whether one of two sentences says little that the other does not. */
export function saysSame(one: string, other: string): boolean {
  const first = new Set(words(normalizeText(one)));
  const second = new Set(words(normalizeText(other)));
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size)) > maxOverlap;
}

/** The facts that matter most, in the order of the text, from all over the article. */
export function tellKeyFacts(told: readonly ToldFact[], knowledge: Knowledge): readonly SummarySentence[] {
  const { sentences } = knowledge.analysis;
  const position = (one: ToldFact) => knowledge.positionOf.get(one.fact.evidence[0]?.sentence ?? '') ?? 0;
  const counts = new Map<number, number>();
  const kept = told.filter((one) => {
    const paragraph = sentences[position(one)]?.paragraph ?? -1;
    const count = (counts.get(paragraph) ?? 0) + 1;
    counts.set(paragraph, count);
    return count <= maxPerParagraph;
  });
  return kept
    .slice(0, maxFacts)
    .toSorted((one, other) => position(one) - position(other))
    .map((one) => one.sentence);
}
