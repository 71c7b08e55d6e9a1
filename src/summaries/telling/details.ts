import { weekdayOf } from '../../language/lexicons/calendar.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { type Aside, bindingMarkers, hasWholeQuotations } from '../fitness/asides.js';
import type { Knowledge } from '../knowledge.js';
import { bornBefore } from './born.js';
import { minDetailTokens, segmentsOf } from './segments.js';

/** Arcs less sure than this are not cut at, where a wrong one would leave half a phrase. */
const minCutConfidence = 0.7;
/** A relative clause to a noun with `a` shows itself by its first word. */
const minRelativeConfidence = 0.6;
/** Tokens that must stay before a tail, so that a whole clause remains. */
const minRest = 8;
/** Prepositions and subordinators of details of time and circumstance, which a statement is true without. */
const looseMarkers = new Set(
  'in after before during following at since amid over as despite when within on throughout between among under through across near ahead'.split(
    ' ',
  ),
);
/** Words that make a statement true only with its details: `only in May`, `nobody`, `most`. */
const narrowing = new Set(
  "not n't n’t never no nobody none nothing few only just hardly barely most all every each any if unless than more less first last".split(
    ' ',
  ),
);
/** Relations of what is said of a noun, and of the circumstances of a verb; anything else is part of the statement. */
const nounDetails = ['acl', 'acl:relcl', 'amod', 'nmod'];
const verbDetails = ['obl', 'obl:unmarked', 'advcl', 'nmod'];

/**
 * Parts that a gist may leave out though nothing sets them off: circumstances and what is said of something new. None in
 * a sentence whose truth may hang on them.
 *
 * `Ferguson will retire at the end of the season in the 27th year of a tenure that …` may lose `in the 27th year …`.
 */
export function findDetails(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = knowledge.analysis.tokens.slice(sentence.first, sentence.end);
  const ofClause = [
    ...tokens.flatMap((token) => openingAt(knowledge, sentence, token) ?? []),
    ...bornBefore(knowledge, sentence),
    ...segmentsOf(knowledge, sentence),
    ...finalClause(knowledge, sentence),
    ...secondPredicate(knowledge, sentence),
    ...tailsOf(knowledge, sentence, verbDetails),
  ].filter((cut) => !tokens.some((token) => isOutside(token, cut) && narrows(token)));
  return [
    ...ofClause,
    ...tailsOf(knowledge, sentence, nounDetails),
    ...tokens.flatMap((token) => descriptionAt(knowledge, token) ?? []),
    ...restAfter(knowledge, sentence),
    ...tokens.flatMap((token) => dayAt(knowledge, sentence, token) ?? []),
  ];
}

function isOutside({ index }: Token, { first, end }: Aside): boolean {
  return index < first || index >= end;
}

/** `most people` narrows, `the most successful` does not. */
function narrows(token: Token): boolean {
  const isDegree = ['most', 'more', 'less', 'first', 'last'].includes(token.lemma.toLowerCase());
  return (
    narrowing.has(token.lemma.toLowerCase()) && !(isDegree && ['amod', 'advmod'].includes(token.relation))
  );
}

/** Where the clause ends: at the last full stop, or before a source that must stay: `, according to the ministry.` */
function clauseEnd({ analysis }: Knowledge, sentence: Sentence): number {
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const source = tokens.find(
    ({ text, index }) => text === 'according' && analysis.tokens[index - 1]?.text === ',',
  );
  const stop = tokens.findLast(({ text }) => text === '.');
  return source === undefined ? (stop?.index ?? sentence.end) : source.index - 1;
}

/**
 * The tails of a clause that hang on what goes before by details alone. Where exactly they hang does not matter: what
 * remains is whole in either case.
 *
 * `… in New York for talks related to a planned summit, according to …` may lose `related to a planned summit`.
 */
