import { createRandom, int } from '../base/random.js';
import { UserError } from '../base/user-error.js';
import { checkNames } from '../template/check-names.js';
import { renderText } from '../template/render.js';
import type { Form, Template, TemplateSet } from '../template/template.js';

/** What a summary form may use; every key is set, null where there is nothing. */
interface SummaryView {
  /** A whole sentence with its full stop. */
  readonly statement: string | null;
  /** The same as it goes on after `that`: no capital but a name's, no full stop. */
  readonly clause: string | null;
  /** Who says so: `the Palestinian health ministry`, and the verb or phrase that attributes: `said`. */
  readonly source: string | null;
  readonly verb: string | null;
  /** Words in their quotation marks. */
  readonly quotation: string | null;
  readonly person: string | null;
  /** As the text has it: `US Secretary of State`; with an article where it needs one to follow `is`. */
  readonly title: string | null;
  /** `more than 200`, and what is counted, empty for a bare amount. */
  readonly amount: string | null;
  readonly counted: string | null;
  /** With its preposition: `on Thursday`. */
  readonly time: string | null;
  /** The head and the members of a list: `three goals`; `to free the hostages, to … and to …`. */
  readonly heading: string | null;
  readonly members: string | null;
  /** Of several articles, those that say it: `Both articles`, `Article 2`. */
  readonly tellers: string | null;
  /** What another of them says instead, in quotation marks, and which it is. */
  readonly otherQuotation: string | null;
  readonly otherTellers: string | null;
}

const emptySummaryView: SummaryView = {
  statement: null,
  clause: null,
  source: null,
  verb: null,
  quotation: null,
  person: null,
  title: null,
  amount: null,
  counted: null,
  time: null,
  heading: null,
  members: null,
  tellers: null,
  otherQuotation: null,
  otherTellers: null,
};

/** The parts of a summary that a form words; each needs at least one form. */
const parts = [
  /** The one sentence that says what the article says. */
  'gist',
  /** What the article says itself. */
  'statement',
  /** `According to …`. */
  'sourced-statement',
  /** `… said that …`. */
  'reported-statement',
  'quotation',
  'list',
  /** Who somebody is, beside the name. */
  'person-role',
  'number',
  'timeline-entry',
  /** Of several articles: what all of them say, what one alone says, what two say differently. */
  'shared-statement',
  'single-statement',
  'differing-statement',
] as const;

/** A part of a summary that forms word. */
type Part = (typeof parts)[number];

/** The wordings of each part, at least one. */
export type SummaryForms = Readonly<Record<Part, readonly Template[]>>;

/**
 * The summary forms of a template set; several forms for one part add their wordings.
 * @throws UserError with file and line on a setting, part or key that no form may have, and where a part has no form.
 */
export function readSummaryForms(templates: TemplateSet): SummaryForms {
  const wordings = Object.values(templates.summaries).map((form) => ({ part: partOf(form), form }));
  const of = (part: Part): readonly Template[] => {
    const found = wordings.filter((one) => one.part === part).flatMap(({ form }) => form.wordings);
    if (found.length === 0)
      throw new UserError(
        `templates/summaries: no form has "part: ${part}"; add one, for example ${part}.hbs.`,
      );
    return found;
  };
  return {
    gist: of('gist'),
    statement: of('statement'),
    'sourced-statement': of('sourced-statement'),
    'reported-statement': of('reported-statement'),
    quotation: of('quotation'),
    list: of('list'),
    'person-role': of('person-role'),
    number: of('number'),
    'timeline-entry': of('timeline-entry'),
    'shared-statement': of('shared-statement'),
    'single-statement': of('single-statement'),
    'differing-statement': of('differing-statement'),
  };
}

function partOf(form: Form<Template>): Part {
  for (const [name, setting] of Object.entries(form.settings))
    if (name !== 'part')
      throw new UserError(`${form.file}:${setting.line}: there is no setting "${name}"; there is "part".`);
  for (const wording of form.wordings) checkNames(wording, 'key', { ...emptySummaryView });
  const { part: setting } = form.settings;
  const part = parts.find((known) => known === setting?.value);
  if (part === undefined)
    throw new UserError(`${form.file}:${setting?.line ?? 1}: "part" must be one of ${parts.join(', ')}.`);
  return part;
}

/**
 * Words a part of the summary; where a part has several wordings, what is said fixes the choice.
 * @param view the keys that are set; the others are null.
 */
export function word(forms: SummaryForms, part: Part, view: Partial<SummaryView>): string {
  const wordings = forms[part];
  const [first] = wordings;
  if (first === undefined) throw new RangeError(`no wording for ${part}`);
  const chosen =
    wordings.length === 1
      ? first
      : wordings[int(createRandom(`${part} ${JSON.stringify(view)}`), wordings.length)];
  return renderText(chosen ?? first, { ...emptySummaryView, ...view }, {});
}
