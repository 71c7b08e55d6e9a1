import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A file under src as the rules see it. */
export interface SourceFile {
  /** Path below `src/`, with `/`. */
  readonly path: string;
  /** The text without comments. */
  readonly code: string;
  /** Lines of the whole file. */
  readonly lines: number;
  /** Paths below `src/` of the files it imports, types included; `.js` as written is `.ts` here. */
  readonly imports: readonly string[];
  /** Other modules it imports, as written. */
  readonly packages: readonly string[];
}

const specifier =
  /\b(?:import|export)\b[^;'"`()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/gu;

/** A source text taken apart. Comments go, but not what only looks like one: the `//` of an address in a string. */
export function readSource(path: string, text: string): SourceFile {
  const code = text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<=^|\s)\/\/.*$/gmu, '');
  const specifiers = [...code.matchAll(specifier)].flatMap(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? [],
  );
  const isOwn = (name: string): boolean => name.startsWith('.');
  return {
    path,
    code,
    lines: text.split('\n').length - 1,
    imports: specifiers
      .filter(isOwn)
      .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/u, '.ts'))
      .map((target) => (target.startsWith('generated/') ? target.replace(/\.ts$/u, '.d.ts') : target)),
    packages: specifiers.filter((name) => !isOwn(name)),
  };
}

/** Every source file of a folder, declarations included, built files left out. */
export function readSources(folder: string): readonly SourceFile[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readSource(path, readFileSync(join(folder, path), 'utf8')));
}

/** Every file of a folder as a path below it, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** The part of src that a path belongs to: its first folder, or the file itself. */
export function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}