function tailsOf(knowledge: Knowledge, sentence: Sentence, relations: readonly string[]): readonly Aside[] {
  const { tokens } = knowledge.analysis;
  const end = clauseEnd(knowledge, sentence);
  const tails: Aside[] = [];
  for (
    let first = end - minDetailTokens;
    first >= sentence.first + minRest && first > sentence.root;
    first--
  ) {
    const tail = tokens.slice(first, end);
    const links = tail.filter(({ head }) => head < first);
    const hangs =
      (isSetOff(knowledge, first) || isMeasured(knowledge, first)) && relations === verbDetails
        ? areCircumstances(knowledge, links)
        : links.length === 1 && links.every((link) => isDetail(knowledge, link, first, relations));
    if (!hangs) continue;
    // Nothing outside hangs on the tail but marks and the source.
    const isNeeded = tokens
      .slice(sentence.first, first)
      .some(({ head, upos }) => head >= first && head < end && upos !== 'PUNCT');
    const cut: Aside = { kind: 'detail', first, end };
    // `could result in a shutdown`: what follows a verb at once may be its object.
    const isAfterVerb = ['VERB', 'AUX'].includes(tokens[first - 1]?.upos ?? '');
    if (!isNeeded && !isAfterVerb && !leavesStub(knowledge, first) && hasWholeQuotations(knowledge, cut))
      tails.push(cut);
  }
  // What a comma sets off goes before what hangs in the middle of a phrase.
  const rank = ({ first }: Aside) => (isSetOff(knowledge, first) ? 0 : 1);
  return tails.toSorted((one, other) => rank(one) - rank(other)).slice(0, maxTails);
}

function isSetOff({ analysis }: Knowledge, first: number): boolean {
  return analysis.tokens[first - 1]?.text === ',';
}

/** `…, hours after delivering a speech`: all that follows the comma hangs on one verb, and is no condition of it. */
function areCircumstances({ tree }: Knowledge, links: readonly Token[]): boolean {
  return (
    links.length > 0 &&
    links.every(({ index, head, relation }) => {
      const marker = tree.child(index, 'case', 'mark')?.lemma.toLowerCase() ?? '';
      return head === links[0]?.head && verbDetails.includes(relation) && !bindingMarkers.has(marker);
    })
  );
}

/** `a day after the ruling`, `, hours after the speech`: a time or a word or two behind a comma are nothing without the tail. */
function leavesStub({ analysis }: Knowledge, first: number): boolean {
  const marker = analysis.tokens[first]?.lemma.toLowerCase() ?? '';
  return (
    (measuring.has(marker) && timeUnits.has(analysis.tokens[first - 1]?.lemma ?? '')) ||
    [2, 3].some((words) => analysis.tokens[first - words]?.text === ',')
  );
}

/** `a day after the ruling`: how long before or after what. */
function isMeasured({ analysis }: Knowledge, first: number): boolean {
  return [1, 2].some(
    (words) =>
      timeUnits.has(analysis.tokens[first + words - 1]?.lemma ?? '') &&
      measuring.has(analysis.tokens[first + words]?.lemma.toLowerCase() ?? ''),
  );
}

const measuring = new Set(['after', 'before', 'since', 'from']);
const timeUnits = new Set('second minute hour day night week fortnight month year decade'.split(' '));

/** Nested tails are many in a long sentence; each doubles the ways to say it. */
const maxTails = 2;

function isDetail(knowledge: Knowledge, link: Token, first: number, relations: readonly string[]): boolean {
  if (!relations.includes(link.relation)) return false;
  const { tree } = knowledge;
  const opener = knowledge.analysis.tokens[first];
  const marker = opener?.lemma.toLowerCase() ?? '';
  if (bindingMarkers.has(marker)) return false;
  // `a crucial role in preventing …`: what a noun is for.
  if (/^(?:in|of|by|for)$/u.test(marker) && knowledge.analysis.tokens[first + 1]?.xpos === 'VBG')
    return false;
  // `Steam forms when water boils`: what always holds holds only then.
  const root =
    knowledge.analysis.tokens[knowledge.analysis.sentences[tree.sentenceOf(link.index)]?.root ?? -1];
  if (marker === 'when' && /^VB[ZP]$/u.test(root?.xpos ?? '')) return false;
  if (link.relation === 'acl' || link.relation === 'amod')
    return link.index === first && (link.relation === 'amod' || isParticiple(link)) && isNew(knowledge, link);
  if (link.relation === 'acl:relcl') return link.confidence >= minCutConfidence && isNew(knowledge, link);
  const isTime = knowledge.analysis.times.some((time) => time.head === link.index);
  return (looseMarkers.has(marker) || isTime) && tree.subtree(link.index).first === first;
}

