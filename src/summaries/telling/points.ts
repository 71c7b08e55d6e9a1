import { isConditional } from '../fitness/conditional.js';
import { introduces } from '../fitness/openers.js';
import { isRebutted } from '../fitness/rebutted.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { rankSentences } from '../weighing/centrality.js';
import { isScene, leadsUp } from '../weighing/leading-up.js';
import type { Namer } from './names.js';
import { nameAll } from './prose.js';

/** The share of an account in which it says what it is about, and how many sentences at least. */
const introduction = { share: 0.25, least: 6 } as const;
/** What makes a sentence of an account the one that says what it is about; each is at most 1. */
const aboutness = { covers: 0.5, central: 0.3, early: 0.5, lead: 0.15 } as const;
/** After so many sentences what standing early is worth has fallen to half. */
const halfWay = 3;
/** Something said on a condition, or by somebody, opens a summary only where nothing else does. */
const doubtful = { conditional: 0.6, quotation: 0.15 } as const;

/**
 * The sentences that may say what an account is about, the best first: the lead, unless it leads up to it or is a scene; else of those of the first half that can open a text, the one that covers
 * most of what the article and its headline speak of, and stands early; no view that the article rebuts.
 */
export function findPoints(
  knowledge: Knowledge,
  statements: readonly Statement[],
  weights: ReadonlyMap<string, number>,
  name: Namer,
): readonly number[] {
  const ranks = rankSentences(knowledge);
  const isCatch = leadsUp(knowledge);
  if (!isCatch && !isScene(ranks, knowledge.lead)) return [knowledge.lead];
  const order = [...ranks.keys()].filter((position) => position >= knowledge.lead);
  const numberOf = new Map(order.map((position, index) => [position, index]));
  const last = Math.max(introduction.least, introduction.share * order.length);
  const cover = (statement: Statement) =>
    [...statement.concepts].reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0);
  const candidates = statements.filter(
    (statement) =>
      (numberOf.get(statement.position) ?? order.length) < last &&
      !(isCatch && statement.position === knowledge.lead) &&
      introduces(knowledge, statement) &&
      namesInFull(knowledge, statement, name) &&
      !startsWithPronoun(knowledge, statement.position) &&
      !isRebutted(knowledge, statement.position),
  );
  const most = Math.max(...candidates.map(cover));
  const worth = (statement: Statement) =>
    aboutness.covers * (cover(statement) / most) +
    aboutness.central * (1 - (ranks.get(statement.position) ?? 1)) +
    (statement.position === knowledge.lead ? aboutness.lead : 0) +
    aboutness.early / (1 + (numberOf.get(statement.position) ?? 0) / halfWay) -
    (isConditional(statement.text) ? doubtful.conditional : 0) -
    (/["“]/u.test(statement.text) ? doubtful.quotation : 0);
  const sorted = candidates.toSorted((one, other) => worth(other) - worth(one));
  const points = [...new Set(sorted.map(({ position }) => position))].slice(0, pointsTried);
  return points.length > 0 ? points : [knowledge.lead];
}

/** Points of which the best that the article carries on is taken. */
const pointsTried = 3;

/** Whether the people that a statement takes for known will be named in full in it. */
function namesInFull({ entityOf }: Knowledge, statement: Statement, name: Namer): boolean {
  const [named] = nameAll([statement], name);
  const inFull = [...entityOf.values()]
    .filter(({ type, name: full }) => type === 'person' && full.includes(' ') && named?.text.includes(full))
    .flatMap(({ id, name: full }) => [`entity:${id}`, ...full.split(' ').map((part) => `name:${part}`)]);
  return [...(statement.continuity?.needs ?? [])].every((need) => inFull.includes(need));
}

/** `His plan is …`, for which a summary gives a name: it goes on from something. */
function startsWithPronoun({ analysis }: Knowledge, position: number): boolean {
  return analysis.tokens[analysis.sentences[position]?.first ?? -1]?.upos === 'PRON';
}
