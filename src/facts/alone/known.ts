import { groupBy } from '../../base/collections.js';
import type { Entity, Sentence, TokenRange } from '../../model/analysis.js';
import type { FactDraft } from '../draft.js';
import type { Tree } from '../tree.js';
import { type Introduced, introductionsOf } from './introduced.js';

/** What the sentences for readers are made with, gathered once for an article. */
export interface Known {
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** Tokens of names, descriptions and pronouns that stand for an entity. */
  readonly resolved: ReadonlySet<number>;
  /** Tokens of dates. */
  readonly dated: ReadonlySet<number>;
  /** Tokens of times, and of amounts that are no counts. */
  readonly measured: ReadonlySet<number>;
  /** What the article says of its persons and named things, by the id of the entity. */
  readonly introductions: ReadonlyMap<string, Introduced>;
  /** The head of the first mention, by the id of the entity. */
  readonly firstMentions: ReadonlyMap<string, number>;
  /**
   * Ids of persons who are first named behind the lead and not in the title: if no introduction of theirs was found, it
   * was not understood.
   */
  readonly strangers: ReadonlySet<string>;
  /** First names and surnames of persons who have both, and last words of names that may be persons'. */
  readonly partNames: readonly string[];
  /** Names by which the text calls an entity, and the entity; longest first. */
  readonly names: readonly { readonly form: string; readonly entity: Entity }[];
}

export function gatherKnown(tree: Tree, drafts: readonly FactDraft[]): Known {
  const { sentences, mentions, times, quantities, entities } = tree.analysis;
  const amounts = quantities.filter(({ kind }) => kind !== 'count' && kind !== 'ordinal');
  const byForm = groupBy(
    entities.flatMap((entity) => entity.forms.map((form) => ({ form, entity }))),
    ({ form }) => form,
  );
  return {
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    resolved: tokensOf(mentions),
    dated: tokensOf(times.filter(({ kind }) => kind === 'date')),
    measured: tokensOf([...times, ...amounts]),
    introductions: introductionsOf(tree, drafts),
    firstMentions: new Map(mentions.toReversed().map(({ entity, head }) => [entity, head])),
    strangers: new Set(
      entities.filter((entity) => entity.type === 'person' && !isOfLead(tree, entity)).map(({ id }) => id),
    ),
    partNames: [...new Set(entities.flatMap(partsOf))],
    // A form that two share names nobody.
    names: [...byForm.values()]
      .flatMap((same) => (same.length === 1 ? same : []))
      .toSorted((one, other) => other.form.length - one.form.length),
  };
}

function isOfLead(tree: Tree, { id, name }: Entity): boolean {
  const { article, mentions } = tree.analysis;
  const lead = article.paragraphs.findIndex(({ kind }) => kind === 'body');
  const first = mentions.find(({ entity }) => entity === id);
  const paragraph = first === undefined ? undefined : tree.sentenceOf[first.head]?.paragraph;
  return paragraph === lead || tree.titleWords.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
}

function partsOf({ type, name }: Entity): readonly string[] {
  const words = name.split(' ');
  const ends = type === 'person' ? [words[0], words.at(-1)] : type === 'other' ? [words.at(-1)] : [];
  return words.length < 2 ? [] : ends.filter((word) => word !== undefined);
}

function tokensOf(ranges: readonly TokenRange[]): ReadonlySet<number> {
  return new Set(
    ranges.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, offset) => first + offset)),
  );
}
