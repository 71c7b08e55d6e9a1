import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/base/hash.js';
import { UserError } from '../../src/base/user-error.js';
import { readTemplateFiles } from '../../src/io/template-files.js';
import { updateFolder } from '../../src/io/update-folder.js';
import { writeFolder } from '../../src/io/write-folder.js';
import { contentsOf, temporaryFolder } from './temporary-folder.js';

const files = [
  { name: 'worksheet.html', content: '<p>1</p>' },
  { name: 'quiz.json', content: '{}' },
];
const anew = files.map(({ name, content }) => ({ name, content: `${content} ` }));

describe('writing a folder', () => {
  test('writes the files and their hashes, and nothing else', async () => {
    const out = join(temporaryFolder(), 'deep', 'out');
    expect(await writeFolder(out, 'cup', files, false)).toEqual({ kind: 'written', path: join(out, 'cup') });
    const contents = contentsOf(out);
    expect(Object.keys(contents).toSorted()).toEqual([
      'cup/.made.json',
      'cup/quiz.json',
      'cup/worksheet.html',
    ]);
    expect(JSON.parse(contents['cup/.made.json'] ?? '')).toEqual({
      files: { 'quiz.json': sha256Hex('{}'), 'worksheet.html': sha256Hex('<p>1</p>') },
    });
  });

  test('makes an unedited folder anew, keeps what the teacher put there, drops what is no longer made', async () => {
    const out = temporaryFolder();
    await writeFolder(out, 'cup', [...files, { name: 'old.xml', content: '' }], false);
    writeFileSync(join(out, 'cup', 'notes.txt'), 'mine');
    mkdirSync(join(out, 'cup', 'pictures'));
    rmSync(join(out, 'cup', 'quiz.json'));
    expect((await writeFolder(out, 'cup', anew, false)).kind).toBe('written');
    const { 'cup/.made.json': _, ...contents } = contentsOf(out);
    expect(contents).toEqual({
      'cup/worksheet.html': '<p>1</p> ',
      'cup/quiz.json': '{} ',
      'cup/notes.txt': 'mine',
    });
    expect(readdirSync(out)).toEqual(['cup']);
    expect(readdirSync(join(out, 'cup'))).toContain('pictures');
  });

  test('leaves an edited folder alone, unless forced', async () => {
    const out = temporaryFolder();
    await writeFolder(out, 'cup', files, false);
    writeFileSync(join(out, 'cup', 'quiz.json'), '{"mine":1}');
    const before = contentsOf(out);
    expect(await writeFolder(out, 'cup', anew, false)).toEqual({
      kind: 'kept',
      path: join(out, 'cup'),
      edited: ['quiz.json'],
    });
    expect(contentsOf(out)).toEqual(before);
    expect((await writeFolder(out, 'cup', anew, true)).kind).toBe('written');
    expect(contentsOf(out)['cup/quiz.json']).toBe('{} ');
  });

  test('leaves a folder alone that it did not make', async () => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'cup'));
    writeFileSync(join(out, 'cup', 'thesis.txt'), 'mine');
    expect(await writeFolder(out, 'cup', files, false)).toMatchObject({
      kind: 'kept',
      edited: ['thesis.txt'],
    });
    await writeFolder(out, 'cup', files, true);
    expect(contentsOf(out)).toMatchObject({ 'cup/thesis.txt': 'mine', 'cup/quiz.json': '{}' });
  });

  test('does not write through a link', async () => {
    const [out, elsewhere] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(elsewhere, join(out, 'cup'));
    await expect(writeFolder(out, 'cup', files, true)).rejects.toThrow(/is a link or a file/u);
    symlinkSync(elsewhere, join(out, '.mug.part'));
    await writeFolder(out, 'mug', files, false);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(lstatSync(join(out, 'mug')).isDirectory()).toBe(true);
  });

  test.each([['../cup'], ['a/b'], ['..'], ['']])('refuses the name %j', async (name) => {
    const out = temporaryFolder();
    await expect(writeFolder(out, name, files, true)).rejects.toThrow();
    await expect(writeFolder(out, 'cup', [{ name, content: '' }], true)).rejects.toThrow();
    expect(readdirSync(out)).toEqual([]);
  });

  test('says what to do where a file stands in the way', async () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, '');
    await expect(writeFolder(path, 'cup', files, false)).rejects.toThrow(UserError);
  });
});

