import { capitalizeFirst } from '../../base/text.js';
import {
  demonstratives,
  firmTies,
  looseTies,
  openingWith,
  resumingOpenings,
  strikingOpening,
} from '../../language/lexicons/pointing-words.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { FactDraft } from '../draft.js';
import { markerOf } from '../reading/markers.js';
import { isThatClause } from '../reading/that-clause.js';
import { dependents, hasRelation, subtree, type Tree, textOf, tokenAt } from '../tree.js';
import { wordTokens } from '../wording/wording.js';
import type { Known } from './known.js';

/** A wording that a fact may be told by, and the words of the text that it is made of. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether the words tell themselves whose claim they are. */
  readonly namesSource: boolean;
  /** Whether it is the sentence of the text with nothing left out. */
  readonly isWhole: boolean;
  /** Whether its first word has a capital only where it opens a sentence. */
  readonly opensLower: boolean;
}

/** Openings that answer the sentence before; the sentence is as true without them. */
const looseOpening = new RegExp(
  `^(?:but|and|yet|however|overall|finally|meanwhile|indeed|${strikingOpening}),? `,
  'iu',
);
/** Openings that tie a sentence to the one before, and say more. */
const tiedOpening = openingWith(
  ...looseTies,
  ...firmTies,
  ...resumingOpenings.filter((opening) => opening !== 'there'),
  ...demonstratives,
  ...[
    'elsewhere',
    'even',
    'first,',
    'second,',
    'third,',
    'next,',
    'at stake',
    'worse',
    '(?:more|less) [a-z]+ly,',
  ],
);
/** Endings that do. */
const tiedEnding = /, (?:too|though|instead|in turn|by contrast)$/iu;
/** An example says little without that of which it is one. */
const example = /\bfor (?:example|instance)\b/i;
/** Words between commas that tie, and can go. */
const looseAside = /, (?:however|therefore|meanwhile|of course),/giu;
/** Words of a clause that its fact may leave out: they tie it to the sentence before. */
const looseWords = new Set([
  'also',
  'however',
  'indeed',
  'meanwhile',
  'moreover',
  'therefore',
  'thus',
  'too',
]);
/** Clauses that hang on another: what they tell holds in that one, or of what it speaks of. */
const subordinate = ['acl', 'advcl', 'csubj', 'xcomp'] as const;
/** Subordinators of what is so whatever the other clause tells. */
const conceding = new Set(['although', 'even though', 'though', 'whereas']);
/** Clauses inside a part of another. */
const clausal = ['acl', 'advcl', 'ccomp', 'xcomp'] as const;
const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);

/** The ways to tell a fact, the plainer first: its own sentence where that leaves out nothing, then the text's own. */
export function wordingsOf(tree: Tree, known: Known, draft: FactDraft): readonly Wording[] {
  const sentence = sentenceOf(known, draft);
  if (sentence !== undefined && example.test(textOf(tree, sentence))) return [];
  const own = ownWording(tree, known, draft);
  const whole = wholeWording(tree, known, draft);
  return [...(own === null ? [] : [own]), ...(whole === null ? [] : [whole])];
}

function ownWording(tree: Tree, known: Known, draft: FactDraft): Wording | null {
  const { kind, roles, members } = draft;
  if (kind === 'list') return null;
  if (kind === 'statement') {
    const sentence = sentenceOf(known, draft);
    const tokens = tree.analysis.tokens.slice(sentence?.first ?? 0, sentence?.end ?? 0);
    const lower = draft.text.toLowerCase();
    // Its asides are left out.
    const printed = tokens.filter((token) => lower.includes(token.text.toLowerCase()));
    return fromText(tree, draft, printed);
  }
  if (kind === 'role') return fromText(tree, draft, evidenceTokens(tree, known, draft));
  if (isMovedBehind(tree, draft)) return null;
  const parts = [...Object.values(roles), ...members];
  const printed = new Set(
    parts.flatMap(({ range: { first, end } }) =>
      Array.from({ length: end - first }, (_, offset) => first + offset),
    ),
  );
  const head = headOf(tree, known, draft);
  const group = head === null ? [] : [head, ...dependents(tree, head.index, 'aux', 'cop', 'advmod')];
  for (const { index } of group) printed.add(index);
  // An aside inside a part is left out.
  const lower = draft.text.toLowerCase();
  const tokens = [...printed]
    .toSorted((one, other) => one - other)
    .map((index) => tokenAt(tree, index))
    .filter((token) => known.resolved.has(token.index) || lower.includes(token.text.toLowerCase()));
  const isWhole = !['event', 'state', 'saying'].includes(kind) || !leavesOut(tree, known, draft);
  return isWhole ? fromText(tree, draft, tokens) : null;
}

