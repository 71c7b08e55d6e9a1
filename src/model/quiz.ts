import type { Source } from './article.js';
import type { Item } from './item.js';
import type { ContentOptions } from './options.js';
import type { Summary } from './summary.js';

/** A part of the sheet: items of one kind under one heading with directions. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly directions: string;
  /** Item ids in order; every item is in exactly one section. */
  readonly items: readonly string[];
}

/** One shuffled copy of the quiz. */
export interface Version {
  /** `A`, `B`, …; `3 options` for the copy with fewer options. */
  readonly name: string;
  readonly items: readonly string[];
  /** Most options shown for a choice item, an accommodation for those who need fewer; null where all are. */
  readonly mostChoices: number | null;
  /** Choice ids in order, by item id; those beyond `mostChoices` are left out. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** What selection makes of candidates. */
export interface Quiz {
  readonly sections: readonly Section[];
  readonly versions: readonly Version[];
  readonly items: readonly Item[];
}

/** An article as a pack carries it: sentences with ids, so that evidence resolves without the analysis. */
export interface PackArticle {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly sentences: readonly { readonly id: string; readonly text: string }[];
  }[];
}

/** The whole of quiz.json: everything pages and exporters need, and nothing they would have to decide. */
export interface StudyPack extends Quiz {
  readonly format: 'quizpress-quiz';
  readonly version: '1.0.0';
  readonly id: string;
  readonly title: string;
  readonly language: 'en';
  readonly generator: {
    readonly name: 'quizpress';
    readonly version: string;
    readonly seed: string;
    /** What shaped the content; a program of another version may have had other options. */
    readonly options: Partial<ContentOptions>;
  };
  readonly articles: readonly PackArticle[];
  readonly summary: Summary;
}
