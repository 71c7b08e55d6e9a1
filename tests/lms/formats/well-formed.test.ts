import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { formats } from '../../../src/lms/formats/exporters.js';
import { samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, severalRight, unprintable } from './hostile.js';
import { filesOf } from './read-back.js';

const packs = [
  samplePack,
  packOf([severalRight(3, 2), severalRight(7, 2)]),
  ...[...hostileTexts, ...unprintable.map(([text]) => text)].map((text) => packOf(hostileItems(text), text)),
];

test('every XML file of every format is XML to libxml', async () => {
  const files = packs.flatMap((pack, index) =>
    formats.flatMap((format) =>
      [...filesOf(pack, format)]
        .filter(([path]) => path.endsWith('.xml'))
        .map(([path, contents]) => ({
          fileName: `${index}-${format}-${path.replaceAll('/', '-')}`,
          contents,
        })),
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  const { errors } = await validateXML({
    xml: files,
    normalization: 'format',
    initialMemoryPages: 2048,
    maxMemoryPages: 8192,
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test('libxml refuses what is no XML', async () => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'a.xml', contents: '<a>\u0001</a>' }],
    normalization: 'format',
  });
  expect(errors.length).toBeGreaterThan(0);
});
