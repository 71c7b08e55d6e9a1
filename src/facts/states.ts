import { indexesIn } from '../language/ranges.js';
import type { Token } from '../model/analysis.js';
import type { Phrase } from '../model/fact.js';
import { agrees, isPredicate, verbGroupOf } from './action.js';
import { clausePhrase } from './adverbials.js';
import { isCutDescription, subjectOf } from './clause.js';
import { evidenceOf, type FactDraft, rolesFrom, tokensOf } from './draft.js';
import { markerOf } from './markers.js';
import { numberOf, phraseOf, typeOf } from './phrase.js';
import type { Bound } from './pronouns.js';
import { prospectVerb } from './prospects.js';
import { standingOf } from './standing.js';
import { stateFact } from './statement.js';
import { dependents, hasRelation, subtree, type Tree } from './tree.js';
import { wordTokens } from './wording.js';

/** Relations of the clause, not of the attribute, when a noun or adjective is the predicate. */
const clauseRelations = [
  'nsubj',
  'cop',
  'aux',
  'mark',
  'cc',
  'conj',
  'punct',
  'advcl',
  'parataxis',
  'expl',
  'csubj',
];
/** A reason less sure than this may be that of another clause. */
const minCauseConfidence = 0.5;
/** Longest attribute, in words, that a question can ask for. */
const maxWords = 22;

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
    if (isCutDescription(tree, subject)) return [];
    const attribute = attributeOf(tree, predicate, new Set(group.tokens), subject);
    const standing = attribute === null ? null : standingOf(tree, predicate, group);
    if (attribute === null || standing === null) return [];
    const cause = causeOf(tree, predicate, subject);
    const parts = [
      { role: 'attribute' as const, phrase: attribute },
      ...(cause === null ? [] : [{ role: 'cause' as const, phrase: cause }]),
    ];
    const all = [{ role: 'subject' as const, phrase: subject }, ...parts];
    return [
      {
        kind: 'state' as const,
        text: stateFact(subject, group.action, parts),
        action: group.action,
        roles: rolesFrom(all),
        members: [],
        ...standing,
        confidence: predicate.confidence * (tree.analysis.tokens[head]?.confidence ?? 0),
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

/** `when she was three years old`: a state that only dates another fact says nothing without it. */
function isBackground(tree: Tree, predicate: Token): boolean {
  if (!hasRelation(predicate, 'advcl')) return false;
  return dependents(tree, predicate.index, 'mark', 'advmod').some((word) =>
    ['when', 'while', 'as', 'before', 'after', 'until', 'since', 'once'].includes(word.lemma.toLowerCase()),
  );
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

/** All that stands behind the verb, as one phrase; null where something stands there that is not understood. */
function attributeOf(
  tree: Tree,
  predicate: Token,
  verbTokens: ReadonlySet<number>,
  bound: Bound | null,
): Phrase | null {
  const copula = dependents(tree, predicate.index, 'cop')[0];
  if (copula === undefined || copula.index > predicate.index) return null;
  const outside = dependents(tree, predicate.index).filter(
    (child) =>
      (clauseRelations.some((relation) => hasRelation(child, relation)) &&
        !isJoined(tree, predicate, child)) ||
      child.index < copula.index,
  );
  const loose = outside.filter((child) => hasRelation(child, 'advcl') || hasRelation(child, 'parataxis'));
  if (loose.some((child) => child.index > predicate.index && markerOf(tree, child) !== 'because'))
    return null;
  const excluded = indexesIn(outside.map((child) => subtree(tree, child.index)));
  const tokens: Token[] = [];
  for (let index = copula.index + 1; index < subtree(tree, predicate.index).end; index++) {
    const token = tree.analysis.tokens[index];
    if (
      token !== undefined &&
      !excluded.has(index) &&
      !verbTokens.has(index) &&
      !isDroppedAdverb(token, predicate)
    )
      tokens.push(token);
  }
  const text = wordTokens(tree, tokens, bound);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (text === null || first === undefined || last === undefined || text.split(/\s+/).length > maxWords)
    return null;
  return {
    text,
    marker: null,
    type: typeOf(tree, predicate),
    entity: tree.mentionOf.get(predicate.index)?.entity ?? null,
    number: numberOf(tree, predicate),
    quantity: null,
    range: { first: first.index, end: last.index + 1 },
    head: predicate.index,
  };
}

/** `is a lake and a town`: a further word for the same subject, not a clause of its own, with its mark between. */
function isJoined(tree: Tree, predicate: Token, child: Token): boolean {
  if (child.relation === 'punct') return false;
  return (
    hasRelation(child, 'conj') &&
    child.index > predicate.index &&
    ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(child.upos) &&
    dependents(tree, child.index, 'nsubj', 'cop', 'aux').length === 0
  );
}

function isDroppedAdverb(token: Token, predicate: Token): boolean {
  return (
    token.head === predicate.index &&
    token.index < predicate.index &&
    ['also', 'still', 'now', 'already', 'not', "n't", 'n’t'].includes(token.text.toLowerCase())
  );
}
