import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { nameFolder, planFolders } from '../../src/io/folder-names.js';
import { findInputs, readInput } from '../../src/io/inputs.js';
import { writeFolder } from '../../src/io/write-folder.js';
import { temporaryFolder } from './temporary-folder.js';

function texts(folder: string, ...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'text');
  }
}

describe('finding inputs', () => {
  test('takes the texts of a folder and below, sorted by units, and passes over the rest', async () => {
    const folder = temporaryFolder();
    texts(
      folder,
      'b.txt',
      'B.md',
      'a/z.txt',
      '-n.txt',
      'é.txt',
      'README.md',
      'x.jpg',
      '.hidden.txt',
      '.git/c.txt',
      'out/a/worksheet.html',
    );
    symlinkSync(folder, join(folder, 'loop'));
    const { places, passedOver } = await findInputs([folder], join(folder, 'out'));
    const names = ['-n.txt', 'B.md', 'a/z.txt', 'b.txt', 'é.txt'];
    expect(places).toEqual(names.map((name) => ({ kind: 'file', path: join(folder, name) })));
    expect(passedOver).toEqual([join(folder, 'README.md'), join(folder, 'x.jpg')]);
  });

  test('reads nothing that quizpress wrote: folders it made, and its own files in one that is named', async () => {
    const folder = temporaryFolder();
    texts(folder, 'a.txt', 'sub/b.txt');
    const page = { name: 'worksheet.html', content: '<p>1</p>' };
    await writeFolder(folder, 'a', [page], false);
    await writeFolder(join(folder, 'sub'), 'b', [page], false);
    texts(folder, 'a/notes.txt');
    const below = await findInputs([folder], folder);
    expect(below.places).toEqual(
      ['a.txt', 'sub/b.txt'].map((name) => ({ kind: 'file', path: join(folder, name) })),
    );
    expect(below.passedOver).toEqual([]);
    const named = await findInputs([join(folder, 'a')], folder);
    expect(named.places).toEqual([{ kind: 'file', path: join(folder, 'a', 'notes.txt') }]);
  });

  test('takes a file that is named, whatever its ending, and each once', async () => {
    const folder = temporaryFolder();
    texts(folder, 'README.md', 'x.news');
    const [readme, news] = [join(folder, 'README.md'), join(folder, 'x.news')];
    const { places } = await findInputs([readme, news, readme, '-', '-'], 'out');
    expect(places).toEqual([
      { kind: 'file', path: readme },
      { kind: 'file', path: news },
      { kind: 'standard-input' },
    ]);
  });

  test('says what is wrong and goes on', async () => {
    const folder = temporaryFolder();
    texts(folder, 'a.txt');
    mkdirSync(join(folder, 'empty'));
    const { places } = await findInputs(
      [join(folder, 'none.txt'), join(folder, 'empty'), join(folder, 'a.txt')],
      'out',
    );
    expect(places.map(({ kind }) => kind)).toEqual(['fault', 'fault', 'file']);
    expect(places[0]).toMatchObject({ message: expect.stringContaining('there is no such file') });
    expect(places[1]).toMatchObject({ message: expect.stringContaining('a folder without texts') });
  });
});

describe('reading inputs', () => {
  test('refuses a file far too large without opening it', async () => {
    const path = join(temporaryFolder(), 'huge.txt');
    writeFileSync(path, '');
    truncateSync(path, 200_000_000);
    await expect(readInput(path)).rejects.toThrow(/huge.txt is larger than 100 MB/u);
  });

  test('turns failures of the system into messages', async () => {
    await expect(readInput(temporaryFolder())).rejects.toThrow(UserError);
    await expect(readInput(join(temporaryFolder(), 'none'))).rejects.toThrow(/Check the name/u);
  });
});

describe('folder names', () => {
  const one = 'ab12'.padEnd(64, '0');
  const other = 'cd34'.padEnd(64, '0');

  test('are shared by names that differ in marks only', () => {
    expect(planFolders(['Cup final', 'cup_final', 'Other', '日本', '日本'])).toEqual({
      slugs: ['cup-final', 'cup-final', 'other', '', ''],
      shared: ['cup-final'],
    });
  });

  test.each([
    ['one of its kind', 'cup', one, [], {}, 'cup'],
    ['shared by two', 'cup', one, ['cup'], {}, 'cup-ab12'],
    ['taken by a title', 'cup', one, [], { cup: other }, 'cup-ab12'],
    ['taken twice', 'cup', one, [], { cup: other, 'cup-ab12': other }, 'cup-ab120000'],
    ['the same text again', 'cup', one, [], { cup: one }, null],
    ['the same text again, shared', 'cup', one, ['cup'], { 'cup-ab12': one }, null],
  ])('%s', (_, slug, hash, shared, taken, name) => {
    expect(nameFolder(slug, hash, shared, new Map(Object.entries(taken)))).toBe(name);
  });
});
