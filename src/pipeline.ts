import { stableId } from './base/identifier.js';
import { extract } from './facts/extract.js';
import { analyze } from './language/analyze.js';
import { createSyntax } from './language/syntax.js';
import type { Analysis } from './model/analysis.js';
import type { Candidate } from './model/candidate.js';
import type { Fact } from './model/fact.js';
import type { FactSheet } from './model/fact-sheet.js';
import type { Outcome } from './model/notice.js';
import type { ContentOptions } from './model/options.js';
import type { PackArticle, Quiz, StudyPack } from './model/quiz.js';
import type { Summary } from './model/summary.js';
import { ask } from './questions/ask.js';
import { readQuestionForms } from './questions/forms/question-form.js';
import type { Previous } from './questions/select/keep.js';
import { select, selectionTask } from './questions/select/select.js';
import { clean } from './read/clean.js';
import { read } from './read/read.js';
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

/** quizpress with its weights loaded; every call is pure and synchronous. */
export interface Engine {
  /**
   * @param previous what stays of a pack made before; null or left out for a new one.
   * @throws UserError on bytes that cannot be read, or a text that is not English prose.
   */
  make(input: Input, options: ContentOptions, previous?: Previous | null): Outcome<Study>;
  /** The article with its facts. @throws UserError as `make` does. */
  facts(input: Input): Outcome<FactSheet>;
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
  const forms = readQuestionForms(templates);

  const understand = (input: Input) => {
    const document = read(input);
    const article = clean(document.value, { id: 'a1', slug: input.slug });
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
      const quiz = select(candidates.value, options, selectionTask(analysis, previous));
      const pack = assemblePack(analysis, quiz.value, summary.value, options);
      return {
        value: { pack, facts, candidates: candidates.value, slug },
        notices: [...notices, ...[summary, candidates, quiz].flatMap((outcome) => outcome.notices)],
      };
    },
    facts(input) {
      const { analysis, facts, notices } = understand(input);
      return { value: { article: analysis.article, facts }, notices };
    },
  };
}

function assemblePack(analysis: Analysis, quiz: Quiz, summary: Summary, options: ContentOptions): StudyPack {
  const { article } = analysis;
  return {
    format: 'quizpress-quiz',
    version: '1.0.0',
    id: stableId(article.slug, article.source.sha256, options.seed),
    title: article.title,
    language: 'en',
    generator: { name: 'quizpress', version, seed: options.seed, options },
    articles: [packArticle(analysis)],
    summary,
    ...quiz,
  };
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
