import { firmTies, openingWith, pointingNouns } from '../../language/lexicons/pointing-words.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { onlyOneOf } from './only-one.js';
import { isPointer } from './pointers.js';
import { hasAntecedent, isEverybodys, isInTitle, isOwnVoice, thirdPersonOf } from './pronouns.js';
import { isSetPhrase } from './set-phrase.js';

/** Openers without which the sentence would say something else, as it would not without `In fact`; `both`, `such` and their like are read word by word. */
const tiedOpeners = openingWith(
  ...firmTies.filter((tie) => tie !== 'in fact'),
  ...[
    'at (?:stake|issue) (?:is|are|was|were)',
    'gone (?:is|are|was|were)',
    'in this',
    'in that',
    'that is why',
    'then',
    'once',
    'worse',
    'specifically',
    '(?:second|third|fourth|fifth)(?:ly)?,',
    'the result',
  ],
);
/**
 * Nouns by which a body or person is called a second time, even with a modifier before them. Fewer than a fact alone
 * has: of a group or a man with words of its own the sentences before have mostly told.
 */
export const renamingNouns = new Set(
  'firm company giant retailer chain actor singer player striker couple duo trio site film team boss star'.split(
    ' ',
  ),
);
/** Further ones in a summary, which may have left out what they are of; a fact speaks of them beside its article. */
const pointingInSummaries = new Set(['average', 'rate', 'total', 'same', 'work']);

/** Why a sentence cannot be printed without the one before it. */
type Dangling = 'pronoun' | 'pointer' | 'own-voice' | 'definite';

/** More tokens before the dash are no dateline. */
const maxDateline = 6;

