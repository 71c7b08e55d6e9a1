import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentsOf, temporaryFolder } from '../io/temporary-folder.js';
import type { Ran } from './stand-in.js';

// The program as it is installed, in a process of its own; `npm test` builds it first.

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

function quizpress(
  words: readonly string[],
  cwd: string,
  standardInput = '',
): Promise<Omit<Ran, 'code'> & { code: number }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...words], { cwd }, (error, output, messages) => {
      resolve({ code: error === null ? 0 : Number(error.code), output, messages });
    });
    child.stdin?.end(standardInput);
  });
}

/** A report with people, places and numbers enough for a few questions. */
const report = `Ferry turns back after wave breaks windows

A ferry with 83 passengers turned back to Malin on Monday after a wave broke two of its windows, the harbour master, Lena Ostrow, said.

Nobody was hurt, but most of the passengers were wet. Volunteers from the village gave them soup and dry clothes in the school.

The captain, Jonas Lind, decided to return because the wind had reached 110 kilometres an hour. "We did not want to take a risk," he said.

The company will repair the ferry in Oban this week. It cost 4 million pounds in 2011. The next ferry will leave for Orsay on Wednesday if the weather allows it.
`;

const bad: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'spaces.txt': ' \n\t\n\u00A0',
  'mark.txt': '\uFEFF',
  'title.txt': 'Ferry Turns Back After Wave Breaks Windows',
  'furniture.txt': 'promo_box\nADVERTISEMENT\nWatch | Clip\n© 2025 Post',
  'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
  'cut.pdf': '%PDF-1.4\n1 0 obj',
  'bomb.docx': Uint8Array.of(0x50, 0x4b, 3, 4),
  'page.html': '<p><b><i>'.repeat(1000),
  'dots.txt': '.'.repeat(300_000),
  'brackets.txt': `${'('.repeat(50_000)}x${')'.repeat(50_000)}`,
  'german.txt':
    'Die Fähre mit dreiundachtzig Fahrgästen kehrte am Montag um, nachdem eine Welle zwei Fenster zerbrochen hatte.',
  'same.txt': 'The cat sat on the mat. '.repeat(500),
  'list.txt':
    '- 2 eggs\n- 1 cup of flour\n- a pinch of salt\n- 100 g of butter\n- some of the milk\n- all of the sugar',
};

test('the built program can be started by its name', () => {
  expect(() => accessSync(program, constants.X_OK)).not.toThrow();
});

describe('a folder of bad inputs and one good one', () => {
  test('gives one folder, a message for each of the others, and exit code 1', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'texts'));
    for (const [name, content] of Object.entries({ ...bad, '-n.txt': report })) {
      writeFileSync(join(root, 'texts', name), content);
    }
    const { code, output, messages } = await quizpress(['make', 'texts'], root);
    expect(code).toBe(1);
    expect(readdirSync(join(root, 'out'))).toEqual(['n']);
    const lines = messages.trimEnd().split('\n');
    expect(lines.map((line) => line.split(':')[0]).toSorted()).toEqual(
      Object.keys(bad)
        .map((name) => `texts/${name}`)
        .toSorted(),
    );
    for (const line of lines) expect(line).not.toMatch(/quizpress itself failed|\.js:\d+/u);
    expect(output).toContain(`1 of ${Object.keys(bad).length + 1} articles made in out`);
  });
});

describe('one report', () => {
  test('twice gives the same bytes, and an edit is respected', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'ferry.txt'), report);
    expect(await quizpress(['make', 'ferry.txt'], root)).toMatchObject({ code: 0 });
    const first = contentsOf(join(root, 'out'));
    expect(Object.keys(first).toSorted()).toEqual(
      [
        '.made.json',
        'answer-key.html',
        'facts.json',
        'quiz.json',
        'quiz.student.json',
        'summary-sheet-key.html',
        'summary-sheet.html',
        'summary.html',
        'worksheet.html',
      ].map((name) => `ferry/${name}`),
    );
    expect(await quizpress(['make', 'ferry.txt'], root)).toMatchObject({ code: 0 });
    expect(contentsOf(join(root, 'out'))).toEqual(first);

    const quiz = join(root, 'out', 'ferry', 'quiz.json');
    const edited = readFileSync(quiz, 'utf8').replace(
      /"title": "Ferry turns back/u,
      '"title": "My ferry turns back',
    );
    writeFileSync(quiz, edited);
    expect(await quizpress(['make', 'ferry.txt'], root)).toMatchObject({ code: 1 });
    expect(readFileSync(quiz, 'utf8')).toBe(edited);
    expect(await quizpress(['export', 'out/ferry/quiz.json'], root)).toMatchObject({ code: 0 });
    expect(readFileSync(quiz, 'utf8')).toBe(edited);
    expect(contentsOf(join(root, 'out'))['ferry/worksheet.html']).toContain('My ferry turns back');
  });

  test('on a pipe takes its title as name, and facts come out as JSON', async () => {
    const root = temporaryFolder();
    expect(await quizpress(['make', '-'], root, report)).toMatchObject({ code: 0 });
    expect(readdirSync(join(root, 'out'))).toEqual(['ferry-turns-back-after-wave-breaks-windows']);
    const { output } = await quizpress(['facts', '-', '--json'], root, report);
    expect(JSON.parse(output)).toBeInstanceOf(Array);
  });
});

describe('two articles of one file name', () => {
  const other = report
    .replaceAll('Malin', 'Orlan')
    .replaceAll('ferry', 'train')
    .replace(/Ferry/u, 'Train')
    .replaceAll('The ', 'That ')
    .replaceAll('Nobody', 'No one');
  const mended = report.replace('83 passengers', '84 passengers');

  test.each([
    ['another text', other, [], 1, /out.ferry was left alone.*another text: “Ferry turns back .*--force/u],
    ['another text, by force', other, ['--force'], 0, /^/u],
    ['the text with a number mended', mended, [], 0, /^/u],
    ['the text cut', report.split('\n\n').slice(0, 4).join('\n\n'), [], 0, /^/u],
  ])('%s', async (_, text, flags, code, message) => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'later'));
    writeFileSync(join(root, 'ferry.txt'), report);
    writeFileSync(join(root, 'later', 'ferry.txt'), text);
    await quizpress(['make', 'ferry.txt'], root);
    const before = contentsOf(join(root, 'out'));
    const again = await quizpress(['make', 'later/ferry.txt', ...flags], root);
    expect(again.code).toBe(code);
    expect(again.messages).toMatch(message);
    if (code === 1) expect(contentsOf(join(root, 'out'))).toEqual(before);
    else expect(contentsOf(join(root, 'out'))).not.toEqual(before);
  });
});

test('wrong usage ends with 2 and does nothing', async () => {
  const root = temporaryFolder();
  expect(await quizpress(['make', 'a.txt', '--paper', 'a5'], root)).toMatchObject({ code: 2, output: '' });
  expect(await quizpress(['compare', '--seed', 'x'], root)).toMatchObject({ code: 2, output: '' });
  expect(readdirSync(root)).toEqual([]);
});
