import { stableId } from '../base/identifier.js';
import type { Token } from '../model/analysis.js';
import type { Evidence, Fact, Phrase, Role } from '../model/fact.js';
import { type Tree, textOf, tokenAt } from './tree.js';

/** A fact before it is put beside the others: all but id, salience and the sentence for readers. */
export type FactDraft = Omit<Fact, 'id' | 'salience' | 'standAlone'>;

/** The words of one sentence from the first to the last token of a fact, its quotation marks closed. */
export function evidenceOf(tree: Tree, tokens: readonly number[]): Evidence {
  const sentence = tree.sentenceOf[tokens[0] ?? 0];
  if (sentence === undefined) throw new RangeError('evidence needs a token of a sentence');
  const earliest = Math.max(sentence.first, Math.min(...tokens));
  // `In 1998, …`: a preposition or quotation mark at the start of the sentence belongs to the quote.
  const first = earliest - sentence.first <= 1 ? sentence.first : earliest;
  const end = Math.min(sentence.end, Math.max(...tokens) + 1);
  const span = { start: tokenAt(tree, first).span.start, end: tokenAt(tree, end - 1).span.end };
  return { sentence: sentence.id, quote: textOf(tree, { first, end }), span };
}

/** The words of one sentence that hold a predicate and all its phrases. */
export function evidenceOfParts(
  tree: Tree,
  predicate: Token,
  parts: readonly { readonly phrase: Phrase }[],
): Evidence {
  const edges = parts.flatMap(({ phrase: { range } }) => [range.first, range.end - 1]);
  return evidenceOf(tree, [predicate.index, ...edges]);
}

/** Roles by name from a list without doubles. */
export function rolesFrom(
  parts: readonly { readonly role: Role; readonly phrase: Phrase }[],
): Readonly<Partial<Record<Role, Phrase>>> {
  return Object.fromEntries(parts.map(({ role, phrase }) => [role, phrase]));
}

/** Gives a draft its id: from slug, evidence and what it says, so that neither order nor other facts change it. */
export function identifyFact(
  slug: string,
  draft: FactDraft,
  salience: number,
  standAlone: string | null,
): Fact {
  const evidence = draft.evidence.map((one) => one.quote);
  // Several numbers may be told by one sentence.
  const amount = draft.kind === 'quantity' ? [draft.roles.amount?.text ?? ''] : [];
  return {
    id: stableId(slug, draft.kind, draft.text, ...amount, ...evidence),
    ...draft,
    standAlone,
    salience,
  };
}
