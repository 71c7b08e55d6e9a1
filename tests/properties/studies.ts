import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { extract } from '../../src/facts/extract.js';
import { analyze } from '../../src/language/analyze.js';
import { createSyntax } from '../../src/language/syntax.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Candidate } from '../../src/model/candidate.js';
import type { Fact } from '../../src/model/fact.js';
import { type ContentOptions, defaultContentOptions } from '../../src/model/options.js';
import type { StudyPack } from '../../src/model/quiz.js';
import type { Summary } from '../../src/model/summary.js';
import { createEngine, type Engine, type Input } from '../../src/pipeline.js';
import { ask } from '../../src/questions/ask.js';
import { readQuestionForms } from '../../src/questions/forms/question-form.js';
import { clean } from '../../src/read/clean.js';
import { read } from '../../src/read/read.js';
import { summarize } from '../../src/summaries/summarize.js';
import { builtInTemplates } from '../../src/template/built-in.js';

/** The project's root folder. */
export const root = join(import.meta.dirname, '../..');

/** The trained weights. */
export const weights: Uint8Array = readFileSync(join(root, 'src/language/weights/english.bin'));

/** The parser with the trained weights. */
export const syntax = createSyntax(weights);
const forms = readQuestionForms(builtInTemplates);

/** One engine for all tests of a file; tests of sameness make their own beside it. */
export const engine: Engine = await createEngine(weights);

/** A text as an input. */
export function inputOf(name: string, text: string): Input {
  return { name, bytes: new TextEncoder().encode(text), slug: basename(name, extname(name)) };
}

/** Every article of content/, sorted by name. */
export const articles: readonly Input[] = readdirSync(join(root, 'content'))
  .filter((name) => ['.md', '.txt'].includes(extname(name)))
  .toSorted()
  .map((name) => inputOf(name, readFileSync(join(root, 'content', name), 'utf8')));

/** Rows for `describe.each`: the article's slug and its input. */
export const articleRows = articles.map((input) => [input.slug, input] as const);

/** An article with all that the stages before the questions make of it. */
export interface Understanding {
  readonly analysis: Analysis;
  readonly facts: readonly Fact[];
  readonly summary: Summary;
}

/** Reads an article stage by stage, for tests of what lies between bytes and pack. */
export function understand(input: Input): Understanding {
  const article = clean(read(input).value, { id: 'a1', slug: input.slug }).value;
  const analysis = analyze(article, syntax).value;
  const facts = extract(analysis).value;
  return { analysis, facts, summary: summarize(facts, analysis, builtInTemplates).value };
}

/** Everything that can be asked, taken into the quiz or not. */
export function candidatesOf(
  { analysis, facts, summary }: Understanding,
  seed: string,
): readonly Candidate[] {
  return ask(facts, analysis, summary, forms, seed).value;
}

/** The pack of an article. */
export function packOf(input: Input, options: Partial<ContentOptions> = {}): StudyPack {
  return engine.make(input, { ...defaultContentOptions, ...options }).value.pack;
}
