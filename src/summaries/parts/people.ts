import { capitalizeFirst } from '../../base/text.js';
import { nationalAdjectives } from '../../language/lexicons/countries.js';
import type { Fact } from '../../model/fact.js';
import type { SummaryEntry } from '../../model/summary.js';
import { type SummaryForms, word } from '../forms.js';
import type { Knowledge } from '../knowledge.js';
import { minConfidence } from '../telling/facts.js';

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
    const entry = roleEntry(fact, knowledge, forms) ?? bodyEntry(fact, knowledge, forms);
    if (entry !== null && !entries.has(entry.term)) entries.set(entry.term, entry);
  }
  return [...entries.values()].slice(0, maxEntries);
}

/** `the latest critic`, `another guest`: what somebody is only beside others. */
const relative = /^(?:(?:the|an?) )?(?:latest|newest|next|another|other|fellow|same|own|last)\b/i;

/** A title beside a name is read off the words, so it may be told even where the parse around it is unsure. */
function roleEntry(fact: Fact, knowledge: Knowledge, forms: SummaryForms): SummaryEntry | null {
  const { person, title } = fact.roles;
  const [evidence] = fact.evidence;
  if (fact.kind !== 'role' || person === undefined || title === undefined || evidence === undefined)
    return null;
  if (relative.test(title.text)) return null;
  const { text } = knowledge.analysis.article;
  const nation = nationBefore(text.slice(0, evidence.span.start));
  const isFirst = evidence.quote.startsWith(title.text);
  if (nation === '' || !isFirst) return entryOf(fact, person.text, title.text, forms);
  return {
    ...entryOf(fact, person.text, `${nation}${title.text}`, forms),
    evidence: [{ sentence: evidence.sentence, quote: `${nation}${evidence.quote}` }],
  };
}

/** `… with Israeli ` gives `Israeli `, which belongs to the title after it. */
function nationBefore(text: string): string {
  const [found = '', word = ''] = /(\p{Lu}\p{L}+) $/u.exec(text) ?? [];
  return nationalAdjectives.has(word) ? found : '';
}

/** `ICANN is a non-profit organization` makes an entry; `ICANN is late` does not. */
function bodyEntry(fact: Fact, knowledge: Knowledge, forms: SummaryForms): SummaryEntry | null {
  const { subject, attribute } = fact.roles;
  if (
    fact.confidence < minConfidence ||
    fact.kind !== 'state' ||
    subject === undefined ||
    attribute === undefined ||
    subject.entity === null
  )
    return null;
  const entity = knowledge.entityOf.get(subject.entity);
  if (entity === undefined || (entity.type !== 'organization' && entity.type !== 'person')) return null;
  // `Wilbur and Orville Wright are the inventors who …` is said of both.
  if (/ and /u.test(subject.text)) return null;
  if (relative.test(attribute.text)) return null;
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