function isParticiple({ xpos, text }: Token): boolean {
  return xpos === 'VBN' || xpos === 'VBG' || (xpos === 'VBD' && /ed$|ught$/u.test(text));
}

/** Whether the noun is put forward as new, so that what is said of it does not say which one: `talks`, `a bill`. */
function isNew({ tree }: Knowledge, link: Token): boolean {
  const noun = tree.parent(link.index);
  // `in the 27th year of a tenure that …`, `these are animals that …`: there the description is what is said.
  if (noun === null || noun.head < 0 || /^(?:nsubj|appos|nmod)/u.test(noun.relation)) return false;
  const children = tree.children(noun.index).filter(({ index }) => index < noun.index);
  if (children.some((child) => narrows(child))) return false;
  const determiner = children.find(({ relation }) => relation === 'det' || relation === 'nmod:poss');
  // `led by people who grew up in Brask`: a bare noun is nothing without what is said of it.
  if (determiner === undefined)
    return children.some(({ relation }) => ['amod', 'compound', 'nummod'].includes(relation));
  return ['a', 'an', 'some', 'several'].includes(determiner.lemma.toLowerCase());
}

/** Subordinators of what happened before or beside the news. */
const circumstantial = new Set('after as amid following before when while'.split(' '));

/**
 * `…, after a storm hit the coast and a dam broke.`: from such a word behind a comma to the end all is beside the news,
 * however its clauses hang together; not where a source follows.
 */
function finalClause({ analysis, quoted }: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const stop = tokens.at(-1);
  const comma = tokens.find(
    ({ text, index }) =>
      text === ',' &&
      index > sentence.root &&
      circumstantial.has(analysis.tokens[index + 1]?.text ?? '') &&
      analysis.tokens[index + 1]?.relation === 'mark',
  );
  if (stop?.text !== '.' || comma === undefined || comma.index - sentence.first < minRest) return [];
  const tail = tokens.filter(({ index }) => index > comma.index);
  const isSource = ({ lemma, xpos, index }: Token) =>
    quoted.has(index) || /^accord/u.test(lemma) || (sayingVerbs.has(lemma) && /^VB[DZP]$/u.test(xpos));
  return tail.some(isSource) ? [] : [{ kind: 'detail', first: comma.index, end: stop.index }];
}

/** `The nine are in custody and are asking for a lawyer, a source said.`: of two things that are so, the first. */
function secondPredicate(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const { analysis, quoted, tree } = knowledge;
  // What is told may hang on the verb of its source, behind it: `…, an official said`.
  const content = tree.child(sentence.root, 'ccomp');
  const main = content !== null && content.index < sentence.root ? content.index : sentence.root;
  const joined = tree.children(main).filter(({ relation }) => relation === 'conj');
  const [second] = joined;
  if (second === undefined || joined.length > 1 || tree.child(second.index, 'nsubj', 'nsubj:pass') !== null)
    return [];
  const { first, end } = tree.subtree(second.index);
  const stop = /^[,.]$/u.test(analysis.tokens[end]?.text ?? '');
  const isOwn = ['VERB', 'AUX'].includes(second.upos) && analysis.tokens[first]?.text === 'and';
  // `are opening and closing the gate`: what they share stands behind both.
  const isFar = first - main >= minDetailTokens && first - sentence.first >= minRest;
  const cut: Aside = {
    kind: 'detail',
    first: analysis.tokens[first - 1]?.text === ',' ? first - 1 : first,
    end,
  };
  const isWhole = hasWholeQuotations(knowledge, cut) && !quoted.has(first);
  return isOwn && stop && isFar && isWhole ? [cut] : [];
}

