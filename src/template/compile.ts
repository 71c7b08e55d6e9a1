import Handlebars from 'handlebars';
import { UserError } from '../base/user-error.js';
import { blockHelpers, parseTemplate, printHelper } from './collect-names.js';
import { parseForm } from './form.js';
import { instantiate } from './instantiate.js';
import type { Form, TemplateFolder, TemplateHead, TemplateSet } from './template.js';
import { mapBodies } from './template.js';

// Handlebars with its compiler: for the build and for a teacher's folder. Nothing that runs in a browser imports this.

/** A file under a templates folder. */
export interface TemplateFile {
  /** With `/`, from the folder on: `questions/event-agent.hbs`. */
  readonly path: string;
  readonly source: string;
}

/** A template as JavaScript source. */
export interface PrecompiledTemplate extends TemplateHead {
  /** An expression whose value is a Handlebars template specification. */
  readonly code: string;
}

const placement =
  'questions/NAME.hbs, summaries/NAME.hbs, pages/NAME.hbs, partials/NAME.hbs or styles/NAME.css';

/**
 * Precompiles the files of a templates folder.
 *
 * @param folder is named in messages, before each path.
 * @throws UserError with file and line for a file out of place, a form that is none, or a template that is not allowed.
 */
export function precompileTemplates(
  files: readonly TemplateFile[],
  folder: string,
): TemplateFolder<PrecompiledTemplate> {
  const questions: Record<string, Form<PrecompiledTemplate>> = {};
  const summaries: Record<string, Form<PrecompiledTemplate>> = {};
  const pages: Record<string, PrecompiledTemplate> = {};
  const partials: Record<string, PrecompiledTemplate> = {};
  const styles: Record<string, string> = {};
  for (const { path, source } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const file = `${folder}/${path}`;
    const [, kind, name = '', ending] = /^([a-z]+)\/([A-Za-z0-9-]+)\.(hbs|css)$/.exec(path) ?? [];
    if (kind === 'questions' && ending === 'hbs') questions[name] = precompileForm(name, file, source);
    else if (kind === 'summaries' && ending === 'hbs') summaries[name] = precompileForm(name, file, source);
    else if (kind === 'pages' && ending === 'hbs') pages[name] = precompile(file, source, 1, 'page');
    else if (kind === 'partials' && ending === 'hbs') partials[name] = precompile(file, source, 1, 'page');
    else if (kind === 'styles' && ending === 'css') styles[name] = source;
    else throw new UserError(`${file}: not a template; a templates folder holds ${placement}.`);
  }
  return { questions, summaries, pages, partials, styles };
}

/**
 * Compiles a teacher's templates folder, for `layTemplates`.
 *
 * @throws UserError as `precompileTemplates` does.
 */
export function compileTemplates(files: readonly TemplateFile[], folder: string): TemplateSet {
  return mapBodies(precompileTemplates(files, folder), ({ code, ...head }) => {
    const specification: unknown = new Function(`return (${code});`)();
    if (typeof specification !== 'object' || specification === null) {
      throw new UserError(`${head.file}:${head.line}: the template could not be compiled.`);
    }
    return instantiate({ ...head, specification });
  });
}

function precompileForm(name: string, file: string, source: string): Form<PrecompiledTemplate> {
  const { settings, wordings } = parseForm(file, source);
  return {
    name,
    file,
    settings,
    wordings: wordings.map(({ text, line }) => precompile(file, text, line, 'text')),
  };
}

function precompile(file: string, source: string, line: number, kind: 'text' | 'page'): PrecompiledTemplate {
  const { program, uses } = parseTemplate(file, source, line);
  const helpers = uses.filter((use) => use.kind === 'helper').map((use) => use.name);
  const knownHelpers = Object.fromEntries(
    [printHelper, ...blockHelpers, ...helpers].map((name) => [name, true]),
  );
  const specification = Handlebars.precompile(program, {
    strict: true,
    knownHelpers: {
      helperMissing: false,
      blockHelperMissing: false,
      log: false,
      lookup: false,
      if: true,
      unless: true,
      each: true,
      with: true,
      ...knownHelpers,
    },
    knownHelpersOnly: true,
    noEscape: kind === 'text',
    preventIndent: true,
  });
  return { file, line, uses, code: String(specification) };
}
