import { UserError } from '../../base/user-error.js';
import { type Fact, type FactKind, type PhraseType, type Role, roles } from '../../model/fact.js';
import type { ItemType, Skill } from '../../model/item.js';
import { checkNames } from '../../template/check-names.js';
import type { Form, FormSetting, Template, TemplateSet } from '../../template/template.js';
import { type Asked, emptyView } from '../view.js';
import { type Condition, conditions } from './conditions.js';

/** What the answer must be: a type of phrase, or the number, the percentage or the age inside the phrase. */
type AnswerType = PhraseType | 'amount' | 'share' | 'age';

/** A question form as ask reads it, every setting checked. */
export interface QuestionForm {
  readonly name: string;
  readonly fact: FactKind;
  readonly asks: Asked;
  /** Empty where any type will do. */
  readonly answer: readonly AnswerType[];
  readonly needs: readonly Role[];
  /** Roles that must not be there. */
  readonly without: readonly Role[];
  readonly when: readonly Condition[];
  readonly types: readonly ItemType[];
  readonly skill: Skill;
  /** Whether the key goes without its preposition: `In which year …? – 1832`. */
  readonly bareKey: boolean;
  /** How much more than others its questions are worth asking; 1 where the file does not say. */
  readonly weight: number;
  readonly wordings: readonly Template[];
}

const kinds = [
  'event',
  'state',
  'role',
  'reason',
  'saying',
  'quantity',
  'statement',
  'list',
] as const satisfies readonly FactKind[];
const answers = [
  'person',
  'group',
  'organization',
  'place',
  'date',
  'duration',
  'frequency',
  'count',
  'money',
  'percent',
  'measure',
  'clause',
  'manner',
  'thing',
  'amount',
  'share',
  'age',
] as const satisfies readonly AnswerType[];
const types = ['choice', 'short-answer', 'numeric', 'list'] as const satisfies readonly ItemType[];
const skills = [
  'retrieve',
  'infer',
  'interpret',
  'evaluate',
  'vocabulary',
] as const satisfies readonly Skill[];
/** Greatest weight of a form: nothing is asked only because it can be asked in this way. */
const heaviest = 2;
const settingNames = [
  'fact',
  'asks',
  'answer',
  'needs',
  'without',
  'when',
  'types',
  'skill',
  'weight',
  'key',
] as const;

/**
 * The question forms of a template set, in the order of their names.
 * @throws UserError with file and line on a setting or word that no form may have, and what is allowed.
 */
export function readQuestionForms(templates: TemplateSet): readonly QuestionForm[] {
  return Object.values(templates.questions).map(readForm);
}

function readForm(form: Form<Template>): QuestionForm {
  for (const [name, setting] of Object.entries(form.settings))
    if (!settingNames.some((known) => known === name))
      throw refusal(form, setting, `there is no setting "${name}"`, settingNames);
  for (const wording of form.wordings) checkNames(wording, 'key', emptyView);
  return {
    name: form.name,
    fact: one(form, 'fact', kinds),
    asks: one(form, 'asks', [...roles, 'members', 'predicate']),
    answer: many(form, 'answer', answers),
    needs: many(form, 'needs', roles),
    without: many(form, 'without', roles),
    when: many(form, 'when', conditionNames),
    types: many(form, 'types', types),
    skill: one(form, 'skill', skills),
    bareKey: form.settings['key'] !== undefined && one(form, 'key', ['bare', 'full']) === 'bare',
    weight: weightOf(form),
    wordings: form.wordings,
  };
}

const conditionNames = [
  'past',
  'present',
  'future',
  'active',
  'passive',
  'simple-past-passive',
  'other-passive',
  'positive',
  'asserted',
  'reported',
  'attributed',
  'quoted',
  'unquoted',
  'acting-subject',
  'infinitive-complement',
  'prepositional-complement',
  'directive-verb',
  'making-verb',
  'barred-doing',
  'described-as',
  'opening-preposition',
  'naming-verb',
  'finding',
  'claim',
  'body-verb',
  'reason-clause',
  'reason-phrase',
  'definition',
  'personal-definition',
  'specification',
  'telling-of-thing',
  'at-place',
  'identification',
  'becoming',
  'telling-verb',
  'thing-subject',
  'full-title',
  'recipient-with-to',
  'bare-recipient',
  'telling-title',
  'point-in-time',
  'named-subject',
  'personal-subject',
  'occupation',
  'office',
  'little-known-title',
  'claimed-of-something',
  'on-occasion',
  'on-event',
  'telling-change',
  'year-time',
  'weekday-time',
  'day-time',
  'other-time',
  'country-place',
  'city-place',
  'other-place',
  'country-agent',
  'single-out',
  'company',
  'no-company',
  'named-parliament',
  'thing-agent',
  'told-hearer',
  'modal',
  'no-modal',
  'if-condition',
  'telling-heading',
  'has-unit',
] as const satisfies readonly Condition[];

function one<Word extends string>(form: Form<Template>, name: string, allowed: readonly Word[]): Word {
  const [word, ...more] = many(form, name, allowed);
  if (word === undefined || more.length > 0)
    throw new UserError(`${form.file}: "${name}" needs one of: ${allowed.join(', ')}.`);
  return word;
}

function weightOf(form: Form<Template>): number {
  const setting = form.settings['weight'];
  if (setting === undefined) return 1;
  const weight = Number(setting.value);
  if (Number.isFinite(weight) && weight > 0 && weight <= heaviest) return weight;
  throw new UserError(`${form.file}:${setting.line}: "weight" needs a number above 0, at most ${heaviest}.`);
}

function many<Word extends string>(
  form: Form<Template>,
  name: string,
  allowed: readonly Word[],
): readonly Word[] {
  const setting = form.settings[name];
  if (setting === undefined) return [];
  const words = typeof setting.value === 'string' ? [setting.value] : setting.value;
  return words.map((word) => {
    const known = allowed.find((candidate) => candidate === word);
    if (known === undefined) throw refusal(form, setting, `"${name}" has no "${word}"`, allowed);
    return known;
  });
}

function refusal(
  form: Form<Template>,
  setting: FormSetting,
  fault: string,
  allowed: readonly string[],
): UserError {
  return new UserError(`${form.file}:${setting.line}: ${fault}; allowed are ${allowed.join(', ')}.`);
}

/** Whether a fact has what a form reads. */
export function suits(form: QuestionForm, fact: Fact): boolean {
  return (
    form.fact === fact.kind &&
    hasAsked(form, fact) &&
    form.needs.every((role) => fact.roles[role] !== undefined) &&
    form.without.every((role) => fact.roles[role] === undefined) &&
    form.when.every((condition) => conditions[condition](fact))
  );
}

function hasAsked({ asks }: QuestionForm, fact: Fact): boolean {
  if (asks === 'members') return fact.members.length > 0;
  return asks === 'predicate' ? fact.action !== null : fact.roles[asks] !== undefined;
}
