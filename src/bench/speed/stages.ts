import { extract } from '../../facts/extract.js';
import { analyze } from '../../language/analyze.js';
import { createSyntax } from '../../language/syntax.js';
import { exportPack, formats } from '../../lms/formats/exporters.js';
import { packFiles } from '../../lms/pack.js';
import { defaultContentOptions, defaultPageOptions } from '../../model/options.js';
import { print } from '../../pages/print.js';
import { createEngine, type Engine, type Input } from '../../pipeline.js';
import { ask } from '../../questions/ask.js';
import { readQuestionForms } from '../../questions/forms/question-form.js';
import { select, selectionTask } from '../../questions/select/select.js';
import { clean } from '../../read/clean.js';
import { read } from '../../read/read.js';
import { summarize } from '../../summaries/summarize.js';
import { builtInTemplates } from '../../template/built-in.js';
import { time } from './measure.js';

/** The stages as they are measured: those of the pipeline, then printing, then the JSON files with their checks. */
export const stageNames = [
  'read',
  'clean',
  'analyze',
  'extract',
  'summarize',
  'ask',
  'select',
  'print',
  'export',
] as const;

/** Milliseconds of processor time for each stage. */
export type StageTimes = Readonly<Record<(typeof stageNames)[number], number>>;

/** Takes one text through all stages, each by itself. */
export type StageClock = (input: Input) => StageTimes;

/** Everything a run makes of one input, for throughput: from bytes to the contents of the files. */
type MakeAll = (input: Input) => void;

/** Makes the pack of one text, then all packages for learning platforms of it, again and again: milliseconds of each. */
type PackagesClock = (input: Input, runs: number) => readonly number[];

/** Loads the engine and gives the ways to run it. */
export async function prepareStages(weights: Uint8Array): Promise<{
  readonly clock: StageClock;
  readonly makeAll: MakeAll;
  readonly clockPackages: PackagesClock;
}> {
  const syntax = createSyntax(weights);
  const forms = readQuestionForms(builtInTemplates);
  const engine = await createEngine(weights);
  const options = defaultContentOptions;
  return {
    clock: (input) => {
      const document = time(() => read(input).value);
      const article = time(() => clean(document.value, { id: 'a1', slug: input.slug }).value);
      const analysis = time(() => analyze(article.value, syntax).value);
      const facts = time(() => extract(analysis.value).value);
      const summary = time(() => summarize(facts.value, analysis.value, builtInTemplates).value);
      const candidates = time(
        () => ask(facts.value, analysis.value, summary.value, forms, options.seed).value,
      );
      const quiz = time(() => select(candidates.value, options, selectionTask(analysis.value)));
      const { pack, facts: told } = engine.make(input, options).value;
      const pages = time(() => print(pack, defaultPageOptions));
      const files = time(() => packFiles(pack, told));
      return {
        read: document.processorTime,
        clean: article.processorTime,
        analyze: analysis.processorTime,
        extract: facts.processorTime,
        ask: candidates.processorTime,
        select: quiz.processorTime,
        summarize: summary.processorTime,
        print: pages.processorTime,
        export: files.processorTime,
      };
    },
    makeAll: (input) => makeAll(engine, input),
    clockPackages: (input, runs) => {
      const { pack } = engine.make(input, options).value;
      return Array.from({ length: runs }, () => time(() => exportPack(pack, formats)).milliseconds);
    },
  };
}

function makeAll(engine: Engine, input: Input): void {
  const { pack, facts } = engine.make(input, defaultContentOptions).value;
  print(pack, defaultPageOptions);
  packFiles(pack, facts);
}
