import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readQuestionForms } from '../src/questions/forms/question-form.js';
import { builtInTemplates } from '../src/template/built-in.js';
import { compileTemplates } from '../src/template/compile.js';
import { layTemplates } from '../src/template/layers.js';
import { contentsOf, temporaryFolder } from './io/temporary-folder.js';

// What the README says is tried: its commands are run as written, in a folder with the texts they name. `npm ci`,
// `npm start` and `npm test` are not run from within a test; what they call is.

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const program = join(root, 'dist/cli/main.js');
const folder = temporaryFolder();

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

function quizpress(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    execFile(process.execPath, [program, ...words], { cwd: folder, env }, (error, output, messages) => {
      resolve({ code: error === null ? 0 : Number(error.code), output, messages });
    });
  });
}

/** Lines of the README's blocks that begin with a command; what stands behind three spaces explains it. */
const commands = [...readme.matchAll(/^```\n([\s\S]*?)^```$/gmu)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.split(/ {3,}/u)[0]?.trim() ?? '')
  .filter((line) => line.startsWith('npx quizpress '));

/** Rows of the README's table whose head begins with these cells. */
function tableBelow(...head: readonly string[]): readonly (readonly string[])[] {
  const rows = readme.split('\n').map((line) =>
    line
      .replaceAll('\\|', '/')
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const start = rows.findIndex((cells) => head.every((text, column) => cells[column] === text));
  const below = start < 0 ? [] : rows.slice(start + 2);
  const end = below.findIndex((cells) => cells.length === 0);
  return below.slice(0, end < 0 ? below.length : end);
}

/** What stands between backticks in a text. */
function coded(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
}

const types = tableBelow('type').map(([type = '']) => type);
const options = [...new Set(readme.match(/(?<![\w-])--[a-z][a-z\d]*(?:-[a-z]+)*/gu) ?? [])];

beforeAll(async () => {
  cpSync(join(root, 'content/town-saves-pool.md'), join(folder, 'article.txt'));
  mkdirSync(join(folder, 'articles'));
  for (const name of ['river-treaty-talks.md', 'velan-cable-car-website.txt']) {
    cpSync(join(root, 'content', name), join(folder, 'articles', name));
  }
  cpSync(join(root, 'content/velan-cable-car-agency.txt'), join(folder, 'agency.txt'));
  cpSync(join(root, 'content/velan-cable-car-website.txt'), join(folder, 'website.txt'));
  // `npm start` has made the samples before the README comes to them.
  await quizpress(['make', join(root, 'content/mary-anning.md')]);
});

describe('commands', () => {
  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.some((command) => command.includes(' make '))).toBe(true);
    expect(commands.some((command) => command.includes(' check '))).toBe(true);
    expect(commands.some((command) => command.includes(' facts '))).toBe(true);
  });

  test.each(commands)('%s', async (command) => {
    const { code, output, messages } = await quizpress(command.split(' ').slice(2));
    expect(`${code}: ${messages}`).toMatch(/^0: /u);
    expect(output).not.toBe('');
  });

  test('export quiz.json makes all pages again', async () => {
    expect(readme).toContain('`npx quizpress export quiz.json`');
    const made = join(folder, 'out/mary-anning');
    const before = contentsOf(made);
    expect(await quizpress(['export', 'out/mary-anning/quiz.json'])).toMatchObject({ code: 0 });
    expect(contentsOf(made)).toEqual(before);
  });

  test('make wrote where the README says', () => {
    expect(existsSync(join(folder, 'sheets/article/worksheet.html'))).toBe(true);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
      'agency-compared',
      'mary-anning',
      'river-treaty-talks',
      'velan-cable-car-website',
    ]);
  });

  test('compare wrote what the README says', () => {
    const section = readme.split('## Several reports of one event')[1]?.split('## ')[0] ?? '';
    const prose = section.replace(/```[\s\S]*?```/u, '');
    const named = coded(prose).filter((file) => /\.(?:html|json)$/u.test(file));
    expect(named.length).toBeGreaterThan(2);
    expect(readdirSync(join(folder, 'out/agency-compared'))).toEqual(expect.arrayContaining([...named]));
  });

  test.each([...readme.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/gu)].map(([, name = '']) => name))(
    'npm %s is there',
    (name) => {
      const { scripts }: { scripts: object } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      expect(name === 'ci' || Object.hasOwn(scripts, name)).toBe(true);
    },
  );
});

