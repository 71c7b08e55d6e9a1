import type { PageOptions } from '../../model/options.js';
import type { StudyPack } from '../../model/quiz.js';
import type { Summary, SummaryEntry, SummarySentence } from '../../model/summary.js';
import { findPlaces, type Places } from './evidence.js';
import { type PageView, viewPage } from './page.js';

/** Sentences that stand together, and the paragraphs they rest on. */
interface ProseView {
  readonly text: string;
  readonly place: string | null;
}

/** A name, date, number or word, and what is said about it. */
interface EntryView extends ProseView {
  readonly term: string;
}

/** The summary sheet; parts that the article does not carry are null or empty, and not printed. */
interface SummaryView extends PageView {
  readonly gist: ProseView | null;
  /** `In short`, `Summary`, `In easy words`, those that there are. */
  readonly prose: readonly (ProseView & { readonly heading: string })[];
  readonly keyFacts: readonly ProseView[];
  readonly questions: readonly { readonly question: string; readonly answers: readonly ProseView[] }[];
  /** `Timeline`, `People`, `Numbers`, `Who says what`, `Causes and effects`, `Paragraph by paragraph`, `Words`, those that have entries. */
  readonly tables: readonly { readonly heading: string; readonly entries: readonly EntryView[] }[];
}

export function viewSummary(pack: StudyPack, options: PageOptions): SummaryView {
  const { summary } = pack;
  const places = findPlaces(pack.articles);
  const sentences = (list: readonly SummarySentence[]): readonly ProseView[] =>
    list.map(({ text, evidence }) => ({ text, place: places.label(evidence) }));
  const paragraph = (heading: string, list: readonly SummarySentence[] | null) =>
    list === null || list.length === 0 ? [] : [{ heading, ...join(list, places) }];
  const question = (name: string, list: readonly SummarySentence[]) =>
    list.length === 0 ? [] : [{ question: name, answers: sentences(list) }];
  const table = (heading: string, list: readonly SummaryEntry[]) =>
    list.length === 0
      ? []
      : [
          {
            heading,
            entries: list.map(({ term, text, evidence }) => ({ term, text, place: places.label(evidence) })),
          },
        ];
  return {
    ...viewPage(pack, options),
    gist: summary.gist === null ? null : join([summary.gist], places),
    prose: [
      ...paragraph('In short', summary.short),
      ...paragraph('Summary', summary.standard),
      ...paragraph(easyHeading(summary), summary.easy),
    ],
    keyFacts: sentences(summary.keyFacts),
    questions: [
      ...question('Who?', summary.fiveW.who),
      ...question('What?', summary.fiveW.what),
      ...question('When?', summary.fiveW.when),
      ...question('Where?', summary.fiveW.where),
      ...question('Why?', summary.fiveW.why),
      ...question('How?', summary.fiveW.how),
    ],
    tables: [
      ...table('Timeline', summary.timeline),
      ...table('People', summary.people),
      ...table('Numbers', summary.numbers),
      ...table('Who says what', summary.speakers),
      ...table('Causes and effects', summary.causes),
      ...table('Paragraph by paragraph', summary.outline),
      ...table('Words', summary.vocabulary),
    ],
  };
}

/** `In easy words (grade 5.2; the article: 8.3)`: Flesch-Kincaid grades, and Dale-Chall scores behind them. */
function easyHeading({ reading }: Summary): string {
  if (reading === null) return 'In easy words';
  const { before, after } = reading;
  return `In easy words (Flesch-Kincaid grade ${after.fleschKincaid}, article ${before.fleschKincaid}; Dale-Chall ${after.daleChall}, article ${before.daleChall})`;
}

function join(sentences: readonly SummarySentence[], places: Places): ProseView {
  return {
    text: sentences.map((sentence) => sentence.text).join(' '),
    place: places.label(sentences.flatMap((sentence) => sentence.evidence)),
  };
}
