import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { compareText, uniqueBy } from '../base/collections.js';
import { UserError } from '../base/user-error.js';
import { fileFault } from './file-fault.js';
import { readMade } from './made.js';

/** Where the text of one article comes from. */
export type InputPlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'standard-input' }
  /** What was asked for and cannot be had, and why. */
  | { readonly kind: 'fault'; readonly path: string; readonly message: string };

/** The inputs that arguments name, in order, each file once. */
interface FoundInputs {
  readonly places: readonly InputPlace[];
  /** Files of folders that are no texts, and were passed over. */
  readonly passedOver: readonly string[];
}

/** Endings of files that a folder is searched for; files named one by one may have any. */
const textEndings = ['', '.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.docx', '.pdf'];

/** Bytes above which a file is not even opened; no reader takes more. */
const largestFile = 100_000_000;

/**
 * Finds the inputs: a file, a folder with all texts in it and below, sorted by UTF-16 units, or `-` for standard
 * input. Hidden files, the README of a folder, what quizpress wrote itself and `outFolder` below it are passed over.
 */
export async function findInputs(names: readonly string[], outFolder: string): Promise<FoundInputs> {
  const excluded = resolve(outFolder);
  const places: InputPlace[] = [];
  const passedOver: string[] = [];
  for (const name of names) {
    if (name === '-') {
      places.push({ kind: 'standard-input' });
      continue;
    }
    try {
      const found = await stat(name);
      if (!found.isDirectory()) {
        places.push(
          found.isFile() ? { kind: 'file', path: name } : fault(name, 'is neither a file nor a folder'),
        );
        continue;
      }
      const files = await listFolder(name, excluded);
      const texts = files.filter(isText);
      places.push(...texts.map((path) => ({ kind: 'file', path }) as const));
      passedOver.push(...files.filter((path) => !isText(path)));
      if (texts.length === 0) places.push(fault(name, 'is a folder without texts (.txt or .md)'));
    } catch (error) {
      places.push({ kind: 'fault', path: name, message: fileFault(error, name, 'read').message });
    }
  }
  return {
    places: uniqueBy(places, (place) => (place.kind === 'standard-input' ? '-' : `./${place.path}`)),
    passedOver,
  };
}

function fault(path: string, reason: string): InputPlace {
  return {
    kind: 'fault',
    path,
    message: `${path} ${reason}. Give a text file, a folder of texts, or - for standard input.`,
  };
}

/**
 * All files under a folder, but hidden ones and those that quizpress wrote; folders below that it made are left out
 * with all that is in them. Links to folders are not followed, so that none is read twice.
 */
async function listFolder(folder: string, excluded: string): Promise<readonly string[]> {
  const made = (await readMade(folder)) ?? {};
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.toSorted((one, other) => compareText(one.name, other.name))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || Object.hasOwn(made, entry.name) || resolve(path) === excluded) continue;
    if (entry.isDirectory()) {
      if ((await readMade(path)) === null) files.push(...(await listFolder(path, excluded)));
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path);
  }
  return files;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function isText(path: string): boolean {
  return textEndings.includes(extname(path).toLowerCase()) && !/^readme\b/i.test(basename(path));
}

/**
 * The bytes of a file.
 * @throws UserError where it cannot be read or is far too large.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= largestFile) return await readFile(path);
  } catch (error) {
    throw fileFault(error, path, 'read');
  }
  throw new UserError(
    `${path} is larger than ${largestFile / 1_000_000} MB and was not read. Split it into single articles.`,
  );
}
