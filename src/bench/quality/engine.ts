import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../base/user-error.js';
import { extract } from '../../facts/extract.js';
import { analyze } from '../../language/analyze.js';
import { createSyntax, type Syntax } from '../../language/syntax.js';
import type { ContentOptions } from '../../model/options.js';
import { createEngine, type Input } from '../../pipeline.js';
import { ask } from '../../questions/ask.js';
import { type QuestionForm, readQuestionForms } from '../../questions/forms/question-form.js';
import { clean } from '../../read/clean.js';
import { read } from '../../read/read.js';
import { summarize } from '../../summaries/summarize.js';
import { builtInTemplates } from '../../template/built-in.js';
import type { ItemOrigin } from './packs.js';
import type { PackMaker } from './sheet-command.js';

/** The weights in the working tree: this bench is for developers, who may have just trained them. */
const weightsPath = fileURLToPath(new URL('../../../src/language/weights/english.bin', import.meta.url));

function readWeights(): Uint8Array {
  try {
    return readFileSync(weightsPath);
  } catch {
    throw new UserError(
      `Cannot read ${weightsPath}; make it as src/language/training/neural/README.md tells.`,
    );
  }
}

/** quiz.json does not tell the form of an item, so the candidates are made once more and found by their ids. */
function originsOf(
  input: Input,
  syntax: Syntax,
  forms: readonly QuestionForm[],
  seed: string,
): ReadonlyMap<string, ItemOrigin> {
  const article = clean(read(input).value, { id: 'a1', slug: input.slug }).value;
  const analysis = analyze(article, syntax).value;
  const facts = extract(analysis).value;
  const summary = summarize(facts, analysis, builtInTemplates).value;
  const candidates = ask(facts, analysis, summary, forms, seed).value;
  return new Map(candidates.map(({ item, form, family }) => [item.id, { form, family }]));
}

/**
 * The engine as a teacher's run has it.
 * @throws UserError when there are no weights.
 */
export async function createPackMaker(options: ContentOptions): Promise<PackMaker> {
  const weights = readWeights();
  const engine = await createEngine(weights);
  const syntax = createSyntax(weights);
  const forms = readQuestionForms(builtInTemplates);
  return (article, bytes) => {
    const input: Input = { name: `${article}.txt`, bytes, slug: article };
    const { pack } = engine.make(input, options).value;
    return { pack, origins: originsOf(input, syntax, forms, options.seed) };
  };
}
