import type { Tree } from '../../language/tree.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { type Aside, bindingMarkers, hasWholeQuotations } from '../fitness/asides.js';
import type { Knowledge } from '../knowledge.js';
import { minDetailTokens } from './segments.js';
import { clauseEnd } from './supplements.js';

/** Arcs less sure than this are not cut at, where a wrong one would leave half a phrase. */
const minCutConfidence = 0.7;
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
const negating = new Set("not n't n’t never no nobody none nothing without".split(' '));
/** Relations of what is said of a noun, an apposition where it has a preposition: `a summit between …`. */
export const nounDetails = ['acl', 'acl:relcl', 'amod', 'nmod', 'appos'];
/** Relations of the circumstances of a verb; anything else is part of the statement. */
export const verbDetails = ['obl', 'obl:unmarked', 'advcl', 'nmod'];

/**
 * The tails of a clause that hang on what goes before by details alone. Where exactly they hang does not matter: what
 * remains is whole in either case.
 *
 * `… in New York for talks related to a planned summit, according to …` may lose `related to a planned summit`.
 */
export function tailsOf(
  knowledge: Knowledge,
  sentence: Sentence,
  relations: readonly string[],
): readonly Aside[] {
  const { analysis, tree } = knowledge;
  const { tokens } = analysis;
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
    // `could result in a shutdown`: what follows a verb at once may be its object, but not `was halted hours before …`.
    const isAfterVerb =
      ['VERB', 'AUX'].includes(tokens[first - 1]?.upos ?? '') &&
      !(isMeasured(knowledge, first) && tree.child(first - 1, 'aux:pass') !== null);
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
      // `one of dozens, perhaps hundreds, of refugees`
      const isBound = marker === 'of' || bindingMarkers.has(marker);
      return head === links[0]?.head && verbDetails.includes(relation) && !isBound;
    })
  );
}

/** `a day after the ruling`, `, hours after the speech`: a time or a word or two behind a comma are nothing without the tail. */
function leavesStub({ analysis }: Knowledge, first: number): boolean {
  const marker = analysis.tokens[first]?.lemma.toLowerCase() ?? '';
  return (
    (measuring.has(marker) && timeUnits.has(analysis.tokens[first - 1]?.lemma ?? '')) ||
    (measures.has(analysis.tokens[first - 1]?.lemma ?? '') && analysis.tokens[first + 1]?.text !== 'order') ||
    relational.has(analysis.tokens[first - 1]?.lemma ?? '') ||
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
const timeUnits = new Set('moment second minute hour day night week fortnight month year decade'.split(' '));

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
  // `after two years in Brask arrived …`: the word that opens the tail leads to a noun in it, not to its clause.
  if (link.relation === 'advcl' && opener?.head !== link.index && link.index !== first) return false;
  // `in order to cut costs`
  if (marker === 'in' && knowledge.analysis.tokens[first + 1]?.text === 'order')
    return link.relation === 'advcl';
  const isTime = knowledge.analysis.times.some((time) => time.head === link.index);
  return (looseMarkers.has(marker) || isTime) && tree.subtree(link.index).first === first;
}

/** Nouns for how much of something, of which nothing is left without it: `a success rate in tests of over 70%`. */
const measures = new Set(
  'amount average change cost decline decrease dozen drop fall gain growth half hundred improvement increase level majority million number percentage price proportion quarter range rate reduction rise series share thousand third total value'.split(
    ' ',
  ),
);

/** Nouns that are nothing without what they are of or in: `became an important step`. */
const relational = new Set(
  'aspect basis cause chance component element example factor form instance key lack means milestone part place position proof reason result risk role sense sign source step symbol threat way'.split(
    ' ',
  ),
);

function isParticiple({ xpos, text }: Token): boolean {
  return xpos === 'VBN' || xpos === 'VBG' || (xpos === 'VBD' && /ed$|ught$/u.test(text));
}

/** `a method with a success rate in tests of 70% that …`: the noun of which all that stands between says no more than `a`. */
function topOf(tree: Tree, noun: Token | null): Token | null {
  let top = noun;
  while (
    top?.relation === 'nmod' &&
    top.upos === 'NOUN' &&
    !tree.children(top.index).some((child) => isDefinite(child))
  )
    top = tree.parent(top.index);
  return top;
}

function isDefinite({ relation, lemma }: Token): boolean {
  return (
    relation === 'nmod:poss' || (relation === 'det' && !['a', 'an', 'some'].includes(lemma.toLowerCase()))
  );
}

/** Whether the noun is put forward as new, so that what is said of it does not say which one: `talks`, `a bill`. */
function isNew({ tree }: Knowledge, link: Token): boolean {
  const described = tree.parent(link.index);
  const noun = link.relation === 'acl:relcl' ? topOf(tree, described) : described;
  // `in the 27th year of a tenure that …`, `these are animals that …`: there the description is what is said.
  if (noun === null || noun.head < 0 || /^(?:nsubj|appos|nmod)/u.test(noun.relation)) return false;
  // `fired at visitors in an assault that …`: a bare noun behind a preposition tells nothing more.
  if (
    described !== null &&
    link.relation === 'acl:relcl' &&
    noun === described &&
    isBareBehind(tree, described)
  )
    return false;
  const children = tree.children(noun.index).filter(({ index }) => index < noun.index);
  if (children.some((child) => narrows(child))) return false;
  const determiner = children.find(({ relation }) => relation === 'det' || relation === 'nmod:poss');
  // `led by people who grew up in Brask`: a bare noun is nothing without what is said of it.
  if (determiner === undefined)
    return children.some(({ relation }) => ['amod', 'compound', 'nummod'].includes(relation));
  return ['a', 'an', 'some', 'several'].includes(determiner.lemma.toLowerCase());
}

/** `in an assault`: a noun behind a preposition with no word of its own but `a`. */
export function isBareBehind(tree: Tree, { index, relation }: Token): boolean {
  return (
    /^(?:obl|nmod)/u.test(relation) &&
    !tree.children(index).some((child) => child.index < index && !['case', 'det'].includes(child.relation))
  );
}

/** `most people` narrows, `the most successful` does not. */
export function narrows(token: Token): boolean {
  const isDegree = ['most', 'more', 'less', 'first', 'last'].includes(token.lemma.toLowerCase());
  return (
    narrowing.has(token.lemma.toLowerCase()) && !(isDegree && ['amod', 'advmod'].includes(token.relation))
  );
}

/** `did not approve a bill that would …`: not that bill, but perhaps another. */
export function negates({ lemma }: Token): boolean {
  return negating.has(lemma.toLowerCase());
}
