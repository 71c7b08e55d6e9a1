import runtime from 'handlebars/runtime.js';
import { UserError } from '../base/user-error.js';
import { checkNames } from './check-names.js';
import { guardHelpers, type Helpers } from './guard.js';
import type { Template, TemplateSet } from './template.js';

/** Functions by name, as Handlebars takes them. */
type Raw = Readonly<Record<string, unknown>>;

/**
 * Renders one wording of a question or summary form as plain text: nothing escaped, runs of blanks and line ends
 * made one blank.
 *
 * `Who {{past action}} {{patient}}?` gives `Who freed the hostages?`.
 *
 * @param view has every key set, null where there is nothing; a template prints strings and numbers alone.
 * @throws UserError with file and line where the template asks for what the view or the helpers do not have.
 */
export function renderText(template: Template, view: object, helpers: Helpers): string {
  const text = produce(template, view, guardHelpers(helpers), {});
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/**
 * Renders a page of the set with its partials; every text is escaped for HTML. `{{style "large"}}` places a
 * style sheet of the set, the one thing that is not escaped.
 *
 * @param name is a key of `set.pages`.
 * @throws UserError as `renderText` does, and where the set has no such page or partial.
 */
export function renderPage(set: TemplateSet, name: string, view: object, helpers: Helpers): string {
  const page = set.pages[name];
  if (page === undefined) {
    throw new UserError(
      `There is no page template "${name}"; there are ${Object.keys(set.pages).join(', ')}.`,
    );
  }
  const guarded = { ...guardHelpers(helpers), style: (key: unknown) => placeStyle(set, String(key)) };
  const partials: Record<string, Template['produce']> = {};
  for (const [key, partial] of Object.entries(set.partials)) {
    // Faults are told under the partial's own file; Handlebars hands in the options of the page.
    partials[key] = (part, options) => {
      checkNames(partial, 'helper', guarded);
      checkNames(partial, 'partial', partials);
      return attribute(partial, () => partial.produce(part, options));
    };
  }
  return produce(page, view, guarded, partials);
}

function placeStyle(set: TemplateSet, name: string): object {
  const style = set.styles[name];
  if (style === undefined) {
    throw new UserError(`There is no style "${name}"; there are ${Object.keys(set.styles).join(', ')}.`);
  }
  if (/<\//.test(style))
    throw new UserError(`The style "${name}" holds "</", which would end it; remove that.`);
  return new runtime.SafeString(style);
}

function produce(template: Template, view: object, helpers: Raw, partials: Raw): string {
  checkNames(template, 'helper', helpers);
  checkNames(template, 'partial', partials);
  // The last two keep Handlebars' access to prototypes shut, and its console quiet about it.
  const options = {
    helpers,
    partials,
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  };
  return attribute(template, () => template.produce(view, options));
}

/** Runs a template; whatever Handlebars throws becomes a UserError that names the file. */
function attribute(template: Template, run: () => string): string {
  try {
    return run();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${template.file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
