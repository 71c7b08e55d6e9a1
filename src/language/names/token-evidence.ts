import { capitalizeFirst } from '../../base/text.js';
import type { TokenRange } from '../../model/analysis.js';
import { rareSurnames } from '../lexicons/census-names.js';
import { nationalAdjectives, peoples } from '../lexicons/countries.js';
import { isFirstName } from '../lexicons/first-names.js';
import { bodyNames, personWords, placeNames } from '../lexicons/name-words.js';
import { companyEndings, organizationWords } from '../lexicons/organizations.js';
import { placeWords } from '../lexicons/places.js';
import { capitalTitles, honorifics } from '../lexicons/titles.js';
import type { Tree } from '../tree.js';
import { listOfName, opensListedName } from './listed-names.js';
import type { NameDraft } from './read-names.js';
import { eventWords } from './type-of-name.js';

/** What a word shows wherever it stands. */
interface Spelling {
  /** The lists that have it, as evidence for the words around it: first for the one two words on, last for the one two back. */
  readonly near: readonly (readonly string[])[];
  readonly shape: string;
  /** Whether a listed name can begin with it. */
  readonly opensListed: boolean;
}

/** How far around a word the lists that have it count. */
const reach = 2;
const places = Array.from({ length: 2 * reach + 1 }, (_, place) => place - reach);
/** As `near` tells it, of a word that no list has: most are such. */
const nowhere: Spelling['near'] = places.map(() => []);

/** Words of a listed name at most. */
const longestListed = 5;

/**
 * What speaks for the tags of each token, in the article's order: the names that rules read, the lists, the word's own
 * shape and place in the tree. `US` in `the US Senate` has among others `draft first organization` and `listed country`.
 */
export function tokenEvidence(tree: Tree, drafts: readonly NameDraft[]): readonly (readonly string[])[] {
  const evidence = tree.tokens.map((): string[] => []);
  for (const draft of drafts) addDraft(evidence, draft);
  // Most words of an article come again.
  const known = new Map<string, Spelling>();
  const spellings = tree.tokens.map(({ text }): Spelling => {
    const spelling = known.get(text) ?? spellingOf(text);
    known.set(text, spelling);
    return spelling;
  });
  const used = usesOf(tree, drafts);
  for (const sentence of tree.sentences) {
    addListed(tree, evidence, spellings, sentence);
    const casing = casingOf(tree, sentence);
    const length = sentence.end - sentence.first;
    for (let index = sentence.first; index < sentence.end; index++) {
      const last = Math.min(index + reach, sentence.end - 1);
      for (let near = Math.max(index - reach, sentence.first); near <= last; near++) {
        evidence[index]?.push(...(spellings[near]?.near[near - index + reach] ?? []));
      }
      const { text, xpos, relation } = tree.at(index);
      const shape = spellings[index]?.shape ?? '';
      evidence[index]?.push(
        `tag ${xpos}`,
        `relation ${relation}`,
        `shape ${shape}`,
        `case ${tree.child(index, 'case')?.text.toLowerCase() ?? '-'}`,
        `determiner ${tree.child(index, 'det')?.text.toLowerCase() ?? '-'}`,
        `casing ${casing} ${shape}`,
        ...(length < 5 ? [`length ${length} ${shape}`] : []),
        ...(used.get(text) ?? []),
      );
    }
  }
  return evidence;
}

function spellingOf(text: string): Spelling {
  const lists = listsOf(text);
  return {
    near: lists.length === 0 ? nowhere : places.map((place) => lists.map((list) => `${place} ${list}`)),
    shape: shapeOf(text),
    opensListed: opensListedName(text),
  };
}

/** How a sentence uses capitals: `titled` where most longer words begin with one, which then says little. */
function casingOf(tree: Tree, { first, end }: TokenRange): 'titled' | 'lower' | 'upper' | 'plain' {
  const words = tree.tokens.slice(first, end).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const high = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const upper = words.filter(({ text }) => /^\p{Lu}+$/u.test(text)).length;
  if (words.length < 3) return 'plain';
  return 3 * upper > 2 * words.length
    ? 'upper'
    : 4 * high > 3 * words.length
      ? 'titled'
      : high === 0
        ? 'lower'
        : 'plain';
}

