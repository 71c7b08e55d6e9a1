import { wordCount } from '../base/text.js';
import type { Analysis } from '../model/analysis.js';
import type { Fact } from '../model/fact.js';
import type { Notice, Outcome } from '../model/notice.js';
import { type ContentOptions, defaultContentOptions } from '../model/options.js';
import type { Summary, SummarySentence } from '../model/summary.js';
import type { TemplateSet } from '../template/template.js';
import { opens } from './fitness/openers.js';
import { tellingsOf, tellingsOfTitle } from './fitness/presupposed.js';
import { readSummaryForms, word } from './forms.js';
import { indexKnowledge, type Knowledge } from './knowledge.js';
import { listCauses } from './parts/causes.js';
import { chooseEasy, ease, noEasyVersion } from './parts/easy.js';
import { answerQuestions } from './parts/five-w.js';
import { gapSummary } from './parts/gaps.js';
import { chooseGist, isOpenGist } from './parts/gist.js';
import { byWorth, chooseKeyFacts, listable, standing } from './parts/key-facts.js';
import { listNumbers } from './parts/numbers.js';
import { outline } from './parts/outline.js';
import { listPeople } from './parts/people.js';
import { listSpeakers } from './parts/speakers.js';
import { listTimes } from './parts/timeline.js';
import { glossWords, listVocabulary } from './parts/vocabulary.js';
import { answerWho } from './parts/who.js';
import type { Statement } from './statement.js';
import { beginningsOn } from './telling/beginnings.js';
import type { Budget } from './telling/choose.js';
import { maxGistWords } from './telling/details.js';
import { stateFact } from './telling/facts.js';
import { createNamer } from './telling/names.js';
import { nameAll, wordsOf } from './telling/prose.js';
import { restateSentence } from './telling/sentences.js';
import { createTeller } from './telling/teller.js';
import { weighStatement } from './telling/weigh.js';
import { weighConcepts } from './weighing/concepts.js';
import { leadsUp, openingSentences } from './weighing/leading-up.js';
import { type Life, lifeOf } from './weighing/life.js';
import { genreOf } from './weighing/read-genre.js';
import { findResolutions } from './weighing/resolutions.js';
import { topicOf } from './weighing/topic.js';

/** Words of a short summary. */
const shortWords: Budget = { least: 40, most: 60 };
/** A summary of more than this share of a short report is the report again. */
const mostOfReport = { short: 0.45, standard: 0.6 } as const;
/** Of texts of a few lines not even that much can be left out. */
const fewestWords = 30;
/** By how much a standard summary may miss its length: 75 to 115 words for 100. Fewer sentences that belong together read better than one more that does not. */
const leeway = { less: 0.25, more: 0.15 } as const;

/** What the teacher may choose. */
type SummaryOptions = Pick<ContentOptions, 'summaryWords' | 'reading'>;

/**
 * Summarizes an article from its facts and those of its sentences that stand alone. Parts that the text does not
 * carry are empty; a short summary below its length has a notice.
 * @throws UserError when a summary form is broken or missing.
 */
export function summarize(
  facts: readonly Fact[],
  analysis: Analysis,
  templates: TemplateSet,
  { summaryWords, reading }: SummaryOptions = defaultContentOptions,
): Outcome<Summary> {
  const forms = readSummaryForms(templates);
  const knowledge = indexKnowledge(analysis);
  const name = createNamer(knowledge);
  const weights = weighConcepts(analysis, 'report');
  const statements = [
    ...analysis.sentences.flatMap((sentence) => restateSentence(knowledge, sentence)),
    ...facts.flatMap((fact) => stateFact(knowledge, fact, forms) ?? []),
  ];
  const worthOf = weighStatement(knowledge, facts, 'report');
  const worth = (statement: Statement) => {
    const { factor, bonus } = worthOf(statement);
    let covered = 0;
    for (const concept of statement.concepts) covered += weights.get(concept) ?? 0;
    return covered * factor + bonus;
  };
  const alone = (chosen: readonly Statement[]) => chosen.flatMap((one) => nameAll([one], name));
  const entry =
    (part: 'timeline-entry' | 'number', key: 'time' | 'amount') => (one: Statement, term: string) => {
      const [named] = nameAll([one], name);
      const text = word(forms, part, { statement: named?.text ?? one.text, [key]: term });
      return { text, evidence: named?.evidence ?? one.evidence };
    };
  const sentences = statements.filter(({ origin }) => origin === 'sentence');
  const start = knowledge.lead;
  const topic = topicOf(knowledge);
  const life = lifeOf(knowledge);
  const beginnings = beginningsOn(knowledge, topic, sentences);
  const opening = sentences.find((statement) => opens(statement, start))?.position ?? null;
  const tell = createTeller(knowledge, facts, sentences, name, topic, beginnings, opening, life);
  const people = listPeople(facts, knowledge, forms);
  const given = givenOf(knowledge);
  // What catches the eye at the beginning is no fact of the article's.
  const isCatch = leadsUp(knowledge);
  const list = listable(statements, given).filter(({ position }) => !isCatch || position !== start);
  const questions = answerQuestions(list, facts, knowledge, worth);
  const length = bodyWords(knowledge);
  const shortBudget = within(shortWords, mostOfReport.short * length);
  const standardBudget = within(
    {
      least: Math.round(summaryWords * (1 - leeway.less)),
      most: Math.round(summaryWords * (1 + leeway.more)),
    },
    mostOfReport.standard * length,
  );
  const brief = tell(shortBudget);
  const longer = tell(standardBudget);
  const standard = wordsOf(longer) < wordsOf(brief) ? brief : longer;
  const short = shorter(brief, standard);
  const opener = knowledge.positionOf.get(short[0]?.evidence[0]?.sentence ?? '') ?? null;
  const chosen = chooseGist(statements, knowledge, weights, topic, opener, beginnings, life);
  const [opened] = short.filter((one, at) => at === 0 && life === null && isOpenGist(one.text));
  const [gist = opened ?? null] = chosen === null ? [] : alone([chosen]);
  const sayings = new Set(
    facts.filter(({ kind, attribution }) => kind === 'saying' || attribution !== null).map(({ id }) => id),
  );
  const words = glossWords(knowledge);
  const easier =
    reading === 'easy'
      ? ease(knowledge, chooseEasy(byWorth(standing(statements, given), worth), sayings), name, words)
      : null;
  const one = (statement: Statement) => {
    const [named] = nameAll([statement], name);
    return { text: named?.text ?? statement.text, evidence: named?.evidence ?? statement.evidence };
  };
  return {
    value: {
      gist: gist === null ? null : { ...gist, text: word(forms, 'gist', { statement: gist.text }) },
      short,
      standard,
      easy: easier?.text ?? null,
      reading: easier?.reading ?? null,
      keyFacts: nameAll(chooseKeyFacts(list, knowledge, worth), name),
      fiveW: {
        who: answerWho(people, knowledge),
        what: alone(questions.what),
        when: alone(questions.when),
        where: alone(questions.where),
        why: alone(questions.why),
        how: alone(questions.how),
      },
      timeline: listTimes(list, facts, knowledge, entry('timeline-entry', 'time')),
      people,
      numbers: listNumbers(list, knowledge, entry('number', 'amount')),
      speakers: listSpeakers(list, facts, one),
      causes: listCauses(facts, knowledge, forms, given),
      outline: outline(list, knowledge, worth).map(({ paragraph, statement }) => ({
        term: paragraph,
        ...one(statement),
      })),
      vocabulary: listVocabulary(knowledge, words),
      gapped: gapSummary(short, knowledge, weights),
    },
    notices: [
      ...noticesOf(gist, short, shortBudget),
      ...noticesOfLength(standard, standardBudget, summaryWords),
      ...(opener === null || opensWithMatter(knowledge, opener, life) ? [] : [readAgainst]),
      ...(reading === 'easy' && easier === null ? [noEasyVersion] : []),
    ],
  };
}

