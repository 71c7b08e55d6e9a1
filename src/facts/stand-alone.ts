import type { TimeExpression } from '../model/analysis.js';
import { datesBeside, withoutUndatedDays } from './dates-beside.js';
import type { FactDraft } from './draft.js';
import { pointsOutside } from './pointing.js';
import { type Tree, textOf } from './tree.js';

/** Who people are, by the id of their entity: `a geologist at the university` of Anna Karlsen. */
export type WhoIsWho = ReadonlyMap<string, { readonly name: string; readonly post: string }>;

/** Longest sentence, in words, that takes in who somebody is. */
const maxWords = 40;

/** The posts that the article gives people, as the facts of kind `role` tell them. */
export function whoIsWho(drafts: readonly FactDraft[]): WhoIsWho {
  return new Map(
    drafts.flatMap(({ kind, text, roles: { person } }) => {
      if (kind !== 'role' || person?.entity == null) return [];
      return [[person.entity, { name: person.text, post: text.slice(`${person.text} is `.length, -1) }]];
    }),
  );
}

/** Shortest clause of somebody's words that can tell something without naming anybody or any number. */
const minQuotedWords = 6;

/**
 * The sentence of a fact for a reader who has not the article: who somebody is behind the first mention, and the date
 * beside words that count from the day of the report. `Anna Karlsen, the mayor of Bergen, opened the museum on Monday
 * (6 May 2024).` Where that day is not known, `on Monday` is left out: it would say nothing. Null where the
 * sentence needs the article all the same.
 */
export function standAlone(tree: Tree, draft: FactDraft, people: WhoIsWho): string | null {
  if (isPointing(tree, draft) || isFragment(tree, draft) || isOfUnknown(tree, draft, people)) return null;
  const times = timesOf(tree, draft).map((time) => ({ words: textOf(tree, time), value: time.value }));
  const isDated = tree.analysis.article.source.published !== null;
  const dated = isDated ? datesBeside(draft.text, times) : withoutUndatedDays(draft.text, times);
  return draft.kind === 'role' ? dated : introduced(dated, people);
}

function timesOf(tree: Tree, { evidence }: FactDraft): readonly TimeExpression[] {
  const ids = new Set(evidence.map(({ sentence }) => sentence));
  return tree.analysis.times.filter(({ first }) => ids.has(tree.sentenceOf[first]?.id ?? ''));
}

/** The first person named outside quotation marks, with his or her post where the sentence does not tell it. */
function introduced(text: string, people: WhoIsWho): string {
  const told = text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length));
  const [first] = [...people.values()]
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
  return (
    kind === 'saying' &&
    content !== undefined &&
    tree.quotationOf.has(content.head) &&
    pointsOutside(tree, content.range)
  );
}

/** `“… when the season is over …”`: too small a piece of what somebody said to be told by itself. */
function isFragment(tree: Tree, { kind, text, roles }: FactDraft): boolean {
  const parts = Object.values(roles);
  if (!['event', 'state'].includes(kind) || text.split(' ').length >= minQuotedWords) return false;
  if (!parts.some(({ head }) => tree.quotationOf.has(head))) return false;
  return parts.every(({ entity, quantity }) => entity === null && quantity === null);
}

/** `Maria works in summer`: somebody of whom the article gives a first name or a surname, and no more. */
function isOfUnknown(tree: Tree, { text }: FactDraft, people: WhoIsWho): boolean {
  return tree.analysis.entities.some(
    ({ id, type, name, title }) =>
      type === 'person' &&
      title === null &&
      !people.has(id) &&
      !name.includes(' ') &&
      text.startsWith(`${name} `),
  );
}
