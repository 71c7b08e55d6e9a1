import type { Span } from '../../../model/span.js';
import type { TaggedType } from '../../names/name-tags.js';
import { comment, type GoldDocument } from '../documents.js';

/** The types of Universal NER (Mayhew et al. 2024). */
export type NameClass = 'PER' | 'ORG' | 'LOC';

/** A name with its place, in characters. */
export interface PlacedName {
  readonly span: Span;
  readonly type: NameClass;
}

/**
 * The names of an IOB2 file by the `sent_id` of their sentence. Places count the letters of the sentence's words without
 * spaces, since versions of a treebank cut words differently.
 */
export function readNameFile(content: string): ReadonlyMap<string, readonly PlacedName[]> {
  const sentences = content.split(/\n{2,}/).map((block): [string, readonly PlacedName[]] => {
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1] ?? '';
    const names: { span: { start: number; end: number }; type: NameClass }[] = [];
    let at = 0;
    for (const line of block.split('\n').filter((one) => /^\d+\t/.test(one))) {
      const [, form = '', tag = ''] = line.split('\t');
      const [, mark, type] = /^(B|I)-(PER|ORG|LOC)$/.exec(tag) ?? [];
      const last = names.at(-1);
      const end = at + form.length;
      if (mark === 'I' && last !== undefined) {
        last.span.end = end;
      } else if (mark === 'B' && (type === 'PER' || type === 'ORG' || type === 'LOC')) {
        names.push({ span: { start: at, end }, type });
      }
      at = end;
    }
    return [id, names];
  });
  return new Map(sentences.filter(([id]) => id !== ''));
}

/** Whether a document of EWT dev, counted from 0, is one of the half that is learned from; the other is for reports. */
export function isLearnedFrom(number: number): boolean {
  return number % 2 === 1;
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

/** What the tagger calls the types. */
export const typesOfClasses: Readonly<Record<NameClass, TaggedType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
};