/**
 * Whether a time or place that opens the clause ends the fact behind a clause inside it, where it is read with that one:
 * `founded a group that represents sailors in 2009`.
 */
function isMovedBehind(tree: Tree, { kind, text, roles }: FactDraft): boolean {
  if (!['event', 'state', 'saying'].includes(kind)) return false;
  const parts = Object.values(roles);
  const first = Math.min(...parts.map(({ range }) => range.first));
  const opening = parts.find(({ range }) => range.first === first);
  if (opening === undefined || roles.agent === opening || roles.subject === opening) return false;
  if (!text.slice(0, -1).endsWith(opening.text)) return false;
  return parts.some(
    (part) =>
      part !== opening &&
      tree.analysis.tokens
        .slice(part.range.first, part.range.end)
        .some((token) => token.index !== part.head && clausal.some((one) => hasRelation(token, one))),
  );
}

function fromText(tree: Tree, { text, attribution }: FactDraft, tokens: readonly Token[]): Wording {
  return {
    text,
    tokens,
    namesSource:
      attribution === null || (text.includes(attribution.speaker) && text.includes(attribution.verb)),
    isWhole: false,
    opensLower: opensLower(tree, text, tokens),
  };
}

/** Whether the clause of a fact says more than the fact: a word of weight that is not in its sentence. */
function leavesOut(tree: Tree, known: Known, draft: FactDraft): boolean {
  const head = headOf(tree, known, draft);
  const { content } = draft.roles;
  // Quoted words are told as they are.
  if (head === null || (content !== undefined && /^["“]/u.test(content.text))) return false;
  if (subordinate.some((relation) => hasRelation(head, relation)) && !isRemark(tree, head)) return true;
  const told = ` ${wordsOf(draft.text)} `;
  const { first, end } = subtree(tree, head.index);
  const beside = new Set(dependents(tree, head.index).flatMap((child) => asideTokens(tree, child)));
  for (let index = first; index < end; index++) {
    const token = tokenAt(tree, index);
    if (!contentTags.has(token.upos) || beside.has(index)) continue;
    if (known.resolved.has(index)) {
      if (isLeftOut(tree, draft, index) && !isInAside(tree, token, head)) return true;
      continue;
    }
    if (looseWords.has(token.lemma.toLowerCase()) || isInAside(tree, token, head)) continue;
    if (!told.includes(` ${wordsOf(token.text)} `)) return true;
  }
  return false;
}

/** `Butare, which has 89,600 residents,`, `Though ice is new to Norway, …`: it holds by itself. */
function isRemark(tree: Tree, head: Token): boolean {
  if (hasRelation(head, 'advcl')) return conceding.has(markerOf(tree, head) ?? '');
  const mention = tree.mentionOf.get(head.head);
  if (head.relation !== 'acl:relcl' || mention?.form !== 'name') return false;
  const { first } = subtree(tree, head.index);
  return [tokenAt(tree, first), tree.analysis.tokens[first - 1]].some((token) => token?.text === ',');
}

/** A name of the clause that the fact does not say, in whatever form. */
function isLeftOut(tree: Tree, { text }: FactDraft, index: number): boolean {
  const mention = tree.nameAt.get(index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  if (mention?.form !== 'name' || entity === undefined) return false;
  return ![entity.name, ...entity.forms].some((form) => text.includes(form));
}

function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

function evidenceTokens(tree: Tree, known: Known, draft: FactDraft): readonly Token[] {
  const span = draft.evidence[0]?.span;
  const sentence = sentenceOf(known, draft);
  if (span === undefined || sentence === undefined) return [];
  return tree.analysis.tokens
    .slice(sentence.first, sentence.end)
    .filter((token) => token.span.start >= span.start && token.span.end <= span.end);
}

/** The predicate of a fact: its attribute, its verb, else the word of its evidence that the others hang from. */
function headOf(tree: Tree, known: Known, draft: FactDraft): Token | null {
  const { action, roles } = draft;
  if (action?.lemma === 'be' && roles.attribute !== undefined) return tokenAt(tree, roles.attribute.head);
  const tokens = evidenceTokens(tree, known, draft);
  const [lemma] = action?.lemma.split(' ') ?? [];
  const inside = new Set(tokens.map(({ index }) => index));
  return (
    tokens.find((token) => token.upos === 'VERB' && token.lemma === lemma) ??
    tokens.find((token) => !inside.has(token.head)) ??
    null
  );
}

/** A further clause joined to this one, and whose word it is, are told elsewhere. */
function asideTokens(tree: Tree, child: Token): readonly number[] {
  const isClause = child.upos === 'VERB' || dependents(tree, child.index, 'cop', 'nsubj').length > 0;
  // `has snow fields, but no oil`: the turn is the point.
  const isTurn = dependents(tree, child.index, 'cc').some(({ lemma }) => ['but', 'yet'].includes(lemma));
  const isOther = (hasRelation(child, 'conj') && isClause && !isTurn) || hasRelation(child, 'parataxis');
  if (!isOther) return [];
  const { first, end } = subtree(tree, child.index);
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}

/** Part of an apposition or relative clause behind a comma. */
function isInAside(tree: Tree, token: Token, top: Token): boolean {
  for (let at = token; at.index !== top.index && at.head >= 0; at = tokenAt(tree, at.head)) {
    if (!['appos', 'acl'].some((relation) => hasRelation(at, relation)) || isThatClause(tree, at)) continue;
    const { first } = subtree(tree, at.index);
    const marks = [tree.analysis.tokens[first - 1]?.text ?? '', tokenAt(tree, first).text];
    if (marks.some((mark) => /^[,–—(]$/u.test(mark))) return true;
  }
  return false;
}

function sentenceOf({ sentences }: Known, draft: FactDraft): Sentence | undefined {
  return sentences.get(draft.evidence[0]?.sentence ?? '');
}

/** Whether a sentence begins with a word that has a capital only there. */
function opensLower(tree: Tree, text: string, tokens: readonly Token[]): boolean {
  const [opening = ''] = text.split(/[^\p{L}\p{N}-]/u);
  const first = tokens.find((token) => token.text.toLowerCase() === opening.toLowerCase());
  if (first === undefined) return false;
  // `Tigers` of a text that writes `tigers` too.
  if (['NN', 'NNS'].includes(first.xpos) && tree.writtenWords.has(first.text.toLowerCase())) return true;
  if (tree.nameAt.has(first.index)) return false;
  if (first.upos === 'PROPN' || first.text === 'I' || /\p{Lu}/u.test(first.text.slice(1))) return false;
  return (
    !['ADJ', 'NOUN'].includes(first.upos) || !/^\p{Lu}/u.test(first.text) || !tree.innerWords.has(first.text)
  );
}

/** The sentence as the text has it, its references resolved; null where a word would dangle. */
function wholeWording(tree: Tree, known: Known, draft: FactDraft): Wording | null {
  const sentence = draft.evidence.length === 1 ? sentenceOf(known, draft) : undefined;
  const isQuote = draft.kind === 'saying' && tree.quotationOf.has(draft.roles.content?.head ?? -1);
  if (sentence === undefined || draft.kind === 'role' || isQuote) return null;
  if (tokenAt(tree, sentence.end - 1).text !== '.') return null;
  const written = textOf(tree, sentence);
  const speaker = draft.attribution?.speaker.split(' ').at(-1) ?? '';
  if (!written.includes(speaker) || /[;?!]|\.\.\.|\n/u.test(written)) return null;
  const tokens = tree.analysis.tokens.slice(sentence.first, sentence.end - 1);
  const plain = tokens.filter(({ lemma }) => lemma !== 'also');
  if (plain.some(({ index }) => tree.unclosed.has(index))) return null;
  const worded = wordTokens(tree, plain, null)?.replace(looseAside, '').replace(looseOpening, '') ?? null;
  if (worded === null || tiedOpening.test(worded) || tiedEnding.test(worded)) return null;
  return {
    text: `${capitalizeFirst(worded)}.`,
    tokens: plain,
    namesSource: true,
    isWhole: true,
    opensLower: false,
  };
}
