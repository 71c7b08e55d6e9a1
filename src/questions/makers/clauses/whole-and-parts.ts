import { uniqueBy } from '../../../base/collections.js';
import { createRandom } from '../../../base/random.js';
import { normalizeText, wordCount, words } from '../../../base/text.js';
import type { Evidence, Fact } from '../../../model/fact.js';
import type { SummarySentence } from '../../../model/summary.js';
import { falsify } from '../../distractors/falsify.js';
import { contentWords } from '../../faults/texts.js';
import type { MakerTask } from '../maker.js';
import { type PlainSentence, plainSentences } from '../plain-sentences.js';
import type { ClauseOption } from './clause-choice.js';
import { opensWithMainIdea } from './report-lead.js';

/** Paragraphs of the lead, which may tell the main idea in other words. */
const leadParagraphs = 2;
/** Articles of fewer paragraphs have no parts to take for the whole. */
const fewestParagraphs = 4;
/** Share of a detail's words that the rest of the article may have. */
const mostCommon = 0.6;
/** Words of the main idea and the headline with which a detail may itself be held for the main idea. */
const fewestLeading = 3;
/** A detail that quotes, or goes on from another sentence. */
const hanging = /^(?:He|She|It|They|Even|But|And|So)\b|[“”"]|\bthat \p{L}+ (?:ha[ds]|was|is|were|are)\b/u;
/** Each detail is held against the whole article: a fixed number keeps the cost linear. */
const mostDetails = 30;
/** Longest option, in words: four of them are read. */
const maxWords = 27;

/** What a report says as a whole, and what only a part of it says. */
export interface WholeAndParts {
  readonly gist: SummarySentence;
  /** Where the text says it. */
  readonly evidence: readonly Evidence[];
  /** The facts of the sentence that says it. */
  readonly facts: readonly Fact[];
  /** Sentences that are true and too narrow, the weightiest first. */
  readonly narrow: readonly ClauseOption[];
  /** The main idea with one thing in it exchanged; at most one. */
  readonly contradicted: readonly ClauseOption[];
}

/** The main idea of an article with what may stand beside it; null where the article does not open as a report does. */
export function wholeAndParts(task: MakerTask): WholeAndParts | null {
  const { gist, keyFacts } = task.summary;
  const [first] = task.analysis.sentences;
  if (gist === null || first === undefined || task.analysis.article.paragraphs.length < fewestParagraphs)
    return null;
  if (!opensWithMainIdea(task)) return null;
  const facts = task.facts.filter((fact) => fact.evidence[0]?.sentence === first.id);
  const plain = plainSentences(task)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostDetails);
  const details = uniqueBy([...keyFacts, ...plain.map(asSummarySentence)], ({ text }) => text);
  return {
    gist,
    evidence: gist.evidence.flatMap((one) => evidenceOf(task, one)),
    facts,
    narrow: details.flatMap((detail) => asDetail(task, gist, detail)),
    contradicted: contradicted(task, gist, facts),
  };
}

function asSummarySentence({ sentence, text }: PlainSentence): SummarySentence {
  return { text, evidence: [{ sentence: sentence.id, quote: text }] };
}

/** A sentence from behind the lead, with a number or names that only its own paragraph has. */
function asDetail(task: MakerTask, gist: SummarySentence, detail: SummarySentence): readonly ClauseOption[] {
  const [evidence] = detail.evidence.flatMap((one) => evidenceOf(task, one));
  if (evidence === undefined || hanging.test(detail.text) || wordCount(detail.text) > maxWords) return [];
  const paragraph = task.article.paragraphOf(evidence.sentence);
  // `She was sent …` beside a main idea that names her is known for a part of something.
  if (leansBack(task, evidence.sentence)) return [];
  if (paragraph <= leadParagraphs || !isNarrow(task, detail.text, paragraph, gist.text)) return [];
  return [
    {
      text: detail.text,
      rationale: `Too narrow: only paragraph ${paragraph} tells this.`,
      evidence,
      rank: 1,
    },
  ];
}

/** `Four minutes later, …`: counted from what stood before. */
const counting =
  /^(?:\p{L}+|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before)\b/iu;

function leansBack({ analysis, excerpts }: MakerTask, id: string): boolean {
  const sentence = analysis.sentences.find((one) => one.id === id);
  if (sentence === undefined) return false;
  if (counting.test(analysis.article.text.slice(sentence.span.start, sentence.span.end))) return true;
  const pointer = excerpts.findPointer({ first: sentence.first, end: sentence.end });
  return pointer !== null && !['definite', 'comparison'].includes(pointer.kind);
}

function isNarrow({ analysis, article }: MakerTask, text: string, paragraph: number, gist: string): boolean {
  const elsewhere = analysis.sentences
    .filter(({ id }) => article.paragraphOf(id) !== paragraph)
    .flatMap(({ id }) => article.sentenceWords.get(id) ?? []);
  const isElsewhere = (word: string) => elsewhere.some((words) => words.has(word));
  const own = new Set(contentWords(text));
  const special = words(text)
    .slice(1)
    .filter((word) => /^[\p{Lu}\d£$€]/u.test(word) && !contentWords(word).some(isElsewhere));
  const shared = [...own].filter(isElsewhere).length;
  const common = contentWords(gist).filter((word) => own.has(word)).length;
  const headline = new Set(contentWords(`${gist} ${analysis.article.title}`));
  const leading = [...own].filter((word) => headline.has(word)).length;
  return (
    leading < fewestLeading && special.length > 0 && shared <= mostCommon * own.size && common * 2 < own.size
  );
}

/** The main idea with one thing in it exchanged. */
function contradicted(
  task: MakerTask,
  gist: SummarySentence,
  facts: readonly Fact[],
): readonly ClauseOption[] {
  const random = createRandom(`${task.seed} main idea`);
  const [made] = facts
    .filter(({ kind, modality }) => kind !== 'role' && modality === 'asserted')
    .flatMap((fact) =>
      falsify({ fact, statement: gist.text, isEvent: true, article: task.article, random }).map((text) => ({
        text,
        fact,
      })),
    )
    .filter(({ text }) => normalizeText(text) !== normalizeText(gist.text));
  return made === undefined
    ? []
    : [
        {
          text: made.text,
          rationale: `The text says otherwise: ${gist.text}`,
          evidence: made.fact.evidence[0] ?? null,
          rank: 2,
        },
      ];
}

/** Evidence with its place in the text. */
export function evidenceOf(
  { analysis }: MakerTask,
  one: { readonly sentence: string; readonly quote: string },
): readonly Evidence[] {
  const sentence = analysis.sentences.find(({ id }) => id === one.sentence);
  const start = sentence === undefined ? -1 : analysis.article.text.indexOf(one.quote, sentence.span.start);
  return start < 0 ? [] : [{ ...one, span: { start, end: start + one.quote.length } }];
}