/** What the whole article shows of a word: what the names it is in are, and whether it is written small too. */
function usesOf(tree: Tree, drafts: readonly NameDraft[]): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  const add = (word: string, use: string): void => {
    uses.set(word, (uses.get(word) ?? new Set()).add(use));
  };
  for (const { first, end, type, title, honorific, use, words } of drafts) {
    for (let index = first; index < end; index++) {
      const { text } = tree.at(index);
      if (words.length > 1 && type !== null) {
        add(text, `elsewhere ${type} ${index === end - 1 ? 'last' : index === first ? 'first' : 'within'}`);
      }
      if (title !== null || honorific !== null) add(text, 'elsewhere titled');
      if (words.length === 1) add(text, `elsewhere ${use}`);
    }
  }
  const small = new Set(tree.tokens.map(({ text }) => text).filter((text) => /^\p{Ll}/u.test(text)));
  for (const { text } of tree.tokens) {
    if (/^\p{Lu}/u.test(text) && small.has(text.toLowerCase())) add(text, 'elsewhere small');
  }
  return new Map([...uses].map(([word, found]) => [word, [...found]]));
}

function addDraft(evidence: readonly string[][], draft: NameDraft): void {
  const size = draft.end - draft.first > 1 ? 'long' : 'short';
  for (let index = draft.first; index < draft.end; index++) {
    const place = index === draft.first ? 'first' : 'later';
    const found = evidence[index];
    found?.push(`draft ${place}`, `draft ${place} ${draft.type}`, `draft ${place} ${draft.type} ${size}`);
    if (draft.title !== null || draft.honorific !== null) found?.push(`titled ${place}`);
    if (draft.flat) found?.push(`flat ${place}`);
    if (index === draft.end - 1) found?.push('draft last');
  }
}

/** The longest names of the lists, from left to right. */
function addListed(
  tree: Tree,
  evidence: readonly string[][],
  spellings: readonly Spelling[],
  { first, end }: TokenRange,
): void {
  for (let index = first; index < end; ) {
    const { list, length } =
      spellings[index]?.opensListed === true ? listedAt(tree, index, end) : { list: null, length: 1 };
    for (let part = 0; list !== null && part < length; part++) {
      const letters = /^\p{Ll}/u.test(tree.at(index).text) ? 'low' : 'high';
      evidence[index + part]?.push(`listed ${part === 0 ? 'first' : 'later'} ${list} ${letters}`);
    }
    index += length;
  }
}

function listedAt(
  tree: Tree,
  index: number,
  end: number,
): { readonly list: string | null; readonly length: number } {
  for (let length = Math.min(longestListed, end - index); length > 0; length--) {
    const list = listOfName(tree.tokens.slice(index, index + length).map(({ text }) => text));
    if (list !== null) return { list, length };
  }
  return { list: null, length: 1 };
}

/** The lists that have a word. */
function listsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const name = /^\p{Ll}|^\p{Lu}{4,}$/u.test(text) ? capitalizeFirst(lower) : text;
  const lists: readonly (readonly [boolean, string])[] = [
    [isFirstName(name), 'first name'],
    [rareSurnames.has(lower), 'surname'],
    [personWords.has(lower), 'person'],
    [placeNames.has(lower), 'place'],
    [bodyNames.has(lower), 'body'],
    [organizationWords.has(lower), 'body word'],
    [companyEndings.has(lower), 'company'],
    [placeWords.has(lower), 'place word'],
    [capitalTitles.has(lower), 'title'],
    [honorifics.has(lower), 'honorific'],
    [eventWords.has(lower), 'event word'],
    [nationalAdjectives.has(name), 'national'],
    [peoples.has(name), 'people'],
  ];
  return lists.flatMap(([holds, list]) => (holds ? [list] : []));
}

/** `Mary` gives Xxx, `NiMo` XxXx, `J.` X., `NATO` XXX: runs are cut to two. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');
}
