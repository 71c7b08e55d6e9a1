import type { ItemType } from './item.js';

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
}

export type Paper = 'a4' | 'letter';

export type PageStyle = 'standard' | 'large' | 'dyslexia';

/** What shapes the printed pages but not the content. */
export interface PageOptions {
  readonly paper: Paper;
  readonly style: PageStyle;
  /** Whether the worksheet prints the article with numbered paragraphs. */
  readonly article: boolean;
}

export const defaultContentOptions: ContentOptions = {
  questions: 10,
  types: null,
  seed: 'quizpress',
  versions: 1,
  level: 'standard',
};

export const defaultPageOptions: PageOptions = { paper: 'a4', style: 'standard', article: true };
