import type { Action, CountedAmount } from '../../model/fact.js';
import type { Part } from './part.js';
import { needsComplement, takesNoObject } from './verb-frames.js';

/** Verbs of change, with which a number behind them is how far: `dropped 41 places`, `climbed 400 metres`. */
const changingVerbs = new Set([
  'advance',
  'climb',
  'decline',
  'drop',
  'fall',
  'gain',
  'jump',
  'leap',
  'lose',
  'move',
  'plummet',
  'plunge',
  'rise',
  'sink',
  'slide',
  'slip',
  'soar',
  'tumble',
]);
const steps = /^(?:(?:percentage )?points?|places?|positions?|ranks?|spots?|rungs?|percent|per cent|%)$/i;
const measures: readonly CountedAmount['kind'][] = ['percent', 'measure', 'duration'];

/**
 * Sets right or refuses what the verb cannot have: a measure behind a verb without object is its extent (`fell 12
 * percent`), any other object betrays a wrong parse, and so does a verb that lacks the object it needs.
 */
export function fitToFrame(action: Action, parts: readonly Part[]): readonly Part[] | null {
  if (action.voice === 'passive') return parts;
  const object = parts.find((part) => part.role === 'patient');
  if (object === undefined) {
    const isComplete =
      !needsComplement(action.lemma) ||
      parts.some(
        ({ role, phrase }) =>
          role === 'content' || role === 'recipient' || isOpenComplement(role, phrase.marker),
      );
    return isComplete ? parts : null;
  }
  if (isExtent(action.lemma, object))
    return parts.map((part) => (part === object ? { ...part, role: 'extent' as const } : part));
  return takesNoObject(action.lemma) ? null : parts;
}

/** An infinitive, adjective or noun that completes the verb (`became dark`), not a phrase with a preposition. */
function isOpenComplement(role: Part['role'], marker: string | null): boolean {
  return role === 'complement' && (marker === null || marker === 'to');
}

function isExtent(lemma: string, { phrase }: Part): boolean {
  const { quantity } = phrase;
  if (quantity === null) return false;
  if (changingVerbs.has(lemma) && steps.test(quantity.counted)) return true;
  return (
    (changingVerbs.has(lemma) || takesNoObject(lemma)) && lemma !== 'lose' && measures.includes(quantity.kind)
  );
}
