import type { Span } from '../../../model/span.js';
import { assemble } from '../../assemble.js';
import type { ModelType } from '../../names/name-model.js';
import { type NameDraft, readNames } from '../../names/read-names.js';
import { type DraftEvidence, gatherEvidence } from '../../names/type-drafts.js';
import type { Syntax } from '../../syntax.js';
import { createTree } from '../../tree.js';
import { comment, type GoldDocument } from '../documents.js';
import { readGoldMentions } from '../gold-entities.js';
import type { NameClass, PlacedName } from './uner.js';

/** A name the engine finds, with what it is by the treebank. */
export interface NameExample extends DraftEvidence {
  readonly type: ModelType;
}

/** The names of a document of GUM that are, or head, a phrase with an entity. */
export function examplesOfEntities(document: GoldDocument, syntax: Syntax): readonly NameExample[] {
  const gold = readGoldMentions(document).flatMap(({ sentence, first, end, shortest, type }) => {
    const words = document.sentences[sentence]?.words ?? [];
    const head = words[shortest.find((word) => words[word]?.upos === 'PROPN') ?? -1];
    return head === undefined ? [] : [{ head: head.span, length: end - first, type }];
  });
  return collect(document, syntax, (span) => {
    const inside = gold.filter(({ head }) => span.start <= head.start && head.end <= span.end);
    const shortest = inside.toSorted((one, other) => one.length - other.length).at(-1);
    return shortest === undefined ? 'other' : typeOf(shortest.type);
  });
}

/** The names of a document whose sentences have Universal NER's; what touches one without being it is left out. */
export function examplesOfNames(
  document: GoldDocument,
  names: ReadonlyMap<string, readonly PlacedName[]>,
  syntax: Syntax,
): readonly NameExample[] {
  const gold = placeNames(document, names);
  return collect(document, syntax, (span) => {
    const same = gold.find((one) => one.span.start === span.start && one.span.end === span.end);
    if (same !== undefined) return typesOfClasses[same.type];
    return gold.some((one) => one.span.start < span.end && span.start < one.span.end) ? null : 'other';
  });
}

/** Moves names from the letters of their sentences to characters of the document's text. */
export function placeNames(
  { sentences }: GoldDocument,
  names: ReadonlyMap<string, readonly PlacedName[]>,
): readonly PlacedName[] {
  return sentences.flatMap((sentence) => {
    const letters = sentence.words.flatMap(({ span, form }) =>
      Array.from({ length: form.length }, (_, offset) => span.start + offset),
    );
    return (names.get(comment(sentence, 'sent_id') ?? '') ?? []).map(({ span, type }) => ({
      span: { start: letters[span.start] ?? 0, end: (letters[span.end - 1] ?? 0) + 1 },
      type,
    }));
  });
}

const typesOfClasses: Readonly<Record<NameClass, ModelType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
};

function typeOf(type: string): ModelType {
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'other';
}

function collect(
  { article }: GoldDocument,
  syntax: Syntax,
  judge: (span: Span) => ModelType | null,
): readonly NameExample[] {
  const { tokens, sentences } = assemble(article, syntax);
  const tree = createTree(tokens, sentences);
  const drafts = readNames(article, tree);
  const evidence = gatherEvidence(tree, drafts);
  const spanOf = ({ first, end }: NameDraft): Span => ({
    start: tree.at(first).span.start,
    end: tree.at(end - 1).span.end,
  });
  return drafts.flatMap((draft, index) => {
    const type = judge(spanOf(draft));
    const found = evidence[index];
    return type === null || found === undefined ? [] : [{ ...found, type }];
  });
}
