import { UserError } from '../base/user-error.js';
import type { NameUse, TemplateHead } from './template.js';

const nouns = { key: 'name', helper: 'helper', partial: 'partial' } as const;

/**
 * Refuses a template that uses a name which is not there, before it is ever rendered.
 *
 * @param known has a property for each name there is: a view, a table of helpers, the partials of a set.
 * @throws UserError with file and line, the name, and the names there are.
 */
export function checkNames(
  template: TemplateHead,
  kind: NameUse['kind'],
  known: Readonly<Record<string, unknown>>,
): void {
  for (const use of template.uses) {
    if (use.kind !== kind || Object.hasOwn(known, use.name)) continue;
    const names = Object.keys(known).sort().join(', ');
    throw new UserError(
      `${template.file}:${use.line}: there is no ${nouns[kind]} "${use.name}"; there are: ${names}.`,
    );
  }
}
