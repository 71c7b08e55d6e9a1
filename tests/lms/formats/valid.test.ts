import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Format } from '../../../src/lms/formats/exporter.js';
import type { StudyPack } from '../../../src/model/quiz.js';
import { samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, rareItems, severalRight } from './hostile.js';
import { filesOf } from './read-back.js';

const schemaOf = (name: string): string => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
const preload = [{ fileName: 'xml.xsd', contents: schemaOf('xml.xsd') }];

const packs: readonly StudyPack[] = [
  samplePack,
  packOf([severalRight(3, 2), severalRight(7, 2), severalRight(1, 1)]),
  packOf([]),
  ...hostileTexts.map((text) => packOf([...hostileItems(text), ...rareItems(text)], text)),
];

/** What libxml says against the files of a format whose path fits. */
async function faults(format: Format, path: RegExp, schema: string): Promise<readonly string[]> {
  const xml = packs.flatMap((pack, index) =>
    [...filesOf(pack, format)]
      .filter(([name]) => path.test(name))
      .map(([name, contents]) => ({ fileName: `${index}-${name.replaceAll('/', '-')}`, contents })),
  );
  expect(xml.length).toBeGreaterThan(20);
  const { errors } = await validateXML({
    xml,
    schema,
    preload,
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message }) => message);
}

const manifestOf = (space: string): string => schemaOf('manifest.xsd').replaceAll('SPACE', space);

describe('every file follows the structure that its specification gives', () => {
  test('tests of cartridges', async () => {
    expect(await faults('cartridge', /assessment\.xml$/u, schemaOf('cartridge-test.xsd'))).toEqual([]);
  });

  test('items, passages and tests of QTI 3', async () => {
    expect(await faults('qti3', /^(?!imsmanifest)/u, schemaOf('qti3.xsd'))).toEqual([]);
  });

  test.each([
    ['canvas', 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1'],
    ['cartridge', 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1'],
    ['qti3', 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'],
  ] as const)('the manifest of %s', async (format, space) => {
    expect(await faults(format, /^imsmanifest\.xml$/u, manifestOf(space))).toEqual([]);
  });
});

test('a file that does not follow it is found', async () => {
  const [text = ''] = [...filesOf(samplePack, 'cartridge')].flatMap(([path, contents]) =>
    path.endsWith('assessment.xml') ? [contents] : [],
  );
  const { errors } = await validateXML({
    xml: [{ fileName: 'a.xml', contents: text.replace('<resprocessing>', '<resprocessing><x/>') }],
    schema: schemaOf('cartridge-test.xsd'),
    preload,
  });
  expect(errors.length).toBeGreaterThan(0);
});
