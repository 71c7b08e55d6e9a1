import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fsImplementations, H5PConfig, LibraryManager } from '@lumieducation/h5p-server';
import type validators from '@lumieducation/h5p-server/build/src/PackageValidator.js';
import { afterAll, describe, expect, test } from 'vitest';
import type { StudyPack } from '../../../src/model/quiz.js';
import { samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, severalRight, unprintable } from './hostile.js';
import { filesOf } from './read-back.js';

// Somebody else's server checks the package as it does on upload; it has no content libraries installed here.
const folder = mkdtempSync(join(tmpdir(), 'quizpress-h5p-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const { InMemoryStorage } = fsImplementations;
const libraries = new LibraryManager(new fsImplementations.FileLibraryStorage(join(folder, 'libraries')));
// Not among what the package names as its own, and no module: so it is asked for as such.
const { default: PackageValidator }: typeof validators = createRequire(import.meta.url)(
  '@lumieducation/h5p-server/build/src/PackageValidator.js',
);
const validator = new PackageValidator(new H5PConfig(new InMemoryStorage()), libraries);

let number = 0;

/** What the server says of a package whose files may be changed first: `true`, or its complaint. */
async function judge(
  pack: StudyPack,
  change: (path: string, text: string) => string = (_, text) => text,
): Promise<unknown> {
  number += 1;
  const place = join(folder, `${number}`);
  for (const [path, text] of filesOf(pack, 'h5p')) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), change(path, text));
  }
  try {
    return await validator.validateExtractedPackage(place);
  } catch (error) {
    return String(error);
  }
}

const packs: readonly (readonly [string, StudyPack])[] = [
  ['the sample', samplePack],
  ['several right', packOf([severalRight(3, 2)])],
  ['no question', packOf([])],
  ...[...hostileTexts, ...unprintable.map(([text]) => text)].map(
    (text) => [text.slice(0, 40), packOf(hostileItems(text), text)] as const,
  ),
];

describe('an H5P server', () => {
  test.each(packs)('takes the package: %s', async (_, pack) => {
    expect(await judge(pack)).toBe(true);
  });

  test('would refuse one that lacks what it needs', async () => {
    const without = (key: string) => (path: string, text: string) =>
      path === 'h5p.json' ? text.replace(`"${key}"`, '"other"') : text;
    expect(await judge(samplePack, without('embedTypes'))).toContain('invalid-h5p-json-file-2');
    expect(await judge(samplePack, without('mainLibrary'))).toContain('invalid-h5p-json-file-2');
    expect(await judge({ ...samplePack, title: 'x' }, (_, text) => text.slice(1))).toContain(
      'unable-to-parse',
    );
  });
});
