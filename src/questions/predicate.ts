import { unique } from '../base/collections.js';
import { capitalizeFirst, wordCount } from '../base/text.js';
import { inStatementOrder, wordPart } from '../language/phrasing.js';
import type { Entity } from '../model/analysis.js';
import type { Fact, Phrase } from '../model/fact.js';
import type { Key } from './answer-key.js';
import { occasionRoles, partsOf, subjectRole } from './view.js';

/** Longest answer, in words, that says what happened and nothing more. */
const longest = 13;
const shortest = 3;

/**
 * What a fact says of its subject, as the answer to `What happened to the lido in October 2022?` (`It was closed.`) or
 * `What did Diwakar Chapagain say about the trade in tiger parts?` (`It is lucrative.`).
 * Null where it says too little or too much.
 */
export function predicateKey(fact: Fact, entities: ReadonlyMap<string, Entity>): Key | null {
  const subject = fact.roles[subjectRole(fact)];
  if (subject === undefined || fact.action === null) return null;
  const said = predicateOf(fact, subject);
  const pronoun = pronounFor(subject, entities);
  if (pronoun === null) return null;
  const sentence = `${pronoun} ${said}`;
  const count = wordCount(sentence);
  if (count < shortest || count > longest) return null;
  if (isEmpty(said)) return null;
  const text = capitalizeFirst(sentence);
  return {
    text,
    accepted: unique([text, said, `${capitalizeFirst(subject.text)} ${said}`]),
    phrase: { ...subject, text: said, marker: null, type: 'clause', entity: null, quantity: null },
    isAmount: false,
  };
}

/** `are hot`, `is over`: true, and not worth remembering; `sold a similar boat`: like what? */
function isEmpty(said: string): boolean {
  if (/\b(?:similar|such|another|others?|no|none)\b/i.test(said)) return true;
  return /^(?:\w+ ){1,2}(?:bad|good|hot|cold|nice|great|important|over|big|small|different|difficult|hard|easy|well|possible|impossible|right|wrong|clear|fine|there|here)$/i.test(
    said,
  );
}

/** Verb group and all it takes, but for the occasion where the fact is no claim. */
function predicateOf(fact: Fact, subject: Phrase): string {
  const isClaim = fact.attribution !== null;
  const parts = partsOf(fact).filter(
    ({ role, phrase }) => phrase !== subject && (isClaim || !occasionRoles.has(role)),
  );
  return [fact.action?.finite ?? '', ...inStatementOrder(subject, parts).map(wordPart)].join(' ').trim();
}

/** The name of a person of whom the text does not tell whether it is a man or a woman; null where there is no name. */
function pronounFor(subject: Phrase, entities: ReadonlyMap<string, Entity>): string | null {
  if (subject.number === 'plural') return 'they';
  const gender = subject.entity === null ? null : (entities.get(subject.entity)?.gender ?? null);
  if (gender === 'female') return 'she';
  if (gender === 'male') return 'he';
  if (subject.type !== 'person') return 'it';
  return subject.entity === null ? null : subject.text;
}
