import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { contentsOf, temporaryFolder } from '../io/temporary-folder.js';
import { body } from '../read/article-of.js';
import { fact, runWith } from './stand-in.js';

function quizFolder(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'quiz.json'), text);
  return folder;
}

describe('export', () => {
  test('makes pages beside the quiz.json, which stays as it is', async () => {
    const folder = quizFolder('Edited title');
    const { code, output } = await runWith(['export', join(folder, 'quiz.json'), '--paper', 'letter']);
    expect(code).toBe(0);
    expect(output).toBe(`${folder}/quiz.student.json\n${folder}/worksheet.html\n`);
    expect(contentsOf(folder)).toMatchObject({
      'quiz.json': 'Edited title',
      'worksheet.html': 'Edited title letter',
    });
  });

  test('makes a whole folder elsewhere', async () => {
    const [folder, out] = [quizFolder('Edited title'), join(temporaryFolder(), 'new')];
    expect((await runWith(['export', folder, '--out', out])).code).toBe(0);
    expect(Object.keys(contentsOf(out)).toSorted()).toEqual([
      '.made.json',
      'quiz.json',
      'quiz.student.json',
      'worksheet.html',
    ]);
    expect(Object.keys(contentsOf(folder))).toEqual(['quiz.json']);
  });

  test('leaves an edited page alone and says so', async () => {
    const folder = quizFolder('Edited title');
    await runWith(['export', folder]);
    writeFileSync(join(folder, 'worksheet.html'), 'mine');
    const { code, messages } = await runWith(['export', folder]);
    expect(code).toBe(1);
    expect(messages).toMatch(/left alone.*worksheet\.html.*--force/u);
    expect(readFileSync(join(folder, 'worksheet.html'), 'utf8')).toBe('mine');
    expect((await runWith(['export', folder, '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'worksheet.html'), 'utf8')).toBe('Edited title a4');
  });

  test('writes nothing for a quiz that cannot be used', async () => {
    const folder = quizFolder('bad');
    const refuse = (): never => {
      throw new UserError('Item 3 ("Who left?") has no right choice.');
    };
    const { code, messages } = await runWith(['export', folder], { core: { parsePack: refuse } });
    expect(code).toBe(1);
    expect(messages).toBe('Item 3 ("Who left?") has no right choice.\n');
    expect(Object.keys(contentsOf(folder))).toEqual(['quiz.json']);
  });
});

describe('check', () => {
  test('prints faults and ends with 1', async () => {
    const path = join(quizFolder('bad'), 'quiz.json');
    const { code, output } = await runWith(['check', path]);
    expect(code).toBe(1);
    expect(output).toBe(`two-right: Item 3 has two right choices.\n${path} has 1 fault.\n`);
  });

  test('takes an item added or deleted for no fault, and tells what becomes of the lists', async () => {
    const mended = [
      { stage: 'export', code: 'section-mended', message: 'Item 4 was in no section; it now is in “Lists”.' },
      { stage: 'export', code: 'version-mended', message: 'Version A was brought in line.' },
    ] as const;
    const path = join(quizFolder('edited'), 'quiz.json');
    const { code, output } = await runWith(['check', path], { core: { checkPack: () => mended } });
    expect(code).toBe(0);
    expect(output).toBe(
      `when exported: Item 4 was in no section; it now is in “Lists”.\nwhen exported: Version A was brought in line.\n${path} is in order.\n`,
    );
  });

  test('ends with 0 where there are none', async () => {
    expect(await runWith(['check', quizFolder('good')])).toMatchObject({ code: 0, messages: '' });
  });

  test('says so where there is no quiz.json', async () => {
    const { code, messages } = await runWith(['check', temporaryFolder()]);
    expect(code).toBe(1);
    expect(messages).toMatch(/quiz\.json could not be read: there is no such file/u);
  });
});

describe('facts', () => {
  test('lists them with roles and evidence', async () => {
    const { code, output } = await runWith(['facts', '-'], { standardInput: body.join('\n') });
    expect(code).toBe(0);
    expect(output.split('\n').slice(1, 9)).toEqual([
      '',
      '¶ 1',
      '',
      '1  salience 0.50  confidence 0.90  event, the captain (said)',
      '   The ferry left on Monday.',
      '   agent: the ferry; time: on Monday',
      '   a1p1s1 “The ferry left on Monday”',
      '',
    ]);
    expect(output.endsWith('\n\n2 facts\n')).toBe(true);
  });

  test('as JSON, and nothing else', async () => {
    const { output, messages } = await runWith(['facts', '-', '--json'], { standardInput: body.join('\n') });
    expect(JSON.parse(output)).toEqual([fact]);
    expect(messages).toBe('');
  });

  test('as a page', async () => {
    const flags = ['--html', '--paper', 'letter'];
    const { output } = await runWith(['facts', '-', ...flags], { standardInput: body.join('\n') });
    expect(output).toMatch(/ letter$/u);
  });

  test('not as two things at once', async () => {
    const { code, output } = await runWith(['facts', '-', '--html', '--json'], {
      standardInput: body.join('\n'),
    });
    expect(code).toBe(2);
    expect(output).toBe('');
  });

  test('of one text only', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), 'text');
    const { code, messages } = await runWith(['facts', folder]);
    expect(code).toBe(1);
    expect(messages).toContain('holds 2 texts. Give one of them.');
  });
});
