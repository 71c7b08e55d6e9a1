import { sum } from './base/collections.js';
import { stableId } from './base/identifier.js';
import { capitalizeFirst } from './base/text.js';
import { UserError } from './base/user-error.js';
import { compareReports } from './compare/compare.js';
import { extract } from './facts/extract.js';
import { analyze } from './language/analyze.js';
import { numberToWords } from './language/inflection/number-words.js';
import { createSyntax } from './language/syntax.js';
import type { Analysis } from './model/analysis.js';
import type { Candidate } from './model/candidate.js';
import type { Comparison } from './model/comparison.js';
import type { Fact } from './model/fact.js';
import type { FactSheet } from './model/fact-sheet.js';
import type { ItemType } from './model/item.js';
import type { Notice, Outcome } from './model/notice.js';
import type { ContentOptions } from './model/options.js';
import type { PackArticle, Quiz, StudyPack } from './model/quiz.js';
import type { Summary } from './model/summary.js';
import { ask } from './questions/ask.js';
import { askComparison } from './questions/comparing/ask-comparison.js';
import { readQuestionForms } from './questions/forms/question-form.js';
import { parseStemsBy } from './questions/reread/parse-stems.js';
import { rereadBy } from './questions/reread/reread.js';
import type { Previous } from './questions/select/keep.js';
import { countParagraphs, paragraphsOf } from './questions/select/narrow.js';
import { select, selectionTask } from './questions/select/select.js';
import { clean } from './read/clean.js';
import { read } from './read/read.js';
import { mergeSummaries } from './summaries/merge.js';
import { summarize } from './summaries/summarize.js';
import { builtInTemplates } from './template/built-in.js';
import type { TemplateSet } from './template/template.js';
import { version } from './version.js';

/** The bytes of one article. */
export interface Input {
  /** Base name with its ending: `truce.txt`; it tells the media type. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Folder name for the result; empty to make one from the title. */
  readonly slug: string;
}

/** A finished pack and the facts it rests on. */
export interface Study {
  readonly pack: StudyPack;
  readonly facts: readonly Fact[];
  /** Everything that could be asked; the quiz holds the selected ones, with the letters of choices moved. */
  readonly candidates: readonly Candidate[];
  /** The article's own slug: the one given, or made from its title. */
  readonly slug: string;
}

/** Several reports of one event, held against each other. */
export interface ComparedStudy {
  /** A pack with all the articles; its items ask who tells what. */
  readonly pack: StudyPack;
  readonly comparison: Comparison;
  /** The facts of all articles, one article after the other. */
  readonly facts: readonly Fact[];
}

/** quizpress with its weights loaded; every call is pure and synchronous. */
export interface Engine {
  /**
   * @param previous what stays of a pack made before; null or left out for a new one.
   * @throws UserError on bytes that cannot be read, or a text that is not English prose.
   */
  make(input: Input, options: ContentOptions, previous?: Previous | null): Outcome<Study>;
  /** The article with its facts. @throws UserError as `make` does. */
  facts(input: Input): Outcome<FactSheet>;
  /**
   * @param inputs two or more reports of one event.
   * @param slug names the whole: the folder its files go to.
   * @throws UserError as `make` does, and where a report tells of something else than the others.
   */
  compare(inputs: readonly Input[], slug: string, options: ContentOptions): Outcome<ComparedStudy>;
}

/**
 * Makes an engine from trained weights.
 * @param templates question forms and summaries; the built-in ones where none are given.
 * @throws UserError when a template is broken.
 */
