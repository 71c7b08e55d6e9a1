import type { Candidate } from '../../src/model/candidate.js';
import { ask } from '../../src/questions/ask.js';
import { readQuestionForms } from '../../src/questions/forms/question-form.js';
import { summarize } from '../../src/summaries/summarize.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

const forms = readQuestionForms(builtInTemplates);

/** Everything that can be asked about a text, faults dropped, as the pipeline has it before it selects. */
export function askAbout(text: string, title?: string, seed = 'quizpress'): readonly Candidate[] {
  const { analysis, facts } = readText(text, title);
  const summary = summarize(facts, analysis, builtInTemplates);
  return ask(facts, analysis, summary.value, forms, seed).value;
}
