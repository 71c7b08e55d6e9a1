import { withMarker } from '../../language/phrasing.js';
import { nominalStandingOf } from '../clauses/standing.js';
import { evidenceOf, type FactDraft, rolesFrom } from '../draft.js';
import { dependents, type Tree, tokenAt } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { presentCopula } from './made-action.js';
import { stateFact } from './statement.js';

/** How things stand with a noun, told between commas: `the pause in fighting, now in its seventh day, …`. */
export function findStateAsides(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((head) => {
    const isNow = dependents(tree, head.index, 'advmod').some((word) => word.lemma === 'now');
    if (head.relation !== 'acl' || head.upos === 'VERB' || !isNow) return [];
    const subject = phraseOf(tree, head.head, null, new Set([head.index]));
    const state =
      subject === null ? null : phraseOf(tree, head.index, subject, wordsBefore(tree, head.index));
    const standing = nominalStandingOf(tree, tokenAt(tree, head.head));
    if (subject === null || state === null || standing === null || state.marker === null) return [];
    const bare = { ...subject, marker: null };
    const attribute = { ...state, text: withMarker(state), marker: null };
    const action = presentCopula(subject.number);
    return [
      {
        kind: 'state' as const,
        text: stateFact(bare, action, [{ role: 'attribute', phrase: attribute }]),
        action,
        roles: rolesFrom([
          { role: 'subject', phrase: bare },
          { role: 'attribute', phrase: attribute },
        ]),
        members: [],
        ...standing,
        confidence: head.confidence,
        evidence: [evidenceOf(tree, [subject.range.first, state.range.end - 1])],
      },
    ];
  });
}

/** `now`, which stands in the verb already. */
function wordsBefore(tree: Tree, head: number): ReadonlySet<number> {
  return new Set(
    dependents(tree, head, 'advmod')
      .filter((word) => word.lemma === 'now')
      .map((word) => word.index),
  );
}
