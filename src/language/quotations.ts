import type { Mention, Quotation, Token, TokenRange } from '../model/analysis.js';
import { sayingVerbs } from './lexicons/saying.js';
import type { QuotedPart } from './quotation-marks.js';
import { indexesIn } from './ranges.js';
import { type NamePlaces, placeNames, speakerOf } from './speakers.js';
import type { Tree } from './tree.js';

/** A quotation with who says it as a token, before it is known who that is. */
export interface QuotationDraft extends QuotedPart {
  readonly verb: number | null;
  /** Index of the subject of the verb; null where there is none. */
  readonly subject: number | null;
  /** Whether verb and subject stand elsewhere: in another part or the paragraph before. */
  readonly chained: boolean;
}

/** Steps up a tree from a quotation to its verb of saying at most. */
const longestClimb = 12;

/** Tokens between a closing mark and the verb of saying at most: `" the minister of state said`. */
const longestStep = 8;

/**
 * Finds for every quotation its verb of saying and the subject of it: `"It works," Blinken said.` gives `said` and
 * `Blinken`. What a quotation's own sentence does not say is taken from its other parts, then from the quotation
 * before it in the paragraph, then from the paragraph before, if nothing but the quotation is in its own.
 */
export function attributeQuotations(
  tree: Tree,
  parts: readonly QuotedPart[],
  names: readonly Mention[],
): readonly QuotationDraft[] {
  const places = placeNames(names);
  const quoted = indexesIn(parts);
  const own = parts.map(
    (part): QuotationDraft => ({ ...part, ...sayingOf(tree, part, quoted, places), chained: false }),
  );
  const byQuotation = new Map<number, QuotationDraft>();
  for (const draft of own.filter((one) => one.verb !== null)) {
    byQuotation.set(draft.quotation, draft);
  }
  const drafts: QuotationDraft[] = [];
  for (const draft of own) {
    const shared = draft.verb === null ? byQuotation.get(draft.quotation) : undefined;
    const previous = drafts.at(-1);
    if (shared !== undefined) {
      drafts.push({ ...draft, verb: shared.verb, subject: shared.subject, chained: true });
    } else if (
      draft.verb === null &&
      previous !== undefined &&
      previous.verb !== null &&
      goesOn(tree, previous, draft, quoted)
    ) {
      drafts.push({ ...draft, verb: previous.verb, subject: previous.subject, chained: true });
    } else {
      drafts.push(draft);
    }
  }
  return drafts;
}

/** Writes the quotations with the entities that their subjects are mentions of. */
export function finishQuotations(
  drafts: readonly QuotationDraft[],
  mentions: readonly Mention[],
): readonly Quotation[] {
  const { covering } = placeNames(mentions);
  const byHead = new Map(mentions.map((mention) => [mention.head, mention]));
  const speakerAt = (subject: number): string | null =>
    (byHead.get(subject) ?? covering.get(subject))?.entity ?? null;
  return drafts.map(({ first, end, verb, subject }) => ({
    first,
    end,
    speaker: subject === null ? null : speakerAt(subject),
    verb,
  }));
}

/** The verb of saying outside the marks in the quotation's own sentence, and its subject. */
function sayingOf(
  tree: Tree,
  part: TokenRange,
  quoted: ReadonlySet<number>,
  places: NamePlaces,
): { readonly verb: number | null; readonly subject: number | null } {
  const verb = linkedVerb(tree, part, quoted) ?? nearVerb(tree, part, quoted);
  const speaker = verb === null ? null : speakerOf(tree, verb, places);
  return {
    verb: verb?.index ?? null,
    subject: speaker === null || quoted.has(speaker.index) ? null : speaker.index,
  };
}

function isSaying(token: Token, quoted: ReadonlySet<number>): boolean {
  return token.upos === 'VERB' && sayingVerbs.has(token.lemma) && !quoted.has(token.index);
}

/** A verb of saying that the parse links with words of the quotation, in either direction, or whose report they are in. */
function linkedVerb(tree: Tree, part: TokenRange, quoted: ReadonlySet<number>): Token | null {
  for (let index = part.first; index < part.end; index++) {
    const token = tree.at(index);
    if (token.head >= part.first && token.head < part.end) {
      const verb = tree
        .children(index)
        .find((child) => isSaying(child, quoted) && child.relation.startsWith('parataxis'));
      if (verb !== undefined) {
        return verb;
      }
      continue;
    }
    const child = tree
      .children(index)
      .find((one) => isSaying(one, quoted) && one.relation.startsWith('parataxis'));
    if (child !== undefined) {
      return child;
    }
    if (token.upos === 'PUNCT') {
      continue;
    }
    // Up through the reported clause to its verb; a relative or adverbial clause ends the report.
    let { relation } = token;
    let above = tree.parent(index);
    for (let step = 0; above !== null && step < longestClimb; step++, above = tree.parent(above.index)) {
      if (isSaying(above, quoted) && /^(?:ccomp|parataxis|obj|xcomp|dep)/u.test(relation)) {
        return above;
      }
      const beside = tree
        .children(above.index)
        .find((one) => isSaying(one, quoted) && one.relation.startsWith('parataxis'));
      if (beside !== undefined) {
        return beside;
      }
      if (/^(?:acl|advcl)/u.test(relation)) {
        break;
      }
      relation = above.relation;
    }
  }
  return null;
}

/** `… ," Blinken said` and `Blinken said: " …`, where the parse shows no link. */
function nearVerb(tree: Tree, part: TokenRange, quoted: ReadonlySet<number>): Token | null {
  const sentence = tree.sentences[tree.sentenceOf(part.first)];
  if (sentence === undefined) {
    return null;
  }
  const isClause =
    /[,.?!]$/u.test(tree.at(Math.max(part.first, part.end - 2)).text) ||
    /^[.?!,]$/u.test(tree.at(part.end - 1).text);
  if (isClause) {
    for (let index = part.end; index < Math.min(sentence.end, part.end + longestStep); index++) {
      const token = tree.at(index);
      if (quoted.has(index) || (/^[,;]$/u.test(token.text) && index > part.end)) {
        break;
      }
      if (isSaying(token, quoted)) {
        return token;
      }
    }
  }
  const before = tree.tokens[part.first - 1];
  if (part.first > sentence.first && before !== undefined && /^[:,]$/u.test(before.text)) {
    const verb = tree.tokens.slice(sentence.first, part.first).findLast((token) => isSaying(token, quoted));
    return verb !== undefined && part.first - verb.index <= longestStep ? verb : null;
  }
  return null;
}

/**
 * Whether an unattributed quotation goes on where the one before it ended: in the same paragraph with a whole sentence,
 * or as the whole of the next paragraph.
 */
function goesOn(tree: Tree, previous: TokenRange, next: TokenRange, quoted: ReadonlySet<number>): boolean {
  const one = tree.sentences[tree.sentenceOf(previous.first)];
  const other = tree.sentences[tree.sentenceOf(next.first)];
  if (one === undefined || other === undefined || other.paragraph - one.paragraph > 1) {
    return false;
  }
  const whole = tree.tokens
    .slice(other.first, other.end)
    .every((token) => quoted.has(token.index) || token.upos === 'PUNCT');
  if (!whole) {
    return false;
  }
  // Nobody else may come between.
  const between = tree.tokens.slice(previous.end, next.first);
  return other.paragraph === one.paragraph
    ? between.length < longestStep * 2 && tree.sentenceOf(next.first) - tree.sentenceOf(previous.end - 1) <= 1
    : tree.sentenceOf(next.first) - tree.sentenceOf(previous.end - 1) === 1;
}
