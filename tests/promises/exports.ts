import { expect, test } from 'vitest';
import { exporters, formats } from '../../src/lms/formats/exporters.js';
import { packFiles } from '../../src/lms/pack.js';
import { parsePack } from '../../src/lms/parse.js';
import { studentQuiz } from '../../src/lms/student.js';
import { defaultPageOptions } from '../../src/model/options.js';
import type { StudyPack } from '../../src/model/quiz.js';
import { print } from '../../src/pages/print.js';
import { bareText, readableText } from './platform-text.js';

/** Tests that every item of the packs is in every file made of them, or is named with the reason. */
export function proveExports(packs: readonly StudyPack[]): void {
  test('every item is in quiz.json, on the worksheet and the key, and for students', () => {
    for (const pack of packs) {
      const parsed = parsePack(String(packFiles(pack, null)[0]?.content));
      expect(parsed).toEqual({ value: pack, notices: [] });
      expect(studentQuiz(pack).items.map(({ id }) => id)).toEqual(pack.items.map(({ id }) => id));
      const pages = print(pack, defaultPageOptions).value.filter(({ name }) => !name.startsWith('summary'));
      for (const page of pages) {
        const text = readableText([page]);
        expect(pack.items.filter(({ prompt }) => !text.includes(bareText(prompt)))).toEqual([]);
      }
    }
  });

  test.each(formats)('%s carries every item, or names it with the reason', (format) => {
    for (const pack of packs) {
      const { value, notices } = exporters[format].export(pack);
      const text = readableText(value);
      const told = bareText(notices.map(({ message }) => message).join(' '));
      for (const { prompt, type } of pack.items) {
        const named = told.includes(bareText(prompt).slice(0, 20));
        expect(named || text.includes(bareText(prompt)), `${type}: ${prompt}`).toBe(true);
      }
      for (const { message } of notices) expect(message).toMatch(/^\S.{20,}\.$/su);
    }
  });
}
