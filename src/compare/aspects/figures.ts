import type { Quantity, Token } from '../../model/analysis.js';
import type { IndexedReport } from '../report.js';
import type { Statement } from '../statements.js';
import { relatedWords } from '../terms.js';
import type { Detail } from './aspect.js';
import { currencyOf, rateOf, scaleOf } from './units.js';

/** Which side of the number the true one lies on, as the hedge has it. */
type Lean = 'exact' | 'about' | 'below' | 'above';

/** A number with what it counts, exact, hedged or vague. */
export interface Figure extends Detail {
  readonly kind: Quantity['kind'];
  /** In the base of its unit; null for vague words (`scores of`, `many`). */
  readonly value: number | null;
  readonly lean: Lean;
  /** Order of magnitude of a vague word; null for numbers. */
  readonly vague: string | null;
  /** How many of the base the unit is that the text has. */
  readonly factor: number;
  /** Base unit, or the lemma of what is counted. */
  readonly unit: string;
  /** Other words for what is counted. */
  readonly relatedUnits: readonly string[];
}

const leans: Readonly<Record<Exclude<Lean, 'exact'>, RegExp>> = {
  below:
    /^(?:nearly|almost|close to|just under|less than|fewer than|under|below|up to|at most|no more than|not more than|virtually|barely|as many as|as much as)$/u,
  above:
    /^(?:more than|over|above|well over|just over|a little over|at least|greater than|better than|in excess of|upwards of|no fewer than|no less than|or more)$/u,
  about: /./u,
};

/** Words for many and few, by how many they mean at least; `many` fits the larger ones, but is another word. */
const vagueWords: ReadonlyMap<string, string> = new Map([
  ['many', 'many'],
  ['numerous', 'many'],
  ['several', 'few'],
  ['few', 'few'],
  ['dozen', 'tens'],
  ['dozens', 'tens'],
  ['score', 'tens'],
  ['scores', 'tens'],
  ['hundreds', 'hundreds'],
  ['thousands', 'thousands'],
  ['millions', 'millions'],
  ['billions', 'billions'],
]);

/** The figures among the own words of a statement and on the noun that a clause describes, in order of the text. */
export function figuresOf(statement: Statement): readonly Figure[] {
  const { report, tokens } = statement;
  const found = [...describedBy(statement), ...tokens].flatMap((token) => {
    const quantity = report.quantityAt.get(token.index);
    if (quantity?.number === token.index)
      return isScore(report, quantity) ? [] : [figureOf(statement, quantity)];
    return quantity === undefined ? vagueFigure(statement, token) : [];
  });
  return found.filter(({ unit }) => unit !== '');
}

/** The noun that a clause describes with its amount: `many hostages` and `scores of hostages` for `taken during the attack`. */
function describedBy({ head, borrowed, report: { tree } }: Statement): readonly Token[] {
  const noun = head.relation.startsWith('acl') ? tree.parent(head.index) : null;
  if (noun === null) return [];
  const amount = noun.relation === 'nmod' ? tree.parent(noun.index) : null;
  return amount !== null && vagueWords.has(amount.text.toLowerCase()) ? [amount, ...borrowed] : borrowed;
}

/** `6–2 victory` is no count of victories. */
function isScore({ analysis }: IndexedReport, { number }: Quantity): boolean {
  const around = analysis.article.text.slice(
    Math.max(0, (analysis.tokens[number]?.span.start ?? 0) - 3),
    (analysis.tokens[number]?.span.end ?? 0) + 3,
  );
  return /\d\s?[–-]\s?\d/u.test(around);
}

function figureOf(statement: Statement, quantity: Quantity): Figure {
  const { report } = statement;
  const { tree } = report;
  const counted = quantity.counted === null ? null : tree.at(quantity.counted);
  const word = tree.at(quantity.number).text.toLowerCase();
  const unit = scaleOf(unitOf(report, quantity, counted));
  const time = quantity.kind === 'measure' ? timeOfRate(report, quantity) : null;
  const scale = time === null ? unit : rateOf(unit, time.lemma.toLowerCase());
  const range = wordsAround(report, quantity);
  return {
    statement,
    range: time === null ? range : { ...range, end: time.index + 1 },
    kind: quantity.kind,
    value: quantity.value === null ? null : quantity.value * scale.factor,
    lean: leanOf(quantity.hedge),
    vague: quantity.value === null ? (vagueWords.get(word) ?? null) : null,
    factor: scale.factor,
    unit: scale.base,
    relatedUnits: counted === null ? [] : relatedWords(counted.lemma.toLowerCase(), 'NOUN'),
  };
}

