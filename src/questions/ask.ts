import { findGarbled } from '../language/excerpts/garbled.js';
import { createExcerptReader } from '../language/excerpts/reader.js';
import type { Analysis } from '../model/analysis.js';
import type { Candidate } from '../model/candidate.js';
import type { Fact } from '../model/fact.js';
import type { Outcome } from '../model/notice.js';
import type { Summary } from '../model/summary.js';
import { difficultyOf } from './difficulty.js';
import { faultContext } from './faults/fault.js';
import { isFaultless } from './faults/find-faults.js';
import type { QuestionForm } from './forms/question-form.js';
import { knowledgeOf } from './knowledge.js';
import { makeBestSummary } from './makers/clauses/best-summary.js';
import { makeClaim } from './makers/clauses/claim.js';
import { makeMainIdea } from './makers/clauses/main-idea.js';
import { makeQuoted } from './makers/clauses/quoted.js';
import { makeSaid } from './makers/clauses/said.js';
import { makeTrueOf } from './makers/clauses/true-of.js';
import { makeCloze } from './makers/cloze.js';
import { askForms } from './makers/from-forms.js';
import { makeInterview } from './makers/interview.js';
import { makeLinks } from './makers/links.js';
import type { Maker, MakerTask } from './makers/maker.js';
import { makeMatching } from './makers/matching.js';
import { makeNewsLiteracy } from './makers/news-literacy.js';
import { makeNewsLiteracyPrompts } from './makers/news-literacy-prompts.js';
import { makeNotStated } from './makers/not-stated.js';
import { makeOrdering } from './makers/ordering.js';
import { makeParagraphContents } from './makers/paragraph-contents.js';
import { makePluralReference } from './makers/plural-reference.js';
import { makePositions } from './makers/positions.js';
import { makeReference } from './makers/reference.js';
import { makeSentenceHalves } from './makers/sentence-halves.js';
import { makeSummaryTask } from './makers/summary-task.js';
import { makeTrueFalse } from './makers/true-false.js';
import { makeVocabulary } from './makers/vocabulary.js';
import { makeWordBank } from './makers/word-bank.js';
import { makeYearsBetween } from './makers/years-between.js';

/** Makers of items that no form file can word; a new one is a file and a line here. */
const makers: readonly Maker[] = [
  makeTrueFalse,
  makeNotStated,
  makeCloze,
  makeMatching,
  makeWordBank,
  makeOrdering,
  makeNewsLiteracy,
  makeNewsLiteracyPrompts,
  makeInterview,
  makeSummaryTask,
  makeTrueOf,
  makeSaid,
  makeQuoted,
  makeMainIdea,
  makeBestSummary,
  makeClaim,
  makeVocabulary,
  makeSentenceHalves,
  makeReference,
  makePluralReference,
  makePositions,
  makeYearsBetween,
  makeLinks,
];

/** Everything that can be asked about the facts of an article without a fault; selection takes its pick. */
export function ask(
  facts: readonly Fact[],
  analysis: Analysis,
  summary: Summary,
  forms: readonly QuestionForm[],
  seed: string,
): Outcome<readonly Candidate[]> {
  const excerpts = createExcerptReader(analysis);
  const garbled = findGarbled(analysis);
  const isSound = ({ evidence }: Fact) => !evidence.some(({ sentence }) => garbled.has(sentence));
  const task: MakerTask = {
    analysis,
    article: knowledgeOf(facts, analysis, excerpts),
    facts: facts.filter(isSound),
    summary,
    excerpts,
    garbled,
    seed: `${seed} ${analysis.article.slug}`,
  };
  const questions = askForms(task, forms);
  const candidates = [
    ...questions,
    ...makeParagraphContents(task, questions),
    ...makers.flatMap((make) => make(task)),
  ];
  const context = faultContext(analysis.article.text);
  const { text } = analysis.article;
  const sentences = new Map(analysis.sentences.map(({ id, span }) => [id, text.slice(span.start, span.end)]));
  const sound = candidates.filter(({ item }) => isFaultless(item, context));
  return {
    value: sound.map((candidate) => {
      const difficulty = difficultyOf(candidate.item, (id) => sentences.get(id) ?? '');
      return { ...candidate, item: { ...candidate.item, difficulty } };
    }),
    notices: [],
  };
}
