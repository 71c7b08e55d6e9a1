import { writeFileSync } from 'node:fs';

// Loaded by `node --import` before the command line, in the process that is measured. When that process ends, it
// writes what it needed to the file named in QUIZPRESS_MEMORY_REPORT; /usr/bin/time is not everywhere.

/** What a process says of itself when it ends. */
export interface MemoryReport {
  /** Bytes of memory at the highest. */
  readonly peak: number;
  /** Bytes of memory every tenth of a second; short for a short run. */
  readonly samples: readonly number[];
  /** Milliseconds of processor time, all threads together. */
  readonly processorTime: number;
}

const sampleEvery = 100;
const path = process.env['QUIZPRESS_MEMORY_REPORT'];

if (path !== undefined) {
  const samples: number[] = [];
  setInterval(() => samples.push(process.memoryUsage.rss()), sampleEvery).unref();
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const report: MemoryReport = {
      peak: maxRSS * 1024,
      samples,
      processorTime: (userCPUTime + systemCPUTime) / 1000,
    };
    writeFileSync(path, JSON.stringify(report));
  });
}
