import { compiledTemplates } from '../generated/templates.js';
import { instantiateAll } from './instantiate.js';
import type { TemplateSet } from './template.js';

/** Everything under the project's `templates/`, precompiled by the build. */
export const builtInTemplates: TemplateSet = instantiateAll(compiledTemplates);
