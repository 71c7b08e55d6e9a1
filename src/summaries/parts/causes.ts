import { capitalizeFirst } from '../../base/text.js';
import type { Fact } from '../../model/fact.js';
import type { SummaryEntry } from '../../model/summary.js';
import type { SummaryForms } from '../forms.js';
import type { Knowledge } from '../knowledge.js';
import { isTellable, stateFact } from '../telling/facts.js';

const maxEntries = 4;
/** A cause and its effect stand apart on the sheet, so both must be surely read. */
const minConfidence = 0.65;

/**
 * Causes, each with its effect: `ash can destroy jet engines` – `The airport has been shut since Tuesday.` Only what
 * the text itself joins by `because`, `owing to` and the like.
 */
export function listCauses(
  facts: readonly Fact[],
  knowledge: Knowledge,
  forms: SummaryForms,
  given: ReadonlySet<string>,
): readonly SummaryEntry[] {
  return facts
    .flatMap((fact) => {
      const { cause, ...roles } = fact.roles;
      if (cause === undefined || fact.confidence < minConfidence || !isTellable(fact)) return [];
      const effect = stateFact(knowledge, { ...fact, roles }, forms);
      if (effect === null || ![...effect.needs].every((need) => given.has(need))) return [];
      return [{ term: capitalizeFirst(cause.text), text: effect.text, evidence: effect.evidence }];
    })
    .slice(0, maxEntries);
}
