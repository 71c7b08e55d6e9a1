import type { FactSheet } from '../model/fact-sheet.js';
import type { OutputFile } from '../model/file.js';
import type { PageOptions } from '../model/options.js';
import { builtInTemplates } from '../template/built-in.js';
import { renderPage } from '../template/render.js';
import type { TemplateSet } from '../template/template.js';
import { viewFacts } from './views/facts.js';

/**
 * Prints an article with its facts beside their paragraphs as one page, `facts.html`, that needs nothing else: no
 * script, no request. On a screen the words of the fact under the pointer, or of the one whose number was clicked,
 * stand out; on paper each fact's number stands before its words.
 * @throws UserError where a template is at fault.
 */
export function printFacts(
  sheet: FactSheet,
  options: PageOptions,
  templates: TemplateSet = builtInTemplates,
): OutputFile {
  const view = viewFacts(sheet, options);
  return { name: 'facts.html', content: renderPage(templates, 'facts', view, {}) };
}
