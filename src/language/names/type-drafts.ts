import { groupBy } from '../../base/collections.js';
import type { EntityType } from '../../model/analysis.js';
import { isFirstName } from '../lexicons/first-names.js';
import { personWords } from '../lexicons/name-words.js';
import type { Tree } from '../tree.js';
import { evidenceAround, evidenceInside } from './name-evidence.js';
import { bestType, type NameModel, type NameScores, scoreEvidence } from './name-model.js';
import type { NameDraft } from './read-names.js';
import { typeOfKnownName } from './type-of-name.js';

/** What speaks for a draft's type: in the name, around it, and in the other names of the article. */
export interface DraftEvidence {
  readonly inside: readonly string[];
  readonly around: readonly string[];
}

/** The evidence for each draft, in their order. */
export function gatherEvidence(tree: Tree, drafts: readonly NameDraft[]): readonly DraftEvidence[] {
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]));
  const longer = new Map<string, Set<string>>();
  for (const { words, type } of drafts) {
    if (words.length < 2) continue;
    for (const [place, word] of [
      ['first', words[0]],
      ['last', words.at(-1)],
    ] as const) {
      const found = longer.get(word ?? '') ?? new Set();
      longer.set(word ?? '', found.add(`${place} of ${type}`));
    }
  }
  return drafts.map((draft) => {
    const joined = [tree.parent(draft.head), ...tree.children(draft.head)].flatMap((token) => {
      const other = token === null ? undefined : byHead.get(token.index);
      const isJoined =
        token?.relation === 'conj' || (tree.at(draft.head).relation === 'conj' && other !== undefined);
      return other !== undefined && isJoined ? [`joined ${other.type}`] : [];
    });
    const only = draft.words.length === 1 ? (draft.words[0] ?? '') : null;
    return {
      inside: [...evidenceInside(draft), ...(only === null ? [] : (longer.get(only) ?? []))],
      around: [...evidenceAround(tree, draft), ...joined],
    };
  });
}

/** Types that words alone make certain enough: the model is not asked. */
const settled: ReadonlySet<EntityType | null> = new Set(['group', 'event', 'work']);

/** By how much, in hundredths of a logarithm, the model must find another type likelier than that of the words. */
const overrulingMargin = 250;

/** By how much a type must be likelier than none where the words say nothing. */
const namingMargin = 0;

/**
 * The same for a person whose name is one word that no list of persons has: firms, teams and towns of one word do what
 * persons do, and to ask `who` of them is worse than to leave them open.
 */
const unknownPersonMargin = 250;

/** The same for a name of several words of which no list of persons has one: `Mars One`, but also `Tenzing Norgay`. */
const unknownFullNameMargin = 100;

/**
 * Gives each draft the type that the model finds, all places of one name together. A name with a title or a form of
 * address stays a person, a people a group, and
 * what a list has as a whole stays what the list says.
 */
export function typeDrafts(tree: Tree, drafts: readonly NameDraft[], model: NameModel): readonly NameDraft[] {
  const evidence = gatherEvidence(tree, drafts);
  const scored = drafts.map((draft, index) => ({
    draft,
    inside: scoreEvidence(evidence[index]?.inside ?? [], model),
    around: scoreEvidence(evidence[index]?.around ?? [], model),
  }));
  const scores = new Map(
    [...groupBy(scored, ({ draft }) => draft.text)].map(([text, group]) => [
      text,
      together(
        group[0]?.inside ?? [0, 0, 0, 0],
        group.map(({ around }) => around),
      ),
    ]),
  );
  return drafts.map((draft) => {
    const titled = draft.title !== null || draft.honorific !== null;
    const found = scores.get(draft.text);
    return titled || settled.has(draft.type) || typeOfKnownName(draft.text) !== null || found === undefined
      ? draft
      : { ...draft, type: decide(draft, found) };
  });
}

/** The type of the words unless another is far likelier; where they say none, the likeliest if it is likely enough. */
function decide({ type, words }: NameDraft, scores: NameScores): EntityType | null {
  const [person, organization, place, other] = scores;
  if (type === null || type === 'other') {
    const likeliest = bestType([person, organization, place, Number.NEGATIVE_INFINITY]);
    const margin =
      likeliest !== 'person' || isPersonal(words)
        ? namingMargin
        : words.length > 1
          ? unknownFullNameMargin
          : unknownPersonMargin;
    return scoreOf(scores, likeliest) - other > margin ? likeliest : type;
  }
  const best = bestType(scores);
  const isFar = scoreOf(scores, best) - scoreOf(scores, type) > overrulingMargin;
  return !isFar ? type : best === 'other' ? null : best;
}

function isPersonal(words: readonly string[]): boolean {
  return words.some((word) => isFirstName(word) || personWords.has(word.toLowerCase()));
}

function scoreOf([person, organization, place, other]: NameScores, type: EntityType): number {
  return type === 'person'
    ? person
    : type === 'organization'
      ? organization
      : type === 'place'
        ? place
        : other;
}

/** The name itself once, and what stands around its places: more places say more, but not each as much as the first. */
function together(inside: NameScores, around: readonly NameScores[]): NameScores {
  const share = Math.sqrt(around.length) / Math.max(1, around.length);
  const sum = (type: 0 | 1 | 2 | 3): number =>
    inside[type] + share * around.reduce((total, scores) => total + scores[type], 0);
  return [sum(0), sum(1), sum(2), sum(3)];
}
