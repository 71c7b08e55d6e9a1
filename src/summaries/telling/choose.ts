import { groupBy } from '../../base/collections.js';
import { isTold } from '../fitness/told.js';
import type { Statement } from '../statement.js';
import { goesOn, isJoined } from './going-on.js';
import { saysAgain } from './says-again.js';
import type { Worth } from './weigh.js';

/** How many words a summary may have. */
export interface Budget {
  readonly least: number;
  readonly most: number;
}

/** How the sentences of a choice follow each other. */
interface Course {
  /** By what a concept counts less each time that it is told again, 0..1; 0 where only the first time counts. */
  readonly again: (concept: string) => number;
  /** Whether a statement tells a detail, to be told only right after the sentence before it. */
  readonly isSide: (statement: Statement) => boolean;
  /** Whether a statement may follow from anywhere, whatever was told: the other side, what the headline speaks of. */
  readonly mayLeap: (statement: Statement) => boolean;
  /** What the reader knows from the headline, with the keys of `Continuity.needs`. */
  readonly given: ReadonlySet<string>;
  /** What a sentence is worth less that does not follow the one before it in the article: its reader must find the way; joined by what it is about or does in the whole, or not. */
  readonly leap: { readonly joined: number; readonly loose: number };
  /** Position of the sentence that turns what the lead tells, and so may follow it at once; null where none does. */
  readonly turn: number | null;
  /** Position of the first sentence of the body, which can lean on nothing. */
  readonly start: number;
}

/** A course with the position of the sentence that the choice begins with. */
interface Way extends Course {
  readonly opening: number;
}

/** A partial choice: statements in the order of the text. */
interface State {
  readonly chosen: readonly Statement[];
  readonly words: number;
  /** How many of the statements tell each concept, by its number. */
  readonly covered: Uint8Array;
  /** Whether nothing of the body before its last sentence is left out. */
  readonly unbroken: boolean;
  readonly worth: number;
}

/** A statement with its concepts as numbers. */
interface Weighed {
  readonly statement: Statement;
  readonly concepts: readonly number[];
  /** Of its concepts together. */
  readonly weight: number;
  readonly worth: Worth;
  /** What it takes for known and neither it nor the headline says: by each such thing, the statements that say it. */
  readonly needs: readonly Need[];
  /** Whether another way to say the sentence tells of as new what this one takes for known. */
  readonly isSecond: boolean;
}

/** Something taken for known, and who says it. */
interface Need {
  readonly isNoun: boolean;
  readonly toldBy: ReadonlySet<Statement>;
}

/** By the number of each concept, what it counts and by what it counts less each time it is told again. */
interface Scale {
  readonly weightOf: Float64Array;
  readonly againOf: Float64Array;
}

/** A state to be, while it is not yet known whether it is kept. */
interface Step {
  readonly state: State;
  /** Null for the state as it was. */
  readonly next: Weighed | null;
  readonly words: number;
  readonly worth: number;
}

/** Sentences of the article that are looked at, the best first; bounds the work for long texts. */
const maxSentences = 45;
/** A text of so much of the words asked for is long enough, if one more sentence would not belong to it. */
const nearly = 0.8;
/** States kept for each few words, so that short choices are not crowded out by long ones. */
const beamWidth = 12;
const bucketWords = 8;
/** What the sentence that says what an account is about gains by the one right after it, which mostly says more of that. */
const secondBonus = 0.04;

/**
 * Makes a choice of the statements that, from one sentence on, together cover the most of what the article is about within a budget of words, in the order of
 * the text, at most one for each sentence of the article (maximum coverage: Gillick & Favre 2009), so that nothing
 * points at what was left out. Beam search, since the exact answer is not worth its time.
 * Where nothing reaches `least`, the best that there is.
 *
 * @param worth how much the concepts of a statement count, and what it is worth besides.
 */
