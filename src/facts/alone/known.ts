import { groupBy } from '../../base/collections.js';
import type { Entity, Sentence, TokenRange } from '../../model/analysis.js';
import type { FactDraft } from '../draft.js';
import type { Tree } from '../tree.js';
import { type Introduced, introductionsOf } from './introduced.js';
import { deadOf, pastPersonsOf } from './past-posts.js';

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
  /** Ids of those whose life the article tells, as its title is their name: they have been many things one after another. */
  readonly portrayed: ReadonlySet<string>;
  /** Ids of those whose posts belong to a time long gone, or who are dead. */
  readonly pastPersons: ReadonlySet<string>;
  /** First names and surnames of persons who have both, and last words of names that may be persons'. */
  readonly partNames: ReadonlyMap<string, readonly string[]>;
  /** Names by which the text calls one entity, by their first word, so that a sentence is held against its own only. */
  readonly names: ReadonlyMap<string, readonly NameForm[]>;
}

export interface NameForm {
  readonly form: string;
  readonly entity: Entity;
}

/** What a map holds for the words of a text, each once, longer ones first. */
export function heldFor<Held>(
  text: string,
  map: ReadonlyMap<string, readonly Held[]>,
  wordOf: (held: Held) => string,
): readonly Held[] {
  return [...new Set(text.match(/[\p{L}\p{N}]+/gu))]
    .flatMap((word) => map.get(word) ?? [])
    .toSorted((one, other) => wordOf(other).length - wordOf(one).length);
}

function firstWordOf(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
}

export function gatherKnown(tree: Tree, drafts: readonly FactDraft[]): Known {
  const { sentences, mentions, references, times, quantities, entities } = tree.analysis;
  const firstMentions = new Map(mentions.toReversed().map(({ entity, head }) => [entity, head]));
  const amounts = quantities.filter(({ kind }) => kind !== 'count' && kind !== 'ordinal');
  const byForm = groupBy(
    entities.flatMap((entity) => entity.forms.map((form) => ({ form, entity }))),
    ({ form }) => form,
  );
  return {
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    resolved: new Set([...tokensOf(mentions), ...references.map(({ pronoun }) => pronoun)]),
    dated: tokensOf(times.filter(({ kind }) => kind === 'date')),
    measured: tokensOf([...times, ...amounts]),
    introductions: introductionsOf(tree, drafts),
    firstMentions,
    strangers: new Set(
      entities
        .filter((entity) => entity.type === 'person' && !isOfLead(tree, entity, firstMentions.get(entity.id)))
        .map(({ id }) => id),
    ),
    portrayed: new Set(entities.filter((entity) => isPortrayed(tree, entity)).map(({ id }) => id)),
    pastPersons: new Set([...pastPersonsOf(tree), ...deadOf(tree)]),
    partNames: groupBy(new Set(entities.flatMap(partsOf)), firstWordOf),
    // A form that two share names nobody.
    names: groupBy(
      [...byForm.values()].flatMap((same) => (same.length === 1 ? same : [])),
      ({ form }) => firstWordOf(form),
    ),
  };
}

/** `Anna Karlsen: A Life`, of Anna Maria Karlsen too. */
function isPortrayed({ analysis }: Tree, { type, name }: Entity): boolean {
  const [front = ''] = analysis.article.title.split(/[:(–—,]/u);
  const titled = front.trim().split(' ');
  const words = name.split(' ');
  return type === 'person' && titled.length > 1 && titled.every((word) => words.includes(word));
}

function isOfLead(tree: Tree, { name }: Entity, first: number | undefined): boolean {
  const { article } = tree.analysis;
  const lead = article.paragraphs.findIndex(({ kind }) => kind === 'body');
  const paragraph = first === undefined ? undefined : tree.sentenceOf[first]?.paragraph;
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
