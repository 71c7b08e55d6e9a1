import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { addSeen, readSeen } from './draw.js';
import { readText } from './shared.js';

const textOf = (file: string): string => (existsSync(file) ? readText(file) : '');

/** The names in the file of seen articles; none where there is no file yet. */
export function readSeenFile(file: string): ReadonlySet<string> {
  return readSeen(textOf(file));
}

/** Adds the names that the file of seen articles lacks. */
export function noteSeen(file: string, names: readonly string[]): void {
  const text = textOf(file);
  const added = addSeen(text, names).slice(text.length);
  if (added !== '') {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, added);
  }
}
