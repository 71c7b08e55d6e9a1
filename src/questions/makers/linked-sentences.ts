import type { Analysis, Sentence, Token } from '../../model/analysis.js';
import { hasTense, isSaying, type Link, pointing, rangeOf, withoutMarks, withoutTies } from './halves.js';
import { isOneStatement } from './maker.js';

/** How a sentence begins that tells what came of the one before it, or why that is so. */
interface Tie {
  readonly words: readonly string[];
  readonly kind: 'reason' | 'result';
  /** Words of the tie that belong to what is told: `this led` of `This led to a flood`. */
  readonly opening: string;
}

const demonstratives = ['this', 'that'];
/** Verbs by which `This` tells what came of it; `This raised` may go on with `the barn`. */
const effects: readonly (readonly string[])[] = [
  ['led', 'to'],
  ['resulted', 'in'],
  ['caused'],
  ['forced'],
  ['prompted'],
  ['allowed'],
  ['enabled'],
];
const ties: readonly Tie[] = [
  ...['as a result ,', 'as a consequence ,', 'consequently ,', 'for this reason ,', 'for that reason ,'].map(
    (words) => ({ words: words.split(' '), kind: 'result' as const, opening: '' }),
  ),
  ...['therefore ,', 'thus ,', 'hence ,', 'so ,', 'so', 'because of this ,', 'because of that ,'].map(
    (words) => ({ words: words.split(' '), kind: 'result' as const, opening: '' }),
  ),
  ...demonstratives.flatMap((word) => [
    ...['means that', 'meant that', 'means', 'meant', 'is why', 'was why'].map((words) => ({
      words: [word, ...words.split(' ')],
      kind: 'result' as const,
      opening: '',
    })),
    ...['is because', 'was because', '’s because', "'s because"].map((words) => ({
      words: [word, ...words.split(' ')],
      kind: 'reason' as const,
      opening: 'because',
    })),
    ...effects.map((words) => ({
      words: [word, ...words],
      kind: 'result' as const,
      opening: `this ${words.join(' ')}`,
    })),
  ]),
];

/**
 * Reads two neighbouring sentences, the second of which tells by its first words what came of the first, or why it is
 * so: `The bridge broke. As a result, nobody could leave.`. Null where the first is not one statement, or the second
 * says more than that.
 */
export function linkedSentences(analysis: Analysis, before: Sentence, after: Sentence): Link | null {
  const [said, own] = [before, after].map(({ first, end }) => analysis.tokens.slice(first, end));
  if (said === undefined || own === undefined) return null;
  const isPlain = [before, after].every(({ span }) =>
    isOneStatement(analysis.article.text.slice(span.start, span.end)),
  );
  if (!isPlain || [...said, ...own].some(isSaying)) return null;
  const tie = ties.find(({ words }) => words.every((word, at) => own[at]?.text.toLowerCase() === word));
  if (tie === undefined) return null;
  const told = withoutMarks(own.slice(tie.words.length));
  const isWhole =
    (tie.opening.startsWith('this ') || isClause(told)) &&
    ![...said, ...told].some(({ text }) => pointing.test(text) || /^your?$/iu.test(text)) &&
    said.some(hasTense);
  const [saidRange, toldRange] = [rangeOf(withoutTies(withoutMarks(said))), rangeOf(told)];
  return isWhole && saidRange !== null && toldRange !== null
    ? { kind: tie.kind, said: saidRange, told: toldRange, opening: tie.opening }
    : null;
}

/** A subject, and then its verb: `So did the others` and `Thus ended the war` are told in another order. */
function isClause(told: readonly Token[]): boolean {
  const verb = told.findIndex(hasTense);
  return verb > 0 && told.slice(0, verb).some(({ relation }) => /^(?:nsubj|csubj|expl)/u.test(relation));
}
