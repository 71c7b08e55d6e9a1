import type { ItemType, Skill } from './item.js';

/** How hard the prose beside the questions may be. */
export type Reading = 'standard' | 'easy';

/** How hard the questions may be. */
export type Level = 'easy' | 'standard' | 'hard';

/** What shapes the content of a pack; with the input it fixes every byte. Stored in quiz.json. */
export interface ContentOptions {
  /** Items asked for, at least 1. */
  readonly questions: number;
  /** Item types allowed; null for the default mix. */
  readonly types: readonly ItemType[] | null;
  /** Any text; fixes every choice of wording and order. */
  readonly seed: string;
  /** Copies with another order, 1..26. */
  readonly versions: number;
  readonly level: Level;
  /** Mental acts allowed; null for all. */
  readonly skills: readonly Skill[] | null;
  /** A word or name that every item is about; null for no such wish. */
  readonly focus: string | null;
  /** Numbers of the first and the last paragraph to ask about, as printed, from 1; null for the whole article. */
  readonly paragraphs: { readonly first: number; readonly last: number } | null;
  /** Ids of items of the pack made before that stay as they are; the others are replaced. */
  readonly keep: readonly string[];
  /** Whether a copy with three options for each choice item is added for those who need fewer. */
  readonly threeOptions: boolean;
  /** Words of the standard summary, about. */
  readonly summaryWords: number;
  /** `easy` adds a version of the facts in short sentences. */
  readonly reading: Reading;
}

/** Size of the printed page. */
export type Paper = 'a4' | 'letter';

/** How pages are set: as usual, in large type, or for dyslexic readers. */
export type PageStyle = 'standard' | 'large' | 'dyslexia';

/** What shapes the printed pages but not the content. */
export interface PageOptions {
  readonly paper: Paper;
  readonly style: PageStyle;
  /** Whether the worksheet prints the article with numbered paragraphs. */
  readonly article: boolean;
}

/** What a run without options makes. */
export const defaultContentOptions: ContentOptions = {
  questions: 10,
  types: null,
  seed: 'quizpress',
  versions: 1,
  level: 'standard',
  skills: null,
  focus: null,
  paragraphs: null,
  keep: [],
  threeOptions: false,
  summaryWords: 100,
  reading: 'standard',
};

/** How a run without options prints. */
export const defaultPageOptions: PageOptions = { paper: 'a4', style: 'standard', article: true };
