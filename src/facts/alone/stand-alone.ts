import { groupBy } from '../../base/collections.js';
import { lowerFirst } from '../../base/text.js';
import type { Token } from '../../model/analysis.js';
import type { FactDraft } from '../draft.js';
import { type Tree, textOf } from '../tree.js';
import { pointsOutside } from '../wording/pointing.js';
import { isAdrift } from './adrift.js';
import { dateTold } from './dates-beside.js';
import { gatherKnown, type Known } from './known.js';
import { nameTold } from './name-told.js';
import { asksBack } from './needs.js';
import { type Wording, wordingsOf } from './wordings.js';

/** Longest sentence, in words, to hand to a reader. */
const maxWords = 45;
/** Shortest clause of somebody's words that can tell something without naming anybody or any number. */
const minQuotedWords = 6;

/** A noun said so often is what the article is about. */
const topicCount = 4;

/** An answer, a step of several, a turn against what was said before, the mark of a note, and an end or beginning that is cut. */
const tornOut =
  /^(?:yes|no|well|oh|sure|sorry|thanks|first|second|third|next|finally|lastly)\b,|\bhowever\b|\[|^\(|\bjust as [\p{L}-]+\.$|\bas a result\.$|\bin question\b|,? (?:though|instead)\.$/iu;

/** Nouns for everybody and everything: what is said of them alone could stand anywhere. */
const generalNouns = new Set('child man number part people person place thing way woman word'.split(' '));

/**
 * Gives each fact its sentence for a reader who has not the article: nothing of its clause left out, whose word it is,
 * who somebody is behind the first mention, names in full, and the date beside words that count from the day of the
 * report. `Anna Karlsen, the mayor of Bergen, opened the museum on Monday (6 May 2024).` Where that day is not known,
 * `on Monday` is left out: it would say nothing. Null where no wording says all that by itself.
 *
 * @param drafts all facts of the article; those of kind `role` tell who people are.
 */
export function standAlone(tree: Tree, drafts: readonly FactDraft[]): readonly (string | null)[] {
  const known = gatherKnown(tree, drafts);
  const times = groupBy(tree.analysis.times, ({ first }) => tree.sentenceOf[first]?.id ?? '');
  const told = new Map<string, string | null>();
  const isDated = tree.analysis.article.source.published !== null;
  return drafts.map((draft) => {
    // Only a question makes a whole of what is explained.
    if (draft.kind === 'reason') return null;
    // A number is told by the sentence of another fact.
    const same = told.get(draft.text);
    if (draft.kind === 'quantity' && same !== undefined) return same;
    const own = draft.evidence.flatMap(({ sentence }) =>
      (times.get(sentence) ?? []).map((time) => ({ words: textOf(tree, time), value: time.value })),
    );
    const isOpen = isPointing(tree, draft) || isPastPost(known, draft) || isBare(draft);
    for (const wording of isOpen ? [] : wordingsOf(tree, known, draft)) {
      if (!isAnchored(tree, wording.tokens) || asksBack(tree, known, wording)) continue;
      const sourced = withSource(wording, draft);
      const dated = sourced === null ? null : dateTold(sourced, own, isDated);
      if (isAdrift(tree, known, draft, wording.tokens, !isDated && dated !== sourced)) continue;
      const named = dated === null ? null : nameTold(tree, known, dated, wording, draft.kind);
      if (named === null || named.split(' ').length > maxWords || tornOut.test(named)) continue;
      told.set(draft.text, named);
      return named;
    }
    told.set(draft.text, null);
    return null;
  });
}

/** Words without a name and about nothing that the article is about could be said of anything. */
function isAnchored(tree: Tree, tokens: readonly Token[]): boolean {
  const isNamed = tokens.some(({ index }) => tree.nameAt.has(index));
  // `There are classes in three languages`: where, another sentence tells.
  if (!isNamed && tokens.some((token) => opensThere(tree, token))) return false;
  const verb = tokens.find(({ upos }) => upos === 'VERB' || upos === 'AUX')?.index ?? 0;
  return tokens.some(({ index, upos, lemma }) => {
    const lower = lemma.toLowerCase();
    if (tree.nameAt.has(index) || tree.mentionOf.has(index)) return true;
    if (generalNouns.has(lower)) return false;
    if (['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(upos) && tree.titleWords.has(lower)) return true;
    return upos === 'NOUN' && index < verb && (tree.lemmaCounts.get(lower) ?? 0) >= topicCount;
  });
}

function isPastPost({ pastPersons }: Known, { kind, roles: { person } }: FactDraft): boolean {
  return kind === 'role' && pastPersons.has(person?.entity ?? '');
}

function opensThere(tree: Tree, { lemma, relation, head }: Token): boolean {
  return lemma === 'there' && relation === 'expl' && tree.analysis.tokens[head]?.relation === 'root';
}

/** Fewest words that tell something of somebody: `gives speeches` does not. */
const fewestTold = 3;

function isBare({ kind, text, roles: { agent, subject } }: FactDraft): boolean {
  const doer = agent ?? subject;
  if (!['event', 'state'].includes(kind) || doer?.type !== 'person') return false;
  return text.split(' ').length - doer.text.split(' ').length < fewestTold;
}

/** A claim with its source before it, where its words do not name it. */
function withSource({ text, namesSource, opensLower }: Wording, { attribution }: FactDraft): string | null {
  if (namesSource || attribution === null) return text;
  const { speaker } = attribution;
  // `The council has asked the town`, as the council says: the fact of what it says tells it.
  if (text.toLowerCase().includes(speaker.toLowerCase())) return null;
  // `the researchers`: which ones, another sentence tells.
  if (/^(?:the|an?|this|that|its|their|his|her)? ?\p{Ll}+$/u.test(speaker)) return null;
  return `According to ${speaker}, ${opensLower ? lowerFirst(text) : text}`;
}

/** Words in quotation marks that point at what was said before them, or too few of them to tell anything. */
function isPointing(tree: Tree, { kind, text, roles }: FactDraft): boolean {
  const parts = Object.values(roles);
  const isQuoted = parts.some(({ head }) => tree.quotationOf.has(head));
  if (!isQuoted) return false;
  if (kind === 'saying' && roles.content !== undefined && pointsOutside(tree, roles.content.range))
    return true;
  const isFragment = ['event', 'state'].includes(kind) && text.split(' ').length < minQuotedWords;
  return isFragment && parts.every(({ entity, quantity }) => entity === null && quantity === null);
}