export async function createEngine(
  weights: Uint8Array,
  templates: TemplateSet = builtInTemplates,
): Promise<Engine> {
  const syntax = createSyntax(weights);
  const parseStems = parseStemsBy(syntax);
  const forms = readQuestionForms(templates);

  const understand = (input: Input, id = 'a1') => {
    const document = read(input);
    const article = clean(document.value, { id, slug: input.slug });
    const analysis = analyze(article.value, syntax);
    const facts = extract(analysis.value);
    return {
      analysis: analysis.value,
      facts: facts.value,
      notices: [document, article, analysis, facts].flatMap((outcome) => outcome.notices),
    };
  };

  return {
    make(input, options, previous = null) {
      const { analysis, facts, notices } = understand(input);
      const { slug } = analysis.article;
      const summary = summarize(facts, analysis, templates, options);
      const candidates = ask(facts, analysis, summary.value, forms, options.seed);
      const quiz = select(
        candidates.value,
        options,
        selectionTask(analysis, previous, rereadBy(parseStems, facts)),
      );
      const { sha256 } = analysis.article.source;
      const pack = assemblePack([analysis], quiz.value, summary.value, options, {
        id: stableId(slug, sha256, options.seed),
        title: analysis.article.title,
      });
      return {
        value: { pack, facts, candidates: candidates.value, slug },
        notices: [...notices, ...[summary, candidates, quiz].flatMap((outcome) => outcome.notices)],
      };
    },
    facts(input) {
      const { analysis, facts, notices } = understand(input);
      return { value: { article: analysis.article, facts }, notices };
    },
    compare(inputs, slug, options) {
      const reports = inputs.map((input, index) => understand(input, `a${index + 1}`));
      const analyses = reports.map(({ analysis }) => analysis);
      const comparison = compareReports(reports, options.seed);
      refuseStrangers(comparison.notices);
      const summary = mergeSummaries(comparison.value, templates);
      const paragraphOf = paragraphsOf(analyses);
      const task = { comparison: comparison.value, slug, seed: `${options.seed} ${slug}`, paragraphOf };
      const candidates = askComparison(task, analyses.map(({ article }) => article.text).join('\n\n'));
      const wished = { ...options, types: options.types ?? comparingTypes };
      const quiz = select(candidates.value, wished, {
        slug,
        paragraphOf,
        paragraphs: sum(analyses.map(countParagraphs)),
        previous: null,
        reread: null,
      });
      const pack = assemblePack(analyses, quiz.value, summary.value, options, {
        id: stableId(slug, ...analyses.map(({ article }) => article.source.sha256), options.seed),
        title: `${capitalizeFirst(numberToWords(analyses.length))} articles compared: ${analyses[0]?.article.title ?? ''}`,
      });
      return {
        value: { pack, comparison: comparison.value, facts: reports.flatMap(({ facts }) => facts) },
        notices: [
          ...reports.flatMap(({ notices }) => notices),
          ...[comparison, summary, candidates, quiz].flatMap((outcome) => outcome.notices),
        ],
      };
    },
  };
}

function assemblePack(
  analyses: readonly Analysis[],
  quiz: Quiz,
  summary: Summary,
  options: ContentOptions,
  { id, title }: Pick<StudyPack, 'id' | 'title'>,
): StudyPack {
  return {
    format: 'quizpress-quiz',
    version: '1.0.0',
    id,
    title,
    language: 'en',
    generator: { name: 'quizpress', version, seed: options.seed, options },
    articles: analyses.map(packArticle),
    summary,
    ...quiz,
  };
}

/** Types of items on several reports, where none were asked for: all that there are. */
const comparingTypes: readonly ItemType[] = ['choice', 'true-false', 'matching', 'short-answer', 'open'];

function refuseStrangers(notices: readonly Notice[]): void {
  const strangers = notices.filter(({ code }) => code === 'unrelated').map(({ message }) => message);
  if (strangers.length === 0) return;
  throw new UserError(
    `${strangers.join('\n')}\nGive reports of one event; each of the others by itself: quizpress make INPUT...`,
  );
}

function packArticle({ article, sentences }: Analysis): PackArticle {
  return {
    id: article.id,
    title: article.title,
    source: article.source,
    paragraphs: article.paragraphs.map((paragraph, number) => ({
      id: paragraph.id,
      sentences: sentences
        .filter((sentence) => sentence.paragraph === number)
        .map(({ id, span }) => ({ id, text: article.text.slice(span.start, span.end) })),
    })),
  };
}
