import { groupBy } from '../base/collections.js';
import type { Statement } from './statements.js';
import { massOf, type Overlap, overlapOf, type Weights } from './weights.js';

/** Statements of several reports that tell one thing. */
export interface Alignment {
  /** The first telling of each report, in the order of the reports; a single one where no other report tells it. */
  readonly members: readonly Statement[];
  /** Later tellings by a report that has a member: they are told, and no news. */
  readonly repeats: readonly Statement[];
}

/** Statements compared with at most: what is told in so many ways is compared with the first of them. */
const mostExemplars = 3;
/** A term that more alignments have tells nothing apart; looking them all up would make the work grow with its square. */
const mostPostings = 40;
/** Least similarity of two tellings of one thing. */
const sameGate = 0.5;
/** Least weight of what they share: two rare words, or three usual ones. */
const leastShared = 4.5;
const fewestShared = 3;
/** Two terms do where they are nearly all that both have to say. */
const fewestSharedOfFew = 2;
const fewGate = 0.75;

interface Cluster {
  readonly members: Statement[];
  readonly repeats: Statement[];
  readonly exemplars: Prepared[];
  /** Keys of the first exemplar that its other tellings have accounted for. */
  readonly told: Set<string>;
}

interface Prepared {
  readonly statement: Statement;
  readonly keys: ReadonlySet<string>;
  readonly mass: number;
}

/** A statement and tellings it may belong to. */
interface Fit {
  readonly prepared: Prepared;
  readonly cluster: Cluster;
  readonly exemplar: Prepared;
  readonly overlap: Overlap;
  readonly likeness: number;
}

/**
 * Finds what the reports tell in common: each statement is held against the tellings of earlier reports that share a
 * rare term with it, found through an index, and joins the one it is most like; the most alike go first. One telling
 * of a report fits one of another, unless one report tells in one sentence what another tells in two: then each of the
 * two must have a part of the one to itself.
 */
export function alignStatements(statements: readonly Statement[], weights: Weights): readonly Alignment[] {
  const clusters: Cluster[] = [];
  const index = new Map<string, Set<Cluster>>();
  for (const [, own] of groupBy(statements, ({ report }) => report.number)) {
    const prepared = own.map((statement) => ({
      statement,
      keys: new Set(statement.terms.map(({ key }) => key)),
      mass: massOf(statement.terms, weights),
    }));
    joinReport(prepared, clusters, index, weights);
  }
  return clusters;
}

/** One report on its way into the clusters. */
interface Joining {
  /** What a statement has told of clusters it belongs to; a statement without an entry belongs to none yet. */
  readonly told: Map<Prepared, Set<string>>;
  /** Clusters in which the report has its telling. */
  readonly filled: Set<Cluster>;
  /** What later reports look up: statements of one report are not held against each other. */
  readonly posts: (readonly [Prepared, Cluster])[];
}

function joinReport(
  report: readonly Prepared[],
  clusters: Cluster[],
  index: Map<string, Set<Cluster>>,
  weights: Weights,
): void {
  const joining: Joining = { told: new Map(), filled: new Set(), posts: [] };
  const repeats: Fit[] = [];
  for (const fit of fitsOf(report, index, weights)) {
    const own = joining.told.get(fit.prepared) ?? new Set<string>();
    const isFirst = own.size === 0 && !joining.filled.has(fit.cluster);
    const rest = isFirst ? fit.likeness : restLikeness(fit, own, weights);
    if (rest >= sameGate) {
      if (isFirst) enter(fit, joining);
      else clusters.push(splitOff(fit, joining));
      account(fit, own, joining);
    } else if (fit.likeness >= sameGate) repeats.push(fit);
  }
  for (const { prepared, cluster } of repeats) {
    if (joining.told.has(prepared)) continue;
    joining.told.set(prepared, new Set());
    cluster.repeats.push(prepared.statement);
  }
  for (const prepared of report) {
    if (joining.told.has(prepared)) continue;
    const single = clusterOf([prepared], new Set());
    clusters.push(single);
    joining.posts.push([prepared, single]);
  }
  for (const [prepared, cluster] of joining.posts) post(prepared, cluster, index);
}

