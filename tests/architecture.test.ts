import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  folderCycles,
  forbiddenImports,
  forbiddenUses,
  importCycles,
  importTable,
  isCore,
  isData,
  lengthLimits,
} from './architecture/rules.js';
import { filesBelow, partOf, readSource, readSources } from './architecture/source.js';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/u, '');
const files = readSources(join(root, 'src'));

describe('the house', () => {
  test('every folder of src stands in the import table', () => {
    const unknown = new Set(files.map(({ path }) => partOf(path)).filter((part) => !(part in importTable)));
    expect([...unknown], 'give each new folder its line in tests/architecture/rules.ts').toEqual([]);
  });

  test('imports follow the table: stages never import sibling stages', () => {
    expect(forbiddenImports(files)).toEqual([]);
  });

  test('every import leads to a file', () => {
    const known = new Set(files.map(({ path }) => path));
    const lost = files.flatMap(({ path, imports }) =>
      imports.filter((target) => !known.has(target)).map((target) => `src/${path} imports src/${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('no file imports itself in a circle', () => {
    const sources = files.filter(({ path }) => !path.endsWith('.d.ts'));
    expect(importCycles(sources), 'move what both need into a file of its own').toEqual([]);
  });

  test('the folders of a stage import one way', () => {
    expect(folderCycles(files), 'move what both need to where it belongs').toEqual([]);
  });

  test('the core has no clock, chance, console, locale, process, network or eval', () => {
    expect(forbiddenUses(files)).toEqual([]);
  });

  test('the product needs no package that is not among its dependencies', () => {
    const { dependencies }: { dependencies: object } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const stray = files
      .filter((file) => isCore(file) || /^(?:io|cli)\//u.test(file.path))
      .flatMap(({ path, packages }) =>
        packages
          .filter((name) => !name.startsWith('node:'))
          .map((name) =>
            name
              .split('/')
              .slice(0, name.startsWith('@') ? 2 : 1)
              .join('/'),
          )
          .filter((name) => !Object.hasOwn(dependencies, name))
          .map((name) => `src/${path} imports ${name}`),
      );
    expect(stray).toEqual([]);
  });

  test('files are short, but for data', () => {
    const { most, long, longShare, median } = lengthLimits;
    const prose = files.filter((file) => !isData(file));
    const lengths = prose.map(({ lines }) => lines).toSorted((one, other) => one - other);
    expect(
      prose.filter(({ lines }) => lines > most).map(({ path, lines }) => `src/${path}: ${lines} lines`),
    ).toEqual([]);
    expect(lengths.filter((lines) => lines > long).length / lengths.length).toBeLessThan(longShare);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(median);
  });

  test('templates never place text without escaping it', () => {
    const folder = join(root, 'templates');
    const raw = filesBelow(folder).filter((path) =>
      /\{\{\{|\{\{&/u.test(readFileSync(join(folder, path), 'utf8')),
    );
    expect(raw, 'write {{name}}; `{{{` and `{{&` let text become markup').toEqual([]);
  });
});

describe('the rules themselves', () => {
  const importing = (path: string, ...imports: readonly string[]) =>
    readSource(path, imports.map((name) => `import type { X } from '${name}';`).join('\n'));

  test.each([
    ['facts/a.ts', '../questions/b.js', 1],
    ['model/a.ts', '../base/b.js', 1],
    ['read/a.ts', '../language/b.js', 1],
    ['questions/makers/a.ts', '../../pages/b.js', 1],
    ['lms/a.ts', '../cli/b.js', 1],
    ['facts/a.ts', '../language/b.js', 0],
    ['questions/makers/a.ts', '../stem.js', 0],
    ['pipeline.ts', './facts/a.js', 0],
    ['cli/make.ts', '../pipeline.js', 0],
    ['lms/a.ts', '../generated/validators.js', 0],
    ['facts/a.ts', 'nanoid', 0],
  ])('%s importing %s: %d', (path, target, count) => {
    expect(forbiddenImports([importing(path, target)])).toHaveLength(count);
  });

  test.each([
    ['facts/a.ts', 'const x = Math.random();', 1],
    ['facts/a.ts', 'const x = new Date();', 1],
    ['lms/a.ts', "import { readFileSync } from 'node:fs';", 1],
    ['base/a.ts', 'names.toSorted((a, b) => a.localeCompare(b));', 1],
    ['pages/a.ts', 'console.log(1);', 1],
    ['facts/a.ts', '// Math.random() would not do\n/* console.log */', 0],
    ['facts/a.ts', "const x = 'https://example.org';", 0],
    ['lms/a.ts', 'const x = new Date(1980, 0, 1);', 0],
    ['cli/a.ts', 'console.log(process.argv);', 0],
    ['language/training/a.ts', "import { readFileSync } from 'node:fs';", 0],
    ['facts/a.ts', 'const processed = 1; evaluate(processed);', 0],
  ])('%s with %j: %d', (path, text, count) => {
    expect(forbiddenUses([readSource(path, text)])).toHaveLength(count);
  });

  test('a circle is found once, a diamond is none', () => {
    const circle = [importing('a.ts', './b.js'), importing('b.ts', './c.js'), importing('c.ts', './a.js')];
    expect(importCycles(circle)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
    const diamond = [
      importing('a.ts', './b.js', './c.js'),
      importing('b.ts', './d.js'),
      importing('c.ts', './d.js'),
      importing('d.ts'),
    ];
    expect(importCycles(diamond)).toEqual([]);
  });

  test('folders of a stage stand in a circle by any of their files, not by those beside them', () => {
    const makers = [
      importing('questions/makers/a.ts', '../faults/b.js'),
      importing('questions/makers/c.ts', './a.js'),
    ];
    const below = importing('questions/faults/b.ts', '../stem.js');
    expect(folderCycles([...makers, below, importing('questions/stem.ts', './makers/a.js')])).toEqual([]);
    expect(folderCycles([...makers, importing('questions/faults/d.ts', '../makers/c.js')])).toEqual([
      'questions/makers → questions/faults → questions/makers',
    ]);
  });

  test('imports are seen however they are written', () => {
    const text =
      "import a from './a.js';\nimport './b.js';\nexport {\n  c,\n} from './c.js';\nexport * from './d.js';\nconst e = await import('./e.js');\nimport { f } from 'f/g.js';";
    const { imports, packages } = readSource('x/y.ts', text);
    expect(imports).toEqual(['x/a.ts', 'x/b.ts', 'x/c.ts', 'x/d.ts', 'x/e.ts']);
    expect(packages).toEqual(['f/g.js']);
  });
});
