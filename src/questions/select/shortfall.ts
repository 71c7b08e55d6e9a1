import { compareText, groupBy, unique } from '../../base/collections.js';
import { joinList } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Notice } from '../../model/notice.js';
import type { ContentOptions } from '../../model/options.js';
import { collide, type Prepared, prepare } from './collisions.js';
import { isFull } from './limits.js';
import type { Narrowed, Wish } from './narrow.js';

/** What selection went through, for the reason why it fell short. */
interface Selection {
  /** All that could be asked. */
  readonly candidates: readonly Candidate[];
  readonly narrowed: Narrowed;
  /** The allowed candidates that may be taken. */
  readonly fresh: readonly Candidate[];
  /** Those of `fresh` that were not found to read otherwise than they were written. */
  readonly readable: readonly Candidate[];
  readonly chosen: readonly Candidate[];
  /** The number printed beside the last paragraph of the article. */
  readonly paragraphs: number;
}

/** What keeps a candidate out of a pack that has room, the first that holds. */
type Obstacle = 'unclear' | 'held' | 'shared' | 'kind';

/** What is told of one such candidate, and of several. */
const tellings: Readonly<Record<Obstacle, readonly [one: string, several: string]>> = {
  shared: [
    "asks for the same facts or gives another's answer away",
    "ask for the same facts or give another's answer away",
  ],
  kind: ['would be one too many of its kind', 'would make too many of one kind'],
  held: ['is held back, since few of its kind are good', 'are held back, since few of their kinds are good'],
  unclear: ['did not read clearly enough', 'did not read clearly enough'],
};

const obstacles: readonly Obstacle[] = ['shared', 'kind', 'held', 'unclear'];

/** Tells that fewer items were taken than asked for, and why; nothing where they were not. */
export function shortfall(selection: Selection, options: ContentOptions): readonly Notice[] {
  const count = selection.chosen.length;
  if (count >= options.questions) return [];
  const message = `${count} of ${options.questions} questions: ${reasonOf(selection, options)}.`;
  return [{ stage: 'select', code: 'too-few-items', message }];
}

function reasonOf(selection: Selection, options: ContentOptions): string {
  const { candidates, narrowed } = selection;
  if (candidates.length === 0)
    return 'no statement of the text is certain and plain enough to ask about; longer reports, with people, places and numbers, give more';
  if (narrowed.allowed.length > 0) return reasonOfRest(selection, options);
  const alone = narrowed.wishes.find(({ leaves }) => leaves === 0);
  return alone === undefined
    ? `no question keeps to ${flagsOf(narrowed)} together`
    : reasonOfNone(alone.wish, selection, options);
}

/** Why a wish leaves nothing to ask. */
function reasonOfNone(
  wish: Wish,
  { candidates, paragraphs: last }: Selection,
  options: ContentOptions,
): string {
  const { types, skills, focus, paragraphs } = options;
  switch (wish) {
    case 'types':
      return noneOf(
        'type',
        types ?? [],
        candidates.map(({ item }) => item.type),
      );
    case 'skills':
      return noneOf(
        'skill',
        skills ?? [],
        candidates.map(({ item }) => item.skill),
      );
    case 'focus':
      return `nothing in the article that can be asked about mentions “${focus}”`;
    case 'paragraphs':
      return paragraphs !== null && paragraphs.first > last
        ? `the article has ${last} paragraphs`
        : 'nothing in these paragraphs is certain and plain enough to ask about';
  }
}

function noneOf(kind: string, wished: readonly string[], there: readonly string[]): string {
  return `no question of ${kind} ${joinList(wished, 'or')} could be made; the text gives ${joinList(unique(there).toSorted(compareText))}`;
}

/** Why candidates that keep to the wishes were not taken, with their number. */
function reasonOfRest(selection: Selection, options: ContentOptions): string {
  const { narrowed, fresh, chosen } = selection;
  const taken = new Set(chosen.map(({ item }) => item.id));
  const rest = fresh.filter(({ item }) => !taken.has(item.id));
  const isNarrow = narrowed.wishes.length > 0;
  const wider = isNarrow ? `; leave out ${flagsOf(narrowed)} for a wider choice` : '';
  if (rest.length === 0)
    return `no other question ${isNarrow ? `keeps to ${flagsOf(narrowed)}` : 'could be made'}${wider}`;
  const others = chosen.map(prepare);
  const by = groupBy(rest, (candidate) => obstacleOf(candidate, selection, others, options));
  const parts = obstacles.flatMap((obstacle) => {
    const own = by.get(obstacle) ?? [];
    return own.length === 0 ? [] : [{ count: own.length, told: tell(obstacle, own) }];
  });
  const that = isNarrow
    ? `that keep${rest.length === 1 ? 's' : ''} to ${flagsOf(narrowed)}`
    : 'that could be made';
  const [only, second] = parts;
  if (only !== undefined && second === undefined)
    return `the other ${rest.length === 1 ? 'question' : `${rest.length} questions`} ${that} ${only.told}${wider}`;
  return `of the other ${rest.length} questions ${that}, ${joinList(parts.map(({ count, told }) => `${count} ${told}`))}${wider}`;
}

function obstacleOf(
  candidate: Candidate,
  { readable }: Selection,
  chosen: readonly Prepared[],
  options: ContentOptions,
): Obstacle {
  if (!readable.includes(candidate)) return 'unclear';
  if (isFull(candidate, [], options, true)) return 'held';
  const prepared = prepare(candidate);
  return chosen.some((other) => collide(prepared, other)) ? 'shared' : 'kind';
}

/** `are held back, since few of their kinds are good (--types cloze,open lets them in)` */
function tell(obstacle: Obstacle, own: readonly Candidate[]): string {
  const told = tellings[obstacle][own.length === 1 ? 0 : 1];
  if (obstacle !== 'held') return told;
  const types = unique(own.map(({ item }) => item.type)).toSorted(compareText);
  return `${told} (--types ${types.join(',')} lets ${own.length === 1 ? 'it' : 'them'} in)`;
}

function flagsOf({ wishes }: Narrowed): string {
  return joinList(wishes.map(({ wish }) => `--${wish}`));
}
