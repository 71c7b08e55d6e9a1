import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, temporaryFolder } from '../io/temporary-folder.js';
import { body } from '../read/article-of.js';
import { ferryArticle } from '../samples/article.js';
import { samplePack } from '../samples/pack.js';
import { runWith, standInCore } from './stand-in.js';

const article = body.join('\n\n');

/** Words of the sample pack's article, whatever the text was. */
const { words } = ferryArticle.source;

/** A folder with these texts, and a folder for the output beside it. */
function folders(texts: Readonly<Record<string, string>>): { readonly texts: string; readonly out: string } {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(root, 'texts', name, '..'), { recursive: true });
    writeFileSync(join(root, 'texts', name), text);
  }
  return { texts: join(root, 'texts'), out: join(root, 'out') };
}

describe('make', () => {
  test('makes a folder for each text and a table', async () => {
    const { texts, out } = folders({ 'Cup final.txt': article, 'b.md': `# Soup\n\n${article}` });
    const { code, output, messages } = await runWith(['make', texts, '--out', out, '--questions', '3']);
    expect(code).toBe(0);
    expect(messages).toBe('');
    expect(output).toBe(
      [
        'article    questions  words',
        `cup-final     3 of 3    ${words}`,
        `b             3 of 3    ${words}`,
        `2 of 2 articles made in ${out}`,
        '',
      ].join('\n'),
    );
    const names = ['.made.json', 'facts.json', 'quiz.json', 'quiz.student.json', 'worksheet.html'];
    expect(readdirSync(out)).toEqual(['b', 'cup-final']);
    expect(readdirSync(join(out, 'b')).toSorted()).toEqual(names);
  });

  test('tells why there are fewer questions', async () => {
    const { texts, out } = folders({ 'a.txt': article });
    const { code, output, messages } = await runWith(['make', texts, '--out', out, '--questions', '99']);
    expect(code).toBe(0);
    expect(output).toContain(`${samplePack().items.length} of 99    ${words}  no more facts.`);
    expect(messages).toContain('of 99 questions: no more facts.');
  });

  test('goes on after bad inputs and leaves nothing half-made of them', async () => {
    const { texts, out } = folders({
      'a.txt': 'It left.',
      'b.txt': article,
      'c.txt': '\u0000\u0001',
      'd.txt': '',
    });
    const missing = join(texts, 'none.txt');
    const { code, output, messages } = await runWith(['make', missing, texts, '--out', out]);
    expect(code).toBe(1);
    expect(messages).toMatch(/none\.txt: .*no such file/u);
    expect(messages).toMatch(/a\.txt: .*too short for any question/u);
    expect(messages).toMatch(/c\.txt: .*is no text/u);
    expect(messages).toMatch(/d\.txt: .*holds no text/u);
    expect(messages).not.toMatch(/at .*\.ts:|\.js:\d/u);
    // Each file is named once.
    for (const line of messages.trimEnd().split('\n')) expect(line.match(/\w+\.txt/gu)).toHaveLength(1);
    expect(output).toContain('1 of 5 articles made');
    expect(readdirSync(out)).toEqual(['b']);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing left out', { 'a.txt': `Ferry turns back in storm\n\n${article}` }, ''],
    [
      'a line',
      { 'a.txt': `Ferry turns back in storm\n\nBy Laura Bentham\n\n${article}` },
      'a.txt: left out 1 line and took “Ferry turns back in storm” as the title. Made alone, it tells more.\n',
    ],
    [
      'lines above the title',
      { 'a.txt': `THE DAILY LANTERN\n\nFerry turns back in storm\n\n${article}\n\n© 2024 The Daily Lantern` },
      'a.txt: left out 2 lines and took “Ferry turns back in storm” as the title. Made alone, it tells more.\n',
    ],
  ])('tells in one line what was left out of one text of several: %s', async (_, first, told) => {
    const { texts, out } = folders({ ...first, 'b.txt': article });
    const { messages } = await runWith(['make', texts, '--out', out]);
    expect(messages).toBe(told === '' ? '' : join(texts, told));
  });

  test('keeps nothing where no quiz was made before, and says so', async () => {
    const { texts, out } = folders({ 'a.txt': article });
    const { code, messages } = await runWith(['make', texts, '--out', out, '--keep', 'q1']);
    expect(code).toBe(1);
    expect(messages).toContain(
      `--keep needs a quiz made before, and there is no ${join(out, 'a', 'quiz.json')}.`,
    );
  });

  test('names two texts of one name by their content, whatever their order', async () => {
    const { texts, out } = folders({
      'x/a.txt': article,
      'y/a.txt': `${article} It left.`,
      'z/b.txt': article,
    });
    const [x, y] = [join(texts, 'x'), join(texts, 'y')];
    await runWith(['make', x, y, '--out', out]);
    const names = readdirSync(out);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^a-[0-9a-f]{4}$/u);
    const before = contentsOf(out);
    await runWith(['make', y, x, '--out', out]);
    expect(contentsOf(out)).toEqual(before);
  });

  test('makes the same text under the same name once', async () => {
    const { texts, out } = folders({ 'x/a.txt': article, 'y/a.txt': article });
    const { code, output } = await runWith(['make', texts, '--out', out]);
    expect(code).toBe(0);
    expect(output).toContain('the same text as another');
    expect(readdirSync(out)).toHaveLength(1);
  });

  test('takes the title of standard input', async () => {
    const out = temporaryFolder();
    const standardInput = `Ferry turns back in storm\n${article}`;
    const { code } = await runWith(['make', '-', '--out', out], { standardInput });
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['ferry-turns-back-in-storm']);
  });

  test('leaves an edited folder alone, says so, and makes it anew by force', async () => {
    const { texts, out } = folders({ 'a.txt': article, 'b.txt': article });
    await runWith(['make', texts, '--out', out]);
    writeFileSync(join(out, 'a', 'quiz.json'), 'mine');
    const again = await runWith(['make', texts, '--out', out]);
    expect(again.code).toBe(1);
    expect(again.messages).toMatch(/a was left alone.*quiz\.json.*quizpress export .*--force/u);
    expect(again.output).toContain('1 of 2 articles made');
    expect(contentsOf(out)['a/quiz.json']).toBe('mine');
    expect((await runWith(['make', texts, '--out', out, '--force'])).code).toBe(0);
    expect(contentsOf(out)['a/quiz.json']).not.toBe('mine');
  });

  test('writes nothing for a text without questions', async () => {
    const { texts, out } = folders({ 'a.txt': article });
    const { make, ...engine } = await standInCore.createEngine();
    const none: typeof make = (input, options) => {
      const { value, notices } = make(input, { ...options, questions: 0 });
      const few = {
        stage: 'select',
        code: 'too-few-items',
        message: '0 of 10 questions: no facts.',
      } as const;
      return { value, notices: [...notices, few] };
    };
    const core = { createEngine: async () => ({ ...engine, make: none }) };
    const { code, messages } = await runWith(['make', texts, '--out', out], { core });
    expect(code).toBe(1);
    expect(messages).toContain('No question could be asked: no facts.');
    expect(contentsOf(join(out, '..'))).not.toHaveProperty('out/a/quiz.json');
  });

  test('goes on after a fault of its own, and says that it is one', async () => {
    const { texts, out } = folders({ 'a.txt': article, 'b.txt': `${article} It left.` });
    const core = {
      packFiles: (...[pack, facts]: Parameters<typeof standInCore.packFiles>) => {
        if (readdirSync(join(out, '..')).includes('out')) throw new TypeError('boom');
        return standInCore.packFiles(pack, facts);
      },
    };
    const { code, messages, output } = await runWith(['make', texts, '--out', out], { core });
    expect(code).toBe(1);
    expect(messages).toMatch(/b\.txt: quizpress itself failed: boom \(at .*\)/u);
    expect(messages.split('\n')).toHaveLength(2);
    expect(output).toContain('1 of 2 articles made');
  });

  test('shows progress to a terminal only', async () => {
    const { texts, out } = folders({ 'a.txt': article, 'b.txt': article });
    expect((await runWith(['make', texts, '--out', out])).messages).toBe('');
    const { messages } = await runWith(['make', texts, '--out', out], { interactive: true });
    expect(messages).toMatch(/\[1\/2\] .*a\.txt[\s\S]*\[2\/2\] .*b\.txt/u);
    expect(messages.endsWith('\u001B[K')).toBe(true);
  });
});
