import { cpus, loadavg } from 'node:os';
import { sum } from '../../base/collections.js';
import { formatTable } from '../../cli/table.js';
import type { Measurements } from './measurements.js';
import { type StageTimes, stageNames } from './stages.js';

/** What quizpress is to reach on one core; npx's own half second comes on top. */
const targets = {
  /** Milliseconds for one article of 650 words, start to end. */
  wholeProcess: 1500,
  articlesPerSecond: 10,
  /** Milliseconds for all packages for learning platforms of one pack. */
  packages: 300,
  /** Times the time for ten times the text. */
  growth: 11,
  /** Bytes at the highest over a long run. */
  longRunMemory: 400_000_000,
  /** Late over early memory of a long run: what is above is no longer flat. */
  flat: 1.1,
} as const;

/** The measurements beside their targets, then the stages, as lines of plain text. */
export function report(measured: Measurements): string {
  return [...machineLines(), '', targetTable(measured), stageTable(measured)].join('\n');
}

/** Programs that want to run, above which others slow this one down. */
const idleLoad = 1.5;

function machineLines(): readonly string[] {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const [load = 0] = loadavg();
  const busy = `Other programs are running (load ${load.toFixed(1)}): trust processor time, not seconds.`;
  return [
    `Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} x ${model}`,
    ...(load > idleLoad ? [busy] : []),
  ];
}

function targetTable({ wholeProcess, articlesPerSecond, packages, growth, longRun }: Measurements): string {
  const { milliseconds, processorTime, peak, name, words } = wholeProcess;
  const times = total(growth.joined) / total(growth.single);
  const drift = longRun.late / longRun.early;
  const row = (label: string, value: string, target: string, reached: boolean | null): readonly string[] => [
    label,
    value,
    target,
    reached === null ? '' : reached ? 'reached' : 'MISSED',
  ];
  return formatTable(
    [
      ['', 'measured', 'target', ''],
      row(
        `whole process, ${name}, ${words} words`,
        seconds(milliseconds),
        `< ${seconds(targets.wholeProcess)}`,
        milliseconds < targets.wholeProcess,
      ),
      row('  its processor time', seconds(processorTime), '', null),
      row('  its memory at the highest', megabytes(peak), '', null),
      row(
        'articles a second of processor time, warm',
        articlesPerSecond.toFixed(1),
        `>= ${targets.articlesPerSecond}`,
        articlesPerSecond >= targets.articlesPerSecond,
      ),
      row(
        'all packages for learning platforms of one pack, warm',
        `${packages.toFixed(0)} ms`,
        `< ${targets.packages} ms`,
        packages < targets.packages,
      ),
      row(
        `time for 10 x the text (${growth.words} words)`,
        `${times.toFixed(1)} x`,
        `<= ${targets.growth} x`,
        times <= targets.growth,
      ),
      row(`${longRun.articles} articles in one run`, seconds(longRun.milliseconds), '', null),
      row('  its processor time', seconds(longRun.processorTime), '', null),
      row(
        '  memory at the highest',
        megabytes(longRun.peak),
        `< ${megabytes(targets.longRunMemory)}`,
        longRun.peak < targets.longRunMemory,
      ),
      row(
        '  memory late in the run over early',
        `${drift.toFixed(2)} x`,
        `<= ${targets.flat.toFixed(2)} x`,
        drift <= targets.flat,
      ),
    ],
    ['left', 'right', 'right', 'left'],
  );
}

function stageTable({ stages, growth }: Measurements): string {
  const row = (name: string, one: number, single: number, joined: number): readonly string[] => [
    name,
    one.toFixed(1),
    single.toFixed(1),
    joined.toFixed(1),
    `${(joined / Math.max(single, 0.01)).toFixed(1)} x`,
  ];
  return formatTable(
    [
      ['stage, ms of processor time', 'one article', '1 x', '10 x', 'growth'],
      ...stageNames.map((name) => row(name, stages[name], growth.single[name], growth.joined[name])),
      row('all', total(stages), total(growth.single), total(growth.joined)),
    ],
    ['left', 'right', 'right', 'right', 'right'],
  );
}

function total(times: StageTimes): number {
  return sum(Object.values(times));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
