import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../base/collections.js';
import { sha256Hex } from '../base/hash.js';
import type { OutputFile } from '../model/file.js';
import { errorCode } from './file-fault.js';

/** The record of a folder: what quizpress wrote there. */
const madeName = '.made.json';

/** sha256 of each file as it was written, by name. */
export type Made = Readonly<Record<string, string>>;

/** The record of files about to be written. */
export function recordFiles(files: readonly OutputFile[]): Made {
  return Object.fromEntries(files.map(({ name, content }) => [name, sha256Hex(content)]));
}

/** The record as a file, names in a fixed order. */
export function madeFile(made: Made): OutputFile {
  const sorted = Object.entries(made).toSorted(([one], [other]) => compareText(one, other));
  return { name: madeName, content: `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 2)}\n` };
}

/** The record of a folder; null where there is none, or none that can be understood. */
export async function readMade(folder: string): Promise<Made | null> {
  try {
    return parseMade(JSON.parse(await readFile(join(folder, madeName), 'utf8')));
  } catch {
    return null;
  }
}

function parseMade(value: unknown): Made | null {
  if (typeof value !== 'object' || value === null || !('files' in value)) return null;
  const { files } = value;
  if (typeof files !== 'object' || files === null) return null;
  const entries = Object.entries(files).flatMap(([name, hash]) =>
    typeof hash === 'string' ? [[name, hash] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** The recorded files that are no longer as written: somebody edited them. A file that is gone was not edited. */
export async function findEdited(folder: string, made: Made): Promise<readonly string[]> {
  const edited: string[] = [];
  for (const [name, hash] of Object.entries(made)) {
    const current = await hashFile(join(folder, name));
    if (current !== null && current !== hash) edited.push(name);
  }
  return edited;
}

/** sha256 of a file; null where there is none. Something else of the name counts as a change. */
export async function hashFile(path: string): Promise<string | null> {
  try {
    return sha256Hex(await readFile(path));
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : '';
  }
}
