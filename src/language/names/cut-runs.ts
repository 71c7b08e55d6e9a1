import { capitalizeFirst } from '../../base/text.js';
import type { Token, TokenRange } from '../../model/analysis.js';
import { cities } from '../lexicons/cities.js';
import { countryNames, nationalAdjectives } from '../lexicons/countries.js';
import { isFirstName } from '../lexicons/first-names.js';
import { organizationWords } from '../lexicons/organizations.js';
import { regions } from '../lexicons/places.js';
import { capitalTitles, honorifics, offices, titleModifiers } from '../lexicons/titles.js';
import type { Tree } from '../tree.js';

/** Whether nothing stands between two tokens. */
export function touches(one: Token, other: Token): boolean {
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

/** Before and behind the `for` of `Department for Harbours, Borders and Towns`, whatever the parse hangs the rest on. */
function goesOn(tree: Tree, index: number): boolean {
  const words = [index - 1, index, index + 1].map((at) => tree.tokens[at]?.text.toLowerCase() ?? '');
  return /(?:^| )(?:department|ministry) (?:for|of)(?: |$)/u.test(words.join(' '));
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
export function cutRun(tree: Tree, run: TokenRange): readonly TokenRange[] {
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
    const isWhole =
      reach === index && !leansOn(tree.at(index)) && !isHyphened(tree, index) && !goesOn(tree, index);
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
