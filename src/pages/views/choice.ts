import type { ChoiceItem } from '../../model/item.js';
import type { Places } from './evidence.js';
import { letterOf } from './labels.js';

/** Options as the student sees them, one to a line. */
interface ChoiceSheet {
  readonly options: readonly { readonly letter: string; readonly text: string }[];
}

/** Options as the teacher sees them. */
interface ChoiceKey {
  readonly options: readonly {
    readonly letter: string;
    readonly text: string;
    readonly correct: boolean;
    readonly rationale: string | null;
    /** Where the text speaks of a wrong option, for want of a rationale; null for the right one, whose evidence is quoted below. */
    readonly place: string | null;
  }[];
}

export function askChoice(item: ChoiceItem): ChoiceSheet {
  return { options: item.choices.map(({ text }, index) => ({ letter: letterOf(index), text })) };
}

export function answerChoice(item: ChoiceItem, places: Places): ChoiceKey {
  return {
    options: item.choices.map(({ text, correct, rationale, evidence }, index) => ({
      letter: letterOf(index),
      text,
      correct,
      rationale,
      place: correct || rationale !== null ? null : places.label(evidence),
    })),
  };
}

/** The letters of the right options: `B`. */
export function glanceChoice(item: ChoiceItem): string {
  return item.choices.flatMap(({ correct }, index) => (correct ? [letterOf(index)] : [])).join(', ');
}
