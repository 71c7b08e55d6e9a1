import type { Sentence, Token } from '../../model/analysis.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { isFiniteVerb } from './finite-verb.js';
import { isOwnVoice } from './pronouns.js';
import { datelineOf, isAnswer } from './stand-alone.js';

/** More of a sentence than this between quotation marks makes it the speaker's, not the article's. */
const maxQuotedShare = 0.6;
/** The same where the words in the marks are a part of the article's own clause. */
const maxQuotedInside = 0.85;

/** Ends, but for its source, in a verb whose meaning stands before: `The council did.`, `The council did, he said.` */
const elliptic =
  /\b(?:is|are|was|were|do|does|did|has|have|had|can|will|would|not|so|too|either)(?:, [\p{L}’' ]{2,30} (?:said|says|told [\p{L}’' ]{2,30}))?[.]$/u;

/** Whether a sentence is a plain statement of the article: no question, fragment, call or label, and not mostly quoted. */
export function isPlainStatement(
  knowledge: Knowledge,
  sentence: Sentence,
  tokens: readonly Token[],
): boolean {
  const { analysis, quoted } = knowledge;
  if (analysis.article.paragraphs[sentence.paragraph]?.kind === 'heading') return false;
  const text = sentenceText(analysis, sentence);
  // A dateline may stand in brackets: `(Reuters) — The …`.
  if (
    (datelineOf(knowledge, sentence) === 0 && !/^["“‘'\p{Lu}\p{N}]/u.test(text)) ||
    !/[.][”"’']?$/u.test(text) ||
    /\?|…|\.\.\./u.test(text)
  )
    return false;
  if (tokens.some((token) => token.text.includes('!') && !quoted.has(token.index))) return false;
  if (isAnswer(text) || elliptic.test(text)) return false;
  const root = analysis.tokens[sentence.root];
  const isLead = knowledge.positionOf.get(sentence.id) === knowledge.lead;
  // Of the lead `isTelling` has seen a verb, whatever the parser took for the head of the sentence.
  if (root === undefined || !(isLead || hasFiniteVerb(knowledge, root))) return false;
  // Not the relation of subject: the parser misses some, and the sentence is the author's own.
  if (!tokens.some((token) => isBeforeRoot(knowledge, root, token))) return false;
  const inside = tokens.filter((token) => quoted.has(token.index)).length;
  return inside / tokens.length <= (isPartlyQuoted(knowledge, tokens) ? maxQuotedInside : maxQuotedShare);
}

/** `The search, Osei writes, “was not thorough enough …”`: words that go on with the article's, in no voice of their own. */
function isPartlyQuoted({ analysis, quoted }: Knowledge, tokens: readonly Token[]): boolean {
  const inside = tokens.filter(({ index }) => quoted.has(index));
  const opening = inside.find(({ text }) => text === '“');
  const before = analysis.tokens[(opening?.index ?? 0) - 1];
  return (
    opening !== undefined &&
    opening.index > (tokens[0]?.index ?? 0) &&
    !/^[:.“]$/u.test(before?.text ?? ':') &&
    /^\p{Ll}/u.test(analysis.tokens[opening.index + 1]?.text ?? '') &&
    inside.filter(({ text }) => text === '“').length === inside.filter(({ text }) => text === '”').length &&
    !inside.some((token) => isOwnVoice(token))
  );
}

/** `Nurses complain`, `Few know`, `$9bn was spent`; not `Note that …`. */
function isBeforeRoot({ tree }: Knowledge, root: Token, token: Token): boolean {
  if (token.index >= root.index) return root.upos === 'ADJ' && token.relation === 'parataxis';
  return (
    ['NOUN', 'PROPN', 'PRON'].includes(token.upos) || tree.child(root.index, 'nsubj', 'nsubj:pass') === token
  );
}

function hasFiniteVerb(knowledge: Knowledge, root: Token): boolean {
  const group = [
    root,
    ...knowledge.tree
      .children(root.index)
      .filter((child) => ['aux', 'aux:pass', 'cop'].includes(child.relation)),
  ];
  return group.some((token) => isFiniteVerb(knowledge.tree, token)) || leadsToClause(knowledge, root);
}

/** `Armed with a map, two sailors found it`: the parser took what stands beside the clause for the head of the sentence. */
function leadsToClause({ tree }: Knowledge, root: Token): boolean {
  if (root.upos !== 'ADJ') return false;
  const clause = tree.child(root.index, 'parataxis');
  return clause !== null && isFiniteVerb(tree, clause) && tree.child(clause.index, 'nsubj') !== null;
}
