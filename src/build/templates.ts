import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrecompiledTemplate, TemplateFile } from '../template/compile.js';
import { precompileTemplates } from '../template/compile.js';
import type { Form, TemplateFolder } from '../template/template.js';

/** Precompiles `templates/` of the project into the source of the module `generated/templates.js`. */
export function buildTemplates(root: string): string {
  const folder = join(root, 'templates');
  const files: TemplateFile[] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      source: readFileSync(path, 'utf8'),
    }));
  return writeModule(precompileTemplates(files, 'templates'));
}

function writeModule(folder: TemplateFolder<PrecompiledTemplate>): string {
  const forms = (record: Readonly<Record<string, Form<PrecompiledTemplate>>>): string =>
    writeRecord(record, ({ wordings, ...head }) => {
      const written = wordings.map(writeTemplate).join(',\n');
      return `{...${JSON.stringify(head)}, wordings: [\n${written}]}`;
    });
  const parts = {
    questions: forms(folder.questions),
    summaries: forms(folder.summaries),
    pages: writeRecord(folder.pages, writeTemplate),
    partials: writeRecord(folder.partials, writeTemplate),
    styles: writeRecord(folder.styles, (style) => JSON.stringify(style)),
  };
  const body = Object.entries(parts).map(([name, written]) => `${name}: ${written}`);
  return `// Written by src/build/templates.ts from templates/; not to be edited.\nexport const compiledTemplates = {\n${body.join(',\n')}\n};\n`;
}

function writeTemplate({ code, ...head }: PrecompiledTemplate): string {
  return `{...${JSON.stringify(head)}, specification: ${code}}`;
}

function writeRecord<Value>(
  record: Readonly<Record<string, Value>>,
  write: (value: Value) => string,
): string {
  const members = Object.entries(record).map(([name, value]) => `${JSON.stringify(name)}: ${write(value)}`);
  return `{\n${members.join(',\n')}\n}`;
}
