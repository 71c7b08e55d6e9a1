import { createExcerptReader } from '../../../src/language/excerpts/reader.js';
import type { Asking } from '../../../src/questions/doubts/doubt.js';
import { findDoubts } from '../../../src/questions/doubts/find-doubts.js';
import { readQuestionForms } from '../../../src/questions/forms/question-form.js';
import { knowledgeOf } from '../../../src/questions/knowledge.js';
import { wordQuestion } from '../../../src/questions/question.js';
import { type Signals, signalsOf } from '../../../src/questions/rank/signals.js';
import { builtInTemplates } from '../../../src/template/built-in.js';
import { readText } from '../../facts/builders.js';

const forms = readQuestionForms(builtInTemplates);

/** All questions that can be worded about a text, also those that a doubt drops. */
export function askingsOf(text: string, title = 'News of the week'): readonly Asking[] {
  const { analysis, facts } = readText(text, title);
  const article = knowledgeOf(facts, analysis, createExcerptReader(analysis));
  return facts.flatMap((fact) =>
    forms.flatMap((form) =>
      form.wordings.flatMap(
        (wording) => wordQuestion(fact, form, wording, { article, facts, analysis }) ?? [],
      ),
    ),
  );
}

/** The signals of one of these questions. @throws Error where there is none with that stem. */
export function signalsOfStem(askings: readonly Asking[], stem: string, isPlaced = false): Signals {
  const asking = askings.find((one) => one.stem === stem);
  if (asking === undefined)
    throw new Error(`no such question among ${askings.map((one) => one.stem).join(' ')}`);
  return signalsOf(asking, findDoubts(asking), isPlaced);
}
