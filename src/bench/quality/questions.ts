import { uniqueBy } from '../../base/collections.js';
import { looksLikeHeading, numberParagraphs } from '../../base/paragraphs.js';
import { extract } from '../../facts/extract.js';
import { createExcerptReader } from '../../language/excerpts/reader.js';
import type { Analysis } from '../../model/analysis.js';
import type { Article } from '../../model/article.js';
import { isCostly } from '../../questions/doubts/costly.js';
import type { Asking } from '../../questions/doubts/doubt.js';
import { findDoubts } from '../../questions/doubts/find-doubts.js';
import { settledByPlace } from '../../questions/doubts/settled-by-place.js';
import type { QuestionForm } from '../../questions/forms/question-form.js';
import { knowledgeOf } from '../../questions/knowledge.js';
import { wordQuestion } from '../../questions/question.js';
import { type SignalName, type Signals, signalNames, signalsOf } from '../../questions/rank/signals.js';
import { placed } from '../../questions/stem.js';
import type { PanelEntry } from './entry.js';
import { type KeyTable, panelKey } from './sheet.js';

/** A question on its way to the judges, with what may tell how they mark it. */
export interface QuestionEntry extends PanelEntry {
  readonly signals: Signals;
  /** Number of the doubts for which it would not be asked. */
  readonly doubts: number;
}

/** An article with the questions about it. */
export interface QuestionedArticle {
  /** What the judges read. */
  readonly text: string;
  readonly questions: readonly QuestionEntry[];
}

/** The columns of a question that `fit` reads, behind its article and whether judges print it. */
const weighedColumns = ['doubts', ...signalNames] as const;

/** The columns of `tests/quality/questions.csv`. */
export const questionColumns: readonly string[] = ['article', 'printed', ...weighedColumns];

/** key.csv of a sheet of questions: what `score` reads, then what `gather` does. */
export const questionKey: KeyTable<QuestionEntry> = {
  columns: [...panelKey.columns, ...weighedColumns],
  cellsOf: (entry) => [
    ...panelKey.cellsOf(entry),
    String(entry.doubts),
    ...signalNames.map((name) => thousandths(entry.signals, name)),
  ],
};

/** `0.833`, `1`. */
function thousandths(signals: Signals, name: SignalName): string {
  return String(Math.round(1000 * (signals.get(name) ?? 0)) / 1000);
}

/**
 * Every question that the forms can word about an article, in the first wording of each form, also those that a doubt
 * drops: only beside what is refused can be learned what is printed.
 * @param isPlaced whether the questions name their paragraph; those that this makes too long are left out.
 */
export function askEverything(
  analysis: Analysis,
  forms: readonly QuestionForm[],
  isPlaced: boolean,
): QuestionedArticle {
  const facts = extract(analysis).value;
  const article = knowledgeOf(facts, analysis, createExcerptReader(analysis));
  const askings = facts.flatMap((fact) =>
    forms.flatMap((form) =>
      form.wordings.slice(0, 1).flatMap((wording) => {
        const asking = wordQuestion(fact, form, wording, { article, facts, analysis });
        return asking === null ? [] : [asking];
      }),
    ),
  );
  return {
    text: textOf(analysis.article, isPlaced),
    questions: uniqueBy(askings, ({ stem, key }) => `${stem} ${key.text}`).flatMap((asking) => {
      const question = entryOf(asking, isPlaced);
      return question === null ? [] : [question];
    }),
  };
}

function entryOf(asking: Asking, isPlaced: boolean): QuestionEntry | null {
  const { fact, form, key, stem, article, analysis } = asking;
  const prompt = isPlaced ? placed(stem, article.paragraphOf(fact.evidence[0]?.sentence ?? '')) : stem;
  if (prompt === null) return null;
  const doubts = findDoubts(asking);
  return {
    system: 'quizpress',
    article: analysis.article.slug,
    rendered: { label: 'short answer', prompt, lines: [], key: [key.text] },
    skill: form.skill,
    family: 'retrieval',
    form: form.name,
    signals: signalsOf(asking, doubts, isPlaced),
    doubts: doubts.filter((doubt) => !isCostly(doubt) && !(isPlaced && settledByPlace.has(doubt))).length,
  };
}

/** Title and paragraphs, parted by blank lines, with the numbers that questions name where they do. */
function textOf({ title, text, paragraphs }: Article, isPlaced: boolean): string {
  const texts = paragraphs.map(({ span }) => text.slice(span.start, span.end));
  const numbers = numberParagraphs(texts);
  const lines = texts.map((paragraph, index) =>
    isPlaced && !looksLikeHeading(paragraph) ? `[${numbers[index]}] ${paragraph}` : paragraph,
  );
  return [title, ...lines].join('\n\n');
}
