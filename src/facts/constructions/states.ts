import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { isPredicate, verbGroupOf } from '../clauses/action.js';
import { clausePhrase } from '../clauses/adverbials.js';
import { agrees } from '../clauses/agreement.js';
import { attributeOf } from '../clauses/attribute.js';
import { isCutDescription, subjectOf } from '../clauses/clause.js';
import { isNarrowingState } from '../clauses/narrowing.js';
import { standingOf } from '../clauses/standing.js';
import { evidenceOfParts, type FactDraft, rolesFrom } from '../draft.js';
import { markerOf } from '../reading/markers.js';
import { dependents, hasRelation, type Tree, textOf } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import type { Bound } from '../wording/pronouns.js';
import { prospectVerb } from './prospects.js';
import { stateFact } from './statement.js';

/** A reason less sure than this may be that of another clause. */
const minCauseConfidence = 0.5;

/** Something is something: `Lemnos is the eighth largest island in Greece` gives subject and attribute. */
export function findStates(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((predicate) => {
    if (isBackground(tree, predicate) || prospectVerb(tree, predicate) !== null) return [];
    if (dependents(tree, predicate.index, 'cop').length === 0 || !isPredicate(tree, predicate)) return [];
    const group = verbGroupOf(tree, predicate);
    const head = subjectOf(tree, predicate);
    if (group === null || head === null || group.action.lemma !== 'be') return [];
    const subject = phraseOf(tree, head, null, new Set([predicate.index]));
    if (subject === null || subject.marker !== null || !agrees(tree, predicate, subject)) return [];
    if (isCutDescription(tree, subject) || isNarrowed(tree, predicate, subject)) return [];
    const attribute = attributeOf(tree, predicate, new Set(group.tokens), subject);
    const standing = attribute === null ? null : standingOf(tree, predicate, group);
    if (attribute === null || standing === null) return [];
    const cause = causeOf(tree, predicate, subject);
    const causes = cause === null ? [] : [{ role: 'cause' as const, phrase: cause }];
    const parts = [{ role: 'attribute' as const, phrase: attribute.whole }, ...causes];
    const all = [
      { role: 'subject' as const, phrase: subject },
      { role: 'attribute' as const, phrase: attribute.core },
      ...causes,
    ];
    return [
      {
        kind: 'state' as const,
        text: stateFact(subject, group.action, parts),
        action: group.action,
        roles: rolesFrom(all),
        members: [],
        ...standing,
        confidence: predicate.confidence * (tree.analysis.tokens[head]?.confidence ?? 0),
        evidence: [evidenceOfParts(tree, predicate, [{ phrase: subject }, ...parts])],
      },
    ];
  });
}

/** `when she was three years old`: a state that only dates another fact says nothing without it. */
function isBackground(tree: Tree, predicate: Token): boolean {
  if (!hasRelation(predicate, 'advcl')) return false;
  return dependents(tree, predicate.index, 'mark', 'advmod').some((word) =>
    ['when', 'while', 'as', 'before', 'after', 'until', 'since', 'once'].includes(word.lemma.toLowerCase()),
  );
}

function isNarrowed(tree: Tree, predicate: Token, { range }: Phrase): boolean {
  return dependents(tree, predicate.index, 'obl').some(
    (child) => child.index < range.first && !isDate(tree, child) && isNarrowingState(tree, child),
  );
}

/** `In 1998, it was a ruin`: the year takes nothing from what it was, but `at the time` does. */
function isDate(tree: Tree, { index }: Token): boolean {
  const time = tree.timeOf.get(index);
  return time !== undefined && /\d/u.test(textOf(tree, time));
}

/** `because it has oil` behind the attribute: why it is so. */
function causeOf(tree: Tree, predicate: Token, subject: Bound): Phrase | null {
  const [cause] = dependents(tree, predicate.index, 'advcl').filter(
    (clause) => clause.index > predicate.index && markerOf(tree, clause) === 'because',
  );
  return cause === undefined || cause.confidence < minCauseConfidence
    ? null
    : clausePhrase(tree, cause, subject);
}
