import type { Entity } from '../../model/analysis.js';
import type { FactKind } from '../../model/fact.js';
import type { Tree } from '../tree.js';
import { heldFor, type Known, type NameForm } from './known.js';
import type { Wording } from './wordings.js';

/** Abbreviations that need no spelling out. */
const knownAbbreviations = new Set(
  'AI AIDS BBC BMW CD CEO CIA CNN DNA DVD EU FBI FIFA GDP GPS HIV IBM ID IQ IT KFC MBA MP MPs NASA NATO NBA NFL NHS OK PC PhD TV UFO UK UN UNESCO UNICEF US USA VIP WWF'.split(
    ' ',
  ),
);

/** A form of address and a surname; not with a first name. */
const formOfAddress = /\b(?:Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}’'-]*\p{L})(?![\p{L}])(?! \p{Lu})/gu;

/** The President alone: of what, and who it is, another sentence tells. */
const bareTitle =
  /\b[Tt]he \p{Lu}\b(?![\p{L}’'.])|\b[Cc]o-\p{L}+ \p{Lu}|^(?:\p{Lu}\p{L}+ )+(?:Executive|Minister|Director|Officer|Secretary|President), \p{Lu}|\b[Tt]he (?:President|Prime Minister|Minister|Mayor|Chancellor|Governor|Speaker|Secretary|Senator|Professor|Doctor|Commission|Council|Committee|Court|Government|Report|Treaty|Act|Bill|Accord|Agreement|Alliance|Association|Authority|Summit|Games|Cup|League|Festival|Constitution)\b(?!,? (?:of\b|on\b|for\b|\p{Lu}))/u;
/** Posts that say nothing without whose they are, and people who are only that. */
const barePost =
  /^[^,]+ is (?:an?|the) (?:(?:[Ff]ormer|Agriculture|Cabinet|Communications|Culture|Development|Economy|Immigration|Industry|Labou?r|Opposition|Shadow|Sports?|Tourism|Vice|Deputy|First|Foreign|Prime|Finance|Defen[cs]e|Education|Energy|Environment|Health|Home|Information|Interior|Justice|Technology|Trade|Transport) )*(?:[Aa]mbassador|[Ll]eader|[Mm]inister|[Pp]resident|[Ss]ecretary|[Ss]peaker)\.$|^[^,]+ is (?:an?|the) (?:\p{L}+ )?(?:Minister|Secretary) (?:of|for) (?:the )?\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?\.$|^[^,]+ is an? (?:Commission|Committee|Council|Government|Ministry|[Oo]utgoing|[Ii]ncoming|Top) |^[^,]+ is the [^\p{Lu}]+(?<!\b(?:of|for|at|in|to)\b[^\p{Lu}]*)\.$|^[^,]+ is (?:an?|the) (?:\p{Ll}+[- ])*(?:co-?\p{L}+|author|boss|captain|chair(?:man|woman)?|champion|chief|co-author|colleague|commissioner|critic|deputy|director|editor|executive|expert|founder|general|head|leader|manager|mayor|member|minister|officer|owner|partner|player|president|prime minister|professor|representative|researcher|secretary|senator|speaker|spokes(?:man|woman|person)|supporter|winner)\.$/u;
/** What somebody is only to somebody else: `is a Mercedes team-mate`. */
const relationalPost =
  /^[^,]+ is (?:an?|the) (?:[\p{L}-]+ )*(?:aide|ally|assistant|brother|classmate|colleague|cousin|daughter|father|friend|heir|husband|mother|nephew|neighbou?r|niece|opponent|predecessor|rival|sister|son|successor|team-?mate|widow|wife)\.$/u;
/** `a member of the committee`: of which one, another sentence tells. */
const leaningPost = /\b(?:of|for|at|in|to) the (?:\p{Ll}+ )?\p{Ll}+\.$/u;

/**
 * A sentence with its names in full where they first stand and with who or what they are; null where the article says it
 * in words that cannot be taken along, or the name is only a first name or surname.
 *
 * @param text the wording with its source and its dates.
 */
export function nameTold(
  tree: Tree,
  known: Known,
  text: string,
  wording: Pick<Wording, 'tokens' | 'isWhole'>,
  kind: FactKind,
): string | null {
  if (bareTitle.test(text) || barePost.test(text) || hasUnknownAbbreviation(tree, known, text)) return null;
  const full = withFullNames(known, withoutForms(tree, text));
  const told = entitiesIn(known, full);
  if (
    full.search(formOfAddress) >= 0 ||
    told.some(isHalfNamed) ||
    heldFor(full, known.partNames, (part) => part).some((part) => standsBare(full, part))
  )
    return null;
  if (kind === 'role') return leaningPost.test(full) || relationalPost.test(full) ? null : full;
  return told.reduce<string | null>(
    (sentence, entity) => (sentence === null ? null : introduce(known, sentence, entity, wording)),
    full,
  );
}

/** `Mr Hale` as Peter Hale, where the article has one of that name. */
function withoutForms(tree: Tree, text: string): string {
  return text.replace(formOfAddress, (form: string, surname: string, at: number) => {
    if (/["“][^"”]*$/u.test(text.slice(0, at))) return form;
    const named = tree.analysis.entities.filter(
      ({ type, name }) => type === 'person' && name.endsWith(` ${surname}`),
    );
    const [only] = named;
    return named.length === 1 && only !== undefined && !text.includes(only.name) ? only.name : form;
  });
}

/** `the CMI` as `the Chartered Management Institute`, where it first stands. */
function withFullNames({ names }: Known, text: string): string {
  return namesIn(names, text).reduce((sentence, { form, entity }) => {
    if (form === entity.name || sentence.includes(entity.name) || !isShortFor(form, entity)) return sentence;
    const place = placeOf(sentence, form);
    return place === null
      ? sentence
      : `${sentence.slice(0, place.start)}${entity.name}${sentence.slice(place.end)}`;
  }, text);
}

function namesIn(names: Known['names'], text: string): readonly NameForm[] {
  return heldFor(text, names, ({ form }) => form);
}

function isShortFor(form: string, { name, type }: Entity): boolean {
  if (type === 'person' || type === 'group') return false;
  return /^\p{Lu}{2,}s?$/u.test(form) && !knownAbbreviations.has(form) && name.includes(' ');
}

/** Where a name stands as a word of its own outside quotation marks; null where it does not. */
function placeOf(text: string, name: string): { readonly start: number; readonly end: number } | null {
  const plain = text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length));
  for (let start = plain.indexOf(name); start >= 0; start = plain.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!/[\p{L}\p{N}-]$/u.test(plain.slice(0, start)) && !/^[\p{L}\p{N}-]/u.test(plain.slice(end)))
      return { start, end };
  }
  return null;
}

