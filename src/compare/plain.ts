import { capitalizeFirst, lowerFirst, wordCount } from '../base/text.js';
import { firmTies, looseTies, openingWith, resumingOpenings } from '../language/lexicons/pointing-words.js';
import type { Token } from '../model/analysis.js';
import type { PlainSentence } from '../model/comparison.js';
import type { Fact } from '../model/fact.js';
import { type IndexedReport, wordsOf } from './report.js';
import type { Statement } from './statements.js';

/** Facts less sure than this are not told in words of our own. */
const leastConfidence = 0.6;
const mostWords = 28;
const fewestWords = 5;
const kinds: readonly Fact['kind'][] = ['event', 'state', 'statement'];
/** Least share that a fact and a statement have of the words of both together. */
const sameGate = 0.5;

/** Words that tell what a statement tells, and the tokens they rest on. */
interface Plain {
  readonly sentence: PlainSentence;
  readonly tokens: readonly Token[];
}

/** What a statement tells as a sentence that stands alone: that of a fact, else its own words; null where neither will do. */
export function plainOf(statement: Statement): Plain | null {
  return ofFact(statement) ?? ofOwnWords(statement);
}

/** The fact that covers most of a statement and little besides. */
function ofFact({ report, range, sentence, head }: Statement): Plain | null {
  const { tokens } = report.analysis;
  const start = tokens[range.first]?.span.start ?? 0;
  const end = tokens[range.end - 1]?.span.end ?? start;
  let best: Plain | null = null;
  let bestShare = sameGate;
  for (const fact of report.facts) {
    const [evidence] = fact.evidence;
    if (evidence?.sentence !== sentence.id || !isTellable(fact)) continue;
    const { span } = evidence;
    if (head.span.start < span.start || head.span.end > span.end) continue;
    const common = Math.min(end, span.end) - Math.max(start, span.start);
    const share = common / (Math.max(end, span.end) - Math.min(start, span.start));
    if (share <= bestShare) continue;
    const own = tokens
      .slice(sentence.first, sentence.end)
      .filter((token) => token.span.start >= span.start && token.span.end <= span.end);
    best = { sentence: sentenceOf(factText(fact), report, own), tokens: own };
    bestShare = share;
  }
  return best;
}

function isTellable({ kind, modality, confidence, text }: Fact): boolean {
  return (
    kinds.includes(kind) &&
    modality === 'asserted' &&
    confidence >= leastConfidence &&
    isReadable(text) &&
    !leaningStart.test(text)
  );
}

function isReadable(text: string): boolean {
  const count = wordCount(text);
  return count >= fewestWords && count <= mostWords;
}

/** A claim with its source: `According to the ministry, …`. */
function factText({ attribution, text, roles }: Fact): string {
  if (attribution === null) return text;
  const subject = roles.agent ?? roles.subject ?? roles.patient;
  const keepsCapital = subject === undefined || /^\p{Lu}/u.test(subject.text);
  return `According to ${attribution.speaker}, ${keepsCapital ? text : lowerFirst(text)}`;
}

/** Openings that lean on another sentence. */
const leaningStart = openingWith(
  ...looseTies,
  ...firmTies,
  ...resumingOpenings,
  ...['after that', 'another', 'others?', 'the (?:two|three|pair|other|others|same|former|latter|rest)'],
);
/** A subject of which only an earlier sentence says which: `The company promised`. */
const bareSubject =
  /^the (?:agency|attack|authority|boy|club|company|country|couple|crash|deal|firm|fire|girl|government|group|incident|judge|leader|man|manager|mayor|men|minister|move|official|officials|operator|organi[sz]ation|plan|president|project|report|researchers|scientists|spokesman|spokeswoman|state|studio|study|talks|team|town|trial|union|victim|village|visit|woman|women|young people)\s(?!of\b|in\b|for\b|that\b|who\b|at\b)/i;
/** Words that lean on another sentence, and marks that cut one into parts. */
const leaning =
  /["“”‘()[\]:;?!–—]|\b(?:this|that|these|those|also|there|here|now|today|yesterday|tomorrow)\b/i;

function standsAlone(text: string): boolean {
  return !leaningStart.test(text) && !bareSubject.test(text);
}

/** The words of a main clause without a pronoun, from the first word of its sentence on. */
function ofOwnWords({ report, range, sentence, head, tokens, source }: Statement): Plain | null {
  const text = wordsOf(report, range);
  const own = report.analysis.tokens.slice(range.first, range.end);
  const isMain = head.index === sentence.root && range.first === sentence.first && source === null;
  const isWhole = own.every(
    ({ index, upos }) => upos === 'PUNCT' || tokens.some((token) => token.index === index),
  );
  const hasSubject = report.tree.child(head.index, 'nsubj', 'nsubj:pass') !== null;
  if (!isMain || !isWhole || !hasSubject || own.some(({ upos }) => upos === 'PRON')) return null;
  if (!standsAlone(text) || leaning.test(text) || !isReadable(text)) return null;
  return { sentence: sentenceOf(`${text.replace(/[.,\s]+$/u, '')}.`, report, own), tokens: own };
}

function sentenceOf(text: string, report: IndexedReport, tokens: readonly Token[]): PlainSentence {
  const opening = text.split(/\s/u, 1)[0] ?? '';
  const first = tokens.find((token) => token.text === opening);
  const inName = report.analysis.entities.some(({ forms }) =>
    forms.some((form) => form.split(/\s/u).includes(opening.replace(/['’]s$|,$/u, ''))),
  );
  const keepsCapital =
    (first === undefined || first.upos === 'PROPN' || inName) && !smallOpening.test(opening);
  const bare = text.replace(/\.$/u, '');
  return {
    text: capitalizeFirst(text),
    clause: keepsCapital ? bare : lowerFirst(bare),
  };
}

/** Words that have a capital only at the start of a sentence. */
const smallOpening =
  /^(?:the|an?|according|in|on|at|about|nearly|more|some|one|two|three|after|before|since)$/iu;
