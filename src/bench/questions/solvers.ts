import { wordCount, words } from '../../base/text.js';
import type { ChoiceItem } from '../../model/item.js';
import { contentWords } from '../../questions/faults/texts.js';

/** How much somebody who has not read the text would like each option; the most liked ones are guessed among. */
export type Solver = (item: Pick<ChoiceItem, 'prompt' | 'choices'>) => readonly number[];

const each =
  (like: (text: string, prompt: string) => number): Solver =>
  ({ prompt, choices }) =>
    choices.map(({ text }) => like(text, prompt));

const at =
  (place: (count: number) => number): Solver =>
  ({ choices }) =>
    choices.map((_, index) => (index === place(choices.length) ? 1 : 0));

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Ways to find the key by its looks alone, by name. */
export const solvers = {
  longest: each((text) => text.length),
  shortest: each((text) => -text.length),
  'most words of the stem': each((text, prompt) => {
    const asked = new Set(contentWords(prompt));
    return contentWords(text).filter((word) => asked.has(word)).length;
  }),
  'fewest words of the stem': each((text, prompt) => {
    const asked = new Set(contentWords(prompt));
    return -contentWords(text).filter((word) => asked.has(word)).length;
  }),
  'first place': at(() => 0),
  'second place': at(() => 1),
  'third place': at(() => 2),
  'last place': at((options) => options - 1),
  /** Details make an option look right: numbers, names, many words. */
  'most specific': each(
    (text) => wordCount(text) + 2 * count(text, /\d+/gu) + count(text, /(?<!^)\b\p{Lu}\p{L}+/gu),
  ),
  'most capitals': each((text) => count(text, /\p{Lu}/gu)),
  'fewest capitals': each((text) => -count(text, /\p{Lu}/gu)),
  /** The one most like the others: a writer makes wrong options from the right one. */
  'most like the others': ({ choices }) =>
    choices.map(({ text }, index) => {
      const own = new Set(words(text.toLowerCase()));
      const others = choices
        .filter((_, other) => other !== index)
        .flatMap((one) => words(one.text.toLowerCase()));
      return others.filter((word) => own.has(word)).length / Math.max(1, own.size);
    }),
} as const satisfies Readonly<Record<string, Solver>>;

/** The probability that a solver finds the key, guessing among the options it likes best: 0..1. */
export function chanceOf(solver: Solver, item: Pick<ChoiceItem, 'prompt' | 'choices'>): number {
  const likes = solver(item);
  const best = Math.max(...likes);
  const liked = item.choices.filter((_, index) => likes[index] === best);
  return liked.filter(({ correct }) => correct).length / Math.max(1, liked.length);
}
