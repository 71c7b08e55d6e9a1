import { lowerFirst } from '../../base/text.js';
import { wordsToNumber } from '../../language/inflection/number-words.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { evidenceOf, type FactDraft } from '../draft.js';
import { type Tree, textOf, tokenAt } from '../tree.js';

const minMembers = 2;
const maxMembers = 6;
const maxMemberWords = 14;

/**
 * A counted heading and its members behind a colon: `three goals: freeing all hostages, eliminating Hamas and …`.
 * Only where the number of the heading is the number of the members, so that none is cut wrong.
 */
export function findLists(tree: Tree): readonly FactDraft[] {
  return tree.analysis.sentences.flatMap((sentence) => {
    const colon = colonOf(tree, sentence);
    const heading = colon === null ? null : headingBefore(tree, sentence, colon);
    if (colon === null || heading === null) return [];
    const members = membersAfter(tree, sentence, colon);
    if (members === null || members.length !== heading.count) return [];
    const quotation = tree.quotationOf.get(colon);
    const speaker = quotation?.speaker == null ? undefined : tree.entityOf.get(quotation.speaker);
    if (quotation !== undefined && speaker === undefined) return [];
    return [
      {
        kind: 'list' as const,
        text: `${capitalized(heading.phrase.text)}: ${members.map((member) => member.text).join('; ')}.`,
        action: null,
        roles: { heading: heading.phrase },
        members,
        modality: 'asserted' as const,
        attribution: speaker === undefined ? null : { speaker: speaker.name, verb: 'said' },
        confidence: 0.95,
        evidence: [evidenceOf(tree, [heading.phrase.range.first, (members.at(-1)?.range.end ?? colon) - 1])],
      },
    ];
  });
}

function colonOf(tree: Tree, sentence: Sentence): number | null {
  const colons: number[] = [];
  for (let index = sentence.first; index < sentence.end; index++)
    if (tokenAt(tree, index).text === ':') colons.push(index);
  return colons.length === 1 ? (colons[0] ?? null) : null;
}

/** `the three goals` just before the colon: determiner, number word, up to three more words, a plural noun. */
function headingBefore(
  tree: Tree,
  sentence: Sentence,
  colon: number,
): { readonly count: number; readonly phrase: Phrase } | null {
  if (colon - 1 <= sentence.first) return null;
  const noun = tokenAt(tree, colon - 1);
  if (noun.xpos !== 'NNS') return null;
  for (let index = colon - 2; index >= Math.max(sentence.first, colon - 6); index--) {
    const token = tokenAt(tree, index);
    const count =
      token.upos === 'NUM' || token.xpos === 'CD' ? wordsToNumber(token.text.toLowerCase()) : null;
    if (count === null) {
      // `three rivers meet in the town:` is no heading.
      if (!['ADJ', 'NOUN', 'PROPN'].includes(token.upos)) return null;
      continue;
    }
    if (count < minMembers || count > maxMembers) return null;
    const before = index > sentence.first ? tokenAt(tree, index - 1) : null;
    const first = before?.upos === 'DET' ? index - 1 : index;
    return {
      count,
      phrase: phraseOver(tree, first, colon, textOf(tree, { first: index, end: colon }).toLowerCase()),
    };
  }
  return null;
}

/** The words behind the colon, cut at commas, semicolons and the last `and`. */
function membersAfter(tree: Tree, sentence: Sentence, colon: number): readonly Phrase[] | null {
  const cuts: { first: number; end: number }[] = [];
  let first = colon + 1;
  const close = (end: number) => {
    if (end > first) cuts.push({ first, end });
    first = end + 1;
  };
  let end = Math.min(sentence.end, tree.quotationOf.get(colon)?.end ?? sentence.end);
  while (end > first && tokenAt(tree, end - 1).upos === 'PUNCT') end--;
  for (let index = colon + 1; index < end; index++) {
    const token = tokenAt(tree, index);
    if (isCut(token)) close(index);
  }
  close(end);
  const members = cuts.map((cut) => memberOf(tree, cut));
  return members.every((member) => member !== null) ? members : null;
}

function isCut(token: Token): boolean {
  return token.text === ',' || token.text === ';' || (token.lemma === 'and' && token.upos === 'CCONJ');
}

function memberOf(tree: Tree, cut: { readonly first: number; readonly end: number }): Phrase | null {
  let { first, end } = cut;
  while (end > first && tokenAt(tree, end - 1).upos === 'PUNCT') end--;
  while (end > first && tokenAt(tree, first).upos === 'PUNCT') first++;
  if (end <= first) return null;
  const text = textOf(tree, { first, end });
  // `two kinds: those of stone and those of wood`: kinds of what, only the words before tell.
  if (/^(?:those|that|ones?|the ones?|others?|another|the (?:former|latter))\b/iu.test(text)) return null;
  if (text.split(/\s+/).length > maxMemberWords || /["“”()]/u.test(text)) return null;
  return phraseOver(tree, first, end, text);
}

function phraseOver(tree: Tree, first: number, end: number, text: string): Phrase {
  const opening = tokenAt(tree, first);
  const isName = opening.upos === 'PROPN' || /^\p{Lu}+$/u.test(opening.text);
  return {
    text: isName ? text : lowerFirst(text),
    marker: null,
    type: 'clause',
    entity: null,
    number: 'plural',
    quantity: null,
    range: { first, end },
    head: end - 1,
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
