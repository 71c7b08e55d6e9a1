import type { CompiledTemplate, TemplateFolder } from '../template/template.js';

/** The templates under `templates/`; `src/build/templates.ts` writes the values. */
export const compiledTemplates: TemplateFolder<CompiledTemplate>;
