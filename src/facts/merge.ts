import { normalizeText } from '../base/text.js';
import { type Phrase, type Role, roles } from '../model/fact.js';
import type { FactDraft } from './draft.js';

/** Kinds of facts that speak of one clause, and so can say the same with more or fewer details. */
const clauseKinds = new Set<FactDraft['kind']>(['event', 'state']);

/** Kinds of facts with which a whole sentence may say the same. */
const wordedKinds = new Set<FactDraft['kind']>(['event', 'state', 'saying']);

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
  if (saysSame || tellSame(one, other)) {
    const [statement, clause] = one.kind === 'statement' ? [one, other] : [other, one];
    return statement.kind === 'statement' && isPlain(statement) && clause.confidence >= sureClause;
  }
  return (
    one.kind === other.kind && clauseKinds.has(one.kind) && (isPartOf(one, other) || isPartOf(other, one))
  );
}

/** A sentence read whole that names all its sources itself. */
function isPlain({ modality, attribution }: FactDraft): boolean {
  return modality === 'asserted' && attribution === null;
}

/** Words of a sentence that a clause of it may lack, or put otherwise, and still tell the same. */
const maxOther = 2;
/** Words that turn what is said. */
const turning = new Set([
  'not',
  'never',
  'no',
  'only',
  'nearly',
  'almost',
  'hardly',
  'barely',
  'may',
  'might',
]);

/** A sentence read whole and its clause: the same words in another order, but for an adverb or a pronoun put into words. */
function tellSame(one: FactDraft, other: FactDraft): boolean {
  const [statement, clause] = one.kind === 'statement' ? [one, other] : [other, one];
  if (statement.kind !== 'statement' || !wordedKinds.has(clause.kind)) return false;
  if (statement.evidence[0]?.sentence !== clause.evidence[0]?.sentence) return false;
  return (
    isNearly(wordsOf(statement.text), clause) || isNearly(wordsOf(withoutAsides(statement.text)), clause)
  );
}

/** `Peter Vane, a farmer, voted` without its `a farmer`. */
function withoutAsides(text: string): string {
  return text.replace(/, [^,]+,/gu, '');
}

function isNearly(words: readonly string[], clause: FactDraft): boolean {
  const left = [...words];
  for (const word of wordsOf(clause.text)) {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    else if (word !== 'that') left.push(word);
  }
  return (
    left.length <= maxOther && left.length * 4 <= words.length && !left.some((word) => turning.has(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return normalizeText(text).split(' ');
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
  // What the clause leaves out of its sentence, the sentence has.
  const words = wordsOf(left.text).length - wordsOf(kept.text).length;
  const isFuller = left.kind === 'statement' && words > 0 && words <= maxOther;
  const evidence = [...kept.evidence, ...left.evidence.filter(isNew)];
  return {
    ...kept,
    text: isFuller ? left.text : kept.text,
    // That the sentence stands whole does not make its parts surer.
    confidence: one.kind === other.kind ? Math.max(one.confidence, other.confidence) : kept.confidence,
    evidence: evidence.toSorted((a, b) => a.span.start - b.span.start),
  };
}