export function createChooser(
  statements: readonly Statement[],
  weights: ReadonlyMap<string, number>,
  worth: (statement: Statement) => Worth,
  course: Course,
): (budget: Budget, opening: number) => readonly Statement[] {
  const numbers = new Map([...weights.keys()].map((concept, number): [string, number] => [concept, number]));
  const weightOf = Float64Array.from(weights.values());
  const againOf = Float64Array.from([...weights.keys()].map((concept) => course.again(concept)));
  const scale = { weightOf, againOf };
  const tellable = statements.filter(({ continuity }) => continuity !== null);
  const findNeed = indexTellings(tellable);
  const introduced = new Set(
    tellable.flatMap(({ position, introduces }) => (introduces.size > 0 ? [position] : [])),
  );
  const weighed = tellable.map((statement): Weighed => {
    const concepts = [...statement.concepts, ...statement.moves].flatMap(
      (concept) => numbers.get(concept) ?? [],
    );
    const needs = [...(statement.continuity?.needs ?? [])]
      .filter((need) => !isTold(need, course.given))
      .map(findNeed);
    const isSecond = statement.introduces.size === 0 && introduced.has(statement.position);
    return {
      statement,
      concepts,
      weight: weightOfAll(concepts, weightOf),
      worth: worth(statement),
      needs,
      isSecond,
    };
  });
  const groups = groupBySentence(weighed);
  return (budget, opening) => {
    const way = { ...course, opening };
    let beam: readonly State[] = [
      { chosen: [], words: 0, covered: new Uint8Array(weightOf.length), unbroken: true, worth: 0 },
    ];
    for (const variants of bestSentences(groups, opening)) {
      const steps: Step[] = [];
      for (const state of beam) {
        steps.push({ state, next: null, words: state.words, worth: state.worth });
        for (const next of variants) {
          const step = extend(state, next, scale, budget, way);
          if (step !== null) steps.push(step);
        }
      }
      beam = prune(steps).map((step) => take(step, course));
    }
    const finished = beam.filter(({ chosen }) => chosen.at(-1)?.continuity?.owesNext !== true);
    const full = finished.filter((state) => state.words >= nearly * budget.least);
    return best(full.length > 0 ? full : finished)?.chosen ?? [];
  };
}

function weightOfAll(concepts: readonly number[], weightOf: Float64Array): number {
  return concepts.reduce((sum, concept) => sum + (weightOf[concept] ?? 0), 0);
}

/** The ways to say each sentence, with the best worth of them; the best sentence first. */
function groupBySentence(weighed: readonly Weighed[]): readonly (readonly [number, readonly Weighed[]])[] {
  const worth = (group: readonly Weighed[]) =>
    Math.max(...group.map((one) => one.weight * one.worth.factor + one.worth.bonus));
  return [...groupBy(weighed, (one) => one.statement.position)].toSorted(
    ([, one], [, other]) => worth(other) - worth(one),
  );
}

/** The sentences worth a look from the opening on, in the order of the text, each as the ways to say it. */
function bestSentences(
  groups: readonly (readonly [number, readonly Weighed[]])[],
  opening: number,
): readonly (readonly Weighed[])[] {
  return [
    ...groups.filter(([position]) => position === opening),
    ...groups.filter(([position]) => position > opening).slice(0, maxSentences),
  ]
    .toSorted(([one], [other]) => one - other)
    .map(([, group]) => group);
}

function extend(
  state: State,
  next: Weighed,
  { weightOf, againOf }: Scale,
  budget: Budget,
  course: Way,
): Step | null {
  const { statement, concepts, worth } = next;
  const words = state.words + statement.words;
  if (words > budget.most || !isFollowable(next, state, course)) return null;
  if (state.chosen.some((before) => saysAgain(statement, before))) return null;
  let added = 0;
  for (const concept of concepts) {
    const times = state.covered[concept] ?? 0;
    added += (weightOf[concept] ?? 0) * (times === 0 ? 1 : (againOf[concept] ?? 0) ** times);
  }
  const before = state.chosen.at(-1);
  const isOn =
    statement.moves.size > 0 ||
    (statement.continuity !== null && isJoined(statement.continuity, state.chosen));
  const isSecond = state.chosen.length === 1 && follows(statement, before);
  return {
    state,
    next,
    words,
    worth:
      state.worth +
      added * worth.factor +
      worth.bonus +
      (isSecond ? secondBonus : 0) +
      (before === undefined || follows(statement, before) ? 0 : course.leap[isOn ? 'joined' : 'loose']),
  };
}

