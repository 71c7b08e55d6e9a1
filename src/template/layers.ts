import type { TemplateSet } from './template.js';

/**
 * Lays a teacher's templates over others: a file of the same kind and name takes the other's place, every other
 * one is added.
 */
export function layTemplates(base: TemplateSet, over: TemplateSet): TemplateSet {
  return {
    questions: { ...base.questions, ...over.questions },
    summaries: { ...base.summaries, ...over.summaries },
    pages: { ...base.pages, ...over.pages },
    partials: { ...base.partials, ...over.partials },
    styles: { ...base.styles, ...over.styles },
  };
}
