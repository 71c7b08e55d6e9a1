import { UserError } from '../base/user-error.js';
import type { Notice } from '../model/notice.js';
import type { LoadCore } from './core.js';
import type { Terminal } from './terminal.js';

/** 0 done, 1 an input or quiz is at fault, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with. */
export interface Context {
  readonly terminal: Terminal;
  readonly loadCore: LoadCore;
}

/** What to tell somebody about a failure. A fault of the program names its place, for the report. */
export function explainFailure(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (!(error instanceof Error)) return `quizpress itself failed: ${String(error)}`;
  const place = /\bat (.+)/u.exec(error.stack ?? '')?.[1] ?? 'an unknown place';
  return `quizpress itself failed: ${error.message} (at ${place}). Please report this with the text.`;
}

/** Writes notices as messages, one a line. */
export function writeNotices(terminal: Terminal, notices: readonly Notice[]): void {
  for (const { message } of notices) terminal.writeMessage(`  ${message}\n`);
}