function follows(statement: Statement, before: Statement | undefined): boolean {
  return before !== undefined && before.position === statement.position - 1;
}

/**
 * Whether a statement may come next: it opens the choice as the course says; or everything before it is told; or what
 * it points at is told by the sentence before it and those chosen, and it goes on with their matter.
 */
function isFollowable({ statement, needs, isSecond }: Weighed, state: State, course: Way): boolean {
  const { continuity, position } = statement;
  const before = state.chosen.at(-1);
  if (continuity === null) return false;
  if (before === undefined) return position === course.opening && !(isSecond && position !== course.start);
  const isToldBefore = (need: string) =>
    state.chosen.some((one) => isTold(need, one.continuity?.tells ?? new Set()));
  if ([...statement.introduces].some(isToldBefore)) return false;
  const isTurn = position === course.turn && before.position === course.start;
  const isNext = isTurn || (before.position === position - 1 && before.whole);
  if (continuity.isContrast && (isNext || !continuity.turnsAlone)) return false;
  if ((isNext && state.unbroken) || isSourceOf(statement, before)) return true;
  if (before.continuity?.owesNext === true && before.position !== position - 1) return false;
  const isCarried =
    continuity.follows !== null && before.position >= continuity.follows && before.position < position;
  if (continuity.isTied && !isNext && !isCarried) return false;
  // What the sentence right after one points at stands in that one, as a rule; a name was explained anywhere.
  const isMet = ({ isNoun, toldBy }: Need) =>
    (isNext && isNoun && !continuity.opensParagraph) || state.chosen.some((one) => toldBy.has(one));
  return (
    needs.every(isMet) &&
    (isNext || (!course.isSide(statement) && (course.mayLeap(statement) || goesOn(continuity, state.chosen))))
  );
}

/** By what is taken for known, the statements that say it; each is looked for once. */
function indexTellings(statements: readonly Statement[]): (need: string) => Need {
  const found = new Map<string, Need>();
  return (need) => {
    const known = found.get(need) ?? {
      isNoun: need.startsWith('noun:'),
      toldBy: new Set(statements.filter(({ continuity }) => isTold(need, continuity?.tells ?? new Set()))),
    };
    found.set(need, known);
    return known;
  };
}

/** `The figures, released by the institute, …`, where the sentence before it told figures. */
function isSourceOf({ position }: Statement, before: Statement): boolean {
  return before.continuity?.owesNext === true && before.position === position - 1;
}

function prune(steps: readonly Step[]): readonly Step[] {
  const counts = new Map<number, number>();
  return steps
    .toSorted((one, other) => other.worth - one.worth)
    .filter(({ words }) => {
      const bucket = Math.floor(words / bucketWords);
      const count = (counts.get(bucket) ?? 0) + 1;
      counts.set(bucket, count);
      return count <= beamWidth;
    });
}

function take({ state, next, words, worth }: Step, { start }: Course): State {
  if (next === null) return state;
  const { statement } = next;
  const before = state.chosen.at(-1);
  const isNext =
    before === undefined ? statement.position === start : before.position === statement.position - 1;
  const covered = state.covered.slice();
  for (const concept of next.concepts) covered[concept] = (covered[concept] ?? 0) + 1;
  return {
    chosen: [...state.chosen, statement],
    words,
    covered,
    unbroken: state.unbroken && isNext && statement.whole,
    worth,
  };
}

function best(states: readonly State[]): State | undefined {
  return states.reduce<State | undefined>(
    (found, state) => (found === undefined || state.worth > found.worth ? state : found),
    undefined,
  );
}
