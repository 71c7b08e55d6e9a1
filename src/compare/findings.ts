import { groupBy, uniqueBy } from '../base/collections.js';
import { stableId } from '../base/identifier.js';
import { weekdays } from '../language/lexicons/calendar.js';
import type { TokenRange } from '../model/analysis.js';
import type {
  DifferingFinding,
  Finding,
  OnlyFinding,
  PlainSentence,
  SharedFinding,
  Side,
  Telling,
} from '../model/comparison.js';
import type { Alignment } from './align.js';
import type { Detail, Difference } from './aspects/aspect.js';
import type { Cast } from './cast.js';
import { excerptOf } from './excerpt.js';
import type { Exclusive } from './only.js';
import { plainOf } from './plain.js';
import type { QuotedWords, WordingDifference } from './quotations.js';
import { wordsOf } from './report.js';
import { salienceOf } from './salience.js';
import type { Statement } from './statements.js';
import { tellingOf } from './tellings.js';
import { type Term, termsOf } from './terms.js';
import { massOf, type Weights } from './weights.js';

/** What matters most first; what matters alike stays in the order of the text. */
export function inOrder<Of extends Finding>(findings: readonly Of[]): readonly Of[] {
  return findings.toSorted((one, other) => other.salience - one.salience);
}

/** What two or more reports tell; clauses that are told together in the same sentences make one finding. */
export function sharedFindings(
  alignments: readonly Alignment[],
  cast: Cast,
  weights: Weights,
): readonly SharedFinding[] {
  const shared = alignments.filter(({ members }) => members.length > 1);
  const together = groupBy(shared, ({ members }) =>
    members.map(({ report, sentence }) => `${report.number} ${sentence.id}`).join(),
  );
  return [...together.values()].map((group) => {
    const members = (group[0]?.members ?? []).map((_, at) => group.flatMap((one) => one.members[at] ?? []));
    const tellings = members.map(tellTogether);
    return {
      kind: 'shared',
      id: idOf('shared', tellings),
      statement: commonSentence(members, cast, weights),
      tellings,
      salience: salienceOf(members.flat()),
    };
  });
}

/** Share of a plain sentence, by weight, that every telling must have: the rest are other words for the same. */
const leastCommon = 0.75;

/** A plain sentence of one telling that holds nothing the others lack: every name, number and date of it, and most words. */
function commonSentence(
  members: readonly (readonly Statement[])[],
  cast: Cast,
  weights: Weights,
): PlainSentence | null {
  const keys = members.map(
    (statements) =>
      new Set(statements.flatMap(({ terms }) => terms.flatMap(({ key, related }) => [key, ...related]))),
  );
  for (const [at, statements] of members.entries()) {
    for (const statement of statements) {
      const plain = plainOf(statement);
      if (plain === null) continue;
      const terms = termsOf(statement.report, cast, plain.tokens);
      const isCommon = keys.every((others, number) => number === at || isCovered(terms, others, weights));
      if (isCommon) return plain.sentence;
    }
  }
  return null;
}

function isCovered(terms: readonly Term[], keys: ReadonlySet<string>, weights: Weights): boolean {
  const has = ({ key, related }: Term): boolean => [key, ...related].some((one) => keys.has(one));
  const missing = terms.filter((term) => !has(term));
  // `on Thursday` and `on Thursday, 30 November`: the same day, where the report does not say when it was written.
  const isSameDay = terms.some((term) => weekdays.has(term.key.replace('word:', '')) && has(term));
  const mayMiss = ({ key }: Term): boolean =>
    key.startsWith('word:') || key === 'number:1' || (key.startsWith('date:') && isSameDay);
  return (
    missing.every(mayMiss) &&
    massOf(
      missing.filter(({ key }) => !key.startsWith('date:')),
      weights,
    ) <=
      (1 - leastCommon) * massOf(terms, weights)
  );
}

/** What one report alone tells. */
export function onlyFindings(
  exclusives: readonly Exclusive[],
  cast: Cast,
  weights: Weights,
): readonly OnlyFinding[] {
  return exclusives.flatMap(({ statements, detail }) => {
    const [first] = statements;
    if (first === undefined) return [];
    const { report, sentence } = first;
    const own = rangeOf(statements);
    // A clause that hangs from the rest of its sentence is read with it.
    const isPart = detail === null && statements.every(({ head }) => head.index !== sentence.root);
    const part = isPart ? own : detail;
    const telling = tellingOf(report, isPart ? withoutMarks(report, sentence) : own, sentence);
    const words = part === null ? null : wordsOf(report, part);
    return [
      {
        kind: 'only' as const,
        id: idOf(`only ${words ?? ''}`, [telling]),
        statement: detail === null ? ownSentence(statements, cast, weights) : null,
        telling,
        detail: words,
        salience: salienceOf(statements) * (detail === null ? 1 : detailShare),
      },
    ];
  });
}

