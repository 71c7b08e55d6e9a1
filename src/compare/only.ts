import type { TokenRange } from '../model/analysis.js';
import type { Alignment } from './align.js';
import type { Cast } from './cast.js';
import type { Statement } from './statements.js';
import { type Term, termsOf } from './terms.js';
import { massOf, type Weights } from './weights.js';

/** What one report alone tells. */
export interface Exclusive {
  /** Statements of one sentence that stand beside each other, in order of the text; at least one. */
  readonly statements: readonly Statement[];
  /** The new part of a statement that others tell otherwise; null where all of it is new. */
  readonly detail: TokenRange | null;
}

/** Greatest share of a statement that two neighbouring sentences of another report may have in common with it. */
const touchedGate = 0.4;
/**
 * Least share of a statement that no other report has a word of; more where reports begin, since there they tell the
 * same in words of their own.
 */
const newGate = { opening: 0.75, later: 0.4 } as const;
/** Share of a report's sentences that are its opening. */
const openingShare = 0.2;
/** Statements with less to say would leave it open whether another report says them. */
const leastMass = 8;
const fewestTerms = 3;

/** Which sentences of which report have a term, under its own key and under those of its relatives. */
type Places = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

/**
 * What no other report touches: statements that have no partner, and hardly a term in common with any two neighbouring
 * sentences of another report; and details of shared statements whose words stand nowhere in the others.
 * @param contested statements that others put differently.
 */
export function findExclusives(
  statements: readonly Statement[],
  alignments: readonly Alignment[],
  cast: Cast,
  weights: Weights,
  contested: ReadonlySet<Statement>,
): readonly Exclusive[] {
  const places = placesOf(statements);
  const reports = new Set(statements.map(({ report }) => report.number));
  const told = new Set(
    alignments.flatMap(({ members, repeats }) => (members.length > 1 ? [...members, ...repeats] : repeats)),
  );
  const isNew = (statement: Statement): boolean =>
    !told.has(statement) &&
    !contested.has(statement) &&
    isWeighty(statement, weights) &&
    isUnheard(statement, places, weights) &&
    !isTouched(statement, places, reports, weights);
  const isFree = ({ statement, terms }: { statement: Statement; terms: readonly Term[] }) =>
    terms.every((term) => !isElsewhere(term, statement, places));
  const whole = statements.filter(isNew);
  const wholeSet = new Set(whole);
  const details = statements
    .filter((statement) => !wholeSet.has(statement))
    .flatMap((statement) =>
      phrasesOf(statement, cast)
        .filter((phrase) => isFree({ statement, terms: phrase.terms }))
        .map(({ range }) => ({ statements: [statement], detail: range })),
    );
  return [...groupNeighbours(whole).map((group) => ({ statements: group, detail: null })), ...details];
}

function placesOf(statements: readonly Statement[]): Places {
  const places = new Map<string, Map<number, Set<number>>>();
  for (const { report, sentence, terms } of statements) {
    for (const { key, related } of terms) {
      for (const posted of [key, ...related]) {
        const byReport = places.get(posted) ?? new Map<number, Set<number>>();
        places.set(posted, byReport);
        const numbers = byReport.get(report.number) ?? new Set<number>();
        byReport.set(report.number, numbers.add(sentence.first));
      }
    }
  }
  return places;
}

function isWeighty({ terms, head }: Statement, weights: Weights): boolean {
  return terms.length >= fewestTerms && massOf(terms, weights) >= leastMass && head.upos !== 'INTJ';
}

/** Whether enough of it stands in no other report, in any sentence. */
function isUnheard(statement: Statement, places: Places, weights: Weights): boolean {
  const unheard = statement.terms.filter((term) => !isElsewhere(term, statement, places));
  const { sentences } = statement.report.analysis;
  const isOpening = sentences.indexOf(statement.sentence) < openingShare * sentences.length;
  const gate = isOpening ? newGate.opening : newGate.later;
  return massOf(unheard, weights) >= gate * massOf(statement.terms, weights);
}

function isTouched(
  statement: Statement,
  places: Places,
  reports: ReadonlySet<number>,
  weights: Weights,
): boolean {
  const mass = massOf(statement.terms, weights);
  return [...reports].some((number) => {
    if (number === statement.report.number) return false;
    const shares = new Map<number, number>();
    for (const { key } of statement.terms)
      for (const sentence of places.get(key)?.get(number) ?? [])
        shares.set(sentence, (shares.get(sentence) ?? 0) + weights(key));
    const sorted = [...shares].toSorted(([one], [other]) => one - other);
    return sorted.some(
      ([, share], at) => Math.max(share, share + (sorted[at + 1]?.[1] ?? 0) / 2) > touchedGate * mass,
    );
  });
}

function isElsewhere({ key, related }: Term, { report }: Statement, places: Places): boolean {
  return [key, ...related].some((word) =>
    [...(places.get(word)?.keys() ?? [])].some((number) => number !== report.number),
  );
}

/** Longest detail, in tokens: a longer one is a statement of its own. */
const longestDetail = 9;
/** Words that lean on another sentence: `during this period`. */
const pointing = new Set([
  'this',
  'that',
  'these',
  'those',
  'it',
  'he',
  'she',
  'they',
  'then',
  'there',
  'here',
]);
const detailRelations = ['obl', 'obl:agent', 'nmod'];

/** Phrases with a preposition on the head of the statement: `by armoured convoy`. */
function phrasesOf(
  statement: Statement,
  cast: Cast,
): readonly { readonly range: TokenRange; readonly terms: readonly Term[] }[] {
  const { report, head, tokens } = statement;
  const own = new Set(tokens.map(({ index }) => index));
  return report.tree.children(head.index).flatMap((child) => {
    const range = report.tree.subtree(child.index);
    const isPhrase =
      detailRelations.includes(child.relation) &&
      own.has(child.index) &&
      report.tree.child(child.index, 'case') !== null;
    if (!isPhrase || range.end - range.first > longestDetail || child.upos !== 'NOUN') return [];
    const words = tokens.filter(
      ({ index, upos }) => index >= range.first && index < range.end && upos !== 'PUNCT',
    );
    const [opening, last] = [words[0], words.at(-1)];
    if (opening === undefined || last === undefined || words.some(({ lemma }) => pointing.has(lemma)))
      return [];
    // Whose claim it is makes a difference of its own.
    if (opening.text.toLowerCase() === 'according') return [];
    const terms = termsOf(report, cast, words);
    return terms.length === 0 ? [] : [{ range: { first: opening.index, end: last.index + 1 }, terms }];
  });
}

/** Statements of one sentence side by side are told as one. */
function groupNeighbours(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (before?.sentence === statement.sentence && before.id === statement.id - 1) last?.push(statement);
    else groups.push([statement]);
  }
  return groups;
}
