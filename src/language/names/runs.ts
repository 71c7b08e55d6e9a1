import { capitalizeFirst } from '../../base/text.js';
import type { Sentence, Token, TokenRange } from '../../model/analysis.js';
import { cities } from '../lexicons/cities.js';
import { countryNames, nationalAdjectives } from '../lexicons/countries.js';
import { isFirstName } from '../lexicons/first-names.js';
import { organizationWords } from '../lexicons/organizations.js';
import { placeWords, regions } from '../lexicons/places.js';
import { capitalTitles, honorifics, offices, titleModifiers } from '../lexicons/titles.js';
import type { Tree } from '../tree.js';
import type { NameTest } from './capitals.js';
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
  let first = sentence.first;
  while (first < sentence.end) {
    if (!isName(tree.at(first))) {
      first += 1;
      continue;
    }
    let end = first + 1;
    for (let next = extend(tree, sentence, isName, first, end); next > end && next - first <= longestRun; ) {
      end = next;
      next = extend(tree, sentence, isName, first, end);
    }
    runs.push(...cut(tree, { first: withAdjective(tree, sentence, first), end }));
    first = end;
  }
  return runs;
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
    next.relation !== 'appos'
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
  return end;
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

function touches(one: Token, other: Token): boolean {
  return one.span.end === other.span.start;
}

/** Whether a token wants the next to be of its name, whatever the parse says: first names, titles, their adjectives. */
function leansOn(token: Token): boolean {
  const word = token.text.toLowerCase();
  return (
    isFirstName(token.text) ||
    capitalTitles.has(word) ||
    honorifics.has(word) ||
    titleModifiers.has(word) ||
    offices.has(word) ||
    countryNames.has(token.text) ||
    /^\p{Lu}\.?$/u.test(token.text)
  );
}

/** Whether a name is whole with a word: State Department Iraq hands, San Rafael California firms. */
function endsName({ text, relation }: Token): boolean {
  return relation !== 'flat' && (organizationWords.has(text.toLowerCase()) || countryNames.has(text));
}

/** Whether a token goes on after a hyphen: Coca-Cola, and the whole of Muqtada al-Sadr. */
function isHyphened(tree: Tree, index: number): boolean {
  const [token, next, later] = [tree.at(index), tree.tokens[index + 1], tree.tokens[index + 2]];
  if (next === undefined) return false;
  const isArticle = /^(?:al|el)$/u.test(next.text) && later?.text === '-';
  return isArticle || ((next.text === '-' || token.text === '-') && touches(token, next));
}

/** Of what people or party somebody is, right before a first name: Republican Mike Coffman, but not Roman Polanski. */
function isAffiliation(tree: Tree, index: number): boolean {
  const { text } = tree.at(index);
  const next = tree.tokens[index + 1];
  return nationalAdjectives.has(text) && !isFirstName(text) && next !== undefined && isFirstName(next.text);
}

/** A city with its state or country: San Rafael California. */
function isBeforeRegion(tree: Tree, first: number, region: number, end: number): boolean {
  const wordsOf = (from: number, to: number): string =>
    tree.tokens
      .slice(from, to)
      .map(({ text }) => capitalizeFirst(text))
      .join(' ');
  const name = wordsOf(region, end);
  return (regions.has(name) || countryNames.has(name)) && cities.has(wordsOf(first, region));
}

/** Cuts a run at every point that no head crosses. Points inside `University of Oxford` are always crossed. */
function cut(tree: Tree, run: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let first = run.first;
  // The furthest token that a link from the left side of the point reaches.
  let reach = run.first;
  const reached = new Map<number, number>();
  for (let index = run.first; index < run.end; index++) {
    const { head, relation } = tree.at(index);
    const before = index > run.first ? tree.at(index - 1) : null;
    // Parts of a name that all hang on one word outside it: `creator Mark Zuckerberg`.
    const beside = /^(?:flat|compound|amod)$/u;
    const flat =
      beside.test(relation) &&
      before !== null &&
      beside.test(before.relation) &&
      before.head === head &&
      !endsName(before);
    const other = flat ? index - 1 : head;
    if (other >= run.first && other < run.end) {
      const low = Math.min(index, other);
      reached.set(low, Math.max(reached.get(low) ?? low, index, other));
    }
  }
  for (let index = run.first; index < run.end; index++) {
    reach = Math.max(reach, reached.get(index) ?? index);
    const isWhole = reach === index && !leansOn(tree.at(index)) && !isHyphened(tree, index);
    const isApart = isBeforeRegion(tree, first, index + 1, run.end) || isAffiliation(tree, index);
    if (index + 1 < run.end && (isWhole || isApart)) {
      parts.push({ first, end: index + 1 });
      first = index + 1;
      reach = first;
    }
  }
  parts.push({ first, end: run.end });
  return parts.flatMap((part) => withoutLinks(tree, part));
}

/** Words that only join the parts of a name. */
const links = /^(?:of|for|on|to|and|the|&)$/u;

/** A part without the words that joined it to others: `Pittsburgh Pirates` of `for the Pittsburgh Pirates`. */
function withoutLinks(tree: Tree, part: TokenRange): readonly TokenRange[] {
  let { first, end } = part;
  while (first < end && links.test(tree.at(first).text)) first += 1;
  while (end > first && links.test(tree.at(end - 1).text)) end -= 1;
  return first < end ? [{ first, end }] : [];
}
