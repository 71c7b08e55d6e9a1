import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence, Token, TokenRange } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { isSpeaker } from './speaker-behind.js';

/** Arcs less sure than this are not cut at, though the marks around them agree: what hangs there may belong elsewhere. */
const minCutConfidence = 0.5;
/** Subordinators of clauses without which the rest would say too much. */
export const bindingMarkers = new Set([
  'if',
  'unless',
  'until',
  'except',
  'provided',
  'without',
  'although',
  'though',
  'while',
  'whether',
]);
const comma = /^,$/u;
const dash = /^(?:–|—|--|-)$/u;

/** A part of a sentence that says something more, with the marks that set it off; the rest is whole without it. */
export interface Aside extends TokenRange {
  readonly kind: 'bracket' | 'relative' | 'apposition' | 'participle' | 'dash' | 'clause' | 'detail';
  /** The comma behind it, which closes all asides after a word together; left out where there is none. */
  readonly closing?: { readonly comma: number; readonly after: number };
}

/**
 * What remains of some tokens without some asides. The comma behind an aside goes with it, but for one that closes an
 * aside before it: `Thut, the owner, who refused, said` gives `Thut, the owner, said`.
 */
export function withoutAsides(tokens: readonly Token[], cut: readonly Aside[]): readonly Token[] {
  const kept = tokens.filter(({ index }) => !cut.some(({ first, end }) => index >= first && index < end));
  const commas = new Set(
    cut.flatMap(({ closing, first }) => {
      const isOpen = kept.some(
        ({ index, text }) =>
          closing !== undefined && index > closing.after && index < first && comma.test(text),
      );
      return closing === undefined || isOpen ? [] : [closing.comma];
    }),
  );
  return kept.filter(({ index }) => !commas.has(index));
}

/** Which brackets go: those that no list needs, or for the sake of a gist all. */
type Brackets = 'safe' | 'all';

/**
 * The asides of a sentence: `(born 1950)`, `, which was built in 1990,`, ` – a non-profit body – `, and at the end
 * `, killing at least 50 people`. Overlapping ones are all given; a cut takes their union.
 */
export function findAsides(
  knowledge: Knowledge,
  sentence: Sentence,
  brackets: Brackets = 'safe',
): readonly Aside[] {
  const tokens = knowledge.analysis.tokens.slice(sentence.first, sentence.end);
  const found = [
    ...findBrackets(knowledge, tokens, brackets),
    ...findDashes(tokens),
    ...findOwnSources(knowledge, tokens),
    ...tokens.flatMap((token) => asideAt(knowledge, sentence, token)),
  ];
  return found.filter(
    (aside) =>
      aside.end - aside.first < sentence.end - sentence.first - 4 &&
      !(sentence.root >= aside.first && sentence.root < aside.end) &&
      hasWholeQuotations(knowledge, aside),
  );
}

/**
 * Brackets that can go, with those inside them: not `(ICANN)`, which names what follows; not a part of a word,
 * `PARK(ing)`; of several, which go with the items of a list, only those that gloss a name: how it is said or spelt, when
 * somebody lived.
 */
function findBrackets({ analysis }: Knowledge, tokens: readonly Token[], which: Brackets): readonly Aside[] {
  const { text } = analysis.article;
  const found: { readonly aside: Aside; readonly isGloss: boolean }[] = [];
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.text === '(') open.push(token);
    if (token.text !== ')') continue;
    const opening = open.pop();
    if (opening === undefined || open.length > 0) continue;
    const inside = text.slice(opening.span.end, token.span.start);
    const isPartOfWord = !/\s/u.test(text.charAt(opening.span.start - 1));
    // `(Sars)`, as the article goes on to call it: where nothing follows it names nothing.
    const isName =
      (/^\p{Lu}[\p{L}-]+$/u.test(inside) && text.split(inside).length > 2) ||
      /^\p{Ll}?\p{Lu}{2,}s?$/u.test(inside);
    const isCalled = tokens.some(({ index, text: word }) => index > token.index && word === inside);
    // `(independently)` says how.
    if (isPartOfWord || (isName && (which === 'safe' || isCalled)) || /^\p{Ll}+ly$/u.test(inside)) continue;
    found.push({
      aside: { kind: 'bracket', first: opening.index, end: token.index + 1 },
      isGloss: gloss.test(inside),
    });
  }
  return (found.length > 1 && which === 'safe' ? found.filter(({ isGloss }) => isGloss) : found).map(
    ({ aside }) => aside,
  );
}

