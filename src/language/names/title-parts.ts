import type { TokenRange } from '../../model/analysis.js';
import { countryNames, nationalAdjectives } from '../lexicons/countries.js';
import { isFirstName } from '../lexicons/first-names.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { organizationWords } from '../lexicons/organizations.js';
import { capitalTitles, honorifics, offices, titleModifiers } from '../lexicons/titles.js';
import type { Tree } from '../tree.js';

/** A run of name tokens taken apart; each part may be missing. */
export interface TitledRun {
  /** What stands before title and name and is a name of its own: `Bank of England` of `Bank of England Governor`. */
  readonly before: TokenRange | null;
  /** Role words and what belongs to them: `US Secretary of State`; null for a mere `Mr`. */
  readonly title: TokenRange | null;
  /** The form of address in lower case: `mr`; null where there is none. */
  readonly honorific: string | null;
  /** The name itself; null where the run is a title without a name: `the Secretary of State`. */
  readonly name: TokenRange | null;
}

/**
 * Parts title and name. `US Secretary of State Antony Blinken` gives title `US Secretary of State` and name `Antony
 * Blinken`; `Stephen King` is a name, since nothing follows `King`; `Mr Abbas` has an honorific and no title.
 */
export function partTitle(tree: Tree, run: TokenRange): TitledRun {
  let { first } = run;
  const word = (index: number): string => tree.at(index).text.toLowerCase();
  let honorific: string | null = null;
  const at = titleIn(tree, run);
  const title = at === null ? null : { first, end: officeEnd(tree, at, run.end) };
  if (title !== null) {
    first = title.end;
  }
  while (first < run.end && honorifics.has(word(first)) && (first + 1 < run.end || title === null)) {
    honorific = word(first);
    first += 1;
  }
  const name = first < run.end ? { first, end: run.end } : null;
  return {
    before: title === null || at === null ? null : bodyBefore(tree, title.first, at),
    title,
    honorific,
    name,
  };
}

/** The index of the last title word before which nothing looks like a personal name; null where there is none. */
function titleIn(tree: Tree, run: TokenRange): number | null {
  let found: number | null = null;
  for (let index = run.first; index < run.end; index++) {
    const token = tree.at(index);
    const lower = token.text.toLowerCase();
    if (capitalTitles.has(lower)) {
      // A title before a company's or street's word is part of that name: King Street, Judge Institute.
      const next = index + 1 < run.end ? tree.at(index + 1).text.toLowerCase() : '';
      if (
        organizationWords.has(next) ||
        /^(?:street|road|avenue|park|island|islands|river|bridge|square|hall)$/u.test(next)
      ) {
        return found;
      }
      if (
        index + 1 < run.end ||
        index === run.first ||
        found !== null ||
        isModified(tree, run.first, index)
      ) {
        found = index;
      }
    } else if (
      isFirstName(token.text) &&
      !titleModifiers.has(lower) &&
      !nationalAdjectives.has(token.text) &&
      index > run.first - 1 &&
      token.relation !== 'compound'
    ) {
      return found;
    }
  }
  return found;
}

/** Whether all words before a final title word can belong to it: `Foreign Minister`, `Vice President`; not `Stephen King`. */
function isModified(tree: Tree, first: number, index: number): boolean {
  for (let before = first; before < index; before++) {
    const { text } = tree.at(before);
    if (!titleModifiers.has(text.toLowerCase()) && !nationalAdjectives.has(text)) {
      return false;
    }
  }
  return true;
}

/** The end of the office that a title names: of `Secretary of State Antony Blinken` the token after `State`. */
function officeEnd(tree: Tree, title: number, end: number): number {
  let index = title + 1;
  if (index < end && /^(?:general|elect|emeritus|designate)$/iu.test(tree.at(index).text)) {
    index += 1;
  }
  if (index + 1 < end && tree.at(index).text === '-') {
    index += 2;
  }
  while (index + 1 < end && /^(?:of|for|to)$/u.test(tree.at(index).text)) {
    index = tree.at(index + 1).text === 'the' ? index + 2 : index + 1;
    const country = countryEnd(tree, index, end);
    if (country > index) {
      index = country;
      continue;
    }
    const start = index;
    while (
      index < end &&
      (index === start ||
        offices.has(tree.at(index).text.toLowerCase()) ||
        /^(?:and|&|-)$/u.test(tree.at(index).text)) &&
      !(index > start && isFirstName(tree.at(index).text) && tree.at(index).relation !== 'compound')
    ) {
      index += 1;
    }
    index = listEnd(tree, index, end);
  }
  return Math.min(index, end);
}

/** The end of a list that goes on at a comma: of `, Young People and Families Margaret Hale` the fifth; else the token. */
function listEnd(tree: Tree, first: number, end: number): number {
  if (first >= end || tree.at(first).text !== ',') return first;
  const and = tree.tokens.slice(first, end).findIndex(({ text }) => /^(?:and|&)$/u.test(text));
  return and < 0 ? first : Math.min(first + and + 2, end);
}

