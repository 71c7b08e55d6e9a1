import type { Command } from 'commander';
import { supportHead, supportTable } from '../../lms/formats/support-table.js';
import type { Context } from '../context.js';
import { formatTable } from '../table.js';

/** `quizpress formats` */
export function defineFormats(program: Command, { terminal }: Context): void {
  program
    .command('formats')
    .description('show what each format of a learning system carries')
    .action(() => {
      const rows = [['', ...supportHead()], ...supportTable().map(({ shape, cells }) => [shape, ...cells])];
      terminal.write(formatTable(rows, rows[0]?.map(() => 'left') ?? []));
    });
}
