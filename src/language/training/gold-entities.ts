import type { GoldDocument } from './documents.js';

/** A phrase that GUM marks as speaking of an entity (gucorpling.org/gum, the `Entity` remarks of CoNLL-U). */
interface GoldMention {
  /** Position of its sentence in the document. */
  readonly sentence: number;
  /** Half-open range of words within the sentence. */
  readonly first: number;
  readonly end: number;
  /** Number of the entity within the document: phrases of one entity share it. */
  readonly entity: string;
  /** One of GUM's ten: `person`, `place`, `organization`, … */
  readonly type: string;
  /** Words that make the shortest form of the phrase: of `the new mayor of Leeds` that of `mayor`. */
  readonly shortest: readonly number[];
}

/** The mentions of a document in order of their ends; a phrase with a gap is left out. */
export function readGoldMentions({ sentences }: GoldDocument): readonly GoldMention[] {
  return sentences.flatMap(({ words }, sentence) => {
    const open: (Omit<GoldMention, 'end' | 'shortest'> & { readonly offsets: string })[] = [];
    const mentions: GoldMention[] = [];
    for (const [index, { remarks }] of words.entries()) {
      const marks = /(?:^|\|)Entity=([^|]*)/.exec(remarks)?.[1] ?? '';
      for (const [, opened, closed, bare] of marks.matchAll(/\((\d+-[^()]*)|(\d+)\)|(\))/g)) {
        if (opened !== undefined) {
          const [entity = '', type = '', , , , offsets = ''] = opened.split('-');
          open.push({ sentence, first: index, entity, type, offsets });
          continue;
        }
        const at =
          bare === undefined ? open.findLastIndex(({ entity }) => entity === closed) : open.length - 1;
        const [found] = at < 0 ? [] : open.splice(at, 1);
        if (found === undefined) continue;
        const { offsets, ...mention } = found;
        const shortest = offsets.split(',').map((offset) => mention.first + Number(offset) - 1);
        mentions.push({ ...mention, end: index + 1, shortest });
      }
    }
    return mentions;
  });
}