/** The end of the country's name that begins at a token: of `United States Hamdullah Mohib` the third; else the token. */
function countryEnd(tree: Tree, first: number, end: number): number {
  for (let last = Math.min(first + 3, end); last > first; last--) {
    const name = tree.tokens.slice(first, last).map((token) => token.text);
    if (countryNames.has(name.join(' '))) {
      return last;
    }
  }
  return first;
}

/** The body or country named before a title, without the words of the title itself; null where there is none. */
function bodyBefore(tree: Tree, first: number, title: number): TokenRange | null {
  let end = title;
  while (end > first && titleModifiers.has(tree.at(end - 1).text.toLowerCase())) {
    end -= 1;
  }
  return end > first ? { first, end } : null;
}

/** Adjectives that belong to a role in lower case; others say what the writer thinks: `embattled`. */
const roleAdjectives =
  /^(?:acting|assistant|associate|chief|deputy|executive|financial|foreign|former|general|interim|junior|lead|legal|managing|medical|military|national|parliamentary|political|presidential|prime|principal|regional|senior|special|vice|veteran|local|public|federal|marine|environmental|economic|academic|artistic|technical|scientific|royal|nuclear|naval|clinical|human|digital|social|postdoctoral|professional|olympic|ex-\p{L}+)$/iu;

/**
 * The role in lower case right before a name: `State Department spokesman` before `Matthew Miller`, `Palestinian
 * president` before `Mahmud Abbas`. It begins after the article and after adjectives that are no part of a role.
 * Null where the word before the name is no noun for persons.
 */
export function roleBefore(tree: Tree, first: number, sentenceFirst: number): TokenRange | null {
  const noun = first - 1;
  if (noun < sentenceFirst || !isRoleNoun(tree, noun)) {
    return null;
  }
  let start = noun;
  while (start > sentenceFirst && belongsToRole(tree, start - 1, noun)) {
    start -= 1;
  }
  while (start < noun && /^(?:-|–|and|,|'s|’s|of|&)$/u.test(tree.at(start).text)) {
    start += 1;
  }
  return { first: start, end: noun + 1 };
}

/** A title in capitals with the adjectives before it that are no name: `Israeli President`, `former Prime Minister`. */
export function withAdjectives(tree: Tree, title: TokenRange, sentenceFirst: number): TokenRange {
  let { first } = title;
  while (first > sentenceFirst) {
    const { text, upos } = tree.at(first - 1);
    const joint =
      text === '-' && first - 1 > sentenceFirst && /^(?:vice|deputy|ex|co)$/iu.test(tree.at(first - 2).text);
    if (
      !joint &&
      !nationalAdjectives.has(text) &&
      !(upos === 'ADJ' && roleAdjectives.test(text)) &&
      !/^(?:vice|ex|co)$/iu.test(text)
    ) {
      break;
    }
    first -= 1;
  }
  return { first, end: title.end };
}

/** Nouns that name persons elsewhere but firms before a name: the chocolate maker Kestrel. */
const companyNouns =
  /(?:^|-)(?:brewer|broadcaster|builder|carmaker|carrier|creator|dealer|developer|distributor|giant|grower|insurer|landlord|lender|maker|manufacturer|operator|opponent|owner|producer|provider|publisher|retailer|rival|seller|supplier|trader|\p{L}+maker)$/u;

/** Whether a token is a singular common noun for a person: `spokesman`, `architect`, `co-founder`. */
export function isRoleNoun(tree: Tree, index: number): boolean {
  const token = tree.at(index);
  return (
    token.upos === 'NOUN' &&
    token.xpos === 'NN' &&
    (nounClassOf(token.lemma) === 'person' || capitalTitles.has(token.lemma)) &&
    !companyNouns.test(token.lemma) &&
    !/^(?:man|woman|boy|girl|person|child|baby|friend|one|self|people|kid|guy|other|individual)$/u.test(
      token.lemma,
    )
  );
}

function belongsToRole(tree: Tree, index: number, noun: number): boolean {
  const token = tree.at(index);
  if (token.upos === 'ADJ') {
    return (
      roleAdjectives.test(token.text) || nationalAdjectives.has(token.text) || /^NNPS?$/u.test(token.xpos)
    );
  }
  if (/^(?:NOUN|PROPN)$/u.test(token.upos)) {
    // An object or subject before the role belongs to another phrase.
    return (
      (token.head > index && token.head <= noun) ||
      (token.upos === 'PROPN' && !/^(?:nsubj|obj|iobj|obl|root|conj|appos)/u.test(token.relation))
    );
  }
  return (
    /^[-–]$/u.test(token.text) ||
    (token.text === 'and' && isRoleNoun(tree, index - 1)) ||
    token.xpos === 'POS'
  );
}
