import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from '../../base/collections.js';
import { runMake, withFolder } from './command-line.js';
import { median, time } from './measure.js';
import { prepareStages, type StageClock, type StageTimes, type stageNames } from './stages.js';
import {
  joinSamples,
  projectRoot,
  readSamples,
  type SampleText,
  turnParagraphs,
  typicalSample,
} from './texts.js';

/** Runs of each measurement, of which the median counts; enough to see past what else a machine does. */
const processRuns = 7;
const stageRuns = 9;
const warmRounds = 4;
const packagesRuns = 15;
const growthRuns = 5;
/** Rounds before the clock counts, so that the code is compiled. */
const warmUpRounds = 2;
/** Articles of the long run. */
const longRun = 300;
/** How many times the text grows. */
const growth = 10;

/** One article by the command line, start of the process included. */
interface WholeProcess {
  readonly name: string;
  readonly words: number;
  readonly milliseconds: number;
  readonly processorTime: number;
  /** Bytes. */
  readonly peak: number;
}

/** One text against ten times as much text. */
interface Growth {
  readonly words: number;
  /** The mean of ten articles, and the ten as one text. */
  readonly single: StageTimes;
  readonly joined: StageTimes;
}

/** Many articles in one process. */
interface LongRun {
  readonly articles: number;
  readonly milliseconds: number;
  readonly processorTime: number;
  /** Bytes. */
  readonly peak: number;
  /** Bytes in the middle of the second quarter of the run, and of the last. */
  readonly early: number;
  readonly late: number;
}

export interface Measurements {
  readonly wholeProcess: WholeProcess;
  /** Articles a second of processor time, the engine loaded, from bytes to the contents of all files. */
  readonly articlesPerSecond: number;
  /** Milliseconds for all packages for learning platforms of one pack, warm. */
  readonly packages: number;
  readonly stages: StageTimes;
  readonly growth: Growth;
  readonly longRun: LongRun;
}

/** Measures everything, in about two minutes. */
export async function measureAll(): Promise<Measurements> {
  const samples = readSamples();
  const typical = typicalSample(samples);
  const weights = readFileSync(join(projectRoot, 'src', 'language', 'weights', 'english.bin'));
  const wholeProcess = measureProcess(typical);
  const { clock, makeAll, clockPackages } = await prepareStages(weights);
  const makeEach = (): void => {
    for (const { input } of samples) makeAll(input);
  };
  for (let round = 0; round < warmUpRounds; round += 1) makeEach();
  const rounds = Array.from({ length: warmRounds }, () => time(makeEach).processorTime);
  return {
    wholeProcess,
    articlesPerSecond: (1000 * samples.length) / median(rounds),
    packages: median(clockPackages(typical.input, packagesRuns)),
    stages: medianTimes(Array.from({ length: stageRuns }, () => clock(typical.input))),
    growth: measureGrowth(samples, clock),
    longRun: measureLongRun(samples),
  };
}

function measureProcess({ article, path }: SampleText): WholeProcess {
  const runs = Array.from({ length: processRuns }, () => runMake(path));
  return {
    name: article.slug,
    words: article.source.words,
    milliseconds: median(runs.map((run) => run.milliseconds)),
    processorTime: median(runs.map((run) => run.processorTime)),
    peak: median(runs.map((run) => run.peak)),
  };
}

function measureGrowth(samples: readonly SampleText[], clock: StageClock): Growth {
  const ten = samples.slice(0, growth);
  const joined = joinSamples(ten);
  const singles = Array.from({ length: growthRuns }, () => meanTimes(ten.map(({ input }) => clock(input))));
  const wholes = Array.from({ length: growthRuns }, () => clock(joined.input));
  return {
    words: joined.article.source.words,
    single: medianTimes(singles),
    joined: medianTimes(wholes),
  };
}

function measureLongRun(samples: readonly SampleText[]): LongRun {
  return withFolder((folder) => {
    for (let number = 0; number < longRun; number += 1) {
      const sample = samples[number % samples.length];
      if (sample === undefined) break;
      const text = turnParagraphs(sample, Math.floor(number / samples.length));
      writeFileSync(join(folder, `article-${String(number).padStart(3, '0')}.txt`), text);
    }
    const { milliseconds, processorTime, peak, samples: memory } = runMake(folder);
    const quarter = Math.floor(memory.length / 4);
    return {
      articles: longRun,
      milliseconds,
      processorTime,
      peak,
      early: median(memory.slice(quarter, 2 * quarter)),
      late: median(memory.slice(-quarter)),
    };
  });
}

function medianTimes(runs: readonly StageTimes[]): StageTimes {
  return eachStage((name) => median(runs.map((run) => run[name])));
}

function meanTimes(runs: readonly StageTimes[]): StageTimes {
  return eachStage((name) => sum(runs.map((run) => run[name])) / runs.length);
}

function eachStage(timeOf: (name: (typeof stageNames)[number]) => number): StageTimes {
  return {
    read: timeOf('read'),
    clean: timeOf('clean'),
    analyze: timeOf('analyze'),
    extract: timeOf('extract'),
    ask: timeOf('ask'),
    select: timeOf('select'),
    summarize: timeOf('summarize'),
    print: timeOf('print'),
    export: timeOf('export'),
  };
}
