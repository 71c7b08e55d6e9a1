import type { OutputFile } from '../model/file.js';
import type { Outcome } from '../model/notice.js';
import type { PageOptions } from '../model/options.js';
import type { StudyPack, Version } from '../model/quiz.js';
import { builtInTemplates } from '../template/built-in.js';
import { renderPage } from '../template/render.js';
import type { TemplateSet } from '../template/template.js';
import { viewAnswerKey } from './views/answer-key.js';
import { viewSummary } from './views/summary.js';
import { viewSummarySheet } from './views/summary-sheet.js';
import { viewWorksheet } from './views/worksheet.js';

/** What page templates may call: `{{> (named partial) body}}` takes the partial that a view names. */
const helpers = { named: (name: unknown) => String(name) };

/**
 * Prints a pack as pages that need nothing else: no script, no request, styles inside.
 *
 * One version gives `worksheet.html` and `answer-key.html`, several give `worksheet-a.html`, `answer-key-a.html`,
 * `worksheet-b.html`, …; `summary.html` is made once, and so are `summary-sheet.html`, on which students sum up the
 * article themselves, and its key.
 *
 * @throws UserError where a template is at fault.
 */
export function print(
  pack: StudyPack,
  options: PageOptions,
  templates: TemplateSet = builtInTemplates,
): Outcome<readonly OutputFile[]> {
  const page = (name: string, template: string, view: object): OutputFile => ({
    name,
    content: renderPage(templates, template, view, helpers),
  });
  const sheets = (version: Version | null, suffix: string): readonly OutputFile[] => [
    page(`worksheet${suffix}.html`, 'worksheet', viewWorksheet(pack, version, options)),
    page(`answer-key${suffix}.html`, 'answer-key', viewAnswerKey(pack, version, options)),
  ];
  const several = pack.versions.length > 1;
  const versions = several ? pack.versions : [pack.versions[0] ?? null];
  const value = [
    ...versions.flatMap((version) =>
      sheets(
        version,
        several && version !== null ? `-${version.name.toLowerCase().replaceAll(' ', '-')}` : '',
      ),
    ),
    page('summary.html', 'summary', viewSummary(pack, options)),
    page('summary-sheet.html', 'summary-sheet', viewSummarySheet(pack, options, false)),
    page('summary-sheet-key.html', 'summary-sheet', viewSummarySheet(pack, options, true)),
  ];
  return { value, notices: [] };
}