function bodyWords({ analysis: { article } }: Knowledge): number {
  return article.paragraphs
    .filter(({ kind }) => kind === 'body')
    .reduce((sum, { span }) => sum + wordCount(article.text.slice(span.start, span.end)), 0);
}

/** A budget of at most so many words, in proportion. */
function within({ least, most }: Budget, share: number): Budget {
  const limit = Math.max(fewestWords, share);
  return most <= limit
    ? { least, most }
    : { least: Math.round((least / most) * limit), most: Math.round(limit) };
}

/** A short summary that is the standard one again loses its last sentence, where enough is left. */
function shorter(
  short: readonly SummarySentence[],
  standard: readonly SummarySentence[],
): readonly SummarySentence[] {
  const isSame = short.length === standard.length && wordsOf(short) === wordsOf(standard);
  const less = short.slice(0, -1);
  return isSame && wordsOf(less) >= leastShorter ? less : short;
}

/** Words that a short summary keeps at least when it is shortened. */
const leastShorter = 25;
/** What a reader of the sheet knows before any list: its headline and what the article begins with. */
function givenOf(knowledge: Knowledge): ReadonlySet<string> {
  const { article, sentences, tokens } = knowledge.analysis;
  const opening = sentences
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'body')
    .slice(0, openingSentences)
    .flatMap((sentence) => tokens.slice(sentence.first, sentence.end));
  return new Set([...tellingsOfTitle(article.title), ...tellingsOf(knowledge, opening)]);
}

/** Whether what opens a summary is the lead, as in a report, or in an account what it was found to come to. */
function opensWithMatter(knowledge: Knowledge, opener: number, life: Life | null): boolean {
  return (
    opener === knowledge.lead ||
    genreOf(knowledge) === 'report' ||
    life?.known.has(opener) === true ||
    findResolutions(knowledge).has(opener)
  );
}

/** Of an account whose matter was not found for certain. */
const readAgainst: Notice = {
  stage: 'summarize',
  code: 'summary-begins-late',
  message:
    'The summary does not begin where the article begins: read it against the article before you hand it out.',
};

/** A longer summary than usual was asked for, and the text does not give it. */
function noticesOfLength(
  standard: readonly SummarySentence[],
  { most }: Budget,
  asked: number,
): readonly Notice[] {
  const length = wordsOf(standard);
  const enough = asked * (1 - leeway.less);
  if (asked <= defaultContentOptions.summaryWords || length >= enough) return [];
  const reason =
    most < enough
      ? 'it takes no more than three fifths of the article'
      : 'no more statements of the text stand alone';
  return [
    {
      stage: 'summarize',
      code: 'short-standard-summary',
      message: `The longer summary has ${length} words instead of ${asked}: ${reason}.`,
    },
  ];
}

function noticesOf(
  gist: SummarySentence | null,
  short: readonly SummarySentence[],
  shortBudget: Budget,
): readonly Notice[] {
  const length = wordsOf(short);
  const notices: Notice[] = [];
  if (gist === null)
    notices.push({
      stage: 'summarize',
      code: 'no-gist',
      message: `No gist: no statement near the beginning stands alone in ${maxGistWords} words.`,
    });
  if (length < shortBudget.least)
    notices.push({
      stage: 'summarize',
      code: 'short-summary',
      message: `The short summary has ${length} words instead of ${shortBudget.least}: too few statements of the text stand alone.`,
    });
  return notices;
}
