import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, test } from 'vitest';
import { formats } from '../../../src/lms/formats/exporters.js';
import { defaultContentOptions } from '../../../src/model/options.js';
import type { StudyPack } from '../../../src/model/quiz.js';
import { createEngine, type Engine } from '../../../src/pipeline.js';
import { samplePack } from '../sample.js';
import { hostileItems, hostileTexts, packOf, rareItems, severalRight } from './hostile.js';
import { expectNothingLost } from './readers/expect-nothing-lost.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const articles = readdirSync(join(root, 'content')).filter((name) => /\.(?:md|txt)$/u.test(name));

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(readFileSync(join(root, 'src/language/weights/english.bin')));
});

const made: readonly (readonly [string, () => StudyPack])[] = [
  ['the sample', () => samplePack],
  [
    'several right',
    () => packOf([severalRight(3, 2), severalRight(7, 2), severalRight(11, 1), severalRight(1, 1)]),
  ],
  ...hostileTexts.map(
    (text) => [text.slice(0, 40), () => packOf([...hostileItems(text), ...rareItems(text)], text)] as const,
  ),
  ...articles.map(
    (name) =>
      [
        name,
        () =>
          engine.make(
            { name, bytes: readFileSync(join(root, 'content', name)), slug: name },
            defaultContentOptions,
          ).value.pack,
      ] as const,
  ),
];

describe.each(made)('%s', (_, make) => {
  const pack = (): StudyPack => (cached ??= make());
  let cached: StudyPack | null = null;
  test.each(formats)(
    'every item comes back from %s with prompt, options, key, weights and feedback',
    (format) => {
      expectNothingLost(pack(), format);
    },
  );
});

/** Any text with something to see in it, rich in what one format or another takes for a mark. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'~=#{}:\\%*/<>&"\'[]|-> \n.ab1_'), maxLength: 40 }),
  )
  .filter((text) => /\p{L}/u.test(text));

test('nothing is lost of any items with any text, in any format', () => {
  const packs = fc.tuple(anyText, fc.infiniteStream(fc.boolean())).map(([text, isIn]) =>
    packOf(
      [...hostileItems(text), ...rareItems(text)].filter(() => isIn.next().value),
      text,
    ),
  );
  fc.assert(
    fc.property(packs, fc.constantFrom(...formats), (pack, format) => expectNothingLost(pack, format)),
    { numRuns: 60, seed: 7 },
  );
});
