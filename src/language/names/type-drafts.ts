import { groupBy } from '../../base/collections.js';
import type { EntityType } from '../../model/analysis.js';
import { isFirstName } from '../lexicons/first-names.js';
import { personWords } from '../lexicons/name-words.js';
import { type TaggedType, type TagScores, taggedTypes, tagOf } from './name-tags.js';
import type { NameDraft } from './read-names.js';
import { typeOfKnownName } from './type-of-name.js';

/** Types that words alone make certain enough: the tagger is not asked. */
const settled: ReadonlySet<EntityType | null> = new Set(['group', 'event', 'work']);

/**
 * By how much, in hundredths of a logarithm for each token, the tagger must find a type likelier than all others before it is taken
 * where the words say nothing or something else.
 */
const namingMargin = 70;

/**
 * The same for a person whose name is one word that no list of persons has: firms, teams and towns of one word do what
 * persons do, and to ask `who` of them is worse than to leave them open.
 */
const unknownPersonMargin = 230;

/** What the tagger finds a name to be; null for no name. */
interface Finding {
  readonly type: TaggedType | null;
  /** How far it is before the next likely type, 0 or more. */
  readonly margin: number;
}

/**
 * Gives each draft the type that the tagger finds, all places of one name together. A name with a title or a form of address stays a person, a people a
 * group, and what a list has as a whole stays what the list says.
 *
 * @param weighed how well the tags fit each token (`weighTags`); names with a token that nobody has read stay as they are.
 */
export function typeDrafts(
  drafts: readonly NameDraft[],
  weighed: readonly (TagScores | null)[],
): readonly NameDraft[] {
  const fitted = drafts.map((draft) => ({ draft, fits: fitsOf(draft, weighed) }));
  const findings = new Map(
    [...groupBy(fitted, ({ draft }) => draft.text)].map(([text, group]): [string, Finding | null] => [
      text,
      find(group.flatMap(({ fits }) => (fits === null ? [] : [fits]))),
    ]),
  );
  const towns = findTowns(drafts);
  return drafts.map((draft) => {
    const finding = findings.get(draft.text) ?? null;
    if (finding === null || isCertain(draft)) return draft;
    const type = decide(draft, finding);
    return { ...draft, type: type === 'person' && towns.has(draft.text) ? 'place' : type };
  });
}

/** Names of several words that the text has behind `in` and `near` each time, and more than once: Newton Stewart is no person. */
function findTowns(drafts: readonly NameDraft[]): ReadonlySet<string> {
  return new Set(
    [...groupBy(drafts, ({ text }) => text)]
      .filter(
        ([, group]) =>
          group.length > 1 && group.every(({ words, use }) => words.length > 1 && use === 'where'),
      )
      .map(([text]) => text),
  );
}

/** Whether title, form of address or a list tell what a name is. */
function isCertain({ type, title, honorific, words }: NameDraft): boolean {
  // `Ports and Markets Authority`: only names of bodies are that long.
  const isLongBody = type === 'organization' && words.includes('and');
  return (
    isLongBody ||
    title !== null ||
    honorific !== null ||
    settled.has(type) ||
    typeOfKnownName(words.join(' ')) !== null
  );
}

/** The type of the words where the tagger agrees, else its own where it is sure; null where neither holds. */
function decide({ type, words, use }: NameDraft, finding: Finding): EntityType | null {
  if (type === finding.type) return type;
  const isUnknown =
    words.length === 1 && !words.some((word) => isFirstName(word) || personWords.has(word.toLowerCase()));
  // What stands after `in` is a place where nothing else is likelier.
  const isWhere = finding.type === 'place' && use === 'where';
  const isStranger = finding.type === 'person' && isUnknown;
  const margin = isWhere ? 0 : isStranger ? unknownPersonMargin : namingMargin;
  if (finding.type !== null && finding.type !== 'other' && finding.margin >= margin) return finding.type;
  return type === 'other' ? type : null;
}

const choices: readonly (TaggedType | null)[] = [null, ...taggedTypes];

/** How well each of `choices` fits a draft, for each of its tokens; null where the net has not read one. */
function fitsOf({ first, end }: NameDraft, weighed: readonly (TagScores | null)[]): readonly number[] | null {
  const fits = choices.map(() => 0);
  for (let index = first; index < end; index++) {
    const own = weighed[index] ?? null;
    if (own === null) return null;
    for (const [choice, type] of choices.entries()) {
      fits[choice] = (fits[choice] ?? 0) + (own[tagOf(type, index === first)] ?? 0) / (end - first);
    }
  }
  return fits;
}

/** The likeliest type by the mean of all places; null where there are none. */
function find(places: readonly (readonly number[])[]): Finding | null {
  if (places.length === 0) return null;
  const means = choices.map((type, choice) => ({
    type,
    fit: places.reduce((sum, fits) => sum + (fits[choice] ?? 0), 0) / places.length,
  }));
  const [best, next] = means.toSorted((one, other) => other.fit - one.fit);
  return best === undefined ? null : { type: best.type, margin: best.fit - (next?.fit ?? best.fit) };
}
