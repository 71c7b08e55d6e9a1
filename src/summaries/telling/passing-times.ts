import { weekdayOf } from '../../language/lexicons/calendar.js';
import type { Sentence, TimeExpression, Token, TokenRange } from '../../model/analysis.js';
import type { Aside } from '../fitness/asides.js';
import type { Knowledge } from '../knowledge.js';

/** Words before a time, or that begin it, that say more than when: `only in May`, `since May`. */
const counting = new Set(
  'after before between by even every for from just of only over since than throughout till to until'.split(
    ' ',
  ),
);
/** Verbs of what went up or down: from when to when is what is said. */
const changing = new Set(
  'climb decline decrease double drop fall grow halve increase quadruple rise shrink triple'.split(' '),
);

/**
 * When something was or will be done, which the day of the paper tells: `on Sunday`, `later this week`, `in May 2013`.
 * None of a sentence that sets times or measures beside each other: there they are what is said.
 */
export function passingTimes(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const { analysis } = knowledge;
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const isInside = ({ first }: TokenRange) => first >= sentence.first && first < sentence.end;
  const [only, ...others] = analysis.times.filter((time) => isInside(time));
  const isMeasured =
    tokens.some(({ lemma, upos }) => upos === 'VERB' && changing.has(lemma)) ||
    analysis.quantities.some((one) => isInside(one) && ['percent', 'measure'].includes(one.kind));
  const date =
    only === undefined || others.length > 0 || isMeasured ? null : dateAt(knowledge, sentence, only);
  return [
    ...tokens.flatMap((token) => dayAt(knowledge, sentence, token) ?? []),
    ...(date === null ? [] : [date]),
  ];
}

/** `on Sunday`, `yesterday`. */
function dayAt({ analysis, tree }: Knowledge, sentence: Sentence, token: Token): Aside | null {
  const isDay = weekdayOf(token.text) !== null || /^(?:yesterday|today)$/u.test(token.text);
  if (!isDay || token.index === sentence.first || !/^(?:obl|nmod)/u.test(token.relation)) return null;
  const { first, end } = tree.subtree(token.index);
  const isBare =
    first === token.index || (first === token.index - 1 && analysis.tokens[first]?.text === 'on');
  return isBare && end === token.index + 1 && first > sentence.first ? { kind: 'detail', first, end } : null;
}

/** A date that hangs on a deed, and on which nothing hangs. */
function dateAt(
  { analysis, quoted, tree }: Knowledge,
  sentence: Sentence,
  time: TimeExpression,
): Aside | null {
  const { first, end, head, kind } = time;
  const link = analysis.tokens[head];
  const deed = tree.parent(head);
  const before = analysis.tokens[first - 1];
  const after = analysis.tokens[end];
  if (kind !== 'date' || link === undefined || deed === null || quoted.has(first)) return null;
  // `founded in May` says of something when it was founded.
  const isDone = deed.relation === 'conj' || tree.child(deed.index, 'nsubj', 'nsubj:pass') !== null;
  const isOfDeed = /^(?:obl|advmod|nmod)/u.test(link.relation) && deed.upos === 'VERB' && isDone;
  const isCount =
    before?.upos === 'NUM' ||
    /^[,(–—-]$/u.test(before?.text ?? '') ||
    [before, analysis.tokens[first]].some((token) => counting.has(token?.lemma.toLowerCase() ?? ''));
  const isOpen = /^(?:and|from|or|to|until|when|where|[–—-])$/u.test(after?.text ?? '');
  const isNeeded = analysis.tokens
    .slice(sentence.first, sentence.end)
    .some(
      (token) =>
        (token.index < first || token.index >= end) &&
        token.head >= first &&
        token.head < end &&
        token.upos !== 'PUNCT',
    );
  return isOfDeed && !isCount && !isOpen && !isNeeded && first > sentence.first
    ? { kind: 'detail', first, end }
    : null;
}
