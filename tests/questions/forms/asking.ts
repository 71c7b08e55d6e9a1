import type { Entity } from '../../../src/model/analysis.js';
import type { Fact } from '../../../src/model/fact.js';
import { readQuestionForms } from '../../../src/questions/forms/question-form.js';
import { questionOf } from '../../../src/questions/question.js';
import { builtInTemplates } from '../../../src/template/built-in.js';
import { readText } from '../../facts/builders.js';
import { distractorTask } from '../distractors/builders.js';

/** The built-in forms by name. */
export const formsByName = new Map(readQuestionForms(builtInTemplates).map((form) => [form.name, form]));

const { analysis } = readText('The rain fell.');
const { article } = distractorTask('', () => 0);

/** Names marked with `#`, which stand for something known but no person with forms of the name. */
const entities = new Map(
  Array.from({ length: 6 }, (_, index): [string, Entity] => [
    `e${index}`,
    {
      id: `e${index}`,
      type: 'organization',
      name: `name ${index}`,
      forms: [],
      title: null,
      gender: null,
      number: 'singular',
    },
  ]),
);

/** `Who opened the museum? – Anna Karlsen`, in the first wording of a form; null where nothing is asked. */
export function asked(formName: string, fact: Fact, others: readonly Fact[] = []): string | null {
  const form = formsByName.get(formName);
  const [wording] = form?.wordings ?? [];
  if (form === undefined || wording === undefined) throw new Error(`There is no form ${formName}.`);
  const question = questionOf(fact, form, wording, {
    article: { ...article, entities },
    facts: [fact, ...others],
    analysis: { ...analysis, tokens: [] },
  });
  return question === null ? null : `${question.stem} – ${question.key.text}`;
}
