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
      known.set(
        item.id,
        stem !== null && findAlarms(stem).length === 0 && (fact === undefined || !isChanged(stem, fact)),
      );
    }
    return new Set(candidates.map(({ item }) => item.id).filter((id) => known.get(id) === false));
  };
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
  const subject = fact.roles[subjectRole(fact)];
  // `Why was Anna Karlsen due to fly?`: behind a form of be the parser takes the name for what somebody is.
  const isNameRead = words((subject?.text ?? '').toLowerCase()).includes(predicate);
  if (!own.has(predicate)) return !(isNameRead && /^(?:is|are|was|were)$/.test(fact.action.auxiliary));
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
