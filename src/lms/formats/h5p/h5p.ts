import { collapseWhitespace } from '../../../base/text.js';
import type { Notice } from '../../../model/notice.js';
import type { StudyPack } from '../../../model/quiz.js';
import type { Carried } from '../carry.js';
import { carryItems, pointsNotice } from '../carry.js';
import type { Exporter } from '../exporter.js';
import { noExtras } from '../exporter.js';
import { articleHtml } from '../html.js';
import { zipFiles } from '../zip.js';
import { bundleLibraries } from './bundle.js';
import type { SubContent } from './content.js';
import { subContent } from './content.js';
import type { Dependency, Library } from './libraries.js';
import { dependencies } from './libraries.js';
import { h5pLimit } from './limit.js';
import type { H5pQuestion } from './questions.js';
import { h5pQuestion } from './questions.js';

const carries = {
  choice: 'Multiple Choice',
  'multiple-choice': 'Multiple Choice',
  'true-false': 'True/False',
  'short-answer': 'Fill in the Blanks',
  numeric: 'Fill in the Blanks',
  gaps: 'Fill in the Blanks',
  'word-bank': 'Drag the Words',
  matching: 'Drag the Words',
  ordering: 'Sort the Paragraphs',
  open: 'Essay',
} as const satisfies Exporter['carries'];

/** What a question set cannot hold stands behind it in the column. */
const besideSet: ReadonlySet<Library> = new Set(['H5P.SortParagraphs', 'H5P.AdvancedText']);

/** A column with the passage, a question set, and what a question set cannot hold. */
export const h5p: Exporter = {
  label: 'H5P',
  file: 'quiz.h5p',
  carries,
  limit: h5pLimit,
  export: (pack, extras = noExtras) => {
    const cargo = carryItems(pack, {
      label: 'H5P',
      carries,
      limit: h5pLimit,
      write: (item, number) => h5pQuestion(item, number, pack),
    });
    const { contents, used } = column(pack, cargo.carried);
    const needed = dependencies(used);
    const bundle = bundleLibraries(extras.h5pLibraries, needed);
    const files = [
      { path: 'h5p.json', text: json(packageInfo(pack, needed)) },
      { path: 'content/content.json', text: json({ content: contents }) },
      ...bundle.files,
    ];
    return {
      value: [{ name: 'quiz.h5p', content: zipFiles(files) }],
      notices: [
        ...cargo.notices,
        ...paperNotices(cargo.carried),
        ...pointsNotice('H5P', cargo.carried),
        ...bundle.notices,
      ],
    };
  },
};

function column(
  pack: StudyPack,
  carried: readonly Carried<H5pQuestion>[],
): { readonly contents: readonly object[]; readonly used: ReadonlySet<Library> } {
  const questions = carried.map(({ written }) => written);
  const inSet = questions.filter(({ library }) => !besideSet.has(library));
  const parts = [
    ...pack.articles.map((article) =>
      part('H5P.AdvancedText', article.id, article.title, { text: articleHtml(article) }),
    ),
    ...(inSet.length === 0 ? [] : [part('H5P.QuestionSet', pack.id, pack.title, questionSet(inSet))]),
    ...questions.filter(({ library }) => besideSet.has(library)),
  ];
  return {
    contents: parts.map(({ content }) => ({ content, useSeparator: 'auto' })),
    used: new Set<Library>([
      'H5P.Column',
      ...parts.map(({ library }) => library),
      ...inSet.map(({ library }) => library),
    ]),
  };
}

function part(library: Library, id: string, title: string, params: object): H5pQuestion {
  return { library, content: subContent(library, id, shortTitle(title), params) };
}

function questionSet(questions: readonly H5pQuestion[]): object {
  return {
    introPage: { showIntroPage: false },
    progressType: 'textual',
    passPercentage: 50,
    questions: questions.map(({ content }): SubContent => content),
    disableBackwardsNavigation: false,
    randomQuestions: false,
    endGame: { showResultPage: true, showSolutionButton: true, showRetryButton: true },
    override: { checkButton: true },
  };
}

/** Longest title that H5P's servers take. */
const titleLength = 255;

/** A title on one line that H5P's servers take. */
function shortTitle(title: string): string {
  const line = collapseWhitespace(title);
  return line.length > titleLength ? `${line.slice(0, titleLength - 1)}…` : line;
}

/** `embedTypes` is demanded by the schema of H5P's servers. */
function packageInfo({ title }: StudyPack, preloadedDependencies: readonly Dependency[]): object {
  return {
    title: shortTitle(title),
    language: 'en',
    defaultLanguage: 'en',
    mainLibrary: 'H5P.Column',
    embedTypes: ['iframe'],
    license: 'U',
    preloadedDependencies,
  };
}

function paperNotices(carried: readonly Carried<H5pQuestion>[]): readonly Notice[] {
  return carried
    .filter(({ written }) => written.library === 'H5P.AdvancedText')
    .map(({ item, number }) => ({
      stage: 'export',
      code: 'item-converted',
      message: `H5P: item ${number} (“${item.prompt}”) became a text without a box to write in, since it has no keywords.`,
    }));
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
