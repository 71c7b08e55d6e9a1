import type { Command } from 'commander';
import { refuseNotYet } from '../usage-error.js';

/** `quizpress formats`, which is planned. */
export function defineFormats(program: Command): void {
  program
    .command('formats')
    .description('show what each format of a learning management system carries (not yet)')
    .action(() =>
      refuseNotYet(
        'the command formats',
        'Packages for learning management systems come later; make writes pages and quiz.json.',
      ),
    );
}
