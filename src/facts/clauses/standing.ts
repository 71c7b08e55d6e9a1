import { sayingVerbs, showingVerbs } from '../../language/lexicons/saying.js';
import type { Token, TokenRange } from '../../model/analysis.js';
import type { Attribution, Modality, Phrase } from '../../model/fact.js';
import { markerOf } from '../reading/markers.js';
import { dependents, hasRelation, subtree, type Tree, textOf, tokenAt } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import type { VerbGroup } from './action.js';
import { isAdvised } from './advised.js';
import { subjectOf } from './clause.js';

/** How the text puts a clause: as so, as possible, as somebody's claim. */
interface Standing {
  readonly modality: Modality;
  readonly attribution: Attribution | null;
}

/** Subordinators under which nothing is asserted. */
const openMarkers = new Set(['if', 'unless', 'whether', 'lest', 'as if', 'as though', 'provided', 'in case']);
/** Verbs whose object need not be there. */
const wishingVerbs = new Set(
  'call demand desire expect fear hope imagine invite look need plan promise propose request require search seek suggest wait want wish'.split(
    ' ',
  ),
);
/** Modals that leave it open whether something happens; `can` and `must` state what is so. */
const openModals = new Set(['may', 'might', 'could', 'would', 'should', 'shall']);

/**
 * Reads modality and source of a clause off its way up the tree: `prices fell` in `the ministry said prices fell` is
 * asserted by the ministry. Null where it is not asserted at all (under `if`, `hopes that`, in a question), or where
 * its source is not certain, and for a past perfect without a date, which looks back from a moment told elsewhere: such a
 * clause yields no fact.
 *
 * @param isAnchored whether something else tells which occasion is meant, so that a past perfect looks back from it.
 */
export function standingOf(
  tree: Tree,
  predicate: Token,
  group: VerbGroup,
  isAnchored = false,
): Standing | null {
  if (isQuestion(tree, predicate) || isInverted(tree, predicate, group)) return null;
  if (!isAnchored && group.action.auxiliary === 'had' && !isDatedItself(tree, predicate)) return null;
  // `wants a law that banned …`: what is only wished for has no past of its own.
  if (isRestrictive(tree, predicate) && nominalStandingOf(tree, tokenAt(tree, predicate.head)) === null)
    return null;
  const modality: Modality = group.action.negated
    ? 'negated'
    : group.modal !== null && openModals.has(group.modal)
      ? 'hypothetical'
      : group.action.tense === 'future'
        ? 'future'
        : 'asserted';
  const attribution = attributionOf(tree, predicate);
  return attribution === 'refuse' ? null : { modality, attribution };
}

/** Times that are told from another one: `the day before`. */
const relativeTimes = /\b(?:after|before|earlier|following|later|previous|same|that)\b/i;

/** Whether a clause has a date of its own: `had won in 2014`, `had spoken on Friday last week`. */
export function isDatedItself(tree: Tree, predicate: Token): boolean {
  return dependents(tree, predicate.index, 'obl').some((child) => {
    const time = tree.timeOf.get(child.index);
    return time?.kind === 'date' && time.value !== null && !relativeTimes.test(textOf(tree, time));
  });
}

/**
 * The standing of an event that a noun or participle tells (`prisoners freed on Monday`): asserted, where every verb
 * above it tells what was or is; null under negation, modals and conditions.
 */
export function nominalStandingOf(tree: Tree, token: Token): Standing | null {
  if (isQuestion(tree, token)) return null;
  for (let at = token; at.head >= 0; ) {
    at = tokenAt(tree, at.head);
    const helpers = dependents(tree, at.index, 'aux', 'advmod');
    const isOpen = helpers.some(
      (word) => word.xpos === 'MD' || ['not', "n't", 'n’t', 'never', 'no'].includes(word.lemma.toLowerCase()),
    );
    if (isOpen || wishingVerbs.has(at.lemma) || (hasRelation(at, 'xcomp') && at.xpos === 'VB')) return null;
  }
  const attribution = attributionOf(tree, token);
  return attribution === 'refuse' ? null : { modality: 'asserted', attribution };
}

/** A relative clause that picks out its antecedent, with no comma before it. */
function isRestrictive(tree: Tree, predicate: Token): boolean {
  return (
    hasRelation(predicate, 'acl:relcl') && !tree.mentionOf.has(predicate.head) && !isSetOff(tree, predicate)
  );
}

/** A relative clause set off by a comma, which adds something by the way. */
function isRemark(tree: Tree, predicate: Token): boolean {
  return hasRelation(predicate, 'acl:relcl') && isSetOff(tree, predicate);
}

/** Whether a comma stands before a clause; the parse may count it to the clause. */
function isSetOff(tree: Tree, { index }: Token): boolean {
  const { first } = subtree(tree, index);
  return [first - 1, first].some((at) => tree.analysis.tokens[at]?.text === ',');
}

/**
 * `Prices fell, and “the winter is long,” said Ito`: only the clause in quotation marks is certain to be the speaker's,
 * for the one before it the writer may answer.
 */
