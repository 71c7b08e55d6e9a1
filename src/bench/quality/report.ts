import type { Share } from './interval.js';
import { markNames } from './marks.js';
import {
  agreementOf,
  findContradictions,
  type GroupScore,
  type JudgedItem,
  scoreBy,
  shareOf,
} from './score.js';

/** A judge may be so far off the standard on a system, in shares; more is too lenient or too strict. */
const calibrationTolerance = 0.1;

const decimals = (value: number): string => value.toFixed(2);

/** `0.62 (0.51-0.72)`; a dash where nothing was marked. */
function formatShare(share: Share | null): string {
  return share === null ? '-' : `${decimals(share.share)} (${decimals(share.low)}-${decimals(share.high)})`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const escapeCell = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line), ''];
}

function groupTable(title: string, scores: readonly GroupScore[]): readonly string[] {
  if (scores.length === 0) {
    return [];
  }
  const order = ['USE', 'G', 'C', 'A', 'U', 'W'] as const;
  const rows = scores.map(({ group, count, marks, usableToAll }) => [
    group,
    String(count),
    formatShare(marks.USE),
    formatShare(usableToAll),
    ...order.slice(1).map((mark) => formatShare(marks[mark])),
  ]);
  return [`## ${title}`, '', ...table(['', 'n', 'USE', 'USE by all', ...order.slice(1)], rows)];
}

function agreementLines(items: readonly JudgedItem[], judges: readonly string[]): readonly string[] {
  const pairs = judges.flatMap((one, first) =>
    judges.slice(first + 1).map((other, distance) => {
      const agreement = agreementOf(items, first, first + 1 + distance);
      const kappa = agreement?.kappa ?? null;
      return [
        `${one}, ${other}`,
        agreement === null ? '-' : decimals(agreement.same),
        kappa === null ? '-' : decimals(kappa),
      ];
    }),
  );
  return pairs.length === 0 ? [] : ['## Agreement on USE', '', ...table(['judges', 'same', 'kappa'], pairs)];
}

function failureLines(items: readonly JudgedItem[]): readonly string[] {
  const refusals = ({ judgements }: JudgedItem): number =>
    judgements.filter(({ marks }) => marks.USE === 0).length;
  const failed = items
    .filter((item) => refusals(item) > 0)
    .toSorted((one, other) => refusals(other) - refusals(one));
  if (failed.length === 0) {
    return [];
  }
  const rows = failed.map(({ id, article, type, form, prompt, judgements }) => [
    id,
    article,
    form === '' ? type : `${type}, ${form}`,
    judgements
      .map(({ marks }) => markNames.filter((name) => marks[name] === 0 && name !== 'USE').join(''))
      .join(' / '),
    judgements
      .map(({ why }) => why)
      .filter((why) => why !== '')
      .join(' / '),
    prompt,
  ]);
  return [
    '## Items not to be printed, the worst first',
    '',
    ...table(['item', 'article', 'kind', 'failed', 'why', 'prompt'], rows),
  ];
}

function contradictionLines(items: readonly JudgedItem[]): readonly string[] {
  const ids = findContradictions(items).map(({ id }) => id);
  return ids.length === 0 ? [] : [`USE is 1 although another mark is 0: ${ids.join(', ')}.`, ''];
}

/**
 * A scored sheet as Markdown. Every share stands with its 95 % Wilson interval. Systems are compared with each
 * other; the finer groups are those of the system named `system` alone.
 * `failures` adds the items with their prompts, which quote the articles.
 */
export function scoreReport(
  items: readonly JudgedItem[],
  judges: readonly string[],
  system: string,
  failures: boolean,
): string {
  const own = items.filter((item) => item.system === system);
  return [
    ...groupTable(
      'By system',
      scoreBy(items, (item) => item.system),
    ),
    ...groupTable(
      `By type (${system})`,
      scoreBy(own, ({ type }) => type),
    ),
    ...groupTable(
      `By family (${system})`,
      scoreBy(own, ({ family }) => family),
    ),
    ...groupTable(
      `By form (${system})`,
      scoreBy(own, ({ form }) => form),
    ),
    ...groupTable(
      `By question word (${system})`,
      scoreBy(own, ({ asks }) => asks),
    ),
    ...groupTable(
      `By article (${system})`,
      scoreBy(own, ({ article }) => article),
    ),
    ...agreementLines(items, judges),
    ...contradictionLines(items),
    ...(failures ? failureLines(own) : []),
  ].join('\n');
}

/** What a judge's marks on the calibration sheet come to. */
interface Calibration {
  readonly report: string;
  /** Whether the judge is within the tolerance on every system. */
  readonly sound: boolean;
}

/**
 * A judge's share of USE per system beside that of the judges who set the standard. `standard` and `judged` are
 * the same items, once with the standard's marks and once with the judge's.
 */
export function calibrationReport(
  standard: readonly JudgedItem[],
  judged: readonly JudgedItem[],
  judge: string,
): Calibration {
  const systems = [...new Set(standard.map(({ system }) => system))];
  const rows = systems.map((system) => {
    const expected = shareOf(
      standard.filter((item) => item.system === system),
      'USE',
    );
    const found = shareOf(
      judged.filter((item) => item.system === system),
      'USE',
    );
    const difference = (found?.share ?? 0) - (expected?.share ?? 0);
    // Shares are quotients of small counts: what floating point adds to a tenth must not decide.
    const sound = Math.abs(difference) <= calibrationTolerance + 1e-9;
    return { system, expected, found, difference, sound };
  });
  const cells = rows.map(({ system, expected, found, difference, sound }) => [
    system,
    formatShare(expected),
    formatShare(found),
    `${difference < 0 ? '-' : '+'}${decimals(Math.abs(difference))}`,
    sound ? 'yes' : 'no',
  ]);
  const sound = rows.every((row) => row.sound);
  const verdict = sound
    ? `${judge} is calibrated: within 10 points on every system.`
    : `${judge} is not calibrated: more than 10 points off on a system. Ask another judge.`;
  const header = ['system', 'standard USE', 'USE', 'difference', 'within 10 points'];
  return { report: [`## ${judge}`, '', ...table(header, cells), verdict, ''].join('\n'), sound };
}
