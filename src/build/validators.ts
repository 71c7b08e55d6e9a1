import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { publishedQuizSchema, strictDocuments } from '../lms/schema/documents.js';

/**
 * Writes the schemas as code, the source of `generated/validators.js`: nothing is compiled at run time, so the core
 * works under a policy without eval, and without ajv in the bundle.
 * @throws Error when ajv's code would need a module at run time; then a schema uses a keyword to be done without
 * (`minLength`, `uniqueItems`).
 */
export function buildValidators(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  for (const document of Object.values(strictDocuments)) {
    ajv.addSchema(document);
  }
  const code = standaloneCode.default(ajv, {
    validateQuiz: strictDocuments.quiz.$id,
    validateStudentQuiz: strictDocuments.studentQuiz.$id,
    validateFacts: strictDocuments.facts.$id,
    validateComparison: strictDocuments.comparison.$id,
  });
  if (code.includes('require(')) {
    throw new Error(
      'The validators need a module at run time: a schema uses a keyword that ajv has no inline code for.',
    );
  }
  const { code: small } = transformSync(code, { minify: true, target: 'es2022' });
  return `// Written by src/build/validators.ts from src/lms/schema/; not to be edited.\n${small}`;
}

/** The text of the published schema, `generated/quiz.schema.json`. */
export function buildQuizSchema(): string {
  return `${JSON.stringify(publishedQuizSchema, null, 2)}\n`;
}
