import type { PageOptions } from '../../model/options.js';
import type { StudyPack } from '../../model/quiz.js';
import type { GappedSummary, SummaryEntry, SummarySentence } from '../../model/summary.js';
import { type PageView, viewPage } from './page.js';

/** Something to write or, on the key, what may be written there. */
interface AnswerView {
  /** The question, sentence starter or empty. */
  readonly label: string;
  /** Numbers of empty lines, from 1; empty on the key. */
  readonly lines: readonly number[];
  /** Sample answers; empty on the sheet. */
  readonly answers: readonly string[];
}

/** Two boxes beside each other: when and what; cause and effect. */
interface PairView {
  /** Empty on the sheet. */
  readonly left: string;
  readonly right: string;
}

/** A piece of the gapped summary: words, or a gap with its number and, on the key, its word. */
interface GapPieceView {
  readonly text: string | null;
  readonly gap: { readonly number: number; readonly answer: string | null } | null;
}

/** The sheet on which students sum up the article themselves, empty or filled; parts without content are null. */
interface SummarySheetView extends PageView {
  readonly kind: string;
  readonly isKey: boolean;
  /** Sentence starters with lines; null on the key: students' words are their own. */
  readonly frame: readonly AnswerView[] | null;
  readonly gapped: { readonly bank: readonly string[]; readonly pieces: readonly GapPieceView[] } | null;
  readonly fiveW: readonly AnswerView[];
  readonly timeline: readonly PairView[] | null;
  readonly causes: readonly PairView[] | null;
}

const linesForSentence = [1, 2];
const starters: readonly (readonly [starter: string, part: 'always' | 'when' | 'why' | 'speakers'])[] = [
  ['The article is about', 'always'],
  ['The most important thing that happened is that', 'always'],
  ['This happened', 'when'],
  ['The reason is that', 'why'],
  ['According to', 'speakers'],
  ['In short, the article says that', 'always'],
];

/** @param isKey whether the organizers are filled, for the teacher. */
export function viewSummarySheet(pack: StudyPack, options: PageOptions, isKey: boolean): SummarySheetView {
  const { fiveW, timeline, causes, gapped, speakers } = pack.summary;
  const question = (label: string, answers: readonly SummarySentence[]): AnswerView => ({
    label,
    lines: isKey ? [] : linesForSentence,
    answers: isKey ? answers.map(({ text }) => text) : [],
  });
  const isThere = {
    always: true,
    when: fiveW.when.length > 0,
    why: fiveW.why.length > 0,
    speakers: speakers.length > 0,
  };
  return {
    ...viewPage(pack, options),
    kind: isKey ? 'Summing up: key' : 'Summing up',
    isKey,
    frame: isKey
      ? null
      : starters
          .filter(([, part]) => isThere[part])
          .map(([label]) => ({ label, lines: linesForSentence, answers: [] })),
    gapped: gapped === null ? null : viewGaps(gapped, isKey),
    fiveW: [
      question('Who?', fiveW.who),
      question('What?', fiveW.what),
      question('When?', fiveW.when),
      question('Where?', fiveW.where),
      question('Why?', fiveW.why),
      question('How?', fiveW.how),
    ].filter(({ answers }) => !isKey || answers.length > 0),
    timeline: viewPairs(timeline, isKey),
    causes: viewPairs(causes, isKey),
  };
}

function viewPairs(entries: readonly SummaryEntry[], isKey: boolean): readonly PairView[] | null {
  if (entries.length === 0) return null;
  return entries.map(({ term, text }) => (isKey ? { left: term, right: text } : { left: '', right: '' }));
}

function viewGaps({ segments, blanks, bank }: GappedSummary, isKey: boolean): SummarySheetView['gapped'] {
  return {
    bank,
    pieces: segments.map((segment) => {
      if (!('blank' in segment)) return { text: segment.text, gap: null };
      const at = blanks.findIndex(({ id }) => id === segment.blank);
      return { text: null, gap: { number: at + 1, answer: isKey ? (blanks[at]?.answer ?? null) : null } };
    }),
  };
}
