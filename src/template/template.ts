/** A name that a template takes from outside, for checking it against what there is. */
export interface NameUse {
  readonly name: string;
  /** `key` of the outermost view, `helper`, or `partial`. Keys of a view entered by `each` or `with` are not listed. */
  readonly kind: 'key' | 'helper' | 'partial';
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Where a template stands and what it takes, whatever form its body has. */
export interface TemplateHead {
  /** For messages: `templates/questions/event-agent.hbs`. */
  readonly file: string;
  /** Line of the file on which the template begins, from 1. */
  readonly line: number;
  /** In the order of the file. */
  readonly uses: readonly NameUse[];
}

/** A template as the build writes it: nothing left to compile. */
export interface CompiledTemplate extends TemplateHead {
  /** What Handlebars' precompiler makes. */
  readonly specification: object;
}

/** A template ready to be rendered, by `renderText` or `renderPage`. */
export interface Template extends TemplateHead {
  /** The body as Handlebars calls it, with its runtime options; throws whatever Handlebars or a helper throws. */
  readonly produce: (view: object, options: object) => string;
}

/** What stands behind a key of a form's front matter: one word, or the members of a `[list]`. */
export interface FormSetting {
  readonly value: string | readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A form file: settings, and wordings that say the same. */
export interface Form<Body> {
  /** Base name of the file, without its ending: `event-agent`. */
  readonly name: string;
  /** For messages: `templates/questions/event-agent.hbs`. */
  readonly file: string;
  /** What the settings mean, and which are allowed, is for the reader of the form to say. */
  readonly settings: Readonly<Record<string, FormSetting>>;
  /** At least one, in the order of the file. */
  readonly wordings: readonly Body[];
}

/** A templates folder; names are base names without ending, sorted by code unit. */
export interface TemplateFolder<Body> {
  readonly questions: Readonly<Record<string, Form<Body>>>;
  readonly summaries: Readonly<Record<string, Form<Body>>>;
  readonly pages: Readonly<Record<string, Body>>;
  readonly partials: Readonly<Record<string, Body>>;
  /** CSS by name. */
  readonly styles: Readonly<Record<string, string>>;
}

/** The templates a run works with: the built-in ones, a teacher's own, or the second laid over the first. */
export type TemplateSet = TemplateFolder<Template>;

/** The same folder with every body changed. */
export function mapBodies<From, To>(
  folder: TemplateFolder<From>,
  change: (body: From) => To,
): TemplateFolder<To> {
  const changeForm = (form: Form<From>): Form<To> => ({ ...form, wordings: form.wordings.map(change) });
  return {
    questions: mapValues(folder.questions, changeForm),
    summaries: mapValues(folder.summaries, changeForm),
    pages: mapValues(folder.pages, change),
    partials: mapValues(folder.partials, change),
    styles: folder.styles,
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