function isBeforeQuotation(tree: Tree, clause: Token, saying: Token): boolean {
  const quotation = tree.quotationOf.get(saying.index - 1) ?? tree.quotationOf.get(saying.index - 2);
  const joined = dependents(tree, clause.index, 'conj').map(({ index }) => tree.quotationOf.get(index));
  return quotation !== undefined && quotation.first > clause.index && joined.includes(quotation);
}

function attributionOf(tree: Tree, predicate: Token): Attribution | null | 'refuse' {
  if (tree.unclosed.has(predicate.index)) return 'refuse';
  const quotation = tree.quotationOf.get(predicate.index);
  if (quotation !== undefined && quotation.end - quotation.first > 2)
    return isOpenInside(tree, predicate, quotation) ? 'refuse' : quoted(tree, quotation.speaker);
  for (const child of dependents(tree, predicate.index, 'obl', 'advcl', 'parataxis')) {
    const own = namedSource(tree, child);
    if (own !== null) return own;
  }
  // The tree may hang `according to` elsewhere; then whose claim it is stays open.
  if (speaksOfSource(tree, predicate)) return sourceAbove(tree, predicate) ?? 'refuse';
  let at = predicate;
  let isGloss = false;
  while (at.head >= 0) {
    const above = tokenAt(tree, at.head);
    isGloss ||= isRemark(tree, at);
    // `The judge said the commission, which enforces the law, had failed`: who the commission is the writer tells.
    if (hasRelation(at, 'ccomp'))
      return isGloss || isAdvised(tree, at, above) || isBeforeQuotation(tree, at, above)
        ? 'refuse'
        : claimOf(tree, above);
    // `The storm destroyed 30 houses, the police said`, with the claim hung as an adverbial.
    const isBareAdverbial = hasRelation(at, 'advcl') && markerOf(tree, at) === null;
    if (isBareAdverbial && sayingVerbs.has(above.lemma)) return claimOf(tree, above);
    if (isUnasserted(tree, at, above)) return 'refuse';
    at = above;
  }
  return isLeftOpen(tree, at) ? 'refuse' : null;
}

/** Under `if`, or with `whether` behind another subordinator: `questions regarding whether prices fall`. */
function isLeftOpen(tree: Tree, clause: Token): boolean {
  return [markerOf(tree, clause), ...dependents(tree, clause.index, 'mark').map((word) => word.lemma)].some(
    (marker) => openMarkers.has(marker ?? ''),
  );
}

/** Whether a clause, by its place under another, tells what may not be so: under `if`, `until`, `wanted to`. */
function isUnasserted(tree: Tree, clause: Token, above: Token): boolean {
  if (['xcomp', 'csubj'].some((relation) => hasRelation(clause, relation))) return true;
  if (!hasRelation(clause, 'advcl')) return false;
  return isAwaited(tree, clause, above) || isLeftOpen(tree, clause) || isGeneral(tree, clause);
}

/**
 * Whether somebody's words leave a clause in them open, or put it down to others: `“There is no question whether prices
 * fall”`, `“They say prices fall”`; not `“I think prices fall”`, which the speaker stands for.
 */
function isOpenInside(tree: Tree, predicate: Token, quotation: TokenRange): boolean {
  for (let at = predicate; at.head >= quotation.first && at.head < quotation.end; ) {
    const above = tokenAt(tree, at.head);
    if (isUnasserted(tree, at, above) || isLeftOpen(tree, at)) return true;
    if (hasRelation(at, 'ccomp') && !isOwnView(tree, above)) return true;
    at = above;
  }
  return false;
}

/** `I think`, `we know`, `the problem is`: what follows is the speaker's own claim. */
function isOwnView(tree: Tree, verb: Token): boolean {
  const isNegated = dependents(tree, verb.index, 'advmod').some((token) => token.lemma === 'not');
  if (isNegated || wishingVerbs.has(verb.lemma)) return false;
  const [subject] = dependents(tree, verb.index, 'nsubj');
  return verb.upos !== 'VERB' || ['i', 'we'].includes(subject?.text.toLowerCase() ?? '');
}

/** `until Democrats stop`, `before they vote`: what is waited for has not happened, unless all of it is past. */
function isAwaited(tree: Tree, clause: Token, above: Token): boolean {
  const markers = [
    markerOf(tree, clause),
    ...dependents(tree, clause.index, 'advmod').map((word) => word.lemma),
  ];
  if (markers.includes('until') || markers.includes('till')) return true;
  const isEarlier = ['after', 'when'].some((word) => markers.includes(word));
  const isLater = ['before', 'once', 'as soon as'].some((word) => markers.includes(word));
  return (isEarlier || isLater) && !(isPast(tree, clause) && (isEarlier || isPast(tree, above)));
}

function isPast(tree: Tree, verb: Token): boolean {
  return [verb, ...dependents(tree, verb.index, 'aux', 'cop')].some(
    (word) => word.xpos === 'VBD' || (word.lemma === 'have' && word.upos === 'AUX'),
  );
}

/**
 * A source of the whole sentence, which is one of each part of it: of a verb above (`with 240 people killed, according to
 * the ministry`), or behind the last comma, whatever the tree hangs it on.
 */
