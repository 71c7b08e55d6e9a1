import { wordCount } from '../base/text.js';
import type { Token } from '../model/analysis.js';
import type { Fact } from '../model/fact.js';
import type { Statement } from './statements.js';

/** Facts less sure than this are not told in words of our own. */
const leastConfidence = 0.6;
const mostWords = 28;
const fewestWords = 5;
const kinds: readonly Fact['kind'][] = ['event', 'state', 'statement'];

/** A fact that tells what a statement tells, and the sentence that says so. */
export interface PlainFact {
  readonly fact: Fact;
  /** Its plain sentence, a claim with its source: `According to the ministry, …`. */
  readonly text: string;
  /** The tokens of its evidence. */
  readonly tokens: readonly Token[];
}

/** The fact that covers most of a statement and little besides; null where none is sure enough. */
export function plainFactOf({ report, range, sentence, head }: Statement): PlainFact | null {
  const { tokens } = report.analysis;
  const start = tokens[range.first]?.span.start ?? 0;
  const end = tokens[range.end - 1]?.span.end ?? start;
  let best: PlainFact | null = null;
  let bestShare = 0.5;
  for (const fact of report.facts) {
    const [evidence] = fact.evidence;
    if (evidence?.sentence !== sentence.id || !isTellable(fact)) continue;
    const { span } = evidence;
    if (head.span.start < span.start || head.span.end > span.end) continue;
    const common = Math.min(end, span.end) - Math.max(start, span.start);
    const share = common / (Math.max(end, span.end) - Math.min(start, span.start));
    if (share <= bestShare) continue;
    best = {
      fact,
      text: plainText(fact),
      tokens: tokens
        .slice(sentence.first, sentence.end)
        .filter((token) => token.span.start >= span.start && token.span.end <= span.end),
    };
    bestShare = share;
  }
  return best;
}

function isTellable({ kind, modality, confidence, text }: Fact): boolean {
  const count = wordCount(text);
  return (
    kinds.includes(kind) &&
    modality === 'asserted' &&
    confidence >= leastConfidence &&
    count >= fewestWords &&
    count <= mostWords
  );
}

function plainText({ attribution, text, roles }: Fact): string {
  if (attribution === null) return text;
  const subject = roles.agent ?? roles.subject ?? roles.patient;
  const keepsCapital = subject === undefined || /^\p{Lu}/u.test(subject.text);
  return `According to ${attribution.speaker}, ${keepsCapital ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
}
