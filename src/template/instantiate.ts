import runtime from 'handlebars/runtime.js';
import type { CompiledTemplate, Template, TemplateFolder, TemplateSet } from './template.js';
import { mapBodies } from './template.js';

/** Makes a compiled template callable. */
export function instantiate({ specification, ...head }: CompiledTemplate): Template {
  return { ...head, produce: runtime.template(specification) };
}

/** Makes every template of a folder callable. */
export function instantiateAll(folder: TemplateFolder<CompiledTemplate>): TemplateSet {
  return mapBodies(folder, instantiate);
}
