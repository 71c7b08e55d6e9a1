import type { Command } from 'commander';
import { refuseNotYet } from '../usage-error.js';

/** `quizpress compare INPUT INPUT...`, which is planned. */
export function defineCompare(program: Command): void {
  program
    .command('compare')
    .description('compare several reports of one event (not yet)')
    .argument('[inputs...]')
    .allowUnknownOption()
    .action(() => refuseNotYet('the command compare', 'Make each report by itself: quizpress make INPUT...'));
}
