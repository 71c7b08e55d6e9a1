import { capitalizeFirst } from '../base/text.js';
import type { Fact } from '../model/fact.js';
import type { SummaryEntry } from '../model/summary.js';
import { minConfidence } from './facts.js';
import { type SummaryForms, word } from './forms.js';
import type { Knowledge } from './knowledge.js';

const maxEntries = 10;

/**
 * People with their posts or titles, and organizations with what the article says they are, in the order of the text:
 * `Antony Blinken – US Secretary of State`. Only those of whom the article says who they are.
 */
export function listPeople(
  facts: readonly Fact[],
  knowledge: Knowledge,
  forms: SummaryForms,
): readonly SummaryEntry[] {
  const entries = new Map<string, SummaryEntry>();
  for (const fact of facts) {
    if (fact.confidence < minConfidence || fact.modality !== 'asserted' || fact.attribution !== null)
      continue;
    const entry = roleEntry(fact, forms) ?? bodyEntry(fact, knowledge, forms);
    if (entry !== null && !entries.has(entry.term)) entries.set(entry.term, entry);
  }
  return [...entries.values()].slice(0, maxEntries);
}

function roleEntry(fact: Fact, forms: SummaryForms): SummaryEntry | null {
  const { person, title } = fact.roles;
  if (fact.kind !== 'role' || person === undefined || title === undefined) return null;
  return entryOf(fact, person.text, title.text, forms);
}

/** `ICANN is a non-profit organization` makes an entry; `ICANN is late` does not. */
function bodyEntry(fact: Fact, knowledge: Knowledge, forms: SummaryForms): SummaryEntry | null {
  const { subject, attribute } = fact.roles;
  if (fact.kind !== 'state' || subject === undefined || attribute === undefined || subject.entity === null)
    return null;
  const entity = knowledge.entityOf.get(subject.entity);
  if (entity === undefined || (entity.type !== 'organization' && entity.type !== 'person')) return null;
  const isDescription = /^(?:an?|the|one of)\s/i.test(attribute.text) && fact.action?.tense === 'present';
  return isDescription ? entryOf(fact, entity.name, attribute.text, forms) : null;
}

function entryOf(fact: Fact, person: string, title: string, forms: SummaryForms): SummaryEntry {
  return {
    term: capitalizeFirst(person),
    text: word(forms, 'person-role', { person, title }),
    evidence: fact.evidence.map(({ sentence, quote }) => ({ sentence, quote })),
  };
}