/** Tokens of a dateline before the first sentence: `LONDON (Reuters) —`, `United States -`. */
export function datelineOf(knowledge: Knowledge, sentence: Sentence): number {
  if (!isFirst(knowledge, sentence)) return 0;
  const tokens = knowledge.analysis.tokens.slice(sentence.first, sentence.end);
  const length = tokens.findIndex(({ text }) => /^(?:-|--|–|—)$/u.test(text));
  if (length < 1 || length > maxDateline || !/^[\p{Lu}“"]/u.test(tokens[length + 1]?.text ?? '')) return 0;
  // `The 30-Stock index`: a hyphen.
  const isInWord = !/\s/u.test(knowledge.analysis.article.text.charAt((tokens[length]?.span.start ?? 0) - 1));
  if (isInWord) return 0;
  const isPlace = tokens.slice(0, length).every(({ text }) => /^(?:\p{Lu}.*|[,()./]|\d+)$/u.test(text));
  return isPlace ? length + 1 : 0;
}

/** Whether a sentence answers or addresses somebody: `Yes, …`, `Look, …`. */
export function isAnswer(text: string): boolean {
  return /^(?:yes|no|well|look|oh|right now|okay|please),/i.test(text);
}

/** Whether a sentence opens with a tie that says more than `But`. */
export function isTied(text: string): boolean {
  return tiedOpeners.test(text) || tiedInside.test(text.toLowerCase()) || tiedQuotation.test(text);
}

/** A quotation that begins with a word for what was said before it (`“This is a moral issue,” Royce said`), or opens the sentence and is most of it. */
const tiedQuotation =
  /^["“‘'](?:(?:this|that|these|those|it|it['’]s|he|she|they|but|and|so|yet|or)\b|[^"”]{30})/i;

/** The same ties further on, in lower case, and times counted from something told before: `Five weeks later`, `soon afterwards`. */
const tiedInside =
  /^(?:in |on |for )?(?:the|that) (?:following|next|previous|same) (?:\w+ )?(?:minute|hour|day|night|week|month|year|decade|morning|evening|summer|winter|spring|autumn)\b|, (?:by contrast|however|for example|for instance|in turn|meanwhile|therefore|though|instead|too)[,.:]|^(?:\S+ ){1,3}(?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|before)\b|^(?:minutes|hours|days|weeks|months|years|decades) (?:later|earlier)\b|\b(?:just|equally|almost|nearly|twice|only) as \p{L}+[.,]|\b(?:afterwards?|beforehand)\b|\bthe new (?:century|millennium|decade|era)\b|\b(?:days?|weeks?|months?|years?|decades?) (?:later|earlier)\b(?!,? (?:in|on) \d)/u;

/**
 * The first reason why some tokens of a sentence do not stand alone, the writer's own voice where there is no other;
 * null where they do. Words between quotation marks may point at the speaker's world.
 */
export function findDangling(
  knowledge: Knowledge,
  sentence: Sentence,
  kept: readonly Token[],
  replaced: ReadonlyMap<number, string>,
): Dangling | null {
  const isOpening = isFirst(knowledge, sentence);
  let hasNoun = false;
  let isOwn = false;
  /** Whom a name in the place of a pronoun names. */
  const renamed = new Set(
    [...replaced.keys()].flatMap((index) => knowledge.mentionOf.get(index)?.entity ?? []),
  );
  for (const token of kept) {
    hasNoun ||= token.upos === 'NOUN' || token.upos === 'PROPN';
    const meant = knowledge.mentionOf.get(token.index)?.entity;
    if (knowledge.quoted.has(token.index) || replaced.has(token.index)) continue;
    isOwn ||= isOwnVoice(token) && !isEverybodys(knowledge, token) && !isInTitle(knowledge, token);
    const kind = thirdPersonOf(token);
    // `He sold his ship` gives `Bo Lund sold his ship`.
    if (kind !== null && meant !== undefined && renamed.has(meant)) continue;
    // Before the first sentence there is nothing that it could point at; a pronoun there may keep its reader waiting.
    if (isOpening && hasNoun && kind !== 'it') continue;
    if (kind !== null && !hasAntecedent(knowledge, token, kind, sentence)) return 'pronoun';
    if (isPointer(knowledge, token)) return 'pointer';
    if (isKnownDefinite(knowledge, sentence, token) && onlyOneOf(knowledge, sentence, token) === null)
      return 'definite';
  }
  return isOwn ? 'own-voice' : null;
}

/** Whether a sentence is the lead, before which nothing is told. */
export function isFirst({ lead, positionOf }: Knowledge, sentence: Sentence): boolean {
  return positionOf.get(sentence.id) === lead;
}

/**
 * `the company` alone, where the sentence has not spoken of a company before; also `the 43-year-old actor` and
 * `the Silicon Valley firm`, by which news calls people and bodies it has named already.
 */
export function isKnownDefinite(knowledge: Knowledge, sentence: Sentence, token: Token): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'NUM') return false;
  const { tree, mentionOf } = knowledge;
  const children = tree.children(token.index);
  const determiner = children.find((child) => child.relation === 'det');
  if (determiner?.text.toLowerCase() !== 'the' || mentionOf.has(token.index)) return false;
  if (isSetPhrase(knowledge, token)) return false;
  // What follows without a comma says which one: `the man who called`, not `the man, who called`.
  const isSetOff = knowledge.analysis.tokens[token.index + 1]?.text === ',';
  const says = children.some(
    (child) => child.index > token.index && !['punct', 'cc', 'conj'].includes(child.relation),
  );
  if (says && !isSetOff) return false;
  const lemma = token.lemma.toLowerCase();
  const modifiers = children.filter((child) =>
    ['amod', 'compound', 'nummod', 'nmod', 'nmod:poss'].includes(child.relation),
  );
  const { text } = knowledge.analysis.article;
  if (/-year-old\b/i.test(text.slice(determiner.span.start, token.span.end))) return true;
  if (modifiers.length > 0 && !renamingNouns.has(lemma)) return false;
  return (
    token.upos === 'NUM' ||
    ((pointingNouns.has(lemma) || pointingInSummaries.has(lemma)) &&
      !isIntroduced(knowledge, sentence, token))
  );
}

/** Whether the noun stands earlier in the same sentence, so that `the plan` takes up `a plan`. */
function isIntroduced(knowledge: Knowledge, sentence: Sentence, token: Token): boolean {
  for (let index = sentence.first; index < token.index; index++)
    if (knowledge.analysis.tokens[index]?.lemma === token.lemma) return true;
  return false;
}
