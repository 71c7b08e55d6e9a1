import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/base/user-error.js';
import { readLibraryFiles } from '../../../src/io/library-files.js';
import { exporters } from '../../../src/lms/formats/exporters.js';
import { temporaryFolder } from '../../io/temporary-folder.js';
import { samplePack } from '../sample.js';

/** A folder with these files, each with its path as its text. */
function folderWith(paths: readonly string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

const column = ['H5P.Column-1.18/library.json', 'H5P.Column-1.18/scripts/column.js'];

test('libraries of a folder travel in the package, and missing ones are named', async () => {
  const h5pLibraries = await readLibraryFiles(
    folderWith([...column, 'H5P.Column-1.18/.git', 'content/content.json', 'h5p.json']),
  );
  const { value, notices } = exporters.h5p.export(samplePack, { h5pLibraries });
  const content = value[0]?.content;
  if (!(content instanceof Uint8Array)) throw new Error('not a package');
  const entries = unzipSync(content);
  expect(Object.keys(entries)).toEqual(['h5p.json', 'content/content.json', ...column]);
  for (const path of column) expect(strFromU8(entries[path] ?? new Uint8Array())).toBe(path);
  expect(JSON.parse(strFromU8(entries['h5p.json'] ?? new Uint8Array()))).toMatchObject({
    mainLibrary: 'H5P.Column',
  });
  const lacking = notices.filter(({ code }) => code === 'library-not-bundled').map(({ message }) => message);
  expect(lacking).toEqual([expect.stringContaining('lacks H5P.QuestionSet-1.20, ')]);
  expect(exporters.h5p.export(samplePack, { h5pLibraries }).value).toEqual(value);
});

test('no folder of libraries, no word about them', () => {
  const { notices } = exporters.h5p.export(samplePack);
  expect(notices.map(({ code }) => code)).not.toContain('library-not-bundled');
});

test('a folder without libraries is refused', async () => {
  await expect(readLibraryFiles(folderWith(['notes/library.txt']))).rejects.toThrow(UserError);
  await expect(readLibraryFiles(join(temporaryFolder(), 'none'))).rejects.toThrow(UserError);
});
