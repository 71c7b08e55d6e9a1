import {
  irregularPlurals,
  irregularSingulars,
  nounsWithOes,
  pluralOnlyNouns,
  singularsInS,
  unchangingNouns,
} from '../lexicons/irregular-nouns.js';
import { nounsWithSilentE } from '../lexicons/silent-e.js';
import { endsInConsonantY, endsInSibilant, matchCase } from './spelling.js';

/**
 * The plural of a noun or noun phrase: `prime minister` gives `prime ministers`, `secretary of state` `secretaries of state`, `city`
 * `cities`, `MP` `MPs`, `spokeswoman` `spokeswomen`. A noun with one form for both numbers stays as it is.
 */
export function pluralOf(noun: string): string {
  return inflectLast(noun, (word) => {
    const lower = word.toLowerCase();
    if (isUnchanging(word) || pluralOnlyNouns.has(lower) || /^(?:people|police|cattle|staff)$/u.test(lower)) {
      return word;
    }
    const listed = irregularPlurals.get(lower) ?? compoundOf(lower, irregularPlurals);
    if (listed !== undefined) {
      return matchCase(word, listed);
    }
    // Already a plural, or without one: `troops`, `1990s`, `politics`.
    if (/ics$/u.test(lower) || (/[^sui]s$/u.test(word) && !singularsInS.has(lower))) {
      return word;
    }
    if (/^\p{Lu}+$/u.test(word) || /\d$/u.test(word)) {
      return `${word}s`;
    }
    // A name keeps its letters: the Kennedys.
    if (endsInConsonantY(word) && !/^\p{Lu}/u.test(word)) {
      return `${word.slice(0, -1)}ies`;
    }
    return endsInSibilant(word) || nounsWithOes.has(lower) ? `${word}es` : `${word}s`;
  });
}

/**
 * The singular of a plural, a phrase likewise: `cities` gives `city`, `houses` `house`, `buses` `bus`, `people`
 * `person`. A word that is no plural by its ending stays as it is: `news`, `lens`, `trousers`.
 */
export function singularOf(noun: string): string {
  return inflectLast(noun, (word) => {
    const lower = word.toLowerCase();
    if (isUnchanging(word) || pluralOnlyNouns.has(lower) || singularsInS.has(lower)) {
      return word;
    }
    const listed = irregularSingulars.get(lower) ?? compoundOf(lower, irregularSingulars);
    return listed === undefined ? singularByRule(word) : matchCase(word, listed);
  });
}

function singularByRule(word: string): string {
  if (!/[^s]s$/u.test(word) || /\ds$/u.test(word) || word.length < 3) {
    return word;
  }
  const withoutS = word.slice(0, -1);
  const withoutEs = word.slice(0, -2);
  const lower = withoutS.toLowerCase();
  if (nounsWithSilentE.has(lower)) {
    return withoutS;
  }
  if (/[^aeiou]ies$/u.test(word) && word.length > 4) {
    return `${word.slice(0, -3)}y`;
  }
  if (/(?:sses|xes|ches|shes|zzes)$/u.test(word) || /[^aeiou]oes$/u.test(word)) {
    return withoutEs;
  }
  if (/ses$/u.test(word) && singularsInS.has(lower.slice(0, -1))) {
    return withoutEs;
  }
  return withoutS;
}

function isUnchanging(word: string): boolean {
  return unchangingNouns.has(word) || unchangingNouns.has(word.toLowerCase()) || /(?:craft)$/u.test(word);
}

/** Listed nouns at the end of a compound: `spokesmen`, `grandchildren`, `housewives`; not `Germans`, `demands`. */
const compounding =
  /(?<=[a-z]{2,})(?:man|men|child|children|wife|wives|foot|feet|tooth|teeth|mouse|mice|goose|geese|shelf|shelves|person|people|life|lives|leaf|leaves)$/u;

/** People and animals in `-man` that are no men: humans. */
const falseCompounds =
  /^(?:human|german|roman|norman|ottoman|shaman|talisman|caiman|brahman|muslim|mussulman|townspeople|mongoose)$/u;

function compoundOf(word: string, list: ReadonlyMap<string, string>): string | undefined {
  const tail = compounding.exec(word)?.[0];
  if (tail === undefined || falseCompounds.test(word)) {
    return undefined;
  }
  const listed = list.get(tail);
  return listed && word.slice(0, -tail.length) + listed;
}

/** Inflects the last word of a phrase, or the last before its preposition: `secretary of state`. */
function inflectLast(phrase: string, inflect: (word: string) => string): string {
  if (!phrase.includes(' ')) return inflect(phrase);
  const head = /^(.+?)( (?:of|in|to|for|at) .+)$/u.exec(phrase);
  const before = head?.[1] ?? phrase;
  const start = before.lastIndexOf(' ') + 1;
  return before.slice(0, start) + inflect(before.slice(start)) + (head?.[2] ?? '');
}