/** `nearly 240 Palestinians` up to what is counted; hedge, number and unit where nothing is. */
function wordsAround(report: IndexedReport, quantity: Quantity) {
  const { first, end, counted } = quantity;
  const { tokens } = report.analysis;
  const last = counted === null ? end : Math.max(end, counted + 1);
  const isUnit = tokens[last - 1]?.text === '-';
  return { first, end: isUnit ? last - 1 : last };
}

/** `hour` after `90 kilometres an` or `90 km per`; null for no rate. */
function timeOfRate({ analysis: { tokens } }: IndexedReport, { end }: Quantity): Token | null {
  const [link, time] = tokens.slice(end, end + 2);
  return link !== undefined && /^(?:an?|per)$/iu.test(link.text) && timesOfRate.has(time?.lemma ?? '')
    ? (time ?? null)
    : null;
}

const timesOfRate = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

function unitOf(report: IndexedReport, quantity: Quantity, counted: Token | null): string {
  if (quantity.kind === 'money') {
    const sign = report.analysis.tokens
      .slice(quantity.first, quantity.end)
      .find(({ text, upos }) => upos === 'SYM' || (upos === 'NOUN' && !/\d/u.test(text)));
    return sign === undefined ? '' : currencyOf(sign.upos === 'SYM' ? sign.text : sign.lemma.toLowerCase());
  }
  if (quantity.kind === 'percent') return 'percent';
  return counted?.lemma.toLowerCase() ?? '';
}

/** `many hostages`: a vague word that the reading of numbers leaves to the noun. */
function vagueFigure(statement: Statement, token: Token): readonly Figure[] {
  const vague = vagueWords.get(token.text.toLowerCase());
  const { tree } = statement.report;
  const noun = tree.parent(token.index);
  if (vague === undefined || token.upos === 'NOUN' || noun?.upos !== 'NOUN' || noun.index < token.index)
    return [];
  const scale = scaleOf(noun.lemma.toLowerCase());
  return [
    {
      statement,
      range: { first: token.index, end: noun.index + 1 },
      kind: 'count',
      value: null,
      lean: 'about',
      vague,
      factor: scale.factor,
      unit: scale.base,
      relatedUnits: relatedWords(noun.lemma.toLowerCase(), 'NOUN'),
    },
  ];
}

function leanOf(hedge: string | null): Lean {
  if (hedge === null) return 'exact';
  return leans.below.test(hedge) ? 'below' : leans.above.test(hedge) ? 'above' : 'about';
}

/** How two figures are related: `hedged` if only exactness differs, `uneven` if the numbers do and may both be right. */
export type FigureRelation = 'other' | 'same' | 'vaguer' | 'hedged' | 'uneven' | 'conflicts';

/** Conversion and rounding: `100 km`, `62 miles`. */
const equalWithin = 0.03;

/**
 * Holds two figures against each other: `nearly 60` fits 58, `more than 200` neither contradicts 240 nor says the same;
 * `more than nine hours` and `almost nine hours` cannot both be right.
 */
export function relateFigures(one: Figure, other: Figure): FigureRelation {
  const isSameUnit = one.unit === other.unit || one.relatedUnits.includes(other.unit);
  const isOrdinal = (figure: Figure): boolean => figure.kind === 'ordinal';
  if (!isSameUnit || isOrdinal(one) !== isOrdinal(other)) return 'other';
  if (one.value === null || other.value === null) return relateVague(one, other);
  const scale = Math.max(Math.abs(one.value), Math.abs(other.value));
  const difference = Math.abs(one.value - other.value);
  const mayBeOff = one.factor !== other.factor ? equalWithin * scale : 0;
  if (difference <= mayBeOff) return relateLeans(one.lean, other.lean);
  const [rounded, exact] = one.lean === 'exact' ? [other, one] : [one, other];
  if (exact.lean !== 'exact') return 'uneven';
  return rounded.lean === 'exact' ? 'conflicts' : relateRounded(rounded, exact);
}

function relateVague(one: Figure, other: Figure): FigureRelation {
  if (one.vague === null || other.vague === null) return 'vaguer';
  return one.vague === other.vague ? 'same' : 'uneven';
}

/** `about 60` is only less exact than 60; `nearly 60` and `more than 60` say that it is another number. */
function relateLeans(one: Lean, other: Lean): FigureRelation {
  if (one === other) return 'same';
  if (one === 'about' || other === 'about') return 'vaguer';
  return one === 'exact' || other === 'exact' ? 'hedged' : 'conflicts';
}

/** A rounded number and the true one: the report that has it is only less exact, unless the true one lies on the other side. */
function relateRounded(rounded: Figure, exact: Figure): FigureRelation {
  const [round, value] = [rounded.value ?? 0, exact.value ?? 0];
  const fits = rounded.lean === 'about' || (rounded.lean === 'below' ? value < round : value > round);
  return fits ? 'vaguer' : 'conflicts';
}