/** Every pair of a statement and a cluster that could tell the same, the most alike first. */
function fitsOf(
  report: readonly Prepared[],
  index: Map<string, Set<Cluster>>,
  weights: Weights,
): readonly Fit[] {
  return (
    report
      .flatMap((prepared) =>
        [...candidatesFor(prepared, index)].map((cluster) => fitOf(prepared, cluster, weights)),
      )
      // Equal scores fall to what stands first in the text; `toSorted` is stable.
      .toSorted((one, other) => other.likeness - one.likeness)
  );
}

/** The report's first telling of what a cluster tells. */
function enter({ prepared, cluster }: Fit, { filled, posts }: Joining): void {
  cluster.members.push(prepared.statement);
  filled.add(cluster);
  if (cluster.exemplars.length >= mostExemplars) return;
  cluster.exemplars.push(prepared);
  posts.push([prepared, cluster]);
}

/** A part of the exemplar, or of the statement, that others have not accounted for: a cluster of its own. */
function splitOff({ prepared, exemplar, overlap }: Fit, { posts }: Joining): Cluster {
  const part = clusterOf([exemplar, prepared], new Set(overlap.keys));
  posts.push([exemplar, part], [prepared, part]);
  return part;
}

function account({ prepared, cluster, overlap }: Fit, own: Set<string>, { told }: Joining): void {
  for (const key of overlap.keys) {
    own.add(key);
    cluster.told.add(key);
  }
  for (const key of overlap.matches) cluster.told.add(key);
  told.set(prepared, own);
}

function clusterOf(exemplars: readonly Prepared[], told: Set<string>): Cluster {
  return {
    members: exemplars.map(({ statement }) => statement),
    repeats: [],
    exemplars: [...exemplars],
    told,
  };
}

function post({ statement }: Prepared, cluster: Cluster, index: Map<string, Set<Cluster>>): void {
  for (const { key, related } of statement.terms) {
    for (const posted of [key, ...related]) {
      const list = index.get(posted);
      if (list === undefined) index.set(posted, new Set([cluster]));
      else list.add(cluster);
    }
  }
}

function candidatesFor({ keys }: Prepared, index: ReadonlyMap<string, ReadonlySet<Cluster>>): Set<Cluster> {
  const found = new Set<Cluster>();
  for (const key of keys) {
    const list = index.get(key);
    if (list === undefined || list.size > mostPostings) continue;
    for (const cluster of list) found.add(cluster);
  }
  return found;
}

/** A statement beside the telling of a cluster that is most like it. */
function fitOf(prepared: Prepared, cluster: Cluster, weights: Weights): Fit {
  const fits = cluster.exemplars.map((exemplar) => {
    const overlap = overlapOf(prepared.statement.terms, exemplar.keys, weights);
    return {
      prepared,
      cluster,
      exemplar,
      overlap,
      likeness: likenessOf(overlap, prepared.mass, exemplar.mass),
    };
  });
  return fits.reduce((best, fit) => (fit.likeness > best.likeness ? fit : best));
}

/**
 * How alike the two are in what no other telling has accounted for: the share of the one that is new here. 0 where both
 * are accounted for elsewhere, or share too little that is.
 */
function restLikeness(
  { prepared, cluster, exemplar, overlap }: Fit,
  own: ReadonlySet<string>,
  weights: Weights,
): number {
  if (own.size > 0 && cluster.told.size > 0) return 0;
  const free = overlap.keys.filter(
    (key, at) => !own.has(key) && !cluster.told.has(overlap.matches[at] ?? key),
  );
  const shared = free.reduce((sum, key) => sum + weights(key), 0);
  if (shared < leastShared || free.length < fewestShared) return 0;
  return shared / (own.size > 0 ? exemplar.mass : prepared.mass);
}

/**
 * How alike two statements are, 0..1: the mean of the share that the shorter one has in common with the longer (a
 * report may tell less) and of the share that both have in common (Dice 1945). 0 where they share too little.
 */
function likenessOf({ shared, keys }: Overlap, mass: number, other: number): number {
  const dice = (2 * shared) / (mass + other);
  if (shared < leastShared || keys.length < (dice < fewGate ? fewestShared : fewestSharedOfFew)) return 0;
  return (shared / Math.min(mass, other) + dice) / 2;
}
