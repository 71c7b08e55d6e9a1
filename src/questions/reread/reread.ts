import { words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact } from '../../model/fact.js';
import { subjectRole } from '../view.js';
import { findAlarms } from './alarms.js';
import { type ParsedStem, type ParseStems, readStem } from './parsed-stem.js';

/** The ids of the items among those given whose question does not read back as it was written. */
export type Reread = (candidates: readonly Candidate[]) => ReadonlySet<string>;

/**
 * Reads questions once more: question word, auxiliary, predicate, subject and their agreement must come back from the
 * parser as they went in. Only questions to one fact are read; what stands in quotation marks is its speaker's.
 */
export function rereadBy(parse: ParseStems, facts: readonly Fact[]): Reread {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const known = new Map<string, boolean>();
  return (candidates) => {
    const asked = candidates.filter((candidate) => isReadable(candidate) && !known.has(candidate.item.id));
    const parsed = asked.length === 0 ? [] : parse(asked.map(({ item }) => withoutSource(item.prompt)));
    for (const [index, { item, facts: ids }] of asked.entries()) {
      const stem = readStem(parsed[index] ?? []);
      const fact = byId.get(ids[0] ?? '');
      known.set(item.id, stem !== null && isRead(stem, fact, item.prompt));
    }
    return new Set(candidates.map(({ item }) => item.id).filter((id) => known.get(id) === false));
  };
}

/**
 * Whether a question came back as it went in. Behind a person's name the verb stands where it must, whatever the parser
 * makes of the two (`Why was Anna Karlsen due to fly?`, `Why did Anna Karlsen travel?`).
 */
function isRead(stem: ParsedStem, fact: Fact | undefined, prompt: string): boolean {
  const found = findAlarms(stem);
  if (fact !== undefined && followsName(fact, prompt))
    return found.every((alarm) => alarm === 'subject-missing');
  return found.length === 0 && (fact === undefined || !isChanged(stem, fact));
}

function followsName(fact: Fact, prompt: string): boolean {
  const subject = fact.roles[subjectRole(fact)];
  if (fact.action === null || subject?.type !== 'person' || subject.entity === null) return false;
  return prompt.includes(`${fact.action.auxiliary} ${subject.text} ${fact.action.main}`);
}

function isReadable({ family, item }: Candidate): boolean {
  return family === 'retrieval' && item.type !== 'list' && !/[“”"]/.test(item.prompt);
}

/** The question behind `According to the police, …`, with a capital again. */
export function withoutSource(prompt: string): string {
  const bare = prompt.replace(
    /^According to .+?, (?=(?:who|whom|what|which|when|where|why|how|for|by|in|on|to|with|under)\b)/,
    '',
  );
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Whether predicate or subject came back as another word than the fact's. */
function isChanged(stem: ParsedStem, fact: Fact): boolean {
  if (fact.kind !== 'event' || fact.action === null) return false;
  const own = new Set(
    words(
      `${fact.action.finite} ${fact.action.singular} ${fact.action.main} ${fact.action.lemma}`.toLowerCase(),
    ),
  );
  const predicate = stem.tokens[stem.predicate]?.text.toLowerCase() ?? '';
  // What is said or done of it is asked with a verb of its own.
  if (/^(?:do|done|happen|happened|say|find|show|reveal|suggest|think)$/.test(predicate)) return false;
  if (!own.has(predicate)) return true;
  const subject = fact.roles[subjectRole(fact)];
  const head = stem.subject === null ? undefined : stem.tokens[stem.subject];
  if (subject === undefined || head === undefined) return false;
  const isAsked = /^(?:who|what|which|many|much)$/i.test(head.text);
  return (
    !isAsked &&
    !words(subject.text).some((word) => word.toLowerCase() === head.text.toLowerCase()) &&
    !isUnit(stem, head.text)
  );
}

/** `How many rescuers climbed …?`: the subject is what is counted. */
function isUnit(stem: ParsedStem, head: string): boolean {
  const at = stem.tokens.findIndex(({ text }) => text === head);
  return stem.tokens.slice(0, at).some(({ text }) => /^(?:many|which|what|much|whose)$/i.test(text));
}
