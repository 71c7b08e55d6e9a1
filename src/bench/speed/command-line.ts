import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';
import { time } from './measure.js';
import type { MemoryReport } from './memory-report.js';
import { projectRoot } from './texts.js';

const commandLine = join(projectRoot, 'dist', 'cli', 'main.js');
const memoryReport = new URL('memory-report.js', import.meta.url).href;

/** A run of the command line as a process of its own. */
interface ProcessRun extends MemoryReport {
  /** Milliseconds from the start of the process to its end. */
  readonly milliseconds: number;
}

/** Makes a folder that lasts as long as the work in it. */
export function withFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'quizpress-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs `quizpress make INPUT` into a fresh folder.
 * @throws UserError when it fails, with what it said: a failed run has no speed.
 */
export function runMake(input: string): ProcessRun {
  return withFolder((folder) => {
    const report = join(folder, 'memory.json');
    const out = join(folder, 'out');
    mkdirSync(out);
    const { value, milliseconds } = time(() =>
      spawnSync(process.execPath, ['--import', memoryReport, commandLine, 'make', input, '--out', out], {
        env: { ...process.env, QUIZPRESS_MEMORY_REPORT: report },
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      }),
    );
    if (value.status !== 0) {
      throw new UserError(
        `quizpress make ${input} ended with ${value.status}:\n${value.stderr.slice(0, 2000)}`,
      );
    }
    return { milliseconds, ...readReport(report) };
  });
}

function readReport(path: string): MemoryReport {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isReport(value)) throw new UserError(`${path} is no report of a measured process.`);
  return value;
}

function isReport(value: unknown): value is MemoryReport {
  return typeof value === 'object' && value !== null && 'peak' in value && 'samples' in value;
}
