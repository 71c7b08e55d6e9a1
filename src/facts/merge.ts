import { normalizeText } from '../base/text.js';
import type { FactDraft } from './draft.js';

/**
 * The same statement told twice becomes one draft with the evidence of both; the first wording stays. Compared are
 * kind and plain sentence without case and marks, so that nothing is merged that reads differently.
 */
export function mergeDrafts(drafts: readonly FactDraft[]): readonly FactDraft[] {
  const merged = new Map<string, FactDraft>();
  for (const draft of drafts) {
    const key = `${draft.kind} ${normalizeText(draft.text)}`;
    const first = merged.get(key);
    merged.set(
      key,
      first === undefined ? draft : { ...first, evidence: [...first.evidence, ...draft.evidence] },
    );
  }
  return [...merged.values()];
}