/** A plain sentence that holds nothing but what the statements tell. */
function ownSentence(statements: readonly Statement[], cast: Cast, weights: Weights): PlainSentence | null {
  const keys = new Set(statements.flatMap(({ terms }) => terms.map(({ key }) => key)));
  for (const statement of statements) {
    const plain = plainOf(statement);
    if (plain === null) continue;
    const terms = termsOf(statement.report, cast, plain.tokens);
    const foreign = terms.filter(({ key }) => !keys.has(key));
    if (massOf(foreign, weights) <= mostForeign * massOf(terms, weights)) return plain.sentence;
  }
  return null;
}

/** Share of a plain sentence, by weight, that may be no part of the statements it stands for. */
const mostForeign = 0.1;

function withoutMarks({ analysis }: Statement['report'], { first, end }: TokenRange): TokenRange {
  const last = analysis.tokens[end - 1];
  return { first, end: last?.upos === 'PUNCT' && /^[.;:]$/u.test(last.text) ? end - 1 : end };
}

/** A detail matters less than a statement. */
const detailShare = 0.5;
/** What reports contradict each other in matters more than where one is vaguer. */
const conflictBonus = 0.3;

/** Where reports differ, each pair of words once. */
export function differingFindings(
  differences: readonly Difference[],
  wordings: readonly WordingDifference[],
): readonly DifferingFinding[] {
  const found = [
    ...differences.map(({ aspect, conflict, sides }) =>
      differing(
        aspect,
        conflict,
        sides.map(sideOf),
        sides.flat().map(({ statement }) => statement),
      ),
    ),
    ...wordings.map(({ one, other, range, otherRange }) =>
      differing('wording', true, [quotedSide(one, range), quotedSide(other, otherRange)], []),
    ),
  ];
  return uniqueBy(found, ({ aspect, sides }) =>
    [aspect, ...sides.map(({ words, tellings }) => `${words} ${tellings[0]?.evidence[0]?.sentence}`)].join(
      '|',
    ),
  );
}

function differing(
  aspect: DifferingFinding['aspect'],
  conflict: boolean,
  sides: readonly Side[],
  statements: readonly Statement[],
): DifferingFinding {
  const id = idOf(
    `${aspect} ${sides.map(({ words }) => words).join('|')}`,
    sides.flatMap(({ tellings }) => tellings),
  );
  const salience = Math.min(1, salienceOf(statements) + (conflict ? conflictBonus : 0));
  return { kind: 'differs', id, aspect, conflict, sides, salience };
}

function sideOf(details: readonly Detail[]): Side {
  const tellings = details.map(({ statement, range }) =>
    tellingOf(statement.report, around(statement.range, range), statement.sentence),
  );
  const [first] = details;
  if (first?.range == null) return { words: null, excerpt: null, tellings };
  const { report, sentence } = first.statement;
  return {
    words: wordsOf(report, first.range),
    excerpt: excerptOf(report, first.range, sentence),
    tellings,
  };
}

/** A claim's source may stand outside the words that are claimed. */
function around(range: TokenRange, part: TokenRange | null): TokenRange {
  if (part === null) return range;
  return { first: Math.min(range.first, part.first), end: Math.max(range.end, part.end) };
}

function quotedSide({ report, quotation }: QuotedWords, range: TokenRange): Side {
  const sentence = report.analysis.sentences.find(
    ({ first, end }) => first <= quotation.first && quotation.first < end,
  );
  if (sentence === undefined) throw new RangeError('a quotation stands in a sentence');
  return {
    words: wordsOf(report, range),
    excerpt: excerptOf(report, range, quotation),
    tellings: [tellingOf(report, quotation, sentence)],
  };
}

/** The words from the first to the last of some statements of one sentence. */
function tellTogether(statements: readonly Statement[]): Telling {
  const [statement] = statements;
  if (statement === undefined) throw new RangeError('a telling needs a statement');
  return tellingOf(statement.report, rangeOf(statements), statement.sentence);
}

/** With the noun that a clause on a noun is about, where it stands right before. */
function rangeOf(statements: readonly Statement[]): TokenRange {
  const first = Math.min(
    ...statements.map(({ range, borrowed, head }) =>
      head.relation.startsWith('acl')
        ? Math.min(range.first, ...borrowed.map(({ index }) => index))
        : range.first,
    ),
  );
  return { first, end: Math.max(...statements.map(({ range }) => range.end)) };
}

function idOf(kind: string, tellings: readonly Telling[]): string {
  return stableId(
    kind,
    ...tellings.flatMap(({ evidence }) => evidence.map(({ sentence, quote }) => sentence + quote)),
  );
}
