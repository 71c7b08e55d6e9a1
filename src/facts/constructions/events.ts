import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Token } from '../../model/analysis.js';
import { isPredicate } from '../clauses/action.js';
import { type Clause, readClause, readWholeClause } from '../clauses/clause.js';
import type { Part } from '../clauses/part.js';
import { standingOf } from '../clauses/standing.js';
import { evidenceOfParts, type FactDraft, rolesFrom } from '../draft.js';
import { dependents, type Tree } from '../tree.js';
import { stateFact } from './statement.js';
import { isStatement } from './statements.js';

/** Verbs that take only words as their object: with a noun the parse went wrong. */
const reportingVerbs = new Set([
  'say',
  'tell',
  'think',
  'believe',
  'argue',
  'insist',
  'note',
  'warn',
  'agree',
  'comment',
  'joke',
  'suggest',
  'know',
  'feel',
  'hope',
]);

/**
 * Somebody does or undergoes something: `Hamas has freed scores of hostages in exchange for …`. One fact for each
 * finite verb whose whole clause is understood; verbs of saying with content belong to `findSayings`.
 */
export function findEvents(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((predicate) => {
    if (predicate.upos !== 'VERB' || !isPredicate(tree, predicate)) return [];
    if (dependents(tree, predicate.index, 'cop').length > 0) return [];
    const clause = readClause(tree, predicate) ?? wholeSentence(tree, predicate);
    if (clause === null) return [];
    const { subject, group, parts, confidence } = clause;
    if (parts.length === 0 || isBareSaying(group.action.lemma, parts)) return [];
    const standing = standingOf(tree, predicate, group);
    if (standing === null) return [];
    const isPassive = group.action.voice === 'passive';
    const all = [{ role: isPassive ? ('patient' as const) : ('agent' as const), phrase: subject }, ...parts];
    return [
      {
        kind: 'event' as const,
        text: stateFact(subject, group.action, parts),
        action: group.action,
        roles: rolesFrom(all),
        members: [],
        ...standing,
        confidence,
        evidence: [evidenceOfParts(tree, predicate, all)],
      },
    ];
  });
}

/** The clause of a sentence that could be printed by itself, where not all of it is understood. */
function wholeSentence(tree: Tree, predicate: Token): Clause | null {
  const sentence = tree.sentenceOf[predicate.index];
  if (sentence === undefined || sentence.root !== predicate.index) return null;
  const clause = readWholeClause(tree, predicate);
  return clause === null || !isStatement(tree, sentence) ? null : clause;
}

/** `told the press`, `said on Tuesday`: without what was said there is no event; `announced a plan` is one. */
function isBareSaying(lemma: string, parts: readonly Part[]): boolean {
  if (reportingVerbs.has(lemma)) return true;
  if (!sayingVerbs.has(lemma)) return false;
  return !parts.some((part) => part.role === 'patient' && part.phrase.type === 'thing');
}
