import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'gift-pegjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { carryItems } from '../../../src/lms/formats/carry.js';
import { exporters, formats } from '../../../src/lms/formats/exporters.js';
import { packFiles } from '../../../src/lms/pack.js';
import { checkPack } from '../../../src/lms/parse.js';
import { findFlaws } from '../../../src/lms/semantics.js';
import { defaultContentOptions } from '../../../src/model/options.js';
import type { StudyPack } from '../../../src/model/quiz.js';
import { createEngine, type Engine } from '../../../src/pipeline.js';
import { all, fileOf, filesOf, parseXml, readHtml } from './read-back.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'content');

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(readFileSync(join(root, 'src/language/weights/english.bin')));
});

const packs = new Map<string, StudyPack>();

/** The pack of an article, made once for all tests of it. */
function packOf(name: string): StudyPack {
  const input = { name, bytes: readFileSync(join(folder, name)), slug: '' };
  const pack = packs.get(name) ?? engine.make(input, defaultContentOptions).value.pack;
  packs.set(name, pack);
  return pack;
}

describe.each(readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name)))('%s', (name) => {
  test('the pack is in order, and reads back as it was written', () => {
    const pack = packOf(name);
    expect(findFlaws(pack)).toEqual([]);
    const quiz = packFiles(pack, null)[0]?.content;
    expect(checkPack(String(quiz))).toEqual([]);
  });

  test('every item is in every format, or named with the reason', () => {
    const pack = packOf(name);
    for (const format of formats) {
      const { carries, label } = exporters[format];
      const { carried, notices } = carryItems(pack, {
        label,
        carries,
        limit: () => null,
        write: (item) => item.id,
      });
      const left = notices.filter(({ code }) => code === 'item-left-out').length;
      const items = new Set(carried.map(({ number }) => number.split('.')[0]));
      expect(items.size + left).toBe(pack.items.length);
    }
  });

  test('every prompt is there for the students of every system', () => {
    const pack = packOf(name);
    const prompts = pack.items.map(({ prompt }) => prompt);
    const seen = {
      moodle: all(parseXml(fileOf(pack, 'moodle', 'moodle.xml')), 'questiontext').map(({ text }) =>
        readHtml(text),
      ),
      gift: parse(fileOf(pack, 'gift', 'gift')).map((question) =>
        'stem' in question ? readHtml(question.stem.text) : '',
      ),
      canvas: all(parseXml(fileOf(pack, 'canvas', `${pack.id}/${pack.id}.xml`)), 'mattext').map(({ text }) =>
        readHtml(text),
      ),
      cartridge: all(parseXml(fileOf(pack, 'cartridge', 'assessment.xml')), 'mattext').map(({ text }) =>
        readHtml(text),
      ),
      qti3: [...filesOf(pack, 'qti3').values()].map((text) => parseXml(text).text),
    };
    for (const [format, texts] of Object.entries(seen)) {
      const whole = texts.join('\n');
      expect(
        prompts.filter((prompt) => !whole.includes(prompt)),
        format,
      ).toEqual([]);
    }
  });
});