describe('options', () => {
  test('all in the README are in the help', async () => {
    expect(options.length).toBeGreaterThan(8);
    const make = await quizpress(['make', '--help']);
    const facts = await quizpress(['facts', '--help']);
    const help = make.output + facts.output;
    expect(options.filter((option) => !help.includes(`${option} `))).toEqual([]);
  });

  test('defaults are as told', async () => {
    const { output } = await quizpress(['make', '--help']);
    const help = output.replace(/\s+/gu, ' ');
    const told = tableBelow('option').flatMap(([option = '', , otherwise = '']) => {
      const [name = ''] = /--[a-z]+/u.exec(option) ?? [];
      const [value] = coded(otherwise).length > 0 ? coded(otherwise) : (/^\d+$/u.exec(otherwise) ?? []);
      return value === undefined ? [] : [{ name, value }];
    });
    expect(told.length).toBeGreaterThan(3);
    for (const { name, value } of told) {
      expect(help).toMatch(new RegExp(`${name} [^-]*?\\(default: "?${value}"?\\)`, 'u'));
    }
  });

  test('the types of --types are those of the table, and each is taken', async () => {
    const [, row = ''] = /^\| `--types LIST` \|([^|]*)\|/mu.exec(readme) ?? [];
    expect(coded(row).toSorted()).toEqual(types.toSorted());
    const { code, messages } = await quizpress([
      'make',
      'article.txt',
      '--out',
      'all',
      '--types',
      types.join(','),
    ]);
    expect(`${code}: ${messages}`).toMatch(/^0: /u);
  });

  test('a type that is not in the README is refused, with those that are there', async () => {
    const { code, messages } = await quizpress(['make', 'article.txt', '--out', 'all', '--types', 'riddle']);
    expect(code).toBe(2);
    expect(types.filter((type) => !messages.includes(type))).toEqual([]);
  });
});

describe('what it shows', () => {
  test('each file it names is made, and no other', () => {
    const named = tableBelow('file', 'for').flatMap(([file = '']) => coded(file));
    expect(readdirSync(join(folder, 'out/mary-anning')).toSorted()).toEqual(
      ['.made.json', ...named].toSorted(),
    );
  });

  test('each local picture and link leads to a file', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/gu)].map(([, target = '']) => target);
    const local = targets.filter((target) => !target.startsWith('https:'));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  test('the map of folders is the ground', () => {
    const named = tableBelow('folder', 'holds').flatMap(([folders = '']) => coded(folders));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const base = new Set([...named.filter((path) => path.startsWith('src/')), 'src/base/', 'src/generated/']);
    const present = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).length > 0)
      .map((entry) => `src/${entry.name}/`);
    expect(present.filter((path) => !base.has(path))).toEqual([]);
  });

  test('the drawing of the flow is what the pipeline calls', () => {
    const [, drawing = ''] = /^```\n(bytes -read->[\s\S]*?)^```$/mu.exec(readme) ?? [];
    const stages = [...drawing.matchAll(/-([a-z]+)->/gu)].map(([, stage = '']) => stage);
    const pipeline = readFileSync(join(root, 'src/pipeline.ts'), 'utf8');
    const inPipeline = stages.filter((stage) => stage !== 'print' && stage !== 'export');
    expect(inPipeline.toSorted()).toEqual([
      'analyze',
      'ask',
      'clean',
      'compare',
      'extract',
      'read',
      'select',
      'summarize',
    ]);
    expect(inPipeline.filter((stage) => !new RegExp(`\\b${stage}\\(`, 'u').test(pipeline))).toEqual([]);
  });

  test('the sample of a question form is one', () => {
    const [, source = ''] = /^```handlebars\n([\s\S]*?)^```$/mu.exec(readme) ?? [];
    const own = compileTemplates([{ path: 'questions/readme-sample.hbs', source }], 'README.md');
    const forms = readQuestionForms(layTemplates(builtInTemplates, own));
    expect(forms.map(({ name }) => name)).toContain('readme-sample');
  });
});

test('neither language, time zone nor place of the machine changes a byte', async () => {
  const strange = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
  const article = join(root, 'content/mary-anning.md');
  expect(await quizpress(['make', article, '--out', 'elsewhere'], strange)).toMatchObject({ code: 0 });
  const made = contentsOf(join(folder, 'elsewhere/mary-anning'));
  expect(Object.keys(made).length).toBeGreaterThan(6);
  expect(made).toEqual(contentsOf(join(folder, 'out/mary-anning')));
});
