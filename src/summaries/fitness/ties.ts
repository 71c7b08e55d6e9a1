import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { isMeasuredAgainst, isOneMore, isOwned, isPlainDegree } from './compared.js';
import { isExplained } from './explained.js';
import { isDemonstrative, isThenOfItsOwn } from './pointers.js';
import { knownNouns } from './presupposed.js';
import { isReaction } from './reaction.js';

/** Words that by themselves stand for some of things told before: `Some were hurt`. */
const bareQuantifiers = new Set(
  'some many most few several both all none one two three four five others another any either neither'.split(
    ' ',
  ),
);
/** Nouns that say which or how much of what was told last: `The four-door version`. */
const versions = new Set('version variant edition remainder rest'.split(' '));
const tyingAdverbs = new Set(
  'again too instead otherwise similarly likewise now then nonetheless nevertheless however accordingly'.split(
    ' ',
  ),
);
/** Verbs of what was there, and was gone: only what stands before them says so. */
const resuming = new Set('reemerge re-emerge reappear resurface'.split(' '));
const nominalRelations = /^(?:nsubj|obj|iobj|obl|nmod|root|conj)/u;

/** Whether a word counts, compares or goes on from what the sentence before tells: `Some were hurt`, `the largest`. */
export function ties(knowledge: Knowledge, sentence: Sentence, token: Token): boolean {
  if (knowledge.quoted.has(token.index)) return false;
  const lower = token.text.toLowerCase();
  const children = knowledge.tree.children(token.index);
  const isNominal = nominalRelations.test(token.relation);
  const says = () =>
    children.some(({ index, relation }) => index > token.index && /^(?:nmod|acl|obl)/u.test(relation));
  if (
    bareQuantifiers.has(lower) &&
    isNominal &&
    (token.upos !== 'NOUN' || lower === 'others') &&
    children.length < 2 &&
    !says()
  )
    return token.relation.startsWith('nsubj');
  if (token.upos === 'ADJ' && isNominal && children.some(({ text }) => text.toLowerCase() === 'the'))
    return !knownNouns.has(lower) && !says() && !isBeforeNoun(knowledge, token);
  if (token.upos === 'NOUN' && versions.has(token.lemma) && token.relation.startsWith('nsubj'))
    return children.some(({ relation }) => relation === 'det') && !isExplained(knowledge, token, children);
  const tokens = () => knowledge.analysis.tokens.slice(sentence.first, sentence.end);
  if (resuming.has(token.lemma.toLowerCase()) || isReaction(knowledge, token)) return true;
  if (isOneMore(knowledge, token))
    return !tokens().some(({ lemma, index }) => index < token.index && lemma === 'one');
  if (token.xpos === 'JJR' && token.relation === 'amod' && !['more', 'less', 'further'].includes(lower))
    // `his later work`: later than his own.
    return (
      !tokens().some(({ lemma }) => lemma === 'than') &&
      !isOwned(knowledge, token) &&
      !isPlainDegree(knowledge, token)
    );
  // `Osei was bolder than Lund`, of whom the article has told.
  if (token.xpos === 'JJR' && token.index === sentence.root)
    return isMeasuredAgainst(knowledge, sentence, token);
  if (lower === 'that' && isDemonstrative(knowledge, token)) return true;
  // `Both instruments`: those told of; not `both the ship and its crew`, nor `both sides of the border`.
  if (lower === 'both' && token.upos === 'DET' && knowledge.tree.child(token.head, 'conj') === null)
    return !['nmod', 'acl'].includes(
      knowledge.tree.children(token.head).find(({ index }) => index > token.head)?.relation ?? '',
    );
  // `between now and 2018` says when.
  const isOfTime = ['between', 'until', 'till', 'by', 'from'].includes(
    knowledge.analysis.tokens[token.index - 1]?.text.toLowerCase() ?? '',
  );
  // `too much water`: a degree.
  const isDegree = lower === 'too' && !/^(?:VERB|AUX)$/u.test(knowledge.tree.parent(token.index)?.upos ?? '');
  // `is now precarious`: today.
  const isToday = lower === 'now' && token.index > sentence.first;
  if (lower === 'then' && isThenOfItsOwn(knowledge, token)) return false;
  return token.upos === 'ADV' && tyingAdverbs.has(lower) && !isOfTime && !isDegree && !isToday;
}

/** `the new WHO rules`: no noun of its own, whatever the parser took it for. */
function isBeforeNoun({ analysis }: Knowledge, { index }: Token): boolean {
  const next = analysis.tokens[index + 1];
  return next !== undefined && (['NOUN', 'PROPN'].includes(next.upos) || /^\p{Lu}{2,}$/u.test(next.text));
}