// A folder that no user can make; the way of Node itself never comes back from there.
describe.runIf(existsSync('/proc/self'))('a place where no folder can be made', () => {
  test.each(['/proc/x', '/proc/x/deep/out'])('%s is told at once', async (out) => {
    const told = /could not be written: (?:no folder can be made there|it may not be)/u;
    await expect(writeFolder(out, 'cup', files, false)).rejects.toThrow(told);
    await expect(updateFolder(out, files, false)).rejects.toThrow(told);
  });
});

describe('updating a folder', () => {
  test('writes pages beside an edited quiz.json and leaves that as it is', async () => {
    const out = temporaryFolder();
    await writeFolder(out, 'cup', files, false);
    const folder = join(out, 'cup');
    writeFileSync(join(folder, 'quiz.json'), '{"mine":1}');
    expect(await updateFolder(folder, [{ name: 'worksheet.html', content: '<p>2</p>' }], false)).toEqual({
      written: ['worksheet.html'],
      kept: [],
    });
    expect(contentsOf(folder)).toMatchObject({ 'quiz.json': '{"mine":1}', 'worksheet.html': '<p>2</p>' });
    // make still sees the edit.
    expect(await writeFolder(out, 'cup', files, false)).toMatchObject({
      kind: 'kept',
      edited: ['quiz.json'],
    });
  });

  test('leaves edited and foreign files, unless forced', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'worksheet.html'), 'mine');
    expect(await updateFolder(folder, files, false)).toEqual({
      written: ['quiz.json'],
      kept: ['worksheet.html'],
    });
    expect(readFileSync(join(folder, 'worksheet.html'), 'utf8')).toBe('mine');
    expect((await updateFolder(folder, files, true)).kept).toEqual([]);
    expect(readFileSync(join(folder, 'worksheet.html'), 'utf8')).toBe('<p>1</p>');
    expect((await updateFolder(folder, anew, false)).kept).toEqual([]);
  });

  test('removes pages of versions that there are no more, but none that was edited', async () => {
    const folder = temporaryFolder();
    const versions = ['worksheet-a.html', 'worksheet-b.html', 'worksheet-c.html'].map((name) => ({
      name,
      content: name,
    }));
    await updateFolder(folder, versions, false);
    writeFileSync(join(folder, 'worksheet-c.html'), 'mine');
    await updateFolder(folder, files, false);
    expect(readdirSync(folder).toSorted()).toEqual([
      '.made.json',
      'quiz.json',
      'worksheet-c.html',
      'worksheet.html',
    ]);
  });

  test('takes the place of a link and does not write through it', async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(elsewhere, 'a'), 'theirs');
    symlinkSync(join(elsewhere, 'a'), join(folder, 'worksheet.html'));
    await updateFolder(folder, files, true);
    expect(readFileSync(join(elsewhere, 'a'), 'utf8')).toBe('theirs');
  });
});

describe('template files', () => {
  test('are read with their paths, sorted', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'questions'));
    for (const name of ['questions/b.hbs', 'questions/a.hbs', 'c.css', '.hidden'])
      writeFileSync(join(folder, name), name);
    expect(await readTemplateFiles(folder)).toEqual(
      ['c.css', 'questions/a.hbs', 'questions/b.hbs'].map((path) => ({ path, source: path })),
    );
  });

  test('of a folder that is not there give a message', async () => {
    await expect(readTemplateFiles(join(temporaryFolder(), 'none'))).rejects.toThrow(
      /no such file or folder/u,
    );
  });
});
