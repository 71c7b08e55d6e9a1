import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../base/user-error.js';
import { extract } from '../../facts/extract.js';
import { analyze } from '../../language/analyze.js';
import { createSyntax } from '../../language/syntax.js';
import type { ChoiceItem } from '../../model/item.js';
import { ask } from '../../questions/ask.js';
import { readQuestionForms } from '../../questions/forms/question-form.js';
import { clean } from '../../read/clean.js';
import { read } from '../../read/read.js';
import { summarize } from '../../summaries/summarize.js';
import { builtInTemplates } from '../../template/built-in.js';
import { readArticles } from './articles.js';
import { reportSolvers } from './report.js';

// `npm run bench:questions -- FOLDER`: can the right option be found without reading the text?

/** Every seed chooses other wrong options, wordings and orders; so many make items enough. */
const seeds = ['quizpress', 'a', 'b', 'c'];

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

function choicesOf(data: string): readonly ChoiceItem[] {
  const syntax = createSyntax(readFileSync(root('src/language/weights/english.bin')));
  const forms = readQuestionForms(builtInTemplates);
  return readArticles(data, root('tests/quality/seen.txt'), root('content')).flatMap((input) => {
    const article = clean(read(input).value, { id: 'a1', slug: input.slug }).value;
    const analysis = analyze(article, syntax).value;
    const facts = extract(analysis).value;
    const summary = summarize(facts, analysis, builtInTemplates).value;
    return seeds
      .flatMap((seed) => ask(facts, analysis, summary, forms, seed).value)
      .flatMap(({ item }) => (item.type === 'choice' ? [item] : []));
  });
}

try {
  const [data] = process.argv.slice(2);
  if (data === undefined)
    throw new UserError('Which folder? npm run bench:questions -- ../shared/data, which holds the articles.');
  const { lines, isSound } = reportSolvers(choicesOf(data));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = isSound ? 0 : 1;
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
