import { UserError } from '../../base/user-error.js';
import { measureAll } from './measurements.js';
import { report } from './report.js';

// `npm run bench`: how fast quizpress is and how much memory it needs, beside the targets.

try {
  process.stdout.write(report(await measureAll()));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