function entitiesIn({ names }: Known, text: string): readonly Entity[] {
  return namesIn(names, text).flatMap(({ form, entity }) =>
    form === entity.name && placeOf(text, form) !== null ? [entity] : [],
  );
}

/** An abbreviation that the article explains in words that were not read, or in none that are sure. */
function hasUnknownAbbreviation(tree: Tree, { names }: Known, text: string): boolean {
  const outside = text.replace(/\([^)]*\)/gu, ' ');
  return (outside.match(/(?<![\p{L}\p{N}-])\p{Lu}{2,}s?(?![\p{L}\p{N}-])/gu) ?? []).some((word) => {
    if (knownAbbreviations.has(word)) return false;
    const isSpelled = (names.get(word) ?? []).some(
      ({ form, entity }) => form === word && isShortFor(form, entity),
    );
    return !isSpelled && tree.analysis.article.text.includes(`(${word})`);
  });
}

/** `Maria`: somebody of whom the article gives a part of the name. */
function isHalfNamed({ type, name, title }: Entity): boolean {
  return type === 'person' && !name.includes(' ') && title === null;
}

/** `King` or `Riley` where the article has `Riley King` too, and the sentence has not. */
function standsBare(text: string, surname: string): boolean {
  for (let start = text.indexOf(surname); start >= 0; start = text.indexOf(surname, start + 1)) {
    const before = text.slice(0, start);
    const named = before.replace(/(?<![\p{L}\p{N}])(?:’t|van|de|la|von|bin|al|der|di|le) $/iu, '');
    if (/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.’'-]* $/u.test(named)) return false;
    if (
      /[\p{L}\p{N}-]$/u.test(before) ||
      /^(?:[\p{L}\p{N}-]| \p{Lu})/u.test(text.slice(start + surname.length))
    )
      continue;
    return true;
  }
  return false;
}

/** The sentence with who or what somebody is behind the name, where it does not say so itself. */
function introduce(
  known: Known,
  text: string,
  entity: Entity,
  wording: Pick<Wording, 'tokens' | 'isWhole'>,
): string | null {
  if (known.portrayed.has(entity.id)) return text;
  const introduced = known.introductions.get(entity.id);
  const place = placeOf(text, entity.name);
  if (
    introduced === undefined &&
    known.strangers.has(entity.id) &&
    !isIntroducedBy(known, entity, wording, text)
  )
    return null;
  if (introduced === undefined || place === null || isIntroducedBy(known, entity, wording, text)) return text;
  const { words } = introduced;
  if (words === null) return null;
  if (saysAlready(text, words)) return text;
  const before = text.slice(0, place.start);
  const after = text.slice(place.end);
  if (!canTake(before, after)) return null;
  const closing = /^[,.:]/u.test(after) ? '' : ',';
  return `${before}${entity.name}, ${words}${closing}${after}`;
}

/** Whether the words are those in which the text introduces it, and they tell it. */
function isIntroducedBy(
  { firstMentions }: Known,
  entity: Entity,
  { tokens, isWhole }: Pick<Wording, 'tokens' | 'isWhole'>,
  text: string,
): boolean {
  const isFirst = tokens.some(({ index }) => index === firstMentions.get(entity.id));
  const next = text.slice(text.indexOf(entity.name) + entity.name.length);
  return isFirst && (isWhole || /^, (?:an?|the|who|which|of)\b|^ \(/u.test(next));
}

/** A name at the start or behind a plain word, no owner and no part of a list, takes an aside. */
function canTake(before: string, after: string): boolean {
  if (before === 'According to ' && after.startsWith(', ')) return true;
  if (!/^(?:[ .:]|, (?!(?:and|an?|the)\b|\p{Lu}))/u.test(after)) return false;
  if (/^ (?:and|or|herself|himself|\p{Lu})/u.test(after)) return false;
  return before === '' || /(?:^|\s)(?:by|to|with|from|for|that|said|told|of|met|and then) $/u.test(before);
}

/** Whether the sentence has the head of the description already: `Professor Karlsen`, `Karlsen is a geologist`. */
function saysAlready(text: string, words: string): boolean {
  const [head = ''] = words.toLowerCase().split(/ (?:of|for|at|in|with|to|on|from|who|which)\b|,/u);
  return text.toLowerCase().includes(head.split(' ').at(-1) ?? '');
}
