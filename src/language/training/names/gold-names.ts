import type { Span } from '../../../model/span.js';
import type { TreebankWord } from '../../conllu.js';
import { capitalTitles, honorifics } from '../../lexicons/titles.js';
import { type TaggedType, taggedTypes } from '../../names/name-tags.js';
import type { GoldDocument } from '../documents.js';
import { readGoldMentions } from '../gold-entities.js';

/** A name with its place, in characters of a document. */
export interface GoldName {
  readonly span: Span;
  readonly type: TaggedType;
}

/**
 * The names in GUM's phrases with entities, the longest where one is in another: of `the current US president Jane Smith of
 * Ohio` the words `Jane Smith` and `Ohio`. Peoples and parties (`the Democrats`) are `other`, mere titles none.
 */
export function readGoldNames(document: GoldDocument): readonly GoldName[] {
  const names = readGoldMentions(document).flatMap(({ sentence, first, end, type }) => {
    const words = document.sentences[sentence]?.words ?? [];
    const found = nameIn(words, first, end, type === 'person');
    const range = found === null ? [] : words.slice(found.first, found.end);
    const [opening] = range;
    const closing = range.at(-1);
    if (opening === undefined || closing === undefined) return [];
    const isPeople = type === 'person' && closing.xpos === 'NNPS';
    const isTitle = type === 'person' && range.every(({ form }) => isTitleWord(form));
    const span = { start: opening.span.start, end: closing.span.end };
    return isTitle ? [] : [{ span, type: isPeople ? ('other' as const) : typeOf(type), words: range.length }];
  });
  const kept: (typeof names)[number][] = [];
  for (const name of names.toSorted((one, other) => other.words - one.words)) {
    if (!kept.some(({ span }) => span.start < name.span.end && name.span.start < span.end)) kept.push(name);
  }
  return kept.toSorted((one, other) => one.span.start - other.span.start);
}

/** Relations of words that are beside a name, not in it. */
const beside =
  /^(?:appos|conj|acl|acl:relcl|nmod:poss|list|parataxis|dep|nmod:desc|nmod:unmarked|case|punct|cc|det|obl|nummod)$/;

/** The words of the name that heads a phrase; null where a common word heads it. */
function nameIn(
  words: readonly TreebankWord[],
  start: number,
  limit: number,
  isPerson: boolean,
): { readonly first: number; readonly end: number } | null {
  const phrase = words.slice(start, limit);
  const head = start + phrase.findIndex((word) => word.head < start || word.head >= limit);
  const isName = (index: number): boolean => index < limit && isProper(words[index]);
  if (head < start || !isName(head)) return null;
  const isBelow = (index: number): boolean => {
    let at = index;
    for (let steps = 0; at >= 0 && steps <= words.length; steps += 1) {
      if (at === head) return true;
      at = words[at]?.head ?? -1;
    }
    return false;
  };
  let first = head;
  while (first > start && isBelow(first - 1)) {
    const { form = '', relation = '' } = words[first - 1] ?? {};
    if (/^[-&]$/.test(form) && first - 2 >= start && isName(first - 2)) {
      first -= 2;
    } else if (!beside.test(relation) && (isName(first - 1) || /^\p{Lu}/u.test(form))) {
      first -= 1;
    } else {
      break;
    }
  }
  let end = head + 1;
  while (end < limit && isBelow(end)) {
    const next = endOfPart(words, end, limit, isPerson, isName);
    if (next === end) break;
    end = next;
  }
  return { first, end };
}

/** The end of the part of a name that begins at a word; the word itself where it is no part. */
function endOfPart(
  words: readonly TreebankWord[],
  end: number,
  limit: number,
  isPerson: boolean,
  isName: (index: number) => boolean,
): number {
  const { form = '', relation = '' } = words[end] ?? {};
  const next = words[end + 1];
  if (/^[-–&]$/.test(form) && isName(end + 1)) return end + 2;
  if (relation === 'case' && /^(?:of|for|de|and|in)$/.test(form) && (!isPerson || form === 'de')) {
    let last = end + 1;
    while (last < limit && /^(?:det|compound|amod)$/.test(words[last]?.relation ?? '')) last += 1;
    const [opening] = words.slice(end + 1, last + 1).filter(({ relation: one }) => one !== 'det');
    const isPart = last < limit && words[last]?.relation === 'nmod';
    return isPart && /^\p{Lu}/u.test(opening?.form ?? '') ? last + 1 : end;
  }
  const isParticle =
    /^(?:van|von|bin|de|la|al|der|den|del|el)$/i.test(form) && next?.relation === 'flat' && end + 1 < limit;
  const isNumber = relation === 'nummod' && /^\d+$/.test(form);
  return relation === 'flat' || relation === 'compound' || isNumber || isParticle ? end + 1 : end;
}

function isProper(word: TreebankWord | undefined): boolean {
  return word !== undefined && (/^NNPS?$/.test(word.xpos) || word.upos === 'PROPN');
}

function isTitleWord(form: string): boolean {
  const lower = form.toLowerCase();
  return capitalTitles.has(lower) || honorifics.has(lower);
}

function typeOf(type: string): TaggedType {
  return taggedTypes.find((one) => one === type) ?? 'other';
}
