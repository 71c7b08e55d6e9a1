import type { Token } from '../../model/analysis.js';
import { hasSoundForm } from '../clauses/action.js';
import { bearerOf } from '../clauses/bearer.js';
import { partsOf } from '../clauses/parts.js';
import { nominalStandingOf } from '../clauses/standing.js';
import { evidenceOfParts, type FactDraft, rolesFrom } from '../draft.js';
import { markerOf } from '../reading/markers.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { pastPassive } from './made-action.js';
import { stateFact } from './statement.js';

/** Participles that say what something is or is like, not what happened to it. */
export const describing = new Set(
  'aim associate attach base call compare concern connect cover design entitle found give hold include intend interest involve know link locate make mean name need operate own place relate require see set situate surround use want write'.split(
    ' ',
  ),
);

/**
 * What a participle behind a counted noun tells: `nearly 240 Palestinians killed by Israeli soldiers` gives `Nearly 240
 * Palestinians were killed by Israeli soldiers`. Only with the one who did it or a date, so that it is an event that
 * happened, and only of a name or a number of things, which need no other sentence to tell them apart.
 */
export function findParticiples(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((predicate) => {
    if (predicate.relation !== 'acl' || predicate.xpos !== 'VBN' || !hasSoundForm(predicate)) return [];
    if (
      describing.has(predicate.lemma) ||
      dependents(tree, predicate.index, 'aux', 'mark', 'nsubj').length > 0
    )
      return [];
    const bearer = bearerOf(tree, predicate.head);
    const noun = tokenAt(tree, bearer ?? predicate.head);
    if (bearer === null && !isCounted(tree, noun) && !isSetOffName(tree, predicate)) return [];
    if (bearer === null && isInsideOther(tree, noun)) return [];
    const subject = phraseOf(tree, noun.index, null, new Set([predicate.index]));
    const standing = nominalStandingOf(tree, predicate);
    if (subject === null || standing === null) return [];
    const action = pastPassive(predicate.lemma, subject.number, predicate.text.toLowerCase());
    const group = { action, modal: null, tokens: [predicate.index] };
    const parts = partsOf(tree, predicate, group, { ...subject, marker: null });
    if (parts === null || !parts.some(({ role }) => role === 'agent' || role === 'time')) return [];
    const patient = { ...subject, marker: null };
    const all = [{ role: 'patient' as const, phrase: patient }, ...parts];
    return [
      {
        kind: 'event' as const,
        text: stateFact(patient, action, parts),
        action,
        roles: rolesFrom(all),
        members: [],
        ...standing,
        confidence: predicate.confidence * noun.confidence,
        evidence: [evidenceOfParts(tree, predicate, all)],
      },
    ];
  });
}

/** `Acme, founded by Peter Hale in 1998,`: behind a comma it says more of a name, and not which one is meant. */
function isSetOffName(tree: Tree, predicate: Token): boolean {
  const first = subtree(tree, predicate.index).first;
  const marks = [tree.analysis.tokens[first - 1], tree.analysis.tokens[first]];
  return tree.mentionOf.get(predicate.head)?.form === 'name' && marks.some((mark) => mark?.text === ',');
}

/** `an inquiry into 300 schools led by Hale`: it may be the inquiry that Hale led. */
function isInsideOther(tree: Tree, noun: Token): boolean {
  const above = tree.analysis.tokens[noun.head];
  return (
    hasRelation(noun, 'nmod') &&
    above?.upos === 'NOUN' &&
    !['of', 'between'].includes(markerOf(tree, noun) ?? '')
  );
}

/** `nearly 240 Palestinians`, `scores of hostages`, not `the 240 Palestinians`. */
function isCounted(tree: Tree, noun: Token): boolean {
  const [quantity] = tree.quantityOf.get(noun.index) ?? [];
  return quantity?.kind === 'count' && dependents(tree, noun.index, 'det', 'nmod:poss').length === 0;
}
