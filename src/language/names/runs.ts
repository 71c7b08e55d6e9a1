import type { Sentence, Token, TokenRange } from '../../model/analysis.js';
import { nationalAdjectives } from '../lexicons/countries.js';
import { organizationWords } from '../lexicons/organizations.js';
import { placeWords } from '../lexicons/places.js';
import type { Tree } from '../tree.js';
import type { NameTest } from './capitals.js';
import { cutRun, touches } from './cut-runs.js';
import { findInitialled } from './initialled-names.js';
import { eventWords } from './type-of-name.js';

/** Small words inside names of persons and places: Vincent van Gogh, Rio de Janeiro, Osama bin Laden. */
const particles =
  /^(?:d[aeiou]|d[eo]s|del|della|van|von|der|den|ter|bin|ibn|bint|al|el|la|le|les|du|al-|sur|upon|y)$/u;

/** Whether a word in lower case can be a part of a name: `van`, `bin`. */
export function isParticle(word: string): boolean {
  return particles.test(word);
}

/** Tokens of a name and its titles at most; longer runs are headlines in capitals or lists without commas. */
const longestRun = 24;

/** What may stand before `of` inside a name, beside the words of organizations, places and events. */
const headsBeforeOf: ReadonlySet<string> = new Set(
  'republic kingdom state states commonwealth isle city house court bay gulf strait cape rock tower lord lords lady book day statue temple church cathedral order knights friends sea articles declaration treaty hall art secretary minister duke duchess prince princess earl archbishop bishop king queen chancellor director master'.split(
    ' ',
  ),
);

/** Bodies whose names go on after `and`: the Department of Health and Human Services. */
const headsBeforeAnd =
  /^(?:department|ministry|office|committee|organization|organisation|institute|society|center|centre|agency|commission|association|school|royal|secretary|minister)$/u;

/**
 * The longest stretches of tokens that can be names or titles with names, in one sentence.
 * `He met US Secretary of State Antony Blinken in Tel Aviv.` gives `US Secretary of State Antony Blinken` and `Tel Aviv`.
 * A stretch is cut where the parse has nothing that crosses: `told Blinken Herzog` would be two.
 */
export function findRuns(tree: Tree, sentence: Sentence, isName: NameTest): readonly TokenRange[] {
  const runs: TokenRange[] = [];
  const initialled = new Map(findInitialled(tree, sentence).map((range) => [range.first, range]));
  let first = sentence.first;
  while (first < sentence.end) {
    const whole = initialled.get(first);
    if (whole !== undefined) {
      runs.push(whole);
      first = whole.end;
      continue;
    }
    if (!isName(tree.at(first))) {
      first += 1;
      continue;
    }
    let end = first + 1;
    for (let next = extend(tree, sentence, isName, first, end); next > end && next - first <= longestRun; ) {
      if (initialled.has(end)) break;
      end = next;
      next = extend(tree, sentence, isName, first, end);
    }
    const named = withoutHonours(tree, first, end);
    runs.push(...cutRun(tree, { first: withAdjective(tree, sentence, first), end: named }));
    first = end;
  }
  return runs;
}

/** Letters behind a name for an order, a degree or a learned society. */
const honours =
  /^(?:[CDKMO]BE|GCB|GCMG|CMG|KCB|KG|OM|CH|FRS|FBA|FRSE|RA|QC|KC|PhD|MD|DPhil|MSc|BSc|Esq|MS|MA|MBA|MPH|RD|RDN|RN|LDN|EdD|PsyD|DDS|JD)$/u;

/** The end of a run without the honours behind it: `Anna Karlsen` of `Anna Karlsen DBE RA`; a name of one word keeps them. */
function withoutHonours(tree: Tree, first: number, end: number): number {
  let last = end;
  while (last - first > 2 && honours.test(tree.at(last - 1).text)) last -= 1;
  return last;
}

