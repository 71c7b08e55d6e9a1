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
import { questionOf, wordQuestion } from '../../questions/question.js';
import { leastChance } from '../../questions/rank/chance.js';
import { type SignalName, type Signals, signalNames, signalsOf } from '../../questions/rank/signals.js';
import { placed } from '../../questions/stem.js';
import type { PanelEntry } from './entry.js';
import { type KeyTable, panelKey } from './sheet.js';

/** A question on its way to the judges, with what may tell how they mark it. */
export interface QuestionEntry extends PanelEntry {
  readonly signals: Signals;
  /** Number of the doubts for which it would not be asked. */
  readonly doubts: number;
  /** Whether it was drawn from those that are asked. */
  readonly isAsked: boolean;
}

/**
 * Which questions judges see: every one that the forms can word, also those that a doubt drops, since only beside what is
 * refused can be learned what is printed; the same with the number of their paragraph; or those that are asked.
 */
export const drawings = ['all', 'placed', 'asked'] as const;

/** One of `drawings`. */
export type Drawing = (typeof drawings)[number];

/** An article with the questions about it. */
export interface QuestionedArticle {
  /** What the judges read. */
  readonly text: string;
  readonly questions: readonly QuestionEntry[];
}

/** The columns of a question that `fit` reads, behind its article and whether judges print it. */
const weighedColumns = ['asked', 'doubts', ...signalNames] as const;

/** The columns of `tests/quality/questions.csv`. */
export const questionColumns: readonly string[] = ['article', 'printed', ...weighedColumns];

/** key.csv of a sheet of questions: what `score` reads, then what `gather` does. */
export const questionKey: KeyTable<QuestionEntry> = {
  columns: [...panelKey.columns, ...weighedColumns],
  cellsOf: (entry) => [
    ...panelKey.cellsOf(entry),
    String(Number(entry.isAsked)),
    String(entry.doubts),
    ...signalNames.map((name) => thousandths(entry.signals, name)),
  ],
};

/** `0.833`, `1`. */
function thousandths(signals: Signals, name: SignalName): string {
  return String(Math.round(1000 * (signals.get(name) ?? 0)) / 1000);
}

/** The questions of a drawing about an article, each in the first wording of its form. */
export function drawQuestions(
  analysis: Analysis,
  forms: readonly QuestionForm[],
  drawing: Drawing,
): QuestionedArticle {
  const facts = extract(analysis).value;
  const article = knowledgeOf(facts, analysis, createExcerptReader(analysis));
  const surroundings = { article, facts, analysis };
  const draw = drawing === 'asked' ? askedEntry : worded(drawing === 'placed');
  const questions = facts.flatMap((fact) =>
    forms.flatMap((form) =>
      form.wordings.slice(0, 1).flatMap((wording) => draw(fact, form, wording, surroundings) ?? []),
    ),
  );
  return {
    text: textOf(analysis.article, drawing !== 'all'),
    questions: uniqueBy(questions, ({ rendered }) => `${rendered.prompt} ${rendered.key.join()}`),
  };
}

/** Words a question; null where it is none of the drawing. */
type Draw = (...asked: Parameters<typeof wordQuestion>) => QuestionEntry | null;

/** @param isPlaced whether the questions name their paragraph; those that this makes too long are left out. */
const worded =
  (isPlaced: boolean): Draw =>
  (...asked) => {
    const asking = wordQuestion(...asked);
    if (asking === null) return null;
    const { fact, stem, key, article } = asking;
    const prompt = isPlaced ? placed(stem, article.paragraphOf(fact.evidence[0]?.sentence ?? '')) : stem;
    if (prompt === null) return null;
    const doubts = findDoubts(asking);
    return {
      ...entryOf(asking, prompt, key.text),
      signals: signalsOf(asking, doubts, isPlaced),
      doubts: doubts.filter((doubt) => !isCostly(doubt) && !(isPlaced && settledByPlace.has(doubt))).length,
      isAsked: false,
    };
  };

const askedEntry: Draw = (fact, form, wording, surroundings) => {
  const question = questionOf(fact, form, wording, surroundings);
  if (question === null || question.chance < leastChance) return null;
  const { stem, key, signals } = question;
  return { ...entryOf({ form, ...surroundings }, stem, key.text), signals, doubts: 0, isAsked: true };
};

function entryOf(
  { form, analysis }: Pick<Asking, 'form' | 'analysis'>,
  prompt: string,
  key: string,
): PanelEntry {
  return {
    system: 'quizpress',
    article: analysis.article.slug,
    rendered: { label: 'short answer', prompt, lines: [], key: [key] },
    skill: form.skill,
    family: 'retrieval',
    form: form.name,
  };
}

/** Title and paragraphs, parted by blank lines, with the numbers that questions name where they do. */
function textOf({ title, text, paragraphs }: Article, isNumbered: boolean): string {
  const texts = paragraphs.map(({ span }) => text.slice(span.start, span.end));
  const numbers = numberParagraphs(texts);
  const lines = texts.map((paragraph, index) =>
    isNumbered && !looksLikeHeading(paragraph) ? `[${numbers[index]}] ${paragraph}` : paragraph,
  );
  return [title, ...lines].join('\n\n');
}
