import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../base/user-error.js';
import { analyze } from '../../language/analyze.js';
import { createSyntax } from '../../language/syntax.js';
import type { ContentOptions } from '../../model/options.js';
import { createEngine, type Input } from '../../pipeline.js';
import { readQuestionForms } from '../../questions/forms/question-form.js';
import { clean } from '../../read/clean.js';
import { read } from '../../read/read.js';
import { builtInTemplates } from '../../template/built-in.js';
import { type Drawing, drawQuestions } from './questions.js';
import type { Questioner } from './questions-command.js';
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

function inputOf(article: string, bytes: Uint8Array): Input {
  return { name: `${article}.txt`, bytes, slug: article };
}

/**
 * The engine as a teacher's run has it.
 * @throws UserError when there are no weights.
 */
export async function createPackMaker(options: ContentOptions): Promise<PackMaker> {
  const engine = await createEngine(readWeights());
  return (article, bytes) => {
    const { pack, candidates } = engine.make(inputOf(article, bytes), options).value;
    const origins = new Map(candidates.map(({ item, form, family }) => [item.id, { form, family }]));
    return { pack, origins };
  };
}

/**
 * The stages as the pipeline has them, up to the questions.
 * @throws UserError when there are no weights.
 */
export function createQuestioner(drawing: Drawing): Questioner {
  const syntax = createSyntax(readWeights());
  const forms = readQuestionForms(builtInTemplates);
  return (article, bytes) => {
    const document = read(inputOf(article, bytes)).value;
    const cleaned = clean(document, { id: 'a1', slug: article }).value;
    return drawQuestions(analyze(cleaned, syntax).value, forms, drawing);
  };
}
