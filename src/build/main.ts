import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../base/user-error.js';
import { buildTemplates } from './templates.js';
import { buildQuizSchema, buildValidators } from './validators.js';

// What the compiler cannot make: modules written from templates and schemas, beside the sources (for tests) and
// beside the compiled code (for users).

/** Each file under `generated/`, and the step that makes its text from the project's root folder. */
const steps: Readonly<Record<string, (root: string) => string>> = {
  'templates.js': buildTemplates,
  'validators.js': buildValidators,
  'quiz.schema.json': buildQuizSchema,
};

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  for (const [name, step] of Object.entries(steps)) {
    const text = step(root);
    for (const folder of ['src/generated', 'dist/generated']) {
      replaceFile(join(root, folder, name), text);
    }
  }
  // npm makes a command executable when it first links it, and never again: a `dist` built anew would not start.
  chmodSync(join(root, 'dist/cli/main.js'), 0o755);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Writes by renaming, and only what changed, so that whoever reads during a build never sees half a file. */
function replaceFile(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
