import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Cast } from '../cast.js';
import type { Statement } from '../statements.js';
import { type Detail, finderOf, type Relation } from './aspect.js';

/** Whose claim a statement is. */
interface ClaimDetail extends Detail {
  /** `own` where the report says it itself, `claim` where somebody does. */
  readonly kind: 'own' | 'claim';
  /** `Cast` member of the source; null for a source without a name. */
  readonly member: string | null;
  /** Lemma of the source; null where only a pronoun or quotation marks name it. */
  readonly lemma: string | null;
}

/** A telling is either the report's own or somebody's; where it may be a speaker's that the sentence does not name, nothing is said. */
function claimsOf(statement: Statement, cast: Cast): readonly ClaimDetail[] {
  const { source, report, sentence } = statement;
  if (source === null) {
    const words = report.analysis.tokens.slice(sentence.first, sentence.end);
    const mayBeReported = words.some(
      ({ lemma, text, upos }) =>
        (upos === 'VERB' && sayingVerbs.has(lemma)) || /^(?:["“”]|according)$/iu.test(text),
    );
    return mayBeReported ? [] : [{ statement, range: null, kind: 'own', member: null, lemma: null }];
  }
  if (source.range === null) return [];
  const member = source.entity === null ? null : cast.memberOf(report.number, source.entity);
  return [{ statement, range: source.range, kind: 'claim', member, lemma: source.lemma }];
}

/** Share of the terms of each of two tellings that the other has too: else one tells more, and the source may be that of the rest. */
const leastCommon = 0.5;

function relateClaims(one: ClaimDetail, other: ClaimDetail): Relation {
  if (one.kind === 'own' && other.kind === 'own') return 'same';
  if (one.kind !== other.kind) {
    const isOneThing = isMostly(one.statement, other.statement) && isMostly(other.statement, one.statement);
    return isOneThing && !namesSource(one, other) && !namesSource(other, one) ? 'differs' : 'vaguer';
  }
  if (one.member !== null && other.member !== null) return one.member === other.member ? 'same' : 'differs';
  return one.lemma === other.lemma ? 'same' : 'vaguer';
}

function isMostly({ terms }: Statement, other: Statement): boolean {
  const keys = new Set(other.terms.flatMap(({ key, related }) => [key, ...related]));
  return terms.filter(({ key }) => keys.has(key)).length >= leastCommon * terms.length;
}

/** `Nepal has pledged to …` tells the same as `Nepal says it will …`: the source of the one acts in the other. */
function namesSource({ statement }: ClaimDetail, { member, lemma }: ClaimDetail): boolean {
  return statement.terms.some(({ key }) => key === `name:${member}` || key === `word:${lemma}`);
}

/** `nearly 240 were killed, according to the ministry`, `nearly 240 were killed`. */
export const findClaimDifferences = finderOf<ClaimDetail>({
  aspect: 'source',
  read: claimsOf,
  relate: relateClaims,
});
