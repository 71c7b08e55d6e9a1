import { normalizeText } from '../base/text.js';
import { type Phrase, type Role, roles } from '../model/fact.js';
import type { FactDraft } from './draft.js';

/** Kinds of facts that speak of one clause, and so can say the same with more or fewer details. */
const clauseKinds = new Set<FactDraft['kind']>(['event', 'state']);

/** A clause less sure than this leaves the sentence read whole beside it. */
const sureClause = 0.6;

/**
 * The same fact told twice becomes one with the evidence of both. The same are drafts of one kind with one plain
 * sentence but for case and marks, a whole sentence that says just what an event or state says, and two clauses of
 * which one has all that the other has (headline and body, lead and detail): the richer one stays.
 */
export function mergeDrafts(drafts: readonly FactDraft[]): readonly FactDraft[] {
  const merged: { draft: FactDraft; readonly words: string }[] = [];
  for (const draft of drafts) {
    const words = normalizeText(draft.text);
    const same = merged.find((other) => isSame(other.draft, draft, other.words === words));
    if (same === undefined) merged.push({ draft, words });
    else same.draft = join(same.draft, draft);
  }
  return merged.map(({ draft }) => draft);
}

function isSame(one: FactDraft, other: FactDraft, saysSame: boolean): boolean {
  if (one.kind === other.kind && saysSame) return true;
  if (saysSame && isPlain(one) && isPlain(other))
    return Math.min(one.confidence, other.confidence) >= sureClause;
  return (
    one.kind === other.kind && clauseKinds.has(one.kind) && (isPartOf(one, other) || isPartOf(other, one))
  );
}

/** A statement or clause that the article itself asserts. */
function isPlain({ kind, modality, attribution }: FactDraft): boolean {
  return (kind === 'statement' || clauseKinds.has(kind)) && modality === 'asserted' && attribution === null;
}

/** Whether a clause holds nothing that the other does not hold too, and shares more than its subject. */
function isPartOf(part: FactDraft, whole: FactDraft): boolean {
  const [one, other] = [part.action, whole.action];
  if (one === null || other === null || one.lemma !== other.lemma || one.voice !== other.voice) return false;
  if (one.negated !== other.negated || part.modality !== whole.modality) return false;
  if (part.attribution?.speaker !== whole.attribution?.speaker) return false;
  const held = roles.filter((role) => part.roles[role] !== undefined);
  return held.length > 1 && held.every((role) => isLike(role, part.roles[role], whole.roles[role]));
}

function isLike(role: Role, one: Phrase | undefined, other: Phrase | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const isName = one.entity !== null && one.entity === other.entity && one.type === 'person';
  // `Israeli President Isaac Herzog` and `Herzog`; but `Herzog and Netanyahu` is more.
  if (isName && role !== 'complement' && one.number === other.number) return true;
  return one.marker === other.marker && normalizeText(one.text) === normalizeText(other.text);
}

/** The draft with more roles, or the first; a clause rather than a sentence read whole. Evidence in the order of the text. */
function join(one: FactDraft, other: FactDraft): FactDraft {
  const richness = (draft: FactDraft) => (draft.kind === 'statement' ? 0 : Object.keys(draft.roles).length);
  const kept = richness(other) > richness(one) ? other : one;
  const isNew = (evidence: FactDraft['evidence'][number]) =>
    kept.evidence.every(({ sentence }) => sentence !== evidence.sentence);
  const left = kept === one ? other : one;
  const evidence = [...kept.evidence, ...left.evidence.filter(isNew)];
  return {
    ...kept,
    // That the sentence stands whole does not make its parts surer.
    confidence: one.kind === other.kind ? Math.max(one.confidence, other.confidence) : kept.confidence,
    evidence: evidence.toSorted((a, b) => a.span.start - b.span.start),
  };
}