/** `on Sunday`, `yesterday`: the day of the paper tells it. */
function dayAt({ analysis, tree }: Knowledge, sentence: Sentence, token: Token): Aside | null {
  const isDay = weekdayOf(token.text) !== null || /^(?:yesterday|today)$/u.test(token.text);
  if (!isDay || token.index === sentence.first || !/^(?:obl|nmod)/u.test(token.relation)) return null;
  const { first, end } = tree.subtree(token.index);
  const isBare =
    first === token.index || (first === token.index - 1 && analysis.tokens[first]?.text === 'on');
  return isBare && end === token.index + 1 && first > sentence.first ? { kind: 'detail', first, end } : null;
}

/** `, Oregon` after the name of a county, and what explains after a colon. */
function restAfter({ analysis, tree, quoted }: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  const stop = tokens.at(-1);
  if (stop?.text !== '.') return [];
  const mark = tokens.findLast(({ text }) => text === ',' || text === ':');
  if (mark === undefined || mark.index < sentence.root || mark.index - sentence.first < minRest) return [];
  const rest = tokens.slice(mark.index - sentence.first + 1, -1);
  if (quoted.has(mark.index) || rest.some(({ index }) => quoted.has(index))) return [];
  const isRegion =
    rest.every(({ upos }) => upos === 'PROPN') &&
    rest.some(
      ({ relation, index }) =>
        ['nmod:unmarked', 'appos', 'nmod'].includes(relation) && tree.parent(index)?.index === mark.index - 1,
    );
  return mark.text === ':' || isRegion ? [{ kind: 'detail', first: mark.index, end: stop.index }] : [];
}

/** `Striding on stage, Trump …`, `In the last month, Facebook …`: a circumstance that opens the sentence, to its comma. */
function openingAt(knowledge: Knowledge, sentence: Sentence, token: Token): Aside | null {
  if (!['obl', 'obl:unmarked', 'advcl'].includes(token.relation)) return null;
  const { tree, analysis } = knowledge;
  const { first, end } = tree.subtree(token.index);
  if (first !== sentence.first || token.confidence < minCutConfidence) return null;
  const marker = tree.child(token.index, 'case', 'mark') ?? tree.child(token.index, 'advmod');
  const comma =
    analysis.tokens[end]?.text === ',' ? end : analysis.tokens[end - 1]?.text === ',' ? end - 1 : null;
  if (comma === null || bindingMarkers.has(marker?.lemma.toLowerCase() ?? '')) return null;
  // A source must stay: `According to the agency, …`.
  if (/^accord/iu.test(analysis.tokens[first]?.lemma ?? '')) return null;
  // `In May, a Brask, Oregon man …`: of two commas it is not certain which one ends it.
  if (analysis.tokens.slice(first, comma).some(({ text }) => text === ',')) return null;
  return comma - first >= minDetailTokens ? { kind: 'detail', first, end: comma + 1 } : null;
}

/** What is said of something new in the middle of a sentence: `a mural that disappeared from a shop is …`. */
function descriptionAt(knowledge: Knowledge, token: Token): Aside | null {
  if (token.relation !== 'acl:relcl' || token.confidence < minRelativeConfidence) return null;
  const { tree } = knowledge;
  const noun = tree.parent(token.index);
  const determiner = noun === null ? null : tree.child(noun.index, 'det');
  if (noun === null || !['a', 'an'].includes(determiner?.lemma.toLowerCase() ?? '')) return null;
  // `is a technology that can …`: there the description is what is said.
  const isOfSubject =
    noun.relation === 'nmod' && tree.parent(noun.index)?.relation.startsWith('nsubj') === true;
  if (noun.head < 0 || tree.child(noun.index, 'cop') !== null) return null;
  if (['obj', 'nmod', 'appos'].includes(noun.relation) && !isOfSubject) return null;
  const { first, end } = tree.subtree(token.index);
  return end - first >= minDetailTokens ? { kind: 'detail', first, end } : null;
}
