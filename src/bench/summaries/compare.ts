import type { PackArticle, StudyPack } from '../../model/quiz.js';
import type { SummarySentence } from '../../model/summary.js';
import { bootstrapMean } from './bootstrap.js';
import { type Measure, measures, rouge } from './rouge.js';
import { textRank } from './text-rank.js';

/** TextRank may use as many words as the short summary. */
const textRankWords = 60;

/** What each system says of one text, and how that scores. */
export interface Row {
  readonly id: string;
  readonly genre: string;
  readonly scores: ReadonlyMap<string, Readonly<Record<Measure, number>>>;
}

/** The systems beside each other: ours, and what they have to beat. */
const systems: Readonly<Record<string, (pack: StudyPack) => string>> = {
  'lead-1': (pack) => bodySentences(pack).slice(0, 1).join(' '),
  'lead-3': (pack) => bodySentences(pack).slice(0, 3).join(' '),
  'lead, long': (pack) => asLongAs(bodySentences(pack).join(' '), textOf(pack.summary.standard)),
  TextRank: (pack) => textRank(bodySentences(pack), textRankWords).join(' '),
  gist: (pack) => pack.summary.gist?.text ?? '',
  short: (pack) => textOf(pack.summary.short),
  standard: (pack) => textOf(pack.summary.standard),
};
const baselines = ['lead-1', 'lead-3', 'lead, long', 'TextRank'];
const own = ['gist', 'short', 'standard'];

/** Scores what every system says of one text. */
export function scoreText(id: string, genre: string, pack: StudyPack, references: readonly string[]): Row {
  const scores = new Map<string, Readonly<Record<Measure, number>>>();
  for (const [name, summarize] of Object.entries(systems))
    scores.set(name, rouge(summarize(pack), references));
  return { id, genre, scores };
}

/** The table of means with their intervals, and how ours stand to each baseline on the same texts. */
export function report(rows: readonly Row[], title: string): readonly string[] {
  const of = (system: string, measure: Measure) => rows.map((row) => row.scores.get(system)?.[measure] ?? 0);
  const lines = Object.keys(systems).map((system) =>
    [
      system.padEnd(10),
      ...measures.map((measure) => {
        const { mean, low, high } = bootstrapMean(of(system, measure));
        return `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
      }),
    ].join('  '),
  );
  const differences = own.flatMap((system) =>
    baselines.map((baseline) =>
      [
        `${system} - ${baseline}`.padEnd(22),
        ...measures.map((measure) => {
          const second = of(baseline, measure);
          const { mean, low, high } = bootstrapMean(
            of(system, measure).map((value, at) => value - (second[at] ?? 0)),
          );
          return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
        }),
      ].join('  '),
    ),
  );
  return [
    `${title}: ${rows.length} texts, F1 with 95 % bootstrap intervals`,
    `${''.padEnd(10)}  ${measures.map((measure) => measure.padEnd(20)).join('  ')}`,
    ...lines,
    'Differences on the same texts',
    ...differences,
  ];
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}

/** The beginning of a text, with as many words as another. */
function asLongAs(text: string, other: string): string {
  return text.split(' ').slice(0, other.split(' ').length).join(' ');
}

function textOf(sentences: readonly SummarySentence[]): string {
  return sentences.map((sentence) => sentence.text).join(' ');
}

/** The sentences of the body: a paragraph without an end mark is a heading. */
function bodySentences(pack: StudyPack): readonly string[] {
  return pack.articles.flatMap((article) =>
    article.paragraphs.filter(isBody).flatMap(({ sentences }) => sentences.map((one) => one.text)),
  );
}

function isBody({ sentences }: PackArticle['paragraphs'][number]): boolean {
  return /[.!?]["”’')]*$/u.test(sentences.at(-1)?.text ?? '');
}
