import { oncePer } from '../../base/once.js';
import { normalizeText, words } from '../../base/text.js';
import { isConditional } from '../fitness/conditional.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';

const maxFacts = 8;
/** At most so many from one paragraph, so that the list goes through the whole article. */
const maxPerParagraph = 2;
/** A line of a list is shorter than a sentence of a paragraph may be. */
const maxWords = 32;
const minWords = 6;
/** A fact put into words stands in a list on its own, so it must be surer than in a paragraph. */
const minConfidence = 0.65;
/** Two statements that share more of their words than this say the same. */
const maxOverlap = 0.6;

/** `Rother said: “It must be linked to …”`: words of a speaker that point at what was said before. */
const pointingQuotation = /: ["“‘](?:[^"”’]* )?(?:it|this|that|they|them|he|she|his|her|their)\b/i;

/** Statements that point at nothing but what the reader knows. */
export function standing(statements: readonly Statement[], given: ReadonlySet<string>): readonly Statement[] {
  return statements.filter(({ leans, needs }) => !leans && [...needs].every((need) => given.has(need)));
}

/**
 * Statements that can stand in a list, each alone: short, sure, pointing at nothing before them.
 * @param given what the reader of the list knows from the headline and the beginning, as `presuppositionsOf` has it.
 */
export function listable(statements: readonly Statement[], given: ReadonlySet<string>): readonly Statement[] {
  return standing(statements, given).filter(
    ({ words: count, origin, confidence, text }) =>
      !/^["“]|;/.test(text) &&
      !pointingQuotation.test(text) &&
      !isConditional(text) &&
      count <= maxWords &&
      count >= minWords &&
      (origin === 'sentence' || confidence >= minConfidence),
  );
}

/**
 * The statements that tell most about the article, one after the other by what each adds to those before it, in the
 * order of the text at last; no two say the same.
 * @param list of `listable` statements.
 */
export function chooseKeyFacts(
  list: readonly Statement[],
  knowledge: Knowledge,
  worth: (statement: Statement) => number,
): readonly Statement[] {
  const counts = new Map<number, number>();
  const chosen: Statement[] = [];
  for (const statement of byWorth(list, worth)) {
    const paragraph = knowledge.analysis.sentences[statement.position]?.paragraph ?? -1;
    const count = counts.get(paragraph) ?? 0;
    if (chosen.length === maxFacts) break;
    if (count === maxPerParagraph || chosen.some((other) => repeats(other, statement))) continue;
    counts.set(paragraph, count + 1);
    chosen.push(statement);
  }
  return chosen.toSorted((one, other) => one.position - other.position);
}

/** The best first; equals in the order of the text. */
export function byWorth(
  statements: readonly Statement[],
  worth: (statement: Statement) => number,
): readonly Statement[] {
  return statements
    .map((statement) => ({ statement, value: worth(statement) }))
    .toSorted((one, other) => other.value - one.value || one.statement.position - other.statement.position)
    .map(({ statement }) => statement);
}

/** Whether two statements come from one sentence, or say the same. */
export function repeats(one: Statement, other: Statement): boolean {
  return one.position === other.position || saysSame(one, other);
}

/** Whether two statements share most of their words; two facts of one sentence need not. */
export function repeatsWords(one: Statement, other: Statement): boolean {
  return saysSame(one, other);
}

/** Whether one of two sentences says little that the other does not. */
function saysSame(one: Statement, other: Statement): boolean {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size)) > maxOverlap;
}

const wordsIn = oncePer(({ text }: Statement): ReadonlySet<string> => new Set(words(normalizeText(text))));
