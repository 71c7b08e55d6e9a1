import type { Phrase, Role } from '../../model/fact.js';
import type { FactDraft } from '../draft.js';
import { hasRelation } from '../tree.js';
import { type ArticleMeasures, isEmpty } from './article.js';
import type { Features } from './features.js';
import type { Passage } from './passage.js';
import { toNumber, type WordFeatures } from './word-features.js';

/** Features of where a fact stands in the text, and how the text puts it. */
type StandingFeatures = Omit<Features, keyof WordFeatures>;

const reasonRoles: readonly Role[] = ['cause', 'purpose', 'means', 'condition', 'concession', 'exchange'];
const asideRelations = ['acl', 'advcl', 'appos'] as const;

export function standingFeatures(
  measures: ArticleMeasures,
  draft: FactDraft,
  { sentence, head }: Passage,
): StandingFeatures {
  const { kind, modality, action } = draft;
  const subject = subjectOf(draft)?.entity ?? null;
  const isAside = asideRelations.some((relation) => hasRelation(head, relation));
  return {
    position: measures.positions.get(sentence.paragraph) ?? 0,
    opening: toNumber(measures.openings.has(sentence.id)),
    subject: subject === null ? 0 : (measures.entityCounts.get(subject) ?? 0) / measures.mostOfAnEntity,
    reason: toNumber(reasonRoles.some((role) => draft.roles[role] !== undefined)),
    finding: toNumber(measures.findings.has(sentence.id)),
    aside: toNumber(isAside),
    quotation: toNumber(measures.quoting.has(sentence.id)),
    claim: toNumber(draft.attribution !== null || kind === 'saying'),
    asserted: toNumber(modality === 'asserted'),
    hypothetical: toNumber(modality === 'hypothetical'),
    negated: toNumber(modality === 'negated'),
    emptyVerb: toNumber(kind === 'event' && action !== null && isEmpty(action.lemma)),
    event: toNumber(kind === 'event'),
    state: toNumber(kind === 'state'),
    role: toNumber(kind === 'role'),
    saying: toNumber(kind === 'saying'),
    quantity: toNumber(kind === 'quantity'),
  };
}

/** What the fact is told of: who speaks, holds a post, does or undergoes something. */
function subjectOf({ roles, action }: FactDraft): Phrase | undefined {
  const doer = action?.voice === 'passive' ? roles.patient : roles.agent;
  return roles.speaker ?? roles.person ?? roles.subject ?? doer;
}
