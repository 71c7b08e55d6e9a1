import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';
import type { OutputFile } from '../../model/file.js';

/**
 * Writes the files of a sheet into a folder. A sheet that judges may have begun to fill is never written over.
 * @throws UserError when one of them is there already.
 */
export function writeNew(folder: string, files: readonly OutputFile[]): void {
  const paths = files.map(({ name, content }) => ({ path: join(folder, name), content }));
  const taken = paths.find(({ path }) => existsSync(path));
  if (taken !== undefined) {
    throw new UserError(`${taken.path} is there already; give another folder with --out.`);
  }
  mkdirSync(folder, { recursive: true });
  for (const { path, content } of paths) {
    writeFileSync(path, content);
  }
}
