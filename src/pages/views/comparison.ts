import type { Aspect, ComparedArticle, Comparison, Telling } from '../../model/comparison.js';
import type { PageOptions } from '../../model/options.js';
import type { StudyPack } from '../../model/quiz.js';
import { findPlaces, type Places } from './evidence.js';
import { letterOf } from './labels.js';
import { type PageView, viewPage } from './page.js';

/** Words cut at a part that is set in bold; the part is empty where nothing is. */
interface MarkedText {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A telling in the table. */
interface TellingView extends MarkedText {
  /** `Article 1, ¶ 4`; null where it is not known. */
  readonly place: string | null;
}

/** What reports tell differently: what it is about, and a cell for each way of telling it. */
interface DifferenceView {
  readonly aspect: string;
  readonly cells: readonly { readonly tellings: readonly TellingView[] }[];
}

/** What several reports tell: as one sentence, or in the words of each. */
interface SharedView {
  /** `Article 1, Article 3`, where not all tell it; null where all do. */
  readonly who: string | null;
  readonly statement: { readonly text: string; readonly place: string | null } | null;
  readonly cells: readonly { readonly tellings: readonly TellingView[] }[];
}

/** The table for the wall, the sheet to fill, and its key. */
interface ComparisonView extends PageView {
  readonly articles: readonly {
    readonly label: string;
    readonly title: string;
    readonly source: string | null;
  }[];
  readonly differs: readonly DifferenceView[];
  readonly shared: readonly SharedView[];
  readonly only: readonly { readonly label: string; readonly tellings: readonly TellingView[] }[];
  /** The heading of what some tell: `Both articles`, `In all or several articles`. */
  readonly all: string;
  /** Cells of a row at most. */
  readonly columns: number;
  readonly sheet: SheetView | null;
}

/** Statements to be written into a diagram of two articles, or ticked off in a table of more. */
interface SheetView {
  /** Points for the whole sheet: one a statement. */
  readonly total: number;
  /** There is one copy only. */
  readonly version: null;
  readonly entries: readonly { readonly letter: string; readonly text: string }[];
  /** The labels of two articles, for the diagram; null where a table is needed. */
  readonly diagram: { readonly one: string; readonly other: string } | null;
  readonly columns: readonly string[];
  readonly key: {
    /** Letters for the parts of the diagram; empty texts where it is not used. */
    readonly one: string;
    readonly both: string;
    readonly other: string;
    readonly rows: readonly { readonly letter: string; readonly ticks: readonly string[] }[];
  };
}

/** Rows of each kind on the wall; comparison.json has all. */
const mostRows = 10;

/** Cells that fit side by side on a page. */
const mostColumns = 3;

const aspectLabels: Readonly<Record<Aspect, string>> = {
  who: 'Who',
  number: 'How many',
  time: 'When',
  place: 'Where',
  wording: 'Which words',
  source: 'Whose claim',
  precision: 'How exact',
  status: 'Done or planned',
};

/** Prepares a comparison for printing. */
export function viewComparison(
  pack: StudyPack,
  comparison: Comparison,
  options: PageOptions,
): ComparisonView {
  const places = findPlaces(pack.articles);
  const { articles, shared, differs, only, sheet } = comparison;
  const labelled = (ids: readonly string[]): string =>
    articles.flatMap(({ id, label }) => (ids.includes(id) ? [label] : [])).join(', ');
  return {
    ...viewPage(pack, options),
    styles: ['base', 'items', 'comparison', options.style, options.paper],
    articles: articles.map(({ label, title, id }) => ({
      label,
      title,
      source: pack.articles.find((article) => article.id === id)?.source.publisher ?? null,
    })),
    differs: differs.slice(0, mostRows).map(({ aspect, sides }) => ({
      aspect: aspectLabels[aspect],
      cells: inCells(
        sides.map((side) => side.tellings.map((telling) => viewTelling(telling, side.words, places))),
      ),
    })),
    shared: shared.slice(0, mostRows).map(({ statement, tellings }) => ({
      who: tellings.length === articles.length ? null : labelled(tellings.map(({ article }) => article)),
      statement:
        statement === null
          ? null
          : { text: statement.text, place: places.label(tellings.flatMap(({ evidence }) => evidence)) },
      cells: inCells(tellings.map((telling) => [viewTelling(telling, null, places)])),
    })),
    only: articles.flatMap(({ id, label }) => {
      const own = only.filter(({ telling }) => telling.article === id).slice(0, mostRows);
      const tellings = own.map(({ telling, detail }) => viewTelling(telling, detail, places));
      return own.length === 0 ? [] : [{ label, tellings }];
    }),
    all: articles.length === 2 ? 'Both articles' : 'All or several articles',
    columns: Math.min(articles.length, mostColumns),
    sheet: sheet.length === 0 ? null : viewSheet(sheet, articles),
  };
}

/** Tellings side by side; those of more articles than fit stand one below the other. */
function inCells(
  sides: readonly (readonly TellingView[])[],
): readonly { readonly tellings: readonly TellingView[] }[] {
  return sides.length <= mostColumns ? sides.map((tellings) => ({ tellings })) : [{ tellings: sides.flat() }];
}

function viewTelling({ text, evidence }: Telling, marked: string | null, places: Places): TellingView {
  return { ...mark(text, marked), place: places.label(evidence) };
}

/** Cuts a text at the part to be marked; a text that has it not, as it is. */
function mark(text: string, marked: string | null): MarkedText {
  const at = marked === null ? -1 : text.indexOf(marked);
  if (marked === null || at < 0) return { before: text, marked: '', after: '' };
  return { before: text.slice(0, at), marked, after: text.slice(at + marked.length) };
}

function viewSheet(entries: Comparison['sheet'], articles: readonly ComparedArticle[]): SheetView {
  const lettered = entries.map((entry, index) => ({ ...entry, letter: letterOf(index) }));
  const lettersOf = (ids: readonly string[]): string =>
    lettered
      .flatMap(({ letter, articles: tellers }) => (tellers.join() === ids.join() ? [letter] : []))
      .join('  ');
  const [one, other, ...more] = articles;
  const isPair = one !== undefined && other !== undefined && more.length === 0;
  return {
    total: entries.length,
    version: null,
    entries: lettered.map(({ letter, text }) => ({ letter, text })),
    diagram: isPair ? { one: one.label, other: other.label } : null,
    columns: articles.map(({ label }) => label),
    key: {
      one: isPair ? lettersOf([one.id]) : '',
      both: isPair ? lettersOf([one.id, other.id]) : '',
      other: isPair ? lettersOf([other.id]) : '',
      rows: lettered.map(({ letter, articles: tellers }) => ({
        letter,
        ticks: articles.map(({ id }) => (tellers.includes(id) ? '✓' : '')),
      })),
    },
  };
}