/** Letters of other scripts, sounds between slashes, `born 1950`, `1872 – 1896`. */
const gloss =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}]|\/.+\/|[ˈˌəɔɛɪʊʃʒŋ]|\bborn\b|\b\d{4}\s*[–-]\s*(?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?(?:\d{1,2}, )?\d{4}\b/u;

/**
 * ` – a non-profit body – `: two dashes and only two, with a few words between them; or one dash, a finite verb before
 * it, and what follows to the end: ` – worth nearly $119bn.`
 */
function findDashes(tokens: readonly Token[]): readonly Aside[] {
  const [opening, closing, ...more] = tokens.filter((token) => /^[–—]$/u.test(token.text));
  const last = tokens.at(-1);
  if (opening === undefined || last === undefined || more.length > 0) return [];
  if (closing === undefined) {
    const isWhole = tokens.some(
      ({ index, xpos }) => index < opening.index && ['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos),
    );
    return isWhole && last.text === '.' ? [{ kind: 'dash', first: opening.index, end: last.index }] : [];
  }
  const length = closing.index - opening.index - 1;
  return length > 0 && length <= maxDashWords
    ? [{ kind: 'dash', first: opening.index, end: closing.index + 1 }]
    : [];
}

/** `as our new research shows,`: the writer's own source for what the article tells as so. */
function findOwnSources({ analysis, quoted }: Knowledge, tokens: readonly Token[]): readonly Aside[] {
  return tokens.flatMap(({ text, index }) => {
    if (!/^as$/i.test(text) || quoted.has(index)) return [];
    const rest = tokens.filter((token) => token.index > index);
    const length = rest.findIndex((token) => comma.test(token.text));
    const own = rest.slice(0, Math.max(0, length));
    const verb = own.at(-1);
    const isOwn =
      own.length <= maxSourceTokens && own[0] !== undefined && /^(?:we|our|my|i)$/iu.test(own[0].text);
    if (!isOwn || verb === undefined || !surely.has(verb.lemma)) return [];
    const before = analysis.tokens[index - 1];
    const isAfterComma = before !== undefined && comma.test(before.text);
    return [{ kind: 'bracket', first: isAfterComma ? index - 1 : index, end: verb.index + 2 }];
  });
}

/** Longer ones say something more. */
const maxSourceTokens = 8;
/** Not `suggest`, which would leave a doubt out. */
const surely = new Set(['show', 'find', 'reveal', 'demonstrate', 'prove', 'explain']);

/** More words between dashes are likely to be two asides, or none. */
const maxDashWords = 14;

function asideAt(knowledge: Knowledge, sentence: Sentence, token: Token): readonly Aside[] {
  const kind = kindOf(knowledge, sentence, token);
  if (kind === null || token.confidence < minCutConfidence) return [];
  const range = withoutOuterMarks(knowledge, knowledge.tree.subtree(token.index));
  const before = knowledge.analysis.tokens[range.first - 1];
  if (before === undefined || range.first <= sentence.first || namesSource(knowledge, range)) return [];
  // A quotation may close after the full stop: then the aside goes with both, and a full stop is written again.
  if (range.end >= sentence.end)
    return comma.test(before.text) ? [{ kind, first: range.first - 1, end: range.end }] : [];
  const after = knowledge.analysis.tokens[range.end];
  if (after === undefined) return [];
  const isEnd = range.end >= sentence.end - 2 && /^[.!?]$/u.test(after.text);
  if (comma.test(before.text) && (comma.test(after.text) || isEnd)) {
    const noun = nounOf(knowledge, token);
    if (isInList(knowledge, noun, range.first - 1) || isSpeaker(knowledge, sentence, range)) return [];
    const cut = { kind, first: range.first - 1, end: range.end };
    return comma.test(after.text) &&
      !opensAside(knowledge, noun, range.end + 1) &&
      !opensSource(knowledge, sentence, range.end + 1)
      ? [{ ...cut, closing: { comma: range.end, after: noun } }]
      : [cut];
  }
  if (dash.test(before.text) && (dash.test(after.text) || isEnd))
    return [{ kind: 'dash', first: range.first - 1, end: dash.test(after.text) ? range.end + 1 : range.end }];
  return [];
}

/** `according to a report analyzing …`, read as a participle: without it a claim is told as so. */
function namesSource({ analysis }: Knowledge, { first, end }: TokenRange): boolean {
  return analysis.tokens.slice(first, end).some(({ text }) => text.toLowerCase() === 'according');
}

function kindOf(knowledge: Knowledge, sentence: Sentence, token: Token): Aside['kind'] | null {
  if (token.relation === 'acl:relcl') return 'relative';
  // `art student, Angela Barnett`: there the name is what is said, and the noun before it the aside.
  if (token.relation === 'appos')
    return isName(knowledge, token) || tellsWho(knowledge, token) ? null : 'apposition';
  if (token.relation === 'advcl' && token.index > token.head && isFree(knowledge, token)) return 'participle';
  if (token.relation === 'acl' && (token.xpos === 'VBN' || token.xpos === 'VBG')) return 'participle';
  const hasOwnSubject = knowledge.tree.child(token.index, 'nsubj', 'nsubj:pass') !== null;
  // Of three clauses the last must stay, for its `and`: not `The sun shone, the sea was calm.`
  const isOnly =
    knowledge.tree.children(sentence.root).filter(({ relation }) => relation === 'conj').length === 1;
  // `She may have won, but …`: what is granted is not what is said.
  const isGranted =
    knowledge.tree.child(token.index, 'cc')?.lemma === 'but' &&
    knowledge.tree.children(sentence.root).some(({ lemma }) => lemma === 'may' || lemma === 'might');
  if (token.relation === 'conj' && token.head === sentence.root && hasOwnSubject && isOnly && !isGranted)
    return 'clause';
  return null;
}

/** The word that all asides hang on which follow each other: `Thut` of `Thut, the owner of the house, who refused`. */
function nounOf({ analysis }: Knowledge, { head }: Token): number {
  return analysis.tokens[head]?.relation === 'appos' ? (analysis.tokens[head]?.head ?? head) : head;
}

/** `Ann, Bo and Cy, who refused`: of how many of them that is said nobody knows. */
function isInList({ analysis, tree }: Knowledge, noun: number, end: number): boolean {
  const first = analysis.tokens[noun]?.relation === 'conj' ? (analysis.tokens[noun]?.head ?? noun) : noun;
  const between = analysis.tokens.slice(Math.max(0, first), end);
  return (
    between.some(({ text }) => comma.test(text)) &&
    between.some(({ relation, upos, head }) => relation === 'conj' && upos !== 'VERB' && head === first) &&
    tree.sentenceOf(first) === tree.sentenceOf(end)
  );
}

/** Whether another aside to the same word begins here. */
function opensAside({ tree }: Knowledge, noun: number, first: number): boolean {
  return tree
    .children(noun)
    .some(
      ({ index, relation }) =>
        ['appos', 'acl', 'acl:relcl'].includes(relation) &&
        tree.subtree(index).first <= first &&
        index >= first,
    );
}

/** `…, which may spread, officials said`: the comma behind the aside is that of the source. */
function opensSource({ analysis, tree }: Knowledge, { root }: Sentence, first: number): boolean {
  const subject = tree.child(root, 'nsubj');
  return (
    subject !== null &&
    sayingVerbs.has(analysis.tokens[root]?.lemma ?? '') &&
    tree.subtree(subject.index).first >= first
  );
}

/** `art student, Angela Barnett`: what stands beside the noun is the name. */
function isName(knowledge: Knowledge, token: Token): boolean {
  return token.upos === 'PROPN' && knowledge.tree.parent(token.index)?.upos !== 'PROPN';
}

/** `Anton Kress, the mayor of Brask,`: where somebody or something is first named, the reader needs to be told what it is. */
export function tellsWho({ analysis, entityOf, nameOf, tree }: Knowledge, token: Token): boolean {
  const mention = nameOf.get(token.head);
  const type = mention === undefined ? undefined : entityOf.get(mention.entity)?.type;
  if (mention === undefined || type === undefined || type === 'place' || type === 'group') return false;
  const position = tree.sentenceOf(token.index);
  if (position === 0 && type !== 'person') return false;
  return !analysis.mentions.some(
    ({ entity, form, head }) =>
      entity === mention.entity && form === 'name' && tree.sentenceOf(head) < position,
  );
}

/** A participle clause, or one whose subordinator does not bind what goes before: `, as prices rose`. */
function isFree(knowledge: Knowledge, token: Token): boolean {
  const mark = knowledge.tree.child(token.index, 'mark');
  if (mark === null) return token.xpos === 'VBG' || token.xpos === 'VBN';
  return !bindingMarkers.has(mark.lemma.toLowerCase());
}

function withoutOuterMarks(knowledge: Knowledge, range: TokenRange): TokenRange {
  const { tokens } = knowledge.analysis;
  const isMark = (index: number) => /^[,.;:!?–—-]+$/u.test(tokens[index]?.text ?? '');
  let { first, end } = range;
  while (first < end && isMark(first)) first++;
  while (end > first && isMark(end - 1)) end--;
  return { first, end };
}

/** A cut must not run through a quotation. */
export function hasWholeQuotations(knowledge: Knowledge, aside: TokenRange): boolean {
  return knowledge.analysis.quotations.every(
    ({ first, end }) =>
      end <= aside.first || first >= aside.end || (first >= aside.first && end <= aside.end),
  );
}
