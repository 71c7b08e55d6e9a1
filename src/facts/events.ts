import { sayingVerbs } from '../language/lexicons/saying.js';
import { isPredicate } from './action.js';
import { readClause } from './clause.js';
import { evidenceOf, type FactDraft, rolesFrom, tokensOf } from './draft.js';
import { standingOf } from './standing.js';
import { stateFact } from './statement.js';
import { dependents, type Tree } from './tree.js';

/** Verbs that say little on their own; an event needs more than these and a subject. */
const lightVerbs = new Set(['be', 'have', 'do', 'get', 'go', 'come', 'make', 'seem', 'appear', 'happen']);

/**
 * Somebody does or undergoes something: `Hamas has freed scores of hostages in exchange for …`. One fact for each
 * finite verb whose whole clause is understood; verbs of saying with content belong to `findSayings`.
 */
export function findEvents(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((predicate) => {
    if (predicate.upos !== 'VERB' || !isPredicate(tree, predicate)) return [];
    if (dependents(tree, predicate.index, 'cop').length > 0) return [];
    const clause = readClause(tree, predicate);
    if (clause === null) return [];
    const { subject, group, parts, confidence } = clause;
    const isSaying = sayingVerbs.has(group.action.lemma) && parts.some((part) => part.role === 'content');
    if (isSaying || (parts.length === 0 && lightVerbs.has(group.action.lemma))) return [];
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
        evidence: [
          evidenceOf(
            tree,
            tokensOf(
              predicate,
              all.map((part) => part.phrase),
            ),
          ),
        ],
      },
    ];
  });
}