/** The end of the run after its next part; `end` itself where it stops. */
function extend(tree: Tree, sentence: Sentence, isName: NameTest, first: number, end: number): number {
  const word = (index: number): Token | null => (index < sentence.end ? tree.at(index) : null);
  const names = (index: number): boolean => {
    const token = word(index);
    return token !== null && isName(token);
  };
  const next = word(end);
  if (next === null) {
    return end;
  }
  if (isName(next)) {
    return end + 1;
  }
  const text = next.text.toLowerCase();
  const last = tree.at(end - 1);
  if (/^[-–/]$/u.test(text) && touches(last, next)) {
    if (names(end + 1)) return end + 2;
    // Kim Jong-un, Joh Sung-wook: the second half of a given name.
    const half = word(end + 1);
    const isHalf = half?.upos === 'PROPN' && /^\p{Ll}{2,}$/u.test(half.text) && touches(next, half);
    if (text === '-' && isHalf) return end + 2;
  }
  if (
    /^(?:[IVX]+|\d{1,3})$/u.test(next.text) &&
    next.head >= first &&
    next.head < end &&
    next.relation !== 'appos' &&
    !isScore(next, word(end + 1))
  ) {
    return end + 1;
  }
  if (particles.test(next.text) && !/^(?:AUX|VERB|PRON)$/u.test(next.upos)) {
    // Muqtada al-Sadr, Osama bin al-Shibh.
    const after = /^(?:-|d[aeiou]|der|la|las|los|al)$/u.test(word(end + 1)?.text ?? '') ? end + 2 : end + 1;
    return names(after) ? after + 1 : end;
  }
  if (/^(?:of|for)$/u.test(text) && (opensOf(last) || startsOf(tree, first, end))) {
    const after = word(end + 1)?.text === 'the' ? end + 2 : end + 1;
    return names(after) ? after + 1 : end;
  }
  if (text === '&' && names(end + 1)) {
    return end + 2;
  }
  if (
    (text === 'on' &&
      /^(?:council|committee|commission|conference|institute|center|centre)$/iu.test(last.text)) ||
    (text === 'to' &&
      /^(?:ambassador|envoy|representative|adviser|advisor|secretary|aide|assistant)$/iu.test(last.text))
  ) {
    const after = word(end + 1)?.text === 'the' ? end + 2 : end + 1;
    return names(after) ? after + 1 : end;
  }
  const head = tree.at(first).text.toLowerCase();
  if (text === 'and' && names(end + 1) && headsBeforeAnd.test(head) && hasOf(tree, first, end)) {
    return end + 2;
  }
  if (text === 'and' && names(end + 1) && joinsFields(tree, first, end)) {
    return end + 2;
  }
  if (text === 'and' && names(end + 1) && headsBehindAnd(tree, isName, end)) {
    return end + 2;
  }
  if (text === ',' && headsBeforeAnd.test(head) && hasOf(tree, first, end) && isListed(tree, isName, end)) {
    return end + 2;
  }
  return end;
}

/** `beat Gael Monfils 7-5`: the number is none of the name's. */
function isScore(number: Token, mark: Token | null): boolean {
  return mark !== null && /^[-–]$/u.test(mark.text) && touches(number, mark);
}

/** `Joint Committee on Harbours and Towns`: as the parse has it, what stands behind `and` is joined to what the body is for. */
function joinsFields(tree: Tree, first: number, and: number): boolean {
  const { head, relation } = tree.at(tree.at(and).head);
  if (relation !== 'conj' || tree.at(and).head < and || head >= and) return false;
  for (let link = first + 1; link < head; link++) {
    const isLink = /^(?:of|for|on)$/u.test(tree.at(link).text);
    if (isLink && headsBeforeAnd.test(tree.at(link - 1).text.toLowerCase())) return true;
  }
  return false;
}

/** `the Competition and Markets Authority`: what stands before `and` belongs to the body behind it, as the parse has it. */
function headsBehindAnd(tree: Tree, isName: NameTest, and: number): boolean {
  const { relation, head } = tree.at(and - 1);
  if (relation !== 'compound' || head <= and + 1 || head - and > 4) return false;
  for (let index = and + 1; index <= head; index++) if (!isName(tree.at(index))) return false;
  const body = tree.at(head).text.toLowerCase();
  return organizationWords.has(body) || placeWords.has(body);
}

/** `the Department for Environment, Food and Rural Affairs`: capitals and commas up to `and` and another capital. */
function isListed(tree: Tree, isName: NameTest, comma: number): boolean {
  for (let index = comma + 1; index < Math.min(tree.tokens.length - 1, comma + 8); index++) {
    const token = tree.at(index);
    if (token.text === 'and') return index > comma + 1 && isName(tree.at(index + 1));
    if (token.text !== ',' && !isName(token)) return false;
  }
  return false;
}

/** `Palestinian Authority`, `British Airways`: an adjective of nationality opens the name of a body. */
function withAdjective(tree: Tree, sentence: Sentence, first: number): number {
  const before = first > sentence.first ? tree.at(first - 1) : null;
  const body = tree.at(first);
  const opens =
    before !== null &&
    nationalAdjectives.has(before.text) &&
    /^NNPS?$/u.test(body.xpos) &&
    organizationWords.has(body.text.toLowerCase());
  return opens ? first - 1 : first;
}

function opensOf(token: Token): boolean {
  const word = token.text.toLowerCase();
  return (
    headsBeforeOf.has(word) || organizationWords.has(word) || placeWords.has(word) || eventWords.has(word)
  );
}

/** `Minister of Foreign Affairs of Japan`: a second `of`. */
function startsOf(tree: Tree, first: number, end: number): boolean {
  return hasOf(tree, first, end) && opensOf(tree.at(first));
}

function hasOf(tree: Tree, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    if (/^(?:of|for)$/u.test(tree.at(index).text)) {
      return true;
    }
  }
  return false;
}
