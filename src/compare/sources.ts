import { sayingVerbs } from '../language/lexicons/saying.js';
import type { Token, TokenRange } from '../model/analysis.js';
import type { Clause } from './clauses.js';
import type { IndexedReport } from './report.js';

/** Whose words or claim something is. */
export interface Source {
  /** `Entity.id` within the report; null for a source without a name, or one that is not certain. */
  readonly entity: string | null;
  /** The words that name it: `State Department spokesman Matthew Miller`; null where only quotation marks tell. */
  readonly range: TokenRange | null;
  /** Lower-case lemma of the word the name hangs from; null where there is no range. */
  readonly lemma: string | null;
}

/** Quotation marks around fewer tokens, marks included, set off a phrase and not a statement. */
const leastQuoted = 6;
const subjects = ['nsubj', 'nsubj:pass'];

/**
 * Whose claim a clause is: of the speaker of the quotation it stands in, of the subject of the verb of saying it
 * hangs from or that hangs from it, of what follows `according to`. Null where the report says it itself.
 */
export function sourceOf(report: IndexedReport, clause: Clause): Source | null {
  const { tree } = report;
  const { head } = clause;
  if (isSaying(head) && tree.child(head.index, 'ccomp', 'parataxis') !== null) {
    const speaker = tree.child(head.index, ...subjects);
    return speaker === null ? unnamed : named(report, speaker);
  }
  const quotation = report.quotationAt.get(head.index);
  if (quotation !== undefined && quotation.end - quotation.first >= leastQuoted)
    return { ...unnamed, entity: quotation.speaker };
  return sourceBelow(report, clause) ?? sourceAbove(report, head);
}

const unnamed: Source = { entity: null, range: null, lemma: null };

function isSaying({ lemma, upos }: Token): boolean {
  return upos === 'VERB' && sayingVerbs.has(lemma);
}

/** `…, she said`, and `according to the ministry`. */
function sourceBelow(report: IndexedReport, { head, tokens }: Clause): Source | null {
  const { tree } = report;
  for (const child of tree.children(head.index)) {
    if (child.relation !== 'parataxis' || !isSaying(child)) continue;
    const speaker = tree.child(child.index, ...subjects);
    return speaker === null ? unnamed : named(report, speaker);
  }
  const according = tokens.find(
    (token) => token.text.toLowerCase() === 'according' && tree.at(token.index).index === token.index,
  );
  if (according === undefined) return null;
  const source = tree.parent(according.index);
  return source === null || source.upos === 'VERB' ? unnamed : named(report, source);
}

function sourceAbove(report: IndexedReport, head: Token): Source | null {
  const { tree } = report;
  for (let at = head; ; ) {
    const above = tree.parent(at.index);
    if (above === null) return null;
    if (at.relation === 'ccomp' && isSaying(above)) {
      const speaker = tree.child(above.index, ...subjects);
      return speaker === null ? unnamed : named(report, speaker);
    }
    if (at.relation.startsWith('acl')) return null;
    at = above;
  }
}

function named(report: IndexedReport, speaker: Token): Source {
  const mention = report.mentionAt.get(speaker.index);
  const isPronoun = speaker.upos === 'PRON' || speaker.upos === 'NUM';
  const modifiers = report.tree
    .children(speaker.index)
    .filter(({ relation, index }) => ['amod', 'compound'].includes(relation) && index < speaker.index);
  const first = Math.min(speaker.index, ...modifiers.map(({ index }) => index));
  const range = mention ?? { first, end: speaker.index + 1 };
  return {
    entity: mention?.entity ?? null,
    range: isPronoun ? null : { first: range.first, end: range.end },
    lemma: isPronoun ? null : speaker.lemma.toLowerCase(),
  };
}
