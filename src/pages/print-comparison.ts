import type { Comparison } from '../model/comparison.js';
import type { OutputFile } from '../model/file.js';
import type { PageOptions } from '../model/options.js';
import type { StudyPack } from '../model/quiz.js';
import { builtInTemplates } from '../template/built-in.js';
import { renderPage } from '../template/render.js';
import type { TemplateSet } from '../template/template.js';
import { viewComparison } from './views/comparison.js';

/**
 * Prints `comparison.html`: a table for the wall, a sheet to fill, and its key, each on a page of its own.
 * @throws UserError where a template is at fault.
 */
export function printComparison(
  pack: StudyPack,
  comparison: Comparison,
  options: PageOptions,
  templates: TemplateSet = builtInTemplates,
): OutputFile {
  const view = viewComparison(pack, comparison, options);
  return { name: 'comparison.html', content: renderPage(templates, 'comparison', view, {}) };
}