function sourceAbove(tree: Tree, predicate: Token): Attribution | 'refuse' | null {
  for (let at = predicate; at.head >= 0; ) {
    at = tokenAt(tree, at.head);
    for (const child of dependents(tree, at.index, 'obl')) {
      const source = namedSource(tree, child);
      if (source !== null) return source;
    }
  }
  const sentence = tree.sentenceOf[predicate.index];
  const sources = tree.analysis.tokens
    .slice(sentence?.first, sentence?.end)
    .filter((token) => markerOf(tree, token) === 'according to');
  const [source] = sources;
  return source !== undefined && sources.length === 1 && endsSentence(tree, source)
    ? namedSource(tree, source)
    : null;
}

/** Whether a phrase stands behind the comma with which its sentence ends. */
function endsSentence(tree: Tree, token: Token): boolean {
  const { first, end } = subtree(tree, token.index);
  const sentence = tree.sentenceOf[token.index];
  const [opening, before] = [tree.analysis.tokens[first], tree.analysis.tokens[first - 1]];
  const rest = tree.analysis.tokens.slice(end, sentence?.end);
  return (opening?.text === ',' || before?.text === ',') && rest.every(({ upos }) => upos === 'PUNCT');
}

/** `When big breweries target women, it fails`: a `when` in the present tells what follows if, not what happened. */
function isGeneral(tree: Tree, head: Token): boolean {
  const hasWhen = dependents(tree, head.index, 'advmod', 'mark').some((token) =>
    ['when', 'whenever', 'once', 'wherever'].includes(token.lemma.toLowerCase()),
  );
  const verbs = [head, ...dependents(tree, head.index, 'aux', 'cop')];
  return hasWhen && !verbs.some((verb) => verb.xpos === 'VBD');
}

function speaksOfSource(tree: Tree, predicate: Token): boolean {
  const sentence = tree.sentenceOf[predicate.index];
  if (sentence === undefined) return true;
  for (let index = sentence.first; index < sentence.end - 1; index++)
    if (tokenAt(tree, index).text.toLowerCase() === 'according' && tokenAt(tree, index + 1).lemma === 'to')
      return true;
  return false;
}

function quoted(tree: Tree, speaker: string | null): Attribution | 'refuse' {
  const entity = speaker === null ? undefined : tree.entityOf.get(speaker);
  return entity === undefined ? 'refuse' : { speaker: entity.name, verb: 'said' };
}

/** `according to the ministry`, or `…, the ministry said`, beside the predicate. */
function namedSource(tree: Tree, child: Token): Attribution | 'refuse' | null {
  if (hasRelation(child, 'parataxis')) {
    // `Tigers are more numerous, a census has revealed`
    return sayingVerbs.has(child.lemma) || showingVerbs.has(child.lemma) ? claimOf(tree, child) : null;
  }
  if (markerOf(tree, child) !== 'according to') return null;
  const source = phraseOf(tree, child.index, null, new Set(), true);
  return source === null || !isSource(source) ? 'refuse' : { speaker: source.text, verb: 'according to' };
}

/** The claim made by a verb with a content clause; refused unless the verb puts its content forward as so. */
function claimOf(tree: Tree, verb: Token): Attribution | 'refuse' {
  const isNegated = dependents(tree, verb.index, 'advmod').some((token) => token.lemma === 'not');
  if (isNegated || !(sayingVerbs.has(verb.lemma) || showingVerbs.has(verb.lemma))) return 'refuse';
  const head = subjectOf(tree, verb);
  const speaker = head === null ? null : phraseOf(tree, head, null, new Set([verb.index]), true);
  return speaker === null || !isSource(speaker)
    ? 'refuse'
    : { speaker: speaker.text, verb: verb.text.toLowerCase() };
}

function isQuestion(tree: Tree, predicate: Token): boolean {
  const sentence = tree.sentenceOf[predicate.index];
  if (sentence === undefined) return true;
  for (let index = sentence.end - 1; index >= sentence.first; index--) {
    const token = tokenAt(tree, index);
    if (token.text.includes('?')) return true;
    if (token.upos !== 'PUNCT') return false;
  }
  return false;
}

/** `should the fighting resume`: a modal before its subject in a sentence that is no question. */
function isInverted(tree: Tree, predicate: Token, group: VerbGroup): boolean {
  const subject = dependents(tree, predicate.index, 'nsubj')[0];
  const [first] = group.tokens;
  return subject !== undefined && first !== undefined && first < subject.index && first !== predicate.index;
}

/** Somebody who can be asked for the claim: a person, a body, or a piece of work that found something out. */
function isSource({ type, entity, text }: Phrase): boolean {
  if (['person', 'organization', 'group'].includes(type) || entity !== null) return true;
  return /\b(?:study|studies|report|survey|poll|figures|data|statistics|research|census|analysis|review|inquiry|letter|statement|newspaper|website|documents?|records|memo|emails?|e-mails?|slideshow|filings?|lawsuit|complaint|indictment|transcript)\b/i.test(
    text,
  );
}
