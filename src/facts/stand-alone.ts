import { groupBy } from '../base/collections.js';
import { normalizeText } from '../base/text.js';
import type { Sentence } from '../model/analysis.js';
import { datesBeside, type MeantTime, withoutUndatedDays } from './dates-beside.js';
import { findTakenUp } from './definites.js';
import type { FactDraft } from './draft.js';
import { pointsOutside } from './pointing.js';
import { type Tree, textOf } from './tree.js';

/** Longest sentence, in words, that takes in who somebody is. */
const maxWords = 40;
/** Shortest clause of somebody's words that can tell something without naming anybody or any number. */
const minQuotedWords = 6;

/** `a member of the committee`: of which one, another sentence tells. */
const cutPost = /\b(?:of|for|at|in) the \p{Ll}+\.$/u;
/** `The President` alone: of what, and who it is, another sentence tells. */
const bareTitle =
  /\b[Tt]he (?:President|Prime Minister|Minister|Mayor|Chancellor|Governor|Speaker|Secretary)\b(?!,? (?:of\b|\p{Lu}))/u;

/** A person and the post that the article gives: `a geologist at the university`. */
interface Post {
  readonly name: string;
  readonly post: string;
}

/**
 * Gives each fact its sentence for a reader who has not the article: who somebody is behind the first mention, and the
 * date beside words that count from the day of the report. `Anna Karlsen, the mayor of Bergen, opened the museum on
 * Monday (6 May 2024).` Where that day is not known, `on Monday` is left out: it would say nothing. Null where the
 * sentence needs the article all the same.
 *
 * @param drafts all facts of the article; those of kind `role` tell who people are.
 */
export function standAlone(tree: Tree, drafts: readonly FactDraft[]): readonly (string | null)[] {
  const posts = postsOf(drafts);
  const times = timesBySentence(tree);
  const takenUp = takenUpBySentence(tree);
  const unknown = unknownPeople(tree, posts);
  const isDated = tree.analysis.article.source.published !== null;
  return drafts.map((draft) => {
    const { text, evidence, kind } = draft;
    if (bareTitle.test(text)) return null;
    if (isPointing(tree, draft) || isFragment(tree, draft)) return null;
    if (unknown.some((name) => text.startsWith(`${name} `))) return null;
    const words = ` ${normalizeText(text)} `;
    if (evidence.some(({ sentence }) => takenUp(sentence).some((noun) => words.includes(` the ${noun} `))))
      return null;
    const own = evidence.flatMap(({ sentence }) => times.get(sentence) ?? []);
    const dated = isDated ? datesBeside(text, own) : withoutUndatedDays(text, own);
    return kind === 'role' ? dated : introduced(dated, [...posts.values()]);
  });
}

/** By the id of the entity. */
function postsOf(drafts: readonly FactDraft[]): ReadonlyMap<string, Post> {
  return new Map(
    drafts.flatMap(({ kind, text, roles: { person } }) => {
      if (kind !== 'role' || person?.entity == null || cutPost.test(text)) return [];
      return [[person.entity, { name: person.text, post: text.slice(`${person.text} is `.length, -1) }]];
    }),
  );
}

function timesBySentence(tree: Tree): ReadonlyMap<string, readonly MeantTime[]> {
  const groups = groupBy(tree.analysis.times, ({ first }) => tree.sentenceOf[first]?.id ?? '');
  return new Map(
    [...groups].map(([id, times]) => [
      id,
      times.map((time) => ({ words: textOf(tree, time), value: time.value })),
    ]),
  );
}

/** The nouns of a sentence that take up what an earlier one speaks of, in lower case; read once for each sentence. */
function takenUpBySentence(tree: Tree): (id: string) => readonly string[] {
  const sentences = new Map(tree.analysis.sentences.map((sentence) => [sentence.id, sentence]));
  const found = new Map<string, readonly string[]>();
  return (id) => {
    const nouns = found.get(id) ?? nounsTakenUp(tree, sentences.get(id));
    found.set(id, nouns);
    return nouns;
  };
}

function nounsTakenUp(tree: Tree, sentence: Sentence | undefined): readonly string[] {
  const tokens = tree.analysis.tokens.slice(sentence?.first ?? 0, sentence?.end ?? 0);
  return findTakenUp(tree, tokens).map(({ text }) => normalizeText(text));
}

/** Those of whom the article gives a first name or a surname, and no more: `Maria`. */
function unknownPeople(tree: Tree, posts: ReadonlyMap<string, Post>): readonly string[] {
  return tree.analysis.entities
    .filter(
      ({ id, type, name, title }) =>
        type === 'person' && title === null && !posts.has(id) && !name.includes(' '),
    )
    .map(({ name }) => name);
}

/** The first person named outside quotation marks, with his or her post where the sentence does not tell it. */
function introduced(text: string, posts: readonly Post[]): string {
  const told = text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length));
  const [first] = posts
    .map(({ name, post }) => ({ post, start: told.indexOf(name), end: told.indexOf(name) + name.length }))
    .filter(({ start }) => start >= 0)
    .sort((one, other) => one.start - other.start);
  if (first === undefined || saysPost(told, first.post)) return text;
  const { post, start, end } = first;
  if (!canTake(told.slice(0, start), told.slice(end))) return text;
  const closing = /^[,.:]/u.test(told.slice(end)) ? '' : ',';
  const whole = `${text.slice(0, end)}, ${post}${closing}${text.slice(end)}`;
  return whole.split(' ').length <= maxWords ? whole : text;
}

/** A name at the start or behind a plain word, no owner and no part of a list, takes an aside. */
function canTake(before: string, after: string): boolean {
  if (!/^(?:[ .:]|, (?!(?:and|an?|the)\b|\p{Lu}))/u.test(after)) return false;
  if (/^ (?:and|or|herself|himself)\b/u.test(after)) return false;
  return before === '' || /(?:^|\s)(?:by|to|with|from|for|that|said|told|of|met|and then) $/u.test(before);
}

/** Whether the sentence has a word of the post already: `Professor Karlsen`, `Karlsen is a geologist`. */
function saysPost(text: string, post: string): boolean {
  const lower = text.toLowerCase();
  return (post.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => lower.includes(word));
}

/** Words in quotation marks that point at what was said before them. */
function isPointing(tree: Tree, { kind, roles: { content } }: FactDraft): boolean {
  const isQuoted = content !== undefined && tree.quotationOf.has(content.head);
  return kind === 'saying' && isQuoted && pointsOutside(tree, content.range);
}

/** `“… when the season is over …”`: too small a piece of what somebody said to be told by itself. */
function isFragment(tree: Tree, { kind, text, roles }: FactDraft): boolean {
  const parts = Object.values(roles);
  if (!['event', 'state'].includes(kind) || text.split(' ').length >= minQuotedWords) return false;
  if (!parts.some(({ head }) => tree.quotationOf.has(head))) return false;
  return parts.every(({ entity, quantity }) => entity === null && quantity === null);
}
