import type { SourceFile } from './source.js';
import { partOf } from './source.js';

const nouns = ['model'];
const tools = [...nouns, 'base'];
const english = [...tools, 'language'];
const worded = [...english, 'template'];
const stages = ['language', 'read', 'facts', 'questions', 'summaries', 'compare', 'template', 'pages', 'lms'];
const everything = [
  'model',
  'base',
  'generated',
  'io',
  'bench',
  ...stages,
  'pipeline.ts',
  'index.ts',
  'version.ts',
];

/**
 * What each part of src may import besides itself. Stages never import sibling stages: only the pipeline knows them
 * all, so that each can be read, tested and replaced alone.
 */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  model: [],
  base: nouns,
  language: tools,
  read: tools,
  facts: english,
  questions: worded,
  summaries: worded,
  compare: english,
  template: [...tools, 'generated'],
  pages: [...tools, 'template'],
  lms: [...tools, 'generated'],
  // Declarations of what the build makes: they name the types of those who use it.
  generated: ['model', 'template', 'lms'],
  'version.ts': [],
  'pipeline.ts': [...tools, ...stages, 'version.ts'],
  'index.ts': ['pipeline.ts', 'pages', 'lms', 'model', 'version.ts'],
  io: tools,
  cli: everything,
  bench: [...everything, 'cli'],
  build: everything,
};

/** Parts that may touch files, process and console; a path means all below it. */
const outside = ['io/', 'cli/', 'bench/', 'build/', 'language/training/'];

/** Whether a file belongs to the core: silent, offline, the same everywhere. */
export function isCore({ path }: SourceFile): boolean {
  return !outside.some((folder) => path.startsWith(folder));
}

/** What the core never uses, and why. */
export const forbiddenInCore: readonly (readonly [use: RegExp, reason: string])[] = [
  [/\bMath\.random\b/u, 'the seed decides, not chance: use base/random.ts'],
  [
    /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bsetTimeout\b|\bsetInterval\b/u,
    'the clock has no part in a result',
  ],
  [/\bconsole\./u, 'the core is silent: return a notice'],
  [
    /\bprocess\.\w|\bBuffer\b|\b__dirname\b|\bimport\.meta\b/u,
    'the core runs in a browser: leave this to io/ or cli/',
  ],
  [/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/u, 'the core is offline'],
  [/\blocaleCompare\b|\btoLocale\w*|\bIntl\./u, 'results must not depend on the locale: use compareText'],
  [/\beval\(|\bnew Function\b/u, 'the core runs under a policy without eval'],
];

/** Files may be longer only where they are data. */
export const lengthLimits = { most: 300, long: 200, longShare: 0.1, median: 100 } as const;

/** Tables of words and numbers, which no one reads from top to bottom. */
export function isData({ path }: SourceFile): boolean {
  return path.includes('/lexicons/') || path.includes('/weights/');
}

/** Each import that the table does not allow, told with the rule. */
export function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const part = partOf(file.path);
    const allowed = importTable[part] ?? [];
    return file.imports
      .filter((target) => partOf(target) !== part && !allowed.includes(partOf(target)))
      .map(
        (target) =>
          `src/${file.path} imports src/${target}: ${part} may import ${allowed.join(', ') || 'nothing'}`,
      );
  });
}

/** Where the templates of `--templates` are compiled; built-in ones are compiled by the build. */
const templateCompiler = 'template/compile.ts';

/** Each forbidden use in the core, told with its reason. */
export function forbiddenUses(files: readonly SourceFile[]): readonly string[] {
  return files.filter(isCore).flatMap(({ path, code, packages }) => [
    ...forbiddenInCore.flatMap(([use, reason]) => {
      const found = use.exec(code)?.[0];
      return found === undefined || (path === templateCompiler && found === 'new Function')
        ? []
        : [`src/${path} uses ${found}: ${reason}`];
    }),
    ...packages
      .filter((name) => name.startsWith('node:'))
      .map((name) => `src/${path} imports ${name}: the core runs in a browser, leave this to io/ or cli/`),
  ]);
}

/** Stages whose folders build upon each other; files beside the folders may use and be used by any of them. */
const layered = /^(?:language|facts|questions|summaries)\/[^/]+(?=\/)/u;

/** Whatever imports something. */
type Importer = Pick<SourceFile, 'path' | 'imports'>;

/** Each circle of imports among the folders of a stage, once, as the folders along it. */
export function folderCycles(files: readonly Importer[]): readonly string[] {
  const folderOf = (path: string) => layered.exec(path)?.[0];
  const imports = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = folderOf(file.path);
    if (folder === undefined) continue;
    const others = file.imports.flatMap((target) => folderOf(target) ?? []).filter((one) => one !== folder);
    imports.set(folder, new Set([...(imports.get(folder) ?? []), ...others]));
  }
  return importCycles([...imports].map(([path, others]) => ({ path, imports: [...others] })));
}

/** Each circle of imports, once, as the files along it. */
export function importCycles(files: readonly Importer[]): readonly string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' → '));
    } else if (!done.has(path)) {
      for (const target of importsOf.get(path) ?? []) {
        visit(target, [...trail, path]);
      }
      done.add(path);
    }
  };
  for (const { path } of files) {
    visit(path, []);
  }
  return cycles;
}
