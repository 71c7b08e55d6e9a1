import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';

/** A text with the summaries that people wrote of it. */
interface ReferenceText {
  readonly id: string;
  /** `news`, `bio`, … */
  readonly genre: string;
  readonly bytes: Uint8Array;
  /** At least one. */
  readonly references: readonly string[];
}

/**
 * Reads `gum/gum.jsonl` and the texts it names under a data folder.
 * @throws UserError where the file or one of the texts is missing, or a line is not what it should be.
 */
export function readReferenceTexts(data: string): readonly ReferenceText[] {
  const list = join(data, 'gum', 'gum.jsonl');
  if (!existsSync(list))
    throw new UserError(
      `${list}: no such file. Give the folder that holds gum/gum.jsonl: npm run bench:summaries -- ../shared/data`,
    );
  return readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readRow(data, `${list}:${index + 1}`, line)]));
}

function readRow(data: string, place: string, line: string): ReferenceText {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null) throw new UserError(`${place}: this is no JSON object.`);
  const id = text(row, 'id', place);
  const file = join(data, text(row, 'file', place));
  if (!existsSync(file)) throw new UserError(`${place}: its text ${file} is missing.`);
  const references: unknown = 'summaries_human' in row ? row.summaries_human : null;
  const summaries = Array.isArray(references) ? references.filter((one) => typeof one === 'string') : [];
  if (summaries.length === 0) throw new UserError(`${place}: "summaries_human" needs at least one text.`);
  return { id, genre: text(row, 'genre', place), bytes: readFileSync(file), references: summaries };
}

function text(row: object, key: string, place: string): string {
  const value: unknown = Object.entries(row).find(([name]) => name === key)?.[1];
  if (typeof value !== 'string') throw new UserError(`${place}: "${key}" must be a text.`);
  return value;
}
