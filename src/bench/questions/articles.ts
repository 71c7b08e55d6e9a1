import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';
import type { Input } from '../../pipeline.js';

/** Folders of plain articles under the data folder; of OneStopEnglish only those that served for tuning are read. */
const folders = ['gum/articles', 'news/voa'] as const;
const onestop = 'onestop/articles';
const suffix = '.adv.txt';

/**
 * The articles that the solvers are tried on, in the order of their names.
 * @param seen names of OneStopEnglish articles, one a line; lines that begin with `#` are passed over.
 * @throws UserError when the folder does not hold them.
 */
export function readArticles(data: string, seen: string, content: string): readonly Input[] {
  const names = new Set(
    readFileSync(seen, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
  try {
    return [
      ...list(join(data, onestop)).filter(
        (file) => file.endsWith(suffix) && names.has(file.slice(file.lastIndexOf('/') + 1, -suffix.length)),
      ),
      ...folders.flatMap((folder) => list(join(data, folder))),
      ...list(content),
    ].map((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      return { name, bytes: readFileSync(file), slug: name.replace(/\.\w+$/u, '') };
    });
  } catch {
    throw new UserError(
      `Cannot read the articles under ${data}; give the folder with the data: npm run bench:questions -- ../shared/data`,
    );
  }
}

function list(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => `${folder}/${file}`);
}
