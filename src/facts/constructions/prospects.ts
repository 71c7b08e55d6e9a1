import { plans, prospectWords } from '../../language/lexicons/prospects.js';
import type { Token } from '../../model/analysis.js';
import type { Action } from '../../model/fact.js';
import { isPredicate, verbGroupOf } from '../clauses/action.js';
import { agrees } from '../clauses/agreement.js';
import { subjectOf } from '../clauses/clause.js';
import { fitToFrame } from '../clauses/frame.js';
import { partsOf } from '../clauses/parts.js';
import { standingOf } from '../clauses/standing.js';
import { evidenceOfParts, type FactDraft, rolesFrom } from '../draft.js';
import { markerOf } from '../reading/markers.js';
import { dependents, type Tree } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { stateFact } from './statement.js';

/**
 * What somebody is due, set or able to do: `Anna Karlsen was due to fly to Oslo to meet the king` is read like a verb
 * with a long auxiliary, so that one can ask where she was due to fly. Plans are told as to come, not as done.
 */
export function findProspects(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((adjective) => {
    const word = adjective.lemma.toLowerCase();
    const verb = prospectVerb(tree, adjective);
    if (!isPredicate(tree, adjective)) return [];
    const group = verbGroupOf(tree, adjective);
    const head = subjectOf(tree, adjective);
    if (verb === null || group === null || head === null) return [];
    const subject = phraseOf(tree, head, null, new Set([adjective.index]));
    if (subject === null || subject.marker !== null || !agrees(tree, adjective, subject)) return [];
    const standing = standingOf(tree, adjective, group);
    const action = prospectOf(group.action, word, verb);
    const found = partsOf(tree, verb, { action, modal: null, tokens: [] }, subject);
    // `is able to win if it rains`: what hangs on the adjective must be understood too.
    const beside = partsOf(tree, adjective, { ...group, tokens: [...group.tokens, verb.index] }, subject);
    const inner = found === null ? null : fitToFrame({ ...action, lemma: verb.lemma }, found);
    if (standing === null || beside === null || inner === null || inner.length === 0) return [];
    const parts = [...inner, ...beside.filter(({ role }) => !inner.some((part) => part.role === role))];
    const all = [{ role: 'agent' as const, phrase: subject }, ...parts];
    return [
      {
        kind: 'event' as const,
        text: stateFact(subject, action, parts),
        action,
        roles: rolesFrom(all),
        members: [],
        ...standing,
        modality:
          standing.modality === 'asserted' && plans.has(word) ? ('future' as const) : standing.modality,
        confidence: Math.min(adjective.confidence, ...parts.map((part) => part.confidence)),
        evidence: [evidenceOfParts(tree, adjective, all)],
      },
    ];
  });
}

/** The infinitive right behind such an adjective: `fly` of `was due to fly`; null for other adjectives and passives. */
export function prospectVerb(tree: Tree, adjective: Token): Token | null {
  const word = adjective.lemma.toLowerCase();
  if (!prospectWords.has(word)) return null;
  if (dependents(tree, adjective.index, 'cop').length === 0) return null;
  const [verb] = dependents(tree, adjective.index, 'xcomp', 'advcl', 'ccomp').filter(
    (child) => child.index === adjective.index + 2 && child.xpos === 'VB' && markerOf(tree, child) === 'to',
  );
  return verb ?? null;
}

/** `was due to travel` with `was` as its auxiliary. */
function prospectOf(be: Action, adjective: string, verb: Token): Action {
  const words = `${adjective} to ${verb.lemma}`;
  return {
    ...be,
    lemma: words,
    finite: `${be.finite} ${words}`,
    singular: `${be.singular} ${words}`,
    main: `${be.main} ${words}`.trim(),
  };
}
