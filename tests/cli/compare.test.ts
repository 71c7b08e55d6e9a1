import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { temporaryFolder } from '../io/temporary-folder.js';
import { runWith, standInCore } from './stand-in.js';

function texts(): { readonly one: string; readonly other: string; readonly out: string } {
  const root = temporaryFolder();
  const [one, other] = [join(root, 'agency.txt'), join(root, 'website.txt')];
  writeFileSync(one, 'The ferry is back.');
  writeFileSync(other, 'Boats cross the river again.');
  return { one, other, out: join(root, 'out') };
}

describe('compare', () => {
  test('writes one folder, named after the first report, and tells what was found', async () => {
    const { one, other, out } = texts();
    const { code, output } = await runWith(['compare', one, other, '--out', out, '--formats', 'gift']);
    expect(code).toBe(0);
    expect(output).toMatch(/^told by several +2\ntold differently +2\n/u);
    expect(output).toContain(`2 articles compared in ${join(out, 'agency-compared')}`);
    expect(readdirSync(out)).toEqual(['agency-compared']);
    expect(readdirSync(join(out, 'agency-compared')).toSorted()).toEqual([
      '.made.json',
      'comparison.html',
      'comparison.json',
      'facts.json',
      'gift.package',
      'quiz.json',
      'quiz.student.json',
      'worksheet.html',
    ]);
  });

  test('a folder whose files were edited is left alone, unless forced', async () => {
    const { one, other, out } = texts();
    await runWith(['compare', one, other, '--out', out]);
    const page = join(out, 'agency-compared', 'comparison.html');
    writeFileSync(page, 'mine');
    const again = await runWith(['compare', one, other, '--out', out]);
    expect([again.code, readFileSync(page, 'utf8')]).toEqual([1, 'mine']);
    expect(again.messages).toContain('comparison.html');
    expect((await runWith(['compare', one, other, '--out', out, '--force'])).code).toBe(0);
    expect(readFileSync(page, 'utf8')).not.toBe('mine');
  });

  test('reports of different events end with 1 and write nothing', async () => {
    const { one, other, out } = texts();
    const createEngine = async () => ({
      ...(await standInCore.createEngine()),
      compare: () => {
        throw new UserError('Article 2, “Boats”, does not tell of the same event as the other.');
      },
    });
    const { code, messages } = await runWith(['compare', one, other, '--out', out], {
      core: { createEngine },
    });
    expect(code).toBe(1);
    expect(messages).toContain('does not tell of the same event');
    expect(() => readdirSync(out)).toThrow();
  });

  test.each([
    ['one report', (one: string) => ['compare', one], 2, 'two reports or more'],
    [
      'an option of one article',
      (one: string) => ['compare', one, one, '--paragraphs', '2'],
      2,
      'unknown option',
    ],
    ['a file that is not there', (one: string) => ['compare', one, `${one}.none`], 1, 'none'],
  ] as const)('%s', async (_, words, code, message) => {
    const { one } = texts();
    const ran = await runWith(words(one));
    expect([ran.code, ran.output]).toEqual([code, '']);
    expect(ran.messages).toContain(message);
  });
});
